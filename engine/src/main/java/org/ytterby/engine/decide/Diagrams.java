package org.ytterby.engine.decide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Multi-terminal decision diagrams over leaves with several values, reduced and shared (R. E. Bryant, 1986, extended to
 * many-valued variables). A node is a number: below {@link #TERMINALS} it is a constant, else it branches on a leaf.
 *
 * <p>Because a diagram is reduced, a leaf can change the result if and only if it occurs in it. Not thread-safe: one
 * instance serves one decision.
 */
final class Diagrams {
    static final int FALSE = 0;
    static final int TRUE = 1;
    static final int TERMINALS = 8;

    /** A diagram outgrew its bound; the answer is then "undetermined, not proved exact". */
    static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooLarge(int bound) {
            super("more than " + bound + " nodes");
        }
    }

    private enum Op {
        AND(1),
        OR(2),
        MAX(3);

        private final long code;

        Op(long code) {
            this.code = code;
        }
    }

    /** A node: the leaf it branches on and where each of the leaf's values leads. */
    private static final class Branch {
        private final int variable;
        private final int[] children;
        private final int hash;

        Branch(int variable, int[] children, int hash) {
            this.variable = variable;
            this.children = children;
            this.hash = hash;
        }

        int variable() {
            return variable;
        }

        int[] children() {
            return children;
        }
    }

    /** A node is a number of at most this many bits, so that three go into one key. */
    private static final int BITS = 20;

    private static final int MOST = (1 << BITS) - 1 - TERMINALS;

    private final int bound;
    private final List<Branch> branches = new ArrayList<>();
    /** By hash of a branch: one more than its place. */
    private int[] unique = {};

    private final Table pairs = new Table();
    private final Table choices = new Table();

    /** @param bound how many nodes it may have, a million at most */
    Diagrams(int bound) {
        this.bound = Math.min(bound, MOST);
    }

    static boolean isConstant(int node) {
        return node < TERMINALS;
    }

    int size() {
        return branches.size();
    }

    /** @param children where each value leads; nobody may change it afterwards */
    int branch(int variable, int[] children) {
        if (areAlike(children)) {
            return children[0];
        }
        int hash = mixed(31 * variable + Arrays.hashCode(children));
        if (2 * (branches.size() + 1) > unique.length) {
            grow();
        }
        int mask = unique.length - 1;
        int at = hash & mask;
        while (unique[at] != 0) {
            Branch known = branches.get(unique[at] - 1);
            if (known.hash == hash && known.variable == variable && Arrays.equals(known.children, children)) {
                return TERMINALS + unique[at] - 1;
            }
            at = (at + 1) & mask;
        }
        if (branches.size() >= bound) {
            throw new TooLarge(bound);
        }
        branches.add(new Branch(variable, children, hash));
        unique[at] = branches.size();
        return TERMINALS + branches.size() - 1;
    }

    private static int mixed(int hash) {
        return (hash * 0x9E3779B9) >>> 1;
    }

    private void grow() {
        unique = new int[Math.max(64, 2 * unique.length)];
        int mask = unique.length - 1;
        for (int i = 0; i < branches.size(); i++) {
            int at = branches.get(i).hash & mask;
            while (unique[at] != 0) {
                at = (at + 1) & mask;
            }
            unique[at] = i + 1;
        }
    }

    private static boolean areAlike(int[] children) {
        for (int child : children) {
            if (child != children[0]) {
                return false;
            }
        }
        return true;
    }

    int and(int a, int b) {
        return apply(Op.AND, a, b);
    }

    int or(int a, int b) {
        return apply(Op.OR, a, b);
    }

    int not(int a) {
        return choose(a, FALSE, TRUE);
    }

    /** The larger of two results, case by case. */
    int max(int a, int b) {
        return apply(Op.MAX, a, b);
    }

    private int apply(Op op, int a, int b) {
        if (a == b) {
            return a;
        }
        if (isConstant(a) && isConstant(b)) {
            return op == Op.AND ? Math.min(a, b) : Math.max(a, b);
        }
        switch (op) {
            case AND -> {
                if (a == FALSE || b == FALSE) {
                    return FALSE;
                }
                if (a == TRUE) {
                    return b;
                }
                if (b == TRUE) {
                    return a;
                }
            }
            case OR -> {
                if (a == TRUE || b == TRUE) {
                    return TRUE;
                }
                if (a == FALSE) {
                    return b;
                }
                if (b == FALSE) {
                    return a;
                }
            }
            case MAX -> {
                if (a == FALSE) {
                    return b;
                }
                if (b == FALSE) {
                    return a;
                }
            }
        }
        long key = key(op, Math.min(a, b), Math.max(a, b));
        int known = pairs.get(key);
        if (known >= 0) {
            return known;
        }
        int variable = Math.min(variable(a), variable(b));
        int[] ofA = children(a, variable);
        int[] ofB = children(b, variable);
        int[] children = new int[Math.max(ofA.length, ofB.length)];
        for (int i = 0; i < children.length; i++) {
            children[i] = i > 0 && isLikeBefore(ofA, i) && isLikeBefore(ofB, i)
                    ? children[i - 1]
                    : apply(op, at(ofA, i, a), at(ofB, i, b));
        }
        int node = branch(variable, children);
        pairs.put(key, node);
        return node;
    }

    private static long key(Op op, int a, int b) {
        return (op.code << (2 * BITS)) | ((long) a << BITS) | b;
    }

    /** {@code yes} where the condition holds, {@code no} elsewhere. */
    int choose(int condition, int yes, int no) {
        if (condition == TRUE) {
            return yes;
        }
        if (condition == FALSE) {
            return no;
        }
        if (yes == no) {
            return yes;
        }
        long key = ((long) condition << (2 * BITS)) | ((long) yes << BITS) | no;
        int known = choices.get(key);
        if (known >= 0) {
            return known;
        }
        int variable = Math.min(variable(condition), Math.min(variable(yes), variable(no)));
        int[] ofCondition = children(condition, variable);
        int[] ofYes = children(yes, variable);
        int[] ofNo = children(no, variable);
        int[] children = new int[Math.max(ofCondition.length, Math.max(ofYes.length, ofNo.length))];
        for (int i = 0; i < children.length; i++) {
            children[i] = i > 0 && isLikeBefore(ofCondition, i) && isLikeBefore(ofYes, i) && isLikeBefore(ofNo, i)
                    ? children[i - 1]
                    : choose(at(ofCondition, i, condition), at(ofYes, i, yes), at(ofNo, i, no));
        }
        int node = branch(variable, children);
        choices.put(key, node);
        return node;
    }

    /** The leaf a node branches on; later than every leaf for a constant. */
    int variable(int node) {
        return isConstant(node)
                ? Integer.MAX_VALUE
                : branches.get(node - TERMINALS).variable();
    }

    /** Where each value of its leaf leads from a node that is no constant; nobody may change it. */
    int[] children(int node) {
        return branches.get(node - TERMINALS).children();
    }

    private static final int[] SAME = {};

    /** Where the values of the leaf lead from a node; nowhere else where it branches on another leaf. */
    private int[] children(int node, int variable) {
        return variable(node) == variable ? children(node) : SAME;
    }

    /** Most neighbouring values are told apart by few tests only. */
    private static boolean isLikeBefore(int[] children, int value) {
        return children.length == 0 || children[value] == children[value - 1];
    }

    private static int at(int[] children, int value, int node) {
        return children.length == 0 ? node : children[value];
    }

    /** The leaves that can change the result. */
    BitSet support(int node) {
        BitSet leaves = new BitSet();
        collect(node, leaves, new BitSet());
        return leaves;
    }

    /** The constants the diagram can reach. */
    BitSet results(int node) {
        BitSet results = new BitSet();
        collectResults(node, results, new BitSet());
        return results;
    }

    private void collect(int node, BitSet leaves, BitSet seen) {
        if (isConstant(node) || seen.get(node)) {
            return;
        }
        seen.set(node);
        leaves.set(variable(node));
        for (int child : children(node)) {
            collect(child, leaves, seen);
        }
    }

    private void collectResults(int node, BitSet results, BitSet seen) {
        if (isConstant(node)) {
            results.set(node);
            return;
        }
        if (seen.get(node)) {
            return;
        }
        seen.set(node);
        for (int child : children(node)) {
            collectResults(child, results, seen);
        }
    }
}
