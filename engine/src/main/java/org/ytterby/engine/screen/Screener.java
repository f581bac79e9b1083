package org.ytterby.engine.screen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.ytterby.engine.screen.match.Matcher;
import org.ytterby.engine.screen.word.CommonWords;
import org.ytterby.engine.screen.word.Orthography;
import org.ytterby.engine.screen.word.Spelling;

/**
 * Says of a name which list entries it is, may be, or is not. It speaks of identity only; what a listing means on a day is law.
 *
 * <p>Deterministic, the same in every locale, thread-safe: what it says depends on the names it was made of and on the tables that
 * ship with it. What is needed for near names is built when the first name asks for it.
 */
public final class Screener {

    private static final int MOST_KEPT = 10_000;

    private final List<Listed> names;
    private final ExactNames exact;
    private final Supplier<NearNames> builder;
    private final Map<String, List<Hit>> found = new ConcurrentHashMap<>();
    private volatile Optional<NearNames> near = Optional.empty();

    private Screener(List<Listed> names, Supplier<NearNames> builder) {
        this.names = names;
        this.exact = new ExactNames(names);
        this.builder = builder;
    }

    /** A screener over these names, in the order in which hits are to be told. */
    public static Screener of(List<ListedName> names) {
        List<Listed> listed = new ArrayList<>(names.size());
        Map<String, Spelling> spellings = new HashMap<>();
        for (ListedName name : names) {
            for (String written : writings(name.name())) {
                Spelling spelling = spellings.computeIfAbsent(written, Spelling::of);
                listed.add(Listed.of(listed.size(), name, written, spelling));
            }
        }
        List<Listed> all = List.copyOf(listed);
        return new Screener(all, () -> NearNames.of(all));
    }

    /** Listed names with their folded writings and an index of them: what costs most to make, and never changes. */
    public record Folded(List<Listed> names, Matcher.Stored near) {}

    public Folded folded() {
        return new Folded(names, near().stored());
    }

    public static Screener of(Folded folded) {
        return new Screener(folded.names(), () -> NearNames.of(folded.names(), folded.near()));
    }

    /** Makes ready beforehand what the first name would wait for. */
    public void prepare() {
        identify("nobody on any list");
    }

    /** The name, and the name without what stands in brackets, such as its own acronym. */
    private static Set<String> writings(String name) {
        Set<String> writings = new LinkedHashSet<>(List.of(name));
        if (name.indexOf('(') >= 0 || name.indexOf('（') >= 0) {
            writings.add(name.replaceAll("[(（][^)）]*[)）]", " "));
        }
        return writings;
    }

    /** Which entries the name is, or may be. A name of other signs than letters and digits is clear. */
    public Identity identify(String name) {
        return identify(name, entry -> true);
    }

    /** The same among the entries that count; one that does not count neither meets the name nor hides another. */
    public Identity identify(String name, Predicate<String> counts) {
        Spelling given = Spelling.of(name);
        if (given.full().isEmpty()) {
            return new Identity.Clear();
        }
        List<Hit> is = counting(exact.find(name, given), counts);
        if (!is.isEmpty()) {
            return new Identity.Is(is);
        }
        List<Hit> mayBe = new ArrayList<>(counting(exact.findWeak(name, given), counts));
        FieldParts.of(name).forEach(part -> add(counting(exact.findPart(part), counts), mayBe));
        add(counting(exact.findReordered(given), counts), mayBe);
        if (!CommonWords.isHollow(given)) {
            add(counting(nearOnce(name, given), counts), mayBe);
            for (String other : Orthography.others(name)) {
                add(counting(writtenOtherwise(other), counts), mayBe);
            }
        }
        for (String read : DigitsForLetters.read(name)) {
            add(counting(writtenOtherwise(read), counts), mayBe);
        }
        return mayBe.isEmpty() ? new Identity.Clear() : new Identity.MayBe(mayBe);
    }

    /** An entry that was met before keeps its hit. */
    private static void add(List<Hit> hits, List<Hit> mayBe) {
        for (Hit hit : hits) {
            if (mayBe.stream().noneMatch(h -> h.entry().equals(hit.entry()))) {
                mayBe.add(hit);
            }
        }
    }

    /** In the other English writing, or with letters for digits, a name is near and no more: the National Defence Academy of one country is not that of another. */
    private List<Hit> writtenOtherwise(String other) {
        Spelling spelling = Spelling.of(other);
        List<Hit> hits = new ArrayList<>();
        exact.find(other, spelling).forEach(h -> hits.add(new Hit(h.entry(), h.listedName(), How.ALIKE, h.meeting())));
        if (!CommonWords.isHollow(spelling)) {
            add(nearOnce(other, spelling), hits);
        }
        return hits;
    }

    private static List<Hit> counting(List<Hit> hits, Predicate<String> counts) {
        return hits.stream().filter(h -> counts.test(h.entry())).toList();
    }

    private NearNames near() {
        return near.orElseGet(this::build);
    }

    /** Once: who asks meanwhile waits. */
    private synchronized NearNames build() {
        NearNames built = near.orElseGet(builder);
        near = Optional.of(built);
        return built;
    }

    /** A book names the same parties on many days. */
    private List<Hit> nearOnce(String name, Spelling given) {
        List<Hit> kept = found.get(name);
        if (kept != null) {
            return kept;
        }
        List<Hit> hits = near().find(name, given);
        if (found.size() < MOST_KEPT) {
            found.put(name, hits);
        }
        return hits;
    }
}
