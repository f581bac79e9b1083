package org.ytterby.engine.decide;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ytterby.engine.facts.Facts;
import org.ytterby.engine.facts.Value;
import org.ytterby.engine.law.Condition;
import org.ytterby.engine.law.Formula;
import org.ytterby.engine.law.Vocabulary;

/**
 * What is known of each element of the goods: absent, present, in which states, with which share; read from the elements
 * named, the composition and its completeness. One composite leaf an element, so that Dy and Dy2O3 are never two.
 */
final class Elements {
    private static final String COMPOSITION = "item.composition";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TRACE = new BigDecimal("0.0000001");

    private final Facts facts;
    private final Vocabulary vocabulary;
    private final Cuts cuts;
    private final Leaves leaves;
    private final Map<String, Known> known = new HashMap<>();
    private final Set<String> named;
    private final boolean complete;
    /** Somebody lists the elements, and does not say that there are others. */
    private final boolean listed;

    private @Nullable List<Part> parts;
    /** Constituents whose words tell no elements; filled with {@link #parts()}. */
    private final List<Value.Constituent> unread = new ArrayList<>();

    private static final Known NOTHING = new Known(List.of(Presence.ABSENT), false);

    /** A constituent that is a formula. */
    private record Part(Value.Constituent constituent, Formula formula) {}

    /**
     * What is known of one element.
     *
     * @param values the ways in which it can be in the goods; one: it is settled
     * @param notDetected whether only a reading of the law makes it absent
     */
    record Known(List<Presence> values, boolean notDetected) {}

    Elements(Facts facts, Vocabulary vocabulary, Cuts cuts, Leaves leaves) {
        this.facts = facts;
        this.vocabulary = vocabulary;
        this.cuts = cuts;
        this.leaves = leaves;
        this.named = facts.value("item.elements").orElse(Value.UNKNOWN) instanceof Value.Codes c ? c.codes() : Set.of();
        this.complete = facts.is("item.composition_complete", "yes") && namesSomething(facts);
        this.listed = facts.value("item.elements").orElse(Value.UNKNOWN) instanceof Value.Codes c && c.closed();
    }

    /** An assay that names nothing is none. */
    private boolean namesSomething(Facts facts) {
        return !named.isEmpty()
                || (facts.value(COMPOSITION).orElse(Value.UNKNOWN) instanceof Value.Composition c
                        && c.constituents().stream().anyMatch(Elements::isMeasured));
    }

    private static boolean isMeasured(Value.Constituent constituent) {
        return constituent.amount() instanceof Value.Amount.Share && isThere(constituent);
    }

    private static boolean isThere(Value.Constituent constituent) {
        return !(constituent.amount() instanceof Value.Amount.Share s)
                || s.high().signum() > 0;
    }

    /** The constituents that are formulas, read when a condition first asks for an element. */
    private List<Part> parts() {
        List<Part> known = parts;
        if (known == null) {
            known = facts.value(COMPOSITION).orElse(Value.UNKNOWN) instanceof Value.Composition c
                    ? parts(c.constituents())
                    : List.of();
            parts = known;
        }
        return known;
    }

    private List<Part> parts(List<Value.Constituent> constituents) {
        List<Part> read = new ArrayList<>(constituents.size());
        for (Value.Constituent constituent : constituents) {
            Optional<Formula> formula = vocabulary.elementNames().formula(constituent.name());
            if (formula.isPresent()) {
                read.add(new Part(constituent, formula.get()));
            } else if (mayHide(constituent)) {
                unread.add(constituent);
            }
        }
        return read;
    }

    /** A word that is no formula and no plain matter, of which there is some. */
    private boolean mayHide(Value.Constituent constituent) {
        return isThere(constituent) && !vocabulary.elementNames().isPlain(constituent.name());
    }

    /** The diagram of the test, without the reading that a result below the detection limit hangs on. */
    int contains(Condition.Contains test) {
        Known element = known(test.element());
        if (element.values().size() == 1) {
            return Leaves.constant(element.values().getFirst().satisfies(test.state(), test.share()));
        }
        String key = COMPOSITION + "." + test.element();
        return leaves.element(key, leaves.fact(COMPOSITION).order(), test, element.values());
    }

    /** Whether the stated facts settle the test. */
    boolean isKnown(Condition.Contains test) {
        if (!isNamed(test.element())) {
            return false;
        }
        for (Presence way : known(test.element()).values()) {
            if (!way.satisfies(test.state(), test.share())) {
                return false;
            }
        }
        return true;
    }

