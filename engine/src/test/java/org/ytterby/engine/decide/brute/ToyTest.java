package org.ytterby.engine.decide.brute;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A condition of a made-up law, in its own words: written as YAML for the engine, judged by {@link Settled} here. */
sealed interface ToyTest {
    String yaml();

    record All(List<ToyTest> of) implements ToyTest {
        @Override
        public String yaml() {
            return "{all: " + many(of) + "}";
        }
    }

    record Any(List<ToyTest> of) implements ToyTest {
        @Override
        public String yaml() {
            return "{any: " + many(of) + "}";
        }
    }

    record Not(ToyTest of) implements ToyTest {
        @Override
        public String yaml() {
            return "{not: " + of.yaml() + "}";
        }
    }

    record Code(String fact, Set<String> values) implements ToyTest {
        @Override
        public String yaml() {
            return "{" + fact + ": " + list(values) + "}";
        }
    }

    record SomeOf(String fact, Set<String> codes) implements ToyTest {
        @Override
        public String yaml() {
            return "{" + fact + ": {any-of: " + list(codes) + "}}";
        }
    }

    record Within(String fact, Set<String> codes) implements ToyTest {
        @Override
        public String yaml() {
            return "{" + fact + ": {all-within: " + list(codes) + "}}";
        }
    }

    record InRange(String fact, Bounds bounds) implements ToyTest {
        @Override
        public String yaml() {
            return "{" + fact + ": " + bounds.yaml() + "}";
        }
    }

    /** The states in which an element can be asked for. */
    enum State {
        ANY("element"),
        OXIDE("oxide-of"),
        COMPOUND("compound-of");

        private final String key;

        State(String key) {
            this.key = key;
        }
    }

    record Contains(String element, State state, Optional<Bounds> share) implements ToyTest {
        @Override
        public String yaml() {
            return "{contains: {" + state.key + ": " + element
                    + share.map(b -> ", share: " + b.yaml()).orElse("") + "}}";
        }
    }

    record ShareOfValue() implements ToyTest {
        @Override
        public String yaml() {
            return "{share-of-value: {at-least: $floor}}";
        }
    }

    record ItemIn(List<String> items, boolean controlled) implements ToyTest {
        @Override
        public String yaml() {
            return "{" + (controlled ? "controlled" : "item") + ": " + list(items) + "}";
        }
    }

    record Near(List<String> items) implements ToyTest {
        @Override
        public String yaml() {
            return "{near: " + list(items) + "}";
        }
    }

    record PartyOn(Set<String> roles, Set<String> measures, Set<String> lists) implements ToyTest {
        @Override
        public String yaml() {
            return "{some-party: {as: " + list(roles) + ", on: " + list(measures)
                    + (lists.isEmpty() ? "" : ", lists: " + list(lists)) + "}}";
        }
    }

    record Reading(String point, Set<String> readings) implements ToyTest {
        @Override
        public String yaml() {
            return "{reading: {" + point + ": " + list(readings) + "}}";
        }
    }

    /** A stretch of numbers. */
    record Bounds(Optional<BigDecimal> low, boolean lowInside, Optional<BigDecimal> high, boolean highInside) {
        String yaml() {
            List<String> parts = new ArrayList<>();
            low.ifPresent(l -> parts.add((lowInside ? "at-least: " : "over: ") + l.toPlainString()));
            high.ifPresent(h -> parts.add((highInside ? "at-most: " : "under: ") + h.toPlainString()));
            return "{" + String.join(", ", parts) + "}";
        }

        boolean holds(BigDecimal number) {
            boolean enough = low.isEmpty() || number.compareTo(low.get()) >= (lowInside ? 0 : 1);
            boolean notTooMuch = high.isEmpty() || number.compareTo(high.get()) <= (highInside ? 0 : -1);
            return enough && notTooMuch;
        }
    }

    default void eachPart(Consumer<ToyTest> visit) {
        visit.accept(this);
        switch (this) {
            case All a -> a.of().forEach(t -> t.eachPart(visit));
            case Any a -> a.of().forEach(t -> t.eachPart(visit));
            case Not n -> n.of().eachPart(visit);
            case Code c -> {}
            case SomeOf c -> {}
            case Within c -> {}
            case InRange c -> {}
            case Contains c -> {}
            case ShareOfValue c -> {}
            case ItemIn c -> {}
            case Near c -> {}
            case PartyOn c -> {}
            case Reading c -> {}
        }
    }

    private static String many(List<ToyTest> tests) {
        return tests.stream().map(ToyTest::yaml).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String list(Collection<String> words) {
        return words.stream().sorted().collect(Collectors.joining("\", \"", "[\"", "\"]"));
    }
}
