package org.ytterby.engine.decide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.ytterby.engine.facts.Facts;
import org.ytterby.engine.law.Condition;

/**
 * Takes out of the law what cannot be met, whatever else is so, by the few codes that it tests most often. What is left is
 * kept for the next case with the same codes. A code that nobody stated takes nothing out. Thread-safe.
 */
final class Sieve {
    private static final int CODES = 4;
    private static final int MOST = 2_000;
    private static final String UNKNOWN = "";
    private static final String UNNAMED = "?";

    private final Program program;
    private final List<String> facts;
    private final List<Set<String>> named;
    private final Map<List<String>, Program.View> views = new ConcurrentHashMap<>();

    Sieve(Program program, Codes codes) {
        this.program = program;
        this.facts = codes.facts();
        this.named = codes.named();
    }

    /**
     * The codes that conditions test most often.
     *
     * @param named of each fact the codes that some condition names
     */
    record Codes(List<String> facts, List<Set<String>> named) {
        static Codes of(NumberedConditions numbers) {
            Map<String, Set<String>> values = new HashMap<>();
            Map<String, Integer> tests = new HashMap<>();
            for (int i = 0; i < numbers.size(); i++) {
                if (numbers.node(i).condition() instanceof Condition.OneOf c
                        && numbers.node(i).fact() >= 0) {
                    values.computeIfAbsent(c.fact(), k -> new HashSet<>()).addAll(c.values());
                    tests.merge(c.fact(), 1, Integer::sum);
                }
            }
            List<String> facts = tests.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .limit(CODES)
                    .map(Map.Entry::getKey)
                    .toList();
            return new Codes(
                    facts,
                    facts.stream()
                            .map(f -> Set.copyOf(values.getOrDefault(f, Set.of())))
                            .toList());
        }
    }

    /** @param otherwise what serves where too many combinations have been seen */
    Program.View of(Facts stated, Program.View otherwise) {
        List<String> codes = new ArrayList<>(facts.size());
        for (int i = 0; i < facts.size(); i++) {
            Optional<String> code = stated.code(facts.get(i));
            codes.add(code.isPresent() ? named(i, code.get()) : UNKNOWN);
        }
        Program.View known = views.get(codes);
        if (known != null) {
            return known;
        }
        return views.size() >= MOST ? otherwise : views.computeIfAbsent(codes, this::view);
    }

    /** Codes that no condition names are all alike. */
    private String named(int fact, String code) {
        return named.get(fact).contains(code) ? code : UNNAMED;
    }

    private Program.View view(List<String> codes) {
        Look look = new Look(codes);
        int[] rules = IntStream.range(0, program.rules().size())
                .filter(r -> look.of(program.operates(r)) != Truth.NO && look.of(program.meets(r)) != Truth.NO)
                .toArray();
        int[] known = IntStream.range(0, program.size())
                .map(i -> switch (look.of(i)) {
                    case YES -> Diagrams.TRUE + 1;
                    case NO -> Diagrams.FALSE + 1;
                    case OPEN -> 0;
                })
                .toArray();
        return program.view(rules, ids -> ids.stream().filter(look::isPossible).toList(), known);
    }

    /** What the codes alone make of each condition. */
    private final class Look {
        private final List<String> codes;
        private final Truth[] seen = new Truth[program.size()];

        Look(List<String> codes) {
            this.codes = codes;
        }

        boolean isPossible(String item) {
            return of(program.match(program.item(item))) != Truth.NO;
        }

        Truth of(int number) {
            if (seen[number] == null) {
                seen[number] = look(program.node(number));
            }
            return seen[number];
        }

        private Truth look(Node node) {
            return switch (node.sort()) {
                case ALL -> all(node.parts());
                case ANY -> any(node.parts());
                case NOT -> not(of(node.parts()[0]));
                case CODE -> code((Condition.OneOf) node.condition());
                case ITEMS ->
                    ((Condition.Items) node.condition()).ids().stream().anyMatch(this::isPossible)
                            ? Truth.OPEN
                            : Truth.NO;
                case HOLDS -> Truth.OPEN;
                case OTHER -> Truth.OPEN;
            };
        }

        private Truth all(int[] parts) {
            Truth all = Truth.YES;
            for (int part : parts) {
                Truth one = of(part);
                if (one == Truth.NO) {
                    return one;
                }
                all = one == Truth.OPEN ? one : all;
            }
            return all;
        }

        private Truth any(int[] parts) {
            Truth any = Truth.NO;
            for (int part : parts) {
                Truth one = of(part);
                if (one == Truth.YES) {
                    return one;
                }
                any = one == Truth.OPEN ? one : any;
            }
            return any;
        }

        private static Truth not(Truth truth) {
            return switch (truth) {
                case YES -> Truth.NO;
                case NO -> Truth.YES;
                case OPEN -> Truth.OPEN;
            };
        }

        private Truth code(Condition.OneOf test) {
            int at = facts.indexOf(test.fact());
            if (at < 0 || codes.get(at).equals(UNKNOWN)) {
                return Truth.OPEN;
            }
            return test.values().contains(codes.get(at)) ? Truth.YES : Truth.NO;
        }
    }
}
