package org.ytterby.io.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ytterby.engine.facts.Declaration;
import org.ytterby.engine.law.AsOf;
import org.ytterby.engine.screen.list.Birth;
import org.ytterby.engine.screen.match.Match;
import org.ytterby.engine.screen.match.Said;
import org.ytterby.io.text.ScreenText;

/**
 * Parties that somebody has told apart from list entries. It counts for exactly that party, with the data it had then, and exactly
 * that entry, as it was then; where a number is the same it never counts. Immutable.
 */
public final class ClearedParties {
    private final Map<Pair, List<Declaration>> byPair = new HashMap<>();
    private final AsOf asOf;

    private record Pair(String name, String entry) {}

    private ClearedParties(AsOf asOf) {
        this.asOf = asOf;
    }

    /** @param declarations of which those about listings count here */
    public static ClearedParties of(List<Declaration> declarations, AsOf asOf) {
        ClearedParties cleared = new ClearedParties(asOf);
        for (Declaration d : declarations) {
            if (d.about() instanceof Declaration.About.Listing of) {
                cleared.byPair
                        .computeIfAbsent(new Pair(of.name().strip(), of.entry()), k -> new ArrayList<>())
                        .add(d);
            }
        }
        return cleared;
    }

    /**
     * What is on file for a party, by a name of it, and an entry: the clearing that counts, else one that does not, with the reason.
     *
     * @param print of the entry as it is now
     */
    public Optional<ScreenText.Clearing> of(Party party, String name, Match match, String print) {
        List<Declaration> about =
                byPair.getOrDefault(new Pair(name.strip(), match.entry().id()), List.of());
        Optional<ScreenText.Clearing> first = Optional.empty();
        for (Declaration d : about) {
            ScreenText.Clearing clearing = clearing(d, party, match, print);
            if (clearing.reopened().isEmpty()) {
                return Optional.of(clearing);
            }
            first = first.or(() -> Optional.of(clearing));
        }
        return first;
    }

    private ScreenText.Clearing clearing(Declaration d, Party party, Match match, String print) {
        Declaration.About.Listing of = (Declaration.About.Listing) d.about();
        return new ScreenText.Clearing(
                d.id(),
                d.signedBy().orElse(""),
                d.until(),
                of.because(),
                d.basis().stream().map(Declaration.Paper::kind).toList(),
                d.whyIdle(asOf).or(() -> whyReopened(of, party, match, print)));
    }

    private static Optional<String> whyReopened(Declaration.About.Listing of, Party party, Match match, String print) {
        if (match.score().facts().stream().anyMatch(f -> f.kind() == Said.Kind.SAME_NUMBER)) {
            return Optional.of("clearing_same_number");
        }
        if (!of.print().equals(print)) {
            return Optional.of("clearing_listing_changed");
        }
        boolean same = of.countries().equals(new HashSet<>(party.countries()))
                && of.numbers().equals(numbers(party))
                && births(of.born()).equals(new HashSet<>(party.born()));
        return same ? Optional.empty() : Optional.of("clearing_party_changed");
    }

    private static Set<String> numbers(Party party) {
        return party.identifiers().stream().map(i -> i.number().strip()).collect(Collectors.toSet());
    }

    private static Set<Birth> births(Set<String> printed) {
        return printed.stream()
                .flatMap(p -> PrintedDates.DAY_FIRST.birth(p).stream())
                .collect(Collectors.toSet());
    }
}
