package org.ytterby.engine.decide;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    /** Tests of codes that nobody stated, by identity: many values are gone through once. */
    private final IdentityHashMap<Condition.OneOf, Integer> open = new IdentityHashMap<>();

    Leaves(Facts facts, Vocabulary vocabulary, Cuts cuts, Diagrams diagrams) {
        this.facts = facts;
        this.vocabulary = vocabulary;
        this.cuts = cuts;
        this.diagrams = diagrams;
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
        int size = leaves.get(variable).size();
        int[] children = new int[size];
        for (int i = 0; i < size; i++) {
            children[i] = holds.test(i) ? Diagrams.TRUE : Diagrams.FALSE;
        }
        return diagrams.branch(variable, children);
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
        return open.computeIfAbsent(test, t -> {
            int variable = variable(fact.key(), () -> new Leaf.Code(fact.key(), fact.order(), values(fact)));
            List<String> values = ((Leaf.Code) leaf(variable)).values();
            return test(variable, i -> test.values().contains(values.get(i)));
        });
    }

    private List<String> values(Fact fact) {
        if (fact.isClosed()) {
            return fact.values();
        }
        Set<String> named = new java.util.TreeSet<>();
        for (Fact other : vocabulary.facts().values()) {
            if (source(other).key().equals(fact.key())) {
                named.addAll(cuts.namedValues(other.key()));
            }
        }
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

    int holds(String key, Set<String> asked) {
        int any = Diagrams.FALSE;
        Value value = facts.value(key).orElse(Value.UNKNOWN);
        if (value instanceof Value.Codes codes) {
            if (codes.codes().stream().anyMatch(asked::contains)) {
                return Diagrams.TRUE;
            }
            if (codes.closed()) {
                return Diagrams.FALSE;
            }
        }
        Fact fact = fact(key);
        for (Set<String> group : cuts.classes(key, fact.values())) {
            if (group.stream().anyMatch(asked::contains) && !isEmptyWord(group)) {
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
        int result = holds(key, asked);
        Fact fact = fact(key);
        for (Set<String> group : cuts.classes(key, fact.values())) {
            if (group.stream().noneMatch(asked::contains) && !isEmptyWord(group)) {
                result = diagrams.and(result, diagrams.not(member(fact, group)));
            }
        }
        return result;
    }

    /** {@code none} means the empty set and is no member of it. */
    private static boolean isEmptyWord(Set<String> group) {
        return group.equals(Set.of("none"));
    }

    private int member(Fact fact, Set<String> group) {
        String id = fact.key() + "?" + group.stream().sorted().toList();
        return test(variable(id, () -> new Leaf.HoldsSome(fact.key(), fact.order(), group)), i -> i == 1);
    }

    int inRange(Condition.InRange test) {
        Value value = facts.value(test.fact()).orElse(Value.UNKNOWN);
        if (value instanceof Value.Number n && n.isExact()) {
            return constant(test.range().holds(n.low()));
        }
        int variable = number(test.fact(), Set.of());
        List<BigDecimal> cells = ((Leaf.Number) leaf(variable)).representatives();
        return test(variable, i -> test.range().holds(cells.get(i)));
    }

    /** The leaf of a number, cut at the corpus's constants and at those given when it is first asked for. */
    int number(String key, Set<BigDecimal> more) {
        Fact fact = fact(key);
        return variable(key, () -> {
            Set<BigDecimal> constants = new java.util.TreeSet<>(cuts.ofNumber(key));
            constants.addAll(more);
            BigDecimal low = low(key);
            BigDecimal high = high(key);
            return new Leaf.Number(key, fact.order(), Cuts.representatives(constants, low, high));
        });
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
