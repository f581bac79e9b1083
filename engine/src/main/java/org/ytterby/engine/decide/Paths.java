package org.ytterby.engine.decide;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Ways through diagrams: completions that lead somewhere, or tell two diagrams apart. Not thread-safe. */
final class Paths {
    private final Diagrams diagrams;

    Paths(Diagrams diagrams) {
        this.diagrams = diagrams;
    }

    /** Values of leaves that lead to the constant; leaves not named are free. */
    Optional<Map<Integer, Integer>> pathTo(int node, int constant) {
        if (Diagrams.isConstant(node)) {
            return node == constant ? Optional.of(new HashMap<>()) : Optional.empty();
        }
        if (!diagrams.results(node).get(constant)) {
            return Optional.empty();
        }
        int[] runs = diagrams.runs(node);
        for (int run = 0; run < runs.length; run += 2) {
            Optional<Map<Integer, Integer>> rest = pathTo(runs[run + 1], constant);
            if (rest.isPresent()) {
                rest.get().put(diagrams.variable(node), runs[run]);
                return rest;
            }
        }
        return Optional.empty();
    }

    /**
     * A place where a leaf decides: values of the leaves before it, and two of its children that differ.
     *
     * @param first the child of value 0
     * @param other the child of {@code value}
     */
    record Fork(Map<Integer, Integer> path, int first, int value, int other) {}

    /** Some place where the leaf decides; in a reduced diagram there is one if it can change the result. */
    Optional<Fork> fork(int node, int variable) {
        return fork(node, variable, new BitSet());
    }

    private Optional<Fork> fork(int node, int variable, BitSet seen) {
        if (diagrams.variable(node) > variable || seen.get(node)) {
            return Optional.empty();
        }
        seen.set(node);
        int[] runs = diagrams.runs(node);
        if (diagrams.variable(node) == variable) {
            return Optional.of(new Fork(new HashMap<>(), runs[1], runs[2], runs[3]));
        }
        for (int run = 0; run < runs.length; run += 2) {
            Optional<Fork> below = fork(runs[run + 1], variable, seen);
            if (below.isPresent()) {
                below.get().path().put(diagrams.variable(node), runs[run]);
                return below;
            }
        }
        return Optional.empty();
    }

    /** What one completion gives. */
    int evaluate(int node, Map<Integer, Integer> values) {
        int current = node;
        while (!Diagrams.isConstant(current)) {
            current = Runs.at(diagrams.runs(current), values.getOrDefault(diagrams.variable(current), 0));
        }
        return current;
    }

    /** Values of leaves under which two diagrams differ. */
    Optional<Map<Integer, Integer>> difference(int a, int b) {
        if (a == b) {
            return Optional.empty();
        }
        if (Diagrams.isConstant(a) && Diagrams.isConstant(b)) {
            return Optional.of(new HashMap<>());
        }
        int variable = Math.min(diagrams.variable(a), diagrams.variable(b));
        int[] ofA = runs(a, variable);
        int[] ofB = runs(b, variable);
        int atA = 0;
        int atB = 0;
        for (int value = 0; value < Integer.MAX_VALUE; ) {
            Optional<Map<Integer, Integer>> rest = difference(ofA[atA + 1], ofB[atB + 1]);
            if (rest.isPresent()) {
                rest.get().put(variable, value);
                return rest;
            }
            value = Math.min(Runs.next(ofA, atA), Runs.next(ofB, atB));
            atA += Runs.next(ofA, atA) == value ? 2 : 0;
            atB += Runs.next(ofB, atB) == value ? 2 : 0;
        }
        return Optional.empty();
    }

    private int[] runs(int node, int variable) {
        return diagrams.variable(node) == variable ? diagrams.runs(node) : new int[] {0, node};
    }
}
