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
        int[] children = diagrams.children(node);
        for (int value = 0; value < children.length; value++) {
            Optional<Map<Integer, Integer>> rest = pathTo(children[value], constant);
            if (rest.isPresent()) {
                rest.get().put(diagrams.variable(node), value);
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
        int[] children = diagrams.children(node);
        if (diagrams.variable(node) == variable) {
            int value = 1;
            while (children[value] == children[0]) {
                value++;
            }
            return Optional.of(new Fork(new HashMap<>(), children[0], value, children[value]));
        }
        for (int value = 0; value < children.length; value++) {
            Optional<Fork> below = fork(children[value], variable, seen);
            if (below.isPresent()) {
                below.get().path().put(diagrams.variable(node), value);
                return below;
            }
        }
        return Optional.empty();
    }

    /** What one completion gives. */
    int evaluate(int node, Map<Integer, Integer> values) {
        int current = node;
        while (!Diagrams.isConstant(current)) {
            current = diagrams.children(current)[values.getOrDefault(diagrams.variable(current), 0)];
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
        int width = diagrams.children(diagrams.variable(a) == variable ? a : b).length;
        for (int value = 0; value < width; value++) {
            Optional<Map<Integer, Integer>> rest = difference(child(a, variable, value), child(b, variable, value));
            if (rest.isPresent()) {
                rest.get().put(variable, value);
                return rest;
            }
        }
        return Optional.empty();
    }

    private int child(int node, int variable, int value) {
        return diagrams.variable(node) == variable ? diagrams.children(node)[value] : node;
    }
}
