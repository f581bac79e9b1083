package org.ytterby.engine.facts;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ytterby.engine.law.Epoch;
import org.ytterby.engine.screen.Hit;
import org.ytterby.engine.screen.Identity;

/**
 * Which parties of a movement somebody has told apart from which entries, by declarations that stand on the day and fit the entry
 * and the party as they are now. A name that is the listed name stays a hit: papers of a private firm do not take it off.
 *
 * @param warnings what is to be said of those that do not count, and that some do
 * @param used declarations that told a party apart
 */
record Clearings(Set<Pair> cleared, Set<String> warnings, Set<String> used) {
    /** Nobody was told apart. */
    static final Clearings NONE = new Clearings(Set.of(), Set.of(), Set.of());

    /** A party by its name as given and its country, and an entry. */
    record Pair(String name, Optional<String> country, String entry) {}

    Clearings {
        cleared = Set.copyOf(cleared);
        warnings = Collections.unmodifiableSet(new LinkedHashSet<>(warnings));
        used = Collections.unmodifiableSet(new LinkedHashSet<>(used));
    }

    static Clearings of(List<Declaration> declarations, Facts facts, Epoch epoch) {
        List<Declaration> about = declarations.stream()
                .filter(d -> d.about() instanceof Declaration.About.Listing)
                .toList();
        if (about.isEmpty()) {
            return NONE;
        }
        Reader reader = new Reader(epoch);
        List<PartyFinding> parties =
                Parties.of(facts, epoch::identify, epoch::key, NONE).parties();
        about.forEach(d -> parties.forEach(p -> reader.take(d, p)));
        return new Clearings(reader.cleared, reader.warnings, reader.used);
    }

    /** What a name check says, without the entries that the party was told apart from. */
    Identity remaining(String name, Optional<String> country, Identity identity) {
        if (!(identity instanceof Identity.MayBe near) || cleared.isEmpty()) {
            return identity;
        }
        List<Hit> left = near.hits().stream()
                .filter(h -> !cleared.contains(new Pair(name.strip(), country, h.entry())))
                .toList();
        return left.isEmpty() ? new Identity.Clear() : new Identity.MayBe(left);
    }

    private static final class Reader {
        private final Epoch epoch;
        private final Set<Pair> cleared = new HashSet<>();
        private final Set<String> warnings = new LinkedHashSet<>();
        private final Set<String> used = new LinkedHashSet<>();

        Reader(Epoch epoch) {
            this.epoch = epoch;
        }

        void take(Declaration declaration, PartyFinding party) {
            if (!(declaration.about() instanceof Declaration.About.Listing of)
                    || !party.name()
                            .map(String::strip)
                            .equals(Optional.of(of.name().strip()))
                    || !party.entries().contains(of.entry())) {
                return;
            }
            Optional<String> why = declaration.whyIdle(epoch.asOf()).or(() -> whyReopened(of, party));
            if (why.isPresent()) {
                warnings.add(why.get());
                return;
            }
            cleared.add(new Pair(of.name().strip(), party.country(), of.entry()));
            used.add(declaration.id());
            warnings.add("declaration_used");
        }

        private Optional<String> whyReopened(Declaration.About.Listing of, PartyFinding party) {
            if (party.identity() instanceof Identity.Is) {
                return Optional.of("clearing_of_listed_name");
            }
            if (!epoch.print(of.entry()).equals(Optional.of(of.print()))) {
                return Optional.of("clearing_listing_changed");
            }
            boolean same = of.countries().equals(party.country().map(Set::of).orElse(Set.of()));
            return same ? Optional.empty() : Optional.of("clearing_party_changed");
        }
    }
}
