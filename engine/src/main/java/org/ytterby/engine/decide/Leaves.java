package org.ytterby.engine.decide;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.ytterby.engine.facts.Facts;
import org.ytterby.engine.facts.Value;
import org.ytterby.engine.law.Condition;
import org.ytterby.engine.law.Fact;
import org.ytterby.engine.law.Vocabulary;

/**
 * The leaves of one case: makes a leaf the first time a condition asks for it, and turns tests on it into diagrams. A
 * fact that is known makes no leaf, its tests are true or false at once.
 */
final class Leaves {
    /** Stands for every country that no condition names. */
    static final String ANY_OTHER = "any other";

    private static final BigDecimal FAR = new BigDecimal("1000000000000");

    private final Facts facts;
    private final Vocabulary vocabulary;
    private final Cuts cuts;
    private final Diagrams diagrams;
    private final List<Leaf> leaves = new ArrayList<>();
    private final Map<String, Integer> index = new HashMap<>();
    private final Remembered remembered;

    Leaves(Facts facts, Vocabulary vocabulary, Cuts cuts, Diagrams diagrams) {
        this.facts = facts;
        this.vocabulary = vocabulary;
        this.cuts = cuts;
        this.diagrams = diagrams;
        this.remembered = cuts.remembered();
    }

    List<Leaf> all() {
        return leaves;
    }

    Leaf leaf(int variable) {
        return leaves.get(variable);
    }

    /** The variable of a leaf, made if it is new. */
    int variable(String id, java.util.function.Supplier<Leaf> make) {
        Integer known = index.get(id);
        if (known != null) {
            return known;
        }
        leaves.add(make.get());
        index.put(id, leaves.size() - 1);
        return leaves.size() - 1;
    }

    /** The diagram of "the leaf has one of the values for which the test holds". */
    int test(int variable, IntPredicate holds) {
        return diagrams.branch(variable, pattern(leaves.get(variable).size(), holds));
    }

    /** The same, kept for the next case with such a leaf. */
    private int test(int variable, Condition test, List<?> values, IntPredicate holds) {
        return diagrams.branch(variable, remembered.pattern(test, values, () -> pattern(values.size(), holds)));
    }

    private static int[] pattern(int size, IntPredicate holds) {
        int[] children = new int[size];
        for (int i = 0; i < size; i++) {
            children[i] = holds.test(i) ? Diagrams.TRUE : Diagrams.FALSE;
        }
        return Runs.of(children);
    }

    int element(String key, int order, Condition.Contains test, List<Presence> values) {
        int variable = variable(key, () -> new Leaf.Element(key, order, test.element(), values));
        return test(variable, test, values, i -> values.get(i).satisfies(test.state(), test.share()));
    }

    Remembered remembered() {
        return remembered;
    }

    static int constant(boolean holds) {
        return holds ? Diagrams.TRUE : Diagrams.FALSE;
    }

    int oneOf(Condition.OneOf test) {
        Optional<String> stated = facts.code(test.fact());
        if (stated.isPresent()) {
            return constant(test.values().contains(stated.get()));
        }
        Fact fact = source(fact(test.fact()));
        Optional<String> value = facts.code(fact.key());
        if (value.isPresent()) {
            return constant(test.values().contains(value.get()));
        }
        int variable = variable(fact.key(), () -> new Leaf.Code(fact.key(), fact.order(), values(fact)));
        List<String> values = ((Leaf.Code) leaf(variable)).values();
        return test(variable, test, values, i -> test.values().contains(values.get(i)));
    }

    private List<String> values(Fact fact) {
        if (fact.isClosed()) {
            return fact.values();
        }
        List<String> facts = new ArrayList<>(List.of(fact.key()));
        for (Fact other : vocabulary.defaulted()) {
            if (!other.key().equals(fact.key()) && source(other).key().equals(fact.key())) {
                facts.add(other.key());
            }
        }
        return remembered.list(new Remembered.Named(facts), () -> named(facts));
    }

    private List<String> named(List<String> facts) {
        Set<String> named = new TreeSet<>();
        facts.forEach(key -> named.addAll(cuts.namedValues(key)));
        List<String> values = new ArrayList<>(named);
        values.add(ANY_OTHER);
        return values;
    }

