package org.ytterby.engine.decide;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntToDoubleFunction;

/**
 * A diagram seen with one leaf given: which leaves still matter for each value of it. Leaves and nodes are looked at once,
 * and values that lead to the same everywhere are one. Not thread-safe.
 */
final class Cofactors {
    private final Diagrams diagrams;
    private final int root;
    private final BitSet support = new BitSet();
    /** By leaf: the nodes that branch on it. */
    private final BitSet[] branching;

    private int size;
    /** By node, so many words apiece: the leaves that it depends on; its own is among them once it was looked at. */
    private long[] leaves = {};

    private final int words;
    /** By node: the same with the leaf given, and for which question that was found. */
    private final int[] given;

    private final int[] foundFor;
    private int question;

    /** @param leaves how many leaves there are */
    Cofactors(Diagrams diagrams, int root, int leaves) {
        this.diagrams = diagrams;
        this.root = root;
        this.words = (leaves + Long.SIZE - 1) / Long.SIZE;
        this.branching = new BitSet[leaves];
        this.given = new int[root + 1];
        this.foundFor = new int[root + 1];
        reach(root);
    }

    private void reach(int node) {
        if (Diagrams.isConstant(node)) {
            return;
        }
        int variable = diagrams.variable(node);
        if (!support.get(variable)) {
            support.set(variable);
            branching[variable] = new BitSet();
        }
        if (!branching[variable].get(node)) {
            branching[variable].set(node);
            size++;
            int[] runs = diagrams.runs(node);
            for (int run = 1; run < runs.length; run += 2) {
                reach(runs[run]);
            }
        }
    }

    /** How many nodes the diagram has. */
    int size() {
        return size;
    }

    /** The leaves that can change the result. */
    BitSet support() {
        return support;
    }

    /**
     * By value of the leaf, what is measured of the diagram that is left; each different one is measured once.
     *
     * @param values how many values the leaf has
     */
    double[] byValue(int variable, int values, IntToDoubleFunction measure) {
        int[] nodes = branching[variable].stream().toArray();
        BitSet first = new BitSet();
        for (int node : nodes) {
            int[] runs = diagrams.runs(node);
            for (int run = 0; run < runs.length; run += 2) {
                first.set(runs[run]);
            }
        }
        double[] measured = new double[values];
        for (int value = 0; value < values; value++) {
            if (!first.get(value)) {
                measured[value] = measured[value - 1];
            } else {
                int same = firstLike(value, first, nodes);
                measured[value] = same < value ? measured[same] : measure.applyAsDouble(restricted(variable, value));
            }
        }
        return measured;
    }

    private int firstLike(int value, BitSet of, int[] nodes) {
        int first = 0;
        while (first < value && !areAlike(first, value, nodes)) {
            first = of.nextSetBit(first + 1);
        }
        return first;
    }

    private boolean areAlike(int one, int other, int[] nodes) {
        for (int node : nodes) {
            int[] runs = diagrams.runs(node);
            if (Runs.at(runs, one) != Runs.at(runs, other)) {
                return false;
            }
        }
        return true;
    }

    private int restricted(int variable, int value) {
        question++;
        return restricted(root, variable, value);
    }

    private int restricted(int node, int variable, int value) {
        if (diagrams.variable(node) == variable) {
            return Runs.at(diagrams.runs(node), value);
        }
        if (!dependsOn(node, variable)) {
            return node;
        }
        if (foundFor[node] == question) {
            return given[node];
        }
        int[] runs = diagrams.runs(node);
        int[] left = new int[runs.length];
        int length = 0;
        for (int run = 0; run < runs.length; run += 2) {
            length = Runs.append(left, length, runs[run], restricted(runs[run + 1], variable, value));
        }
        int result = diagrams.branch(diagrams.variable(node), left, length);
        given[node] = result;
        foundFor[node] = question;
        return result;
    }

    private boolean dependsOn(int node, int variable) {
        if (diagrams.variable(node) > variable) {
            return false;
        }
        look(node);
        return isIn(node, variable);
    }

    /** The leaves that can change the result of a node that is no constant, in ascending order, one after the other. */
    int nextLeaf(int node, int from) {
        look(node);
        int word = from / Long.SIZE;
        long left = word < words ? leaves[node * words + word] & (-1L << from) : 0;
        while (left == 0 && ++word < words) {
            left = leaves[node * words + word];
        }
        return left == 0 ? -1 : word * Long.SIZE + Long.numberOfTrailingZeros(left);
    }

    private boolean isIn(int node, int variable) {
        return (leaves[node * words + variable / Long.SIZE] & (1L << variable)) != 0;
    }

    private void look(int node) {
        if ((node + 1) * words > leaves.length) {
            leaves = Arrays.copyOf(leaves, Math.max((node + 1) * words, 2 * leaves.length));
        }
        int variable = diagrams.variable(node);
        if (isIn(node, variable)) {
            return;
        }
        int[] runs = diagrams.runs(node);
        for (int run = 1; run < runs.length; run += 2) {
            int child = runs[run];
            if (!Diagrams.isConstant(child)) {
                look(child);
                for (int word = 0; word < words; word++) {
                    leaves[node * words + word] |= leaves[child * words + word];
                }
            }
        }
        leaves[node * words + variable / Long.SIZE] |= 1L << variable;
    }
}
