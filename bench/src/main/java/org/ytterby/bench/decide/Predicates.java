package org.ytterby.bench.decide;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ytterby.engine.law.Condition;
import org.ytterby.engine.law.Range;

/** The floor: every condition as a plain Java predicate of two values, the items first. */
final class Predicates {
    /** One transaction and what was found of it so far. */
    static final class State {
        final Given given;
        final BitSet items;
        final BitSet near;
        final BitSet met;

        State(Given given, int items, int near, int rules) {
            this.given = given;
            this.items = new BitSet(items);
            this.near = new BitSet(near);
            this.met = new BitSet(rules);
        }
    }

    /** Whether something is so. */
    interface Test {
        boolean holds(State s);
    }

    private final Layout layout;
    private final Map<String, Integer> itemAt = new HashMap<>();
    private final Map<String, Integer> nearAt = new HashMap<>();
    private final Test[] items;
    private final Test[] near;
    private final Test[] rules;

    Predicates(Layout layout) {
        this.layout = layout;
        layout.items.forEach(i -> itemAt.put(i.item().id(), itemAt.size()));
        layout.near.forEach(n -> nearAt.put(n.item(), nearAt.size()));
        items = layout.items.stream().map(i -> test(i.match())).toArray(Test[]::new);
        near = layout.near.stream()
                .map(n -> test(new Condition.All(
                        List.of(n.near(), new Condition.Not(new Condition.Items(List.of(n.item()), false))))))
                .toArray(Test[]::new);
        rules = layout.rules.stream().map(r -> test(r.provision().when())).toArray(Test[]::new);
    }

    State decide(Given given) {
        State s = new State(given, items.length, near.length, rules.length);
        fill(items, s, s.items);
        fill(near, s, s.near);
        fill(rules, s, s.met);
        return s;
    }

    private static void fill(Test[] tests, State s, BitSet into) {
        for (int i = 0; i < tests.length; i++) {
            if (tests[i].holds(s)) {
                into.set(i);
            }
        }
    }

    Test test(Condition condition) {
        return switch (condition) {
            case Condition.All c -> all(c.of().stream().map(this::test).toArray(Test[]::new));
            case Condition.Any c -> any(c.of().stream().map(this::test).toArray(Test[]::new));
            case Condition.Not c -> not(test(c.of()));
            case Condition.OneOf c -> oneOf(Layout.at(layout.codes, c.fact()), c.values());
            case Condition.Holds c -> holds(Layout.at(layout.sets, c.fact()), c.codes());
            case Condition.AllWithin c -> within(Layout.at(layout.sets, c.fact()), c.codes());
            case Condition.InRange c -> inRange(Layout.at(layout.numbers, c.fact()), c.range());
            case Condition.Contains c -> contains(Layout.at(layout.elements, c.element()), c);
            case Condition.Reading c -> read(Layout.at(layout.points, c.point()), c.readings());
            case Condition.Items c -> items(c);
            case Condition.Near c -> near(c);
            case Condition.PartyOn c -> given(c);
            case Condition.PartyHeld c -> given(c);
            case Condition.DayTest c -> given(c);
            case Condition.IsStated c -> given(c);
            case Condition.ShareOfValue c -> given(c);
        };
    }

    private static Test all(Test[] parts) {
        return s -> {
            for (Test part : parts) {
                if (!part.holds(s)) {
                    return false;
                }
            }
            return true;
        };
    }

    private static Test any(Test[] parts) {
        return s -> {
            for (Test part : parts) {
                if (part.holds(s)) {
                    return true;
                }
            }
            return false;
        };
    }

    private static Test not(Test of) {
        return s -> !of.holds(s);
    }

    private static Test oneOf(int at, Set<String> values) {
        if (values.size() == 1) {
            String only = values.iterator().next();
            return s -> s.given.codes[at].equals(only);
        }
        return s -> values.contains(s.given.codes[at]);
    }

    private static Test holds(int at, Set<String> codes) {
        return s -> Sets.overlap(s.given.sets[at], codes);
    }

    private static Test within(int at, Set<String> codes) {
        return s -> Sets.within(s.given.sets[at], codes);
    }

    private static Test inRange(int at, Range range) {
        double low = Sets.low(range);
        double high = Sets.high(range);
        return s -> Sets.holds(s.given.numbers[at], low, range.lowInside(), high, range.highInside());
    }

    private static Test contains(int at, Condition.Contains c) {
        int mask = Sets.mask(c);
        if (Sets.countsOnlyNamed(c)
                || c.share().low().isEmpty() && c.share().high().isEmpty()) {
            return s -> (s.given.states[at] & mask) != 0;
        }
        double low = Sets.low(c.share());
        double high = Sets.high(c.share());
        return s -> (s.given.states[at] & mask) != 0
                && Sets.holds(
                        s.given.shares[at],
                        low,
                        c.share().lowInside(),
                        high,
                        c.share().highInside());
    }

    private static Test read(int at, Set<String> readings) {
        return s -> readings.contains(s.given.points[at]);
    }

    private Test items(Condition.Items c) {
        List<Integer> always = new ArrayList<>();
        List<Test> each = new ArrayList<>();
        for (String id : c.ids()) {
            int at = Layout.at(itemAt, id);
            Condition listed = layout.epoch.item(id).listing().operates();
            if (!c.controlled() || listed.equals(Condition.TRUE)) {
                always.add(at);
            } else {
                Test operates = test(listed);
                each.add(s -> s.items.get(at) && operates.holds(s));
            }
        }
        BitSet group = new BitSet();
        always.forEach(group::set);
        Test any = s -> s.items.intersects(group);
        return each.isEmpty() ? any : any(plus(each, any));
    }

    private static Test[] plus(List<Test> tests, Test one) {
        List<Test> all = new ArrayList<>(List.of(one));
        all.addAll(tests);
        return all.toArray(Test[]::new);
    }

    private Test near(Condition.Near c) {
        BitSet group = new BitSet();
        c.ids().stream().filter(nearAt::containsKey).forEach(id -> group.set(Layout.at(nearAt, id)));
        return s -> s.near.intersects(group);
    }

    private Test given(Condition c) {
        int at = Layout.at(layout.given, c);
        return s -> s.given.given[at];
    }
}