    /** Where a fact that is left out counts as another one, the other one's leaf stands for both. */
    private Fact source(Fact fact) {
        if (facts.get(fact.key()).isEmpty() && fact.otherwise() instanceof Fact.Default.SameAs same) {
            return source(fact(same.key()));
        }
        return fact;
    }

    Fact fact(String key) {
        return vocabulary.fact(key).orElseThrow(() -> new IllegalArgumentException("no fact " + key));
    }

    /** @param value what is known of the fact */
    int holds(String key, Value value, Set<String> asked) {
        int any = Diagrams.FALSE;
        if (value instanceof Value.Codes codes) {
            for (String code : codes.codes()) {
                if (asked.contains(code)) {
                    return Diagrams.TRUE;
                }
            }
            if (codes.closed()) {
                return Diagrams.FALSE;
            }
        }
        Fact fact = fact(key);
        for (Remembered.Group group : groups(fact)) {
            if (!Collections.disjoint(group.codes(), asked)) {
                any = diagrams.or(any, member(fact, group));
            }
        }
        return any;
    }

    /** Some code inside the list and none outside it. */
    int allWithin(String key, Set<String> asked) {
        Value value = facts.value(key).orElse(Value.UNKNOWN);
        if (value instanceof Value.Codes codes) {
            if (codes.codes().stream().anyMatch(c -> !asked.contains(c))) {
                return Diagrams.FALSE;
            }
            if (codes.closed()) {
                return constant(!codes.codes().isEmpty());
            }
        }
        int result = holds(key, value, asked);
        Fact fact = fact(key);
        for (Remembered.Group group : groups(fact)) {
            if (Collections.disjoint(group.codes(), asked)) {
                result = diagrams.and(result, diagrams.not(member(fact, group)));
            }
        }
        return result;
    }

    /** Where conditions tell codes apart; {@code none} means the empty set and is no member of it. */
    private List<Remembered.Group> groups(Fact fact) {
        return remembered.list(
                new Remembered.Grouped(fact.key()),
                () -> cuts.classes(fact.key(), fact.values()).stream()
                        .filter(codes -> !codes.equals(Set.of("none")))
                        .map(codes -> new Remembered.Group(
                                fact.key() + "?" + codes.stream().sorted().toList(), codes))
                        .toList());
    }

    private int member(Fact fact, Remembered.Group group) {
        int variable = variable(group.id(), () -> new Leaf.HoldsSome(fact.key(), fact.order(), group.codes()));
        return diagrams.branch(variable, Runs.IS_SO);
    }

    int inRange(Condition.InRange test) {
        Value value = facts.value(test.fact()).orElse(Value.UNKNOWN);
        if (value instanceof Value.Number n && n.isExact()) {
            return constant(test.range().holds(n.low()));
        }
        int variable = number(test.fact(), Set.of());
        List<BigDecimal> cells = ((Leaf.Number) leaf(variable)).representatives();
        return test(variable, test, cells, i -> test.range().holds(cells.get(i)));
    }

    /** The leaf of a number, cut at the corpus's constants and at those given when it is first asked for. */
    int number(String key, Set<BigDecimal> more) {
        Fact fact = fact(key);
        return variable(key, () -> {
            BigDecimal low = low(key);
            BigDecimal high = high(key);
            return new Leaf.Number(
                    key,
                    fact.order(),
                    remembered.list(new Remembered.Stretch(key, more, low, high), () -> cells(key, more, low, high)));
        });
    }

    private List<BigDecimal> cells(String key, Set<BigDecimal> more, BigDecimal low, BigDecimal high) {
        Set<BigDecimal> constants = new TreeSet<>(cuts.ofNumber(key));
        constants.addAll(more);
        return Cuts.representatives(constants, low, high);
    }

    BigDecimal low(String key) {
        return facts.value(key).orElse(Value.UNKNOWN) instanceof Value.Number n ? n.low() : FAR.negate();
    }

    BigDecimal high(String key) {
        return facts.value(key).orElse(Value.UNKNOWN) instanceof Value.Number n ? n.high() : FAR;
    }

    /** A fact that is stated or not and has no completion of its own. */
    int unstated(String key) {
        Fact fact = fact(key);
        return test(variable("unstated:" + key, () -> new Leaf.YesNo(key, fact.order())), i -> i == 1);
    }
}