    /** Whether somebody speaks of it at all, be it with a share that nobody knows. */
    boolean isNamed(String element) {
        if (named.contains(element)) {
            return true;
        }
        for (Part part : parts()) {
            if (part.formula().counts().containsKey(element)) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody says what is in the goods, and does not speak of this one. */
    boolean leavesOut(String element) {
        return !isNamed(element) && (listed || (complete && unread.isEmpty()));
    }

    Known known(String element) {
        return known.computeIfAbsent(element, this::read);
    }

    private Known read(String element) {
        boolean isNamed = named.contains(element);
        Tally tally = new Tally(element, complete);
        for (Part part : parts()) {
            if (part.formula().counts().containsKey(element)) {
                tally.add(part);
            }
        }
        if (!tally.sharesOfElement && !tally.statedAbsent) {
            unread.forEach(tally::mayHold);
        }
        if (!isNamed && tally.isNothing() && (complete || tally.statedAbsent)) {
            return NOTHING;
        }
        boolean present = isNamed || tally.low.signum() > 0;
        boolean bounded = !tally.open && tally.high.signum() > 0 && (complete || tally.sharesOfElement);
        int possible = complete && tally.possible != 0 ? tally.possible | tally.certain : Presence.ANY;
        BigDecimal high = bounded ? tally.high.max(tally.low) : HUNDRED;
        boolean notDetected = !present && bounded && tally.onlyNotDetected();
        int certain = tally.certain;
        BigDecimal low = tally.low;
        return new Known(
                leaves.remembered()
                        .list(
                                new Remembered.Shape(element, present, certain, possible, low, high),
                                () -> values(present, certain, possible, low, high, element)),
                notDetected);
    }

    private List<Presence> values(
            boolean present, int certain, int possible, BigDecimal low, BigDecimal high, String element) {
        List<Presence> values = new ArrayList<>();
        if (!present) {
            values.add(Presence.ABSENT);
        }
        BigDecimal least = low.signum() > 0 ? low : TRACE.min(high.signum() > 0 ? high : TRACE);
        BigDecimal most = high.max(least);
        List<BigDecimal> shares =
                least.compareTo(most) == 0 ? List.of(least) : Cuts.representatives(cuts.ofShare(element), least, most);
        for (int states = 1; states <= Presence.ANY; states++) {
            boolean allowed = (states & certain) == certain && (states & ~possible) == 0;
            if (allowed) {
                for (BigDecimal share : shares) {
                    values.add(new Presence(states, share));
                }
            }
        }
        return values;
    }

    /** Sums up what the constituents say of one element; they do not overlap. */
    private final class Tally {
        private final String element;
        private final boolean complete;
        private BigDecimal low = BigDecimal.ZERO;
        private BigDecimal high = BigDecimal.ZERO;
        private BigDecimal undetected = BigDecimal.ZERO;
        private int certain;
        private int possible;
        private boolean open;
        private boolean sharesOfElement;
        private boolean statedAbsent;

        Tally(String element, boolean complete) {
            this.element = element;
            this.complete = complete;
        }

        void add(Part part) {
            Value.Constituent constituent = part.constituent();
            Formula formula = part.formula();
            boolean itself = constituent.name().equals(element);
            int state = Presence.of(formula.stateOf(element));
            BigDecimal fraction =
                    itself ? BigDecimal.ONE : BigDecimal.valueOf(formula.massFraction(element, vocabulary));
            switch (constituent.amount()) {
                case Value.Amount.Share share -> share(share, itself, state, fraction);
                case Value.Amount.Open o -> open(itself ? Presence.ANY : state);
                case Value.Amount.NotDetected nd -> {
                    if (speaksOfThisLot(nd)) {
                        notDetected(nd.limit().multiply(fraction), itself, state);
                    } else {
                        open(Presence.ANY);
                    }
                }
            }
        }

        void mayHold(Value.Constituent word) {
            possible |= Presence.ANY;
            switch (word.amount()) {
                case Value.Amount.Share share -> high = high.add(share.high());
                case Value.Amount.Open o -> open = true;
                case Value.Amount.NotDetected nd -> {
                    high = high.add(nd.limit());
                    open |= !speaksOfThisLot(nd);
                }
            }
        }

        private void open(int states) {
            open = true;
            possible |= states;
        }

        private void notDetected(BigDecimal limit, boolean itself, int state) {
            high = high.add(limit);
            undetected = undetected.add(limit);
            sharesOfElement |= itself;
            possible |= itself ? Presence.ANY : state;
        }

        private void share(Value.Amount.Share share, boolean itself, int state, BigDecimal fraction) {
            if (share.high().signum() == 0) {
                statedAbsent |= itself;
                return;
            }
            low = low.add(share.low().multiply(fraction));
            high = high.add(share.high().multiply(fraction));
            sharesOfElement |= itself;
            if (itself) {
                possible |= complete ? Presence.ELEMENTAL : Presence.ANY;
            } else {
                possible |= state;
                certain |= share.low().signum() > 0 ? state : 0;
            }
        }

        /** No constituent leaves room for any of it. */
        boolean isNothing() {
            return !open && high.signum() == 0;
        }

        /** All that leaves room for it are results below a detection limit. */
        boolean onlyNotDetected() {
            return undetected.signum() > 0 && high.compareTo(undetected) == 0;
        }
    }

    private boolean speaksOfThisLot(Value.Amount.NotDetected result) {
        return result.lot()
                .map(lot -> facts.text("item.lot").filter(lot::equals).isPresent())
                .orElse(true);
    }
}
