package org.ytterby.engine.decide.brute;

import java.util.List;
import java.util.stream.Collectors;

/** What a provision of a made-up law does. Other provisions are named by their number. */
sealed interface ToyEffect {
    String yaml();

    record Prohibit() implements ToyEffect {
        @Override
        public String yaml() {
            return "{prohibit: {}}";
        }
    }

    record RequirePermit(String type, int policy) implements ToyEffect {
        @Override
        public String yaml() {
            return "{require-permit: {type: " + type + ", policy: " + POLICIES.get(policy) + "}}";
        }
    }

    record SetPolicy(List<Integer> of, int policy) implements ToyEffect {
        @Override
        public String yaml() {
            return "{set-policy: {of: " + ids(of) + ", to: " + POLICIES.get(policy) + "}}";
        }
    }

    record PermitInstead(List<Integer> of, String type) implements ToyEffect {
        @Override
        public String yaml() {
            return "{permit-instead: {of: " + ids(of) + ", type: " + type + "}}";
        }
    }

    record Exempt(List<Integer> lifts) implements ToyEffect {
        @Override
        public String yaml() {
            return "{exempt: {lifts: " + ids(lifts) + "}}";
        }
    }

    record Exclude(List<Integer> from) implements ToyEffect {
        @Override
        public String yaml() {
            return "{exclude: {from: " + ids(from) + "}}";
        }
    }

    /** Mildest first. */
    List<String> POLICIES = List.of("standard", "case_by_case", "presumption_of_denial");

    /** The provisions that the effect names. */
    default List<Integer> names() {
        return switch (this) {
            case Prohibit p -> List.of();
            case RequirePermit r -> List.of();
            case SetPolicy s -> s.of();
            case PermitInstead p -> p.of();
            case Exempt e -> e.lifts();
            case Exclude e -> e.from();
        };
    }

    static String ids(List<Integer> provisions) {
        return provisions.stream().map(i -> "t.p" + i + "/1").collect(Collectors.joining(", ", "[", "]"));
    }
}
