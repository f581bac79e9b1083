package org.ytterby.engine.decide;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Proof of an answer: completions that reach the mildest and the strictest outcome and, for each unknown that matters, a
 * pair of completions that differ in it alone and come to different outcomes.
 *
 * @param mildest every leaf's value by the leaf's key; leaves left out may have any value
 */
public record Witness(
        Map<String, String> mildest,
        Outcome mildestOutcome,
        Map<String, String> strictest,
        Outcome strictestOutcome,
        List<Pair> pairs) {

    /**
     * Two completions that differ in one leaf: all others as in {@code rest}.
     *
     * @param key how an answer names the unknown
     * @param leaf the leaf as completions name it
     */
    public record Pair(
            String key,
            String leaf,
            String oneValue,
            Outcome oneOutcome,
            String otherValue,
            Outcome otherOutcome,
            Map<String, String> rest) {

        public Map<String, String> one() {
            return with(oneValue);
        }

        public Map<String, String> other() {
            return with(otherValue);
        }

        private Map<String, String> with(String value) {
            Map<String, String> completion = new LinkedHashMap<>(rest);
            completion.put(leaf, value);
            return completion;
        }
    }

    static Witness of(Scene scene, int outcome) {
        Diagrams diagrams = scene.diagrams();
        Paths paths = new Paths(diagrams);
        BitSet results = diagrams.results(outcome);
        int low = results.nextSetBit(0);
        int high = results.length() - 1;
        return new Witness(
                labels(scene, paths.pathTo(outcome, low).orElse(Map.of())),
                Outcome.ofStrictness(low),
                labels(scene, paths.pathTo(outcome, high).orElse(Map.of())),
                Outcome.ofStrictness(high),
                pairs(scene, paths, outcome));
    }

    private static List<Pair> pairs(Scene scene, Paths paths, int outcome) {
        List<Pair> pairs = new ArrayList<>();
        BitSet support = scene.diagrams().support(outcome);
        for (int variable = support.nextSetBit(0); variable >= 0; variable = support.nextSetBit(variable + 1)) {
            pair(scene, paths, outcome, variable).ifPresent(pairs::add);
        }
        return pairs;
    }

    private static Optional<Pair> pair(Scene scene, Paths paths, int outcome, int variable) {
        Leaf leaf = scene.leaves().leaf(variable);
        return paths.fork(outcome, variable).map(fork -> {
            Map<Integer, Integer> rest = new HashMap<>(fork.path());
            paths.difference(fork.first(), fork.other()).ifPresent(rest::putAll);
            return new Pair(
                    leaf.key(),
                    name(leaf, variable),
                    leaf.label(0),
                    Outcome.ofStrictness(paths.evaluate(fork.first(), rest)),
                    leaf.label(fork.value()),
                    Outcome.ofStrictness(paths.evaluate(fork.other(), rest)),
                    labels(scene, rest));
        });
    }

    private static Map<String, String> labels(Scene scene, Map<Integer, Integer> values) {
        Map<String, String> labels = new LinkedHashMap<>();
        new TreeMap<>(values)
                .forEach((variable, value) -> labels.put(
                        name(scene.leaves().leaf(variable), variable),
                        scene.leaves().leaf(variable).label(value)));
        return labels;
    }

    private static String name(Leaf leaf, int variable) {
        return leaf.key() + "#" + variable;
    }
}
