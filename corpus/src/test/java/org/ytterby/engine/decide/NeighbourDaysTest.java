package org.ytterby.engine.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.ytterby.engine.facts.Transaction;
import org.ytterby.engine.law.Happenings;
import org.ytterby.engine.portfolio.Scenario;

/** Each scenario on the day before, of and after the changes of what it depends on: an answer changes only where it says why. */
class NeighbourDaysTest {
    private static final LocalDate FIRST = LocalDate.of(2019, 12, 1);
    private static final LocalDate LAST = LocalDate.of(2028, 1, 31);
    private static final int NEAREST = 3;
    private static final int MORE_DAYS = 2;

    private final Engine engine = Shipped.engine();
    private final Happenings happenings = new Happenings(Shipped.corpus());
    private final NavigableSet<LocalDate> changes = new TreeSet<>(happenings.all());

    private static Transaction on(Transaction t, LocalDate day) {
        return new Transaction(t.id(), t.facts(), day, t.knownOn(), t.assume(), t.declarations());
    }

    private Answer answer(Transaction t, LocalDate day) {
        return engine.decide(on(t, day));
    }

    private Determination outcome(Transaction t, LocalDate day) {
        return engine.determination(on(t, day));
    }

    /** Days the case brings along: from when and how long somebody signed for its facts, an end that it assumes, its licence's. */
    private static Set<LocalDate> own(Transaction t) {
        Set<LocalDate> days = new TreeSet<>();
        t.declarations().forEach(d -> {
            d.signed().ifPresent(days::add);
            d.until().ifPresent(u -> days.add(u.plusDays(1)));
        });
        t.facts().day("licence.obtained_on").ifPresent(days::add);
        t.assume().values().stream()
                .filter(r -> r.matches(".*\\d{4}-\\d\\d-\\d\\d") && r.startsWith("ended_on_"))
                .forEach(r -> days.add(LocalDate.parse(r.substring("ended_on_".length()))));
        return days;
    }

    private Set<LocalDate> days(Transaction t, Random random) {
        Set<LocalDate> days = new TreeSet<>(own(t));
        if (Shipped.HEAVY) {
            days.addAll(changes);
            return days;
        }
        NavigableSet<LocalDate> named = new TreeSet<>(happenings.namedBy(answer(t, t.on())));
        named.headSet(t.on(), true).descendingSet().stream().limit(NEAREST).forEach(days::add);
        named.tailSet(t.on(), false).stream().limit(NEAREST).forEach(days::add);
        List<LocalDate> all = List.copyOf(changes);
        random.ints(MORE_DAYS, 0, all.size()).forEach(i -> days.add(all.get(i)));
        return days;
    }

    @Test
    void anAnswerChangesOnlyOnADayOnWhichSomethingItNamesDoes() {
        Random random = new Random(Shipped.SEED);
        List<String> unexplained = new ArrayList<>();
        int looked = 0;
        int moved = 0;
        for (Scenario scenario : Shipped.scenarios()) {
            Transaction t = scenario.transaction();
            for (LocalDate day : days(t, random)) {
                looked++;
                Determination before = outcome(t, day.minusDays(1));
                Determination of = outcome(t, day);
                if (!before.equals(of)) {
                    moved++;
                    explained(why(t, day).contains(day), scenario, day, unexplained);
                }
                boolean again = changes.contains(day.plusDays(1)) || own(t).contains(day.plusDays(1));
                explained(again || of.equals(outcome(t, day.plusDays(1))), scenario, day.plusDays(1), unexplained);
            }
        }
        System.out.println("neighbour days: " + looked + " days of change around "
                + Shipped.scenarios().size() + " scenarios, " + moved + " answers moved");
        assertThat(unexplained).isEmpty();
        assertThat(moved).isGreaterThan(Shipped.scenarios().size() / 3);
    }

    /** The days of what the answers before and on the day name. */
    private Set<LocalDate> why(Transaction t, LocalDate day) {
        Set<LocalDate> why = new TreeSet<>(own(t));
        why.addAll(happenings.namedBy(answer(t, day.minusDays(1))));
        why.addAll(happenings.namedBy(answer(t, day)));
        return why;
    }

    private void explained(boolean is, Scenario scenario, LocalDate day, List<String> unexplained) {
        if (!is) {
            unexplained.add(scenario.id() + " on " + day + ": " + outcome(scenario.transaction(), day.minusDays(1))
                    + " became " + outcome(scenario.transaction(), day));
        }
    }

    /** An expectation was written for one day; it holds from the last change before it to the next one after it. */
    @Test
    void aScenarioHoldsOnEveryDayOfItsStretch() {
        List<String> lost = new ArrayList<>();
        for (Scenario scenario : Shipped.scenarios()) {
            Transaction t = scenario.transaction();
            NavigableSet<LocalDate> days = new TreeSet<>(changes);
            days.addAll(own(t));
            days.addAll(Set.of(FIRST, LAST));
            for (LocalDate edge :
                    List.of(days.floor(t.on()), days.higher(t.on()).minusDays(1))) {
                if (!outcome(t, edge).equals(outcome(t, t.on()))) {
                    lost.add(scenario.id() + " on " + edge);
                }
            }
        }
        assertThat(lost).isEmpty();
    }

    /** Scenarios that differ in nothing but the day: what one expects holds until a change, and the other begins there. */
    @Test
    void scenariosThatDifferOnlyInTheDayAgreeOnTheDaysBetween() {
        Map<String, List<Scenario>> alike = new LinkedHashMap<>();
        for (Scenario scenario : Shipped.scenarios()) {
            Transaction t = scenario.transaction();
            alike.computeIfAbsent(t.facts() + " " + t.knownOn() + t.assume() + t.declarations(), k -> new ArrayList<>())
                    .add(scenario);
        }
        List<List<Scenario>> families =
                alike.values().stream().filter(f -> f.size() > 1).toList();
        assertThat(families).hasSizeGreaterThan(5);
        for (List<Scenario> family : families) {
            for (int i = 0; i + 1 < family.size(); i++) {
                Transaction earlier = family.get(i).transaction();
                LocalDate until = family.get(i + 1).transaction().on();
                String expected = family.get(i).expect().main().toString();
                String there = family.get(i + 1).expect().main().toString();
                assertThat(changesBetween(earlier, until))
                        .as(family.get(i).id() + " and " + family.get(i + 1).id())
                        .matches(moves -> moves > 0 || expected.equals(there));
            }
        }
    }

    /** How often the answer moves from the case's day to another. */
    private long changesBetween(Transaction t, LocalDate day) {
        LocalDate first = t.on().isBefore(day) ? t.on() : day;
        LocalDate last = t.on().isBefore(day) ? day : t.on();
        return changes.subSet(first, false, last, true).stream()
                .filter(c -> !outcome(t, c.minusDays(1)).equals(outcome(t, c)))
                .count();
    }
}
