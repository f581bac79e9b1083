package org.ytterby.engine.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.ytterby.engine.law.Condition;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.law.Fact;
import org.ytterby.engine.law.Notice;
import org.ytterby.engine.screen.Identity;

/** What the proof of exactness leans on in the real law; where one of these falls, the engine has to learn more. */
class GroundsTest {
    private final Corpus corpus = Shipped.corpus();
    private final List<Condition> tests = tests();

    private List<Condition> tests() {
        List<Condition> all = new ArrayList<>();
        corpus.provisions().forEach(p -> collect(p.when(), all));
        corpus.items().values().forEach(i -> {
            collect(i.form().means(), all);
            i.form().arguable().ifPresent(c -> collect(c, all));
            i.form().despiteRuling().ifPresent(c -> collect(c, all));
            i.form().near().ifPresent(c -> collect(c, all));
            i.form().rulings().forEach(r -> collect(r.of(), all));
        });
        return all;
    }

    private static void collect(Condition condition, List<Condition> all) {
        if (condition instanceof Condition.All c) {
            c.of().forEach(x -> collect(x, all));
        } else if (condition instanceof Condition.Any c) {
            c.of().forEach(x -> collect(x, all));
        } else if (condition instanceof Condition.Not c) {
            collect(c.of(), all);
        } else {
            all.add(condition);
        }
    }

    /** Then a set that may hold more is never empty, whatever is answered for the codes that are asked for. */
    @Test
    void everySetHasACodeThatNoConditionAsksFor() {
        Map<String, Set<String>> asked = new HashMap<>();
        tests.forEach(t -> {
            if (t instanceof Condition.Holds h) {
                asked.computeIfAbsent(h.fact(), k -> new HashSet<>()).addAll(h.codes());
            } else if (t instanceof Condition.AllWithin w) {
                asked.computeIfAbsent(w.fact(), k -> new HashSet<>()).addAll(w.codes());
            }
        });
        asked.forEach((key, codes) -> {
            Fact fact = corpus.vocabulary().fact(key).orElseThrow();
            Set<String> free = new TreeSet<>(fact.values());
            free.removeAll(codes);
            free.remove("none");
            assertThat(free).as(key).isNotEmpty();
            assertThat(codes)
                    .as("`none` is the empty set and no code of " + key)
                    .doesNotContain("none");
        });
        assertThat(asked).isNotEmpty();
    }

    /** One floor and no other test on the two amounts: their classes are cut for that alone. */
    @Test
    void valuesAreComparedInOneWayOnly() {
        assertThat(tests.stream()
                        .filter(t -> t instanceof Condition.ShareOfValue)
                        .distinct())
                .hasSize(1);
        assertThat(tests)
                .noneMatch(t -> t instanceof Condition.InRange r
                        && Set.of("value", "controlled_material_value").contains(r.fact()));
    }

    /** One set of measures and one share: an unknown owner is one leaf. */
    @Test
    void ownersAreAskedForInOneWayOnly() {
        assertThat(tests.stream()
                        .filter(t -> t instanceof Condition.PartyHeld)
                        .map(t -> (Condition.PartyHeld) t)
                        .map(t -> t.measures() + " " + t.atLeast() + " " + t.method())
                        .distinct())
                .hasSize(1);
    }

    /** Whoever is met by one listing of a party is met by the others, so that no measure of it is lost. */
    @Test
    void theNameOfOneListingFindsEveryListingOfTheParty() {
        Map<String, List<Notice.Entry>> byParty = new HashMap<>();
        corpus.notices()
                .forEach(n -> n.entries()
                        .forEach(e -> byParty.computeIfAbsent(e.party(), k -> new ArrayList<>())
                                .add(e)));
        List<String> lost = new ArrayList<>();
        byParty.forEach((party, entries) -> {
            for (Notice.Entry entry : entries) {
                for (String name : List.of(entry.name().en(), entry.name().zh())) {
                    if (!name.isEmpty()) {
                        Set<String> found = found(name);
                        entries.stream()
                                .filter(e -> !found.contains(e.id()))
                                .forEach(e -> lost.add("`" + name + "` of " + entry.id() + " does not find " + e.id()));
                    }
                }
            }
        });
        assertThat(lost).isEmpty();
    }

    private Set<String> found(String name) {
        Identity identity = corpus.screener().identify(name);
        Set<String> found = new HashSet<>();
        if (identity instanceof Identity.Is is) {
            is.hits().forEach(h -> found.add(h.entry()));
        }
        return found;
    }

    /** Exactness ends where a fact counts only as stated; these are the places, and there are no more. */
    @Test
    void factsThatCountOnlyAsStatedAreFew() {
        Set<String> stated = new TreeSet<>();
        tests.forEach(t -> {
            if (t instanceof Condition.IsStated s) {
                stated.add(s.fact());
            }
            if (t instanceof Condition.Contains c && c.counts() != Condition.Counts.POSSIBLE) {
                stated.add("item.elements");
            }
        });
        Optional<String> other = stated.stream()
                .filter(k -> !Set.of(
                                "item.elements",
                                "item.magnet_family",
                                "exporter.name", // who sends from China is looked at where named; who sells into it is
                                // asked for
                                "licence.kind",
                                "raises_japan_military_strength",
                                "report_undertaking",
                                "customs_query_received_on",
                                "application_accepted_on",
                                "licence.change_accepted_on")
                        .contains(k))
                .findFirst();
        assertThat(other).isEmpty();
    }
}
