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
        AND(0),
        OR(1),
        MAX(2),
        CHOOSE(3);

        private final long code;

        Op(long code) {
            this.code = code;
        }
    }

    /** A node: the leaf it branches on and where its values lead, in {@link Runs}. */
    private static final class Branch {
        private final int variable;
        private final int[] runs;
        private final int hash;

        Branch(int variable, int[] runs, int hash) {
            this.variable = variable;
            this.runs = runs;
            this.hash = hash;
        }
    }

    /** A node is a number of at most this many bits, so that three go into one key. */
    private static final int BITS = 20;

    private static final int MOST = (1 << BITS) - 1 - TERMINALS;

    private final int bound;
    private final List<Branch> branches = new ArrayList<>();
    /** By hash of a branch: one more than its place. */
    private int[] unique = {};

    private final Table done = new Table();

    /** @param bound how many nodes it may have, a million at most */
    Diagrams(int bound) {
        this.bound = Math.min(bound, MOST);
    }

    static boolean isConstant(int node) {
        return node < TERMINALS;
    }

    /** @param runs where each value leads, in {@link Runs}; nobody may change it afterwards */
    int branch(int variable, int[] runs) {
        return branch(variable, runs, runs.length);
    }

    /** @param length how much of the runs counts */
    int branch(int variable, int[] runs, int length) {
        if (length == 2) {
            return runs[1];
        }
        int hash = hash(variable, runs, length);
        if (2 * (branches.size() + 1) > unique.length) {
            grow();
        }
        int mask = unique.length - 1;
        int at = hash & mask;
        while (unique[at] != 0) {
            Branch known = branches.get(unique[at] - 1);
            if (known.hash == hash
                    && known.variable == variable
                    && Arrays.equals(known.runs, 0, known.runs.length, runs, 0, length)) {
                return TERMINALS + unique[at] - 1;
            }
            at = (at + 1) & mask;
        }
        if (branches.size() >= bound) {
            throw new TooLarge(bound);
        }
        branches.add(new Branch(variable, length == runs.length ? runs : Arrays.copyOf(runs, length), hash));
        unique[at] = branches.size();
        return TERMINALS + branches.size() - 1;
    }

    private static int hash(int variable, int[] runs, int length) {
        int hash = variable;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + runs[i];
        }
        return mixed(hash);
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

    int and(int a, int b) {
        return both(Op.AND, a, b);
    }

    int or(int a, int b) {
        return both(Op.OR, a, b);
    }

    int not(int a) {
        return choose(a, FALSE, TRUE);
    }

    /** The larger of two results, case by case. */
    int max(int a, int b) {
        return both(Op.MAX, a, b);
    }

    /** {@code yes} where the condition holds, {@code no} elsewhere. */
    int choose(int condition, int yes, int no) {
        if (condition == TRUE || yes == no) {
            return yes;
        }
        return condition == FALSE ? no : joined(Op.CHOOSE, condition, yes, no);
    }

    private int both(Op op, int a, int b) {
        if (a == b) {
            return a;
        }
        if (isConstant(a) && isConstant(b)) {
            return op == Op.AND ? Math.min(a, b) : Math.max(a, b);
        }
        if (op != Op.MAX) {
            int settled = op == Op.AND ? FALSE : TRUE;
            if (a == settled || b == settled) {
                return settled;
            }
        }
        int neutral = op == Op.AND ? TRUE : FALSE;
        if (a == neutral) {
            return b;
        }
        return b == neutral ? a : joined(op, Math.min(a, b), Math.max(a, b), FALSE);
    }

    /** The same of what each value of the first leaf leads to; stretches of values are gone through side by side. */
    private int joined(Op op, int a, int b, int c) {
        long key = (op.code << (3 * BITS)) | ((long) a << (2 * BITS)) | ((long) b << BITS) | c;
        int known = done.get(key);
        if (known >= 0) {
            return known;
        }
        int variable = Math.min(variable(a), Math.min(variable(b), variable(c)));
        int[] ofA = runs(a, variable);
        int[] ofB = runs(b, variable);
        int[] ofC = runs(c, variable);
        int[] runs = new int[ofA.length + ofB.length + ofC.length];
        int length = 0;
        int atA = 0;
        int atB = 0;
        int atC = 0;
        for (int value = 0; value < Integer.MAX_VALUE; ) {
            int nodeA = node(ofA, atA, a);
            int nodeB = node(ofB, atB, b);
            int nodeC = node(ofC, atC, c);
            length = Runs.append(
                    runs, length, value, op == Op.CHOOSE ? choose(nodeA, nodeB, nodeC) : both(op, nodeA, nodeB));
            value = Math.min(Runs.next(ofA, atA), Math.min(Runs.next(ofB, atB), Runs.next(ofC, atC)));
            atA += Runs.next(ofA, atA) == value ? 2 : 0;
            atB += Runs.next(ofB, atB) == value ? 2 : 0;
            atC += Runs.next(ofC, atC) == value ? 2 : 0;
        }
        int node = branch(variable, runs, length);
        done.put(key, node);
        return node;
    }

    private static int node(int[] runs, int at, int otherwise) {
        return runs.length == 0 ? otherwise : runs[at + 1];
    }

    /** The leaf a node branches on; later than every leaf for a constant. */
    int variable(int node) {
        return isConstant(node) ? Integer.MAX_VALUE : branches.get(node - TERMINALS).variable;
    }

    /** Where the values of its leaf lead from a node that is no constant, in {@link Runs}; nobody may change it. */
    int[] runs(int node) {
        return branches.get(node - TERMINALS).runs;
    }

    private static final int[] SAME = {};

    /** Where the values of the leaf lead from a node; nowhere else where it branches on another leaf. */
    private int[] runs(int node, int variable) {
        return variable(node) == variable ? runs(node) : SAME;
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
        int[] runs = runs(node);
        for (int run = 1; run < runs.length; run += 2) {
            collect(runs[run], leaves, seen);
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
        int[] runs = runs(node);
        for (int run = 1; run < runs.length; run += 2) {
            collectResults(runs[run], results, seen);
        }
    }
}
