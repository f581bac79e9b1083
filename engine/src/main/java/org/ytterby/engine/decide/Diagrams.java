package org.ytterby.engine.decide;

import java.util.Arrays;
import java.util.BitSet;

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

    /** A node is a number of at most this many bits, so that three go into one key. */
    private static final int BITS = 20;

    private static final int MOST = (1 << BITS) - 1 - TERMINALS;

    private static final int FIRST = 32;

    private final int bound;
    private int count;
    /** By node: the leaf it branches on, where its values lead in {@link Runs}, and the hash of both. */
    private int[] variables = new int[FIRST];

    private int[][] runs = new int[FIRST][];
    private int[] hashes = new int[FIRST];
    /** By hash: one more than the place of a node, at most half full. */
    private int[] unique = new int[2 * FIRST];

    private final Table done = new Table();

    /** @param bound how many nodes it may have, a million at most */
    Diagrams(int bound) {
        this.bound = Math.min(bound, MOST);
    }

    static boolean isConstant(int node) {
        return node < TERMINALS;
    }

    /** @param to where each value leads, in {@link Runs}; nobody may change it afterwards */
    int branch(int variable, int[] to) {
        return branch(variable, to, to.length);
    }

    /**
     * @param to where each value leads, in {@link Runs}
     * @param length how much of that counts
     */
    int branch(int variable, int[] to, int length) {
        if (length == 2) {
            return to[1];
        }
        int hash = hash(variable, to, length);
        if (count == variables.length) {
            grow();
        }
        int at = hash & (unique.length - 1);
        while (unique[at] != 0) {
            int known = unique[at] - 1;
            if (hashes[known] == hash
                    && variables[known] == variable
                    && Arrays.equals(runs[known], 0, runs[known].length, to, 0, length)) {
                return TERMINALS + known;
            }
            at = (at + 1) & (unique.length - 1);
        }
        if (count >= bound) {
            throw new TooLarge(bound);
        }
        variables[count] = variable;
        runs[count] = length == to.length ? to : Arrays.copyOf(to, length);
        hashes[count] = hash;
        unique[at] = ++count;
        return TERMINALS + count - 1;
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
        int size = 4 * count; // most cases have few nodes, some have thousands
        variables = Arrays.copyOf(variables, size);
        runs = Arrays.copyOf(runs, size);
        hashes = Arrays.copyOf(hashes, size);
        unique = new int[2 * size];
        for (int i = 0; i < count; i++) {
            int at = hashes[i] & (unique.length - 1);
            while (unique[at] != 0) {
                at = (at + 1) & (unique.length - 1);
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
        return condition == FALSE ? no : chosen(condition, yes, no);
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
        return b == neutral ? a : joined(op, Math.min(a, b), Math.max(a, b));
    }

    private static long key(Op op, int a, int b, int c) {
        return (op.code << (3 * BITS)) | ((long) a << (2 * BITS)) | ((long) b << BITS) | c;
    }

    /** The same of what each value of the first leaf leads to; stretches of values are gone through side by side. */
    private int joined(Op op, int a, int b) {
        long key = key(op, a, b, FALSE);
        int known = done.get(key);
        if (known >= 0) {
            return known;
        }
        int variable = Math.min(variable(a), variable(b));
        int[] ofA = runs(a, variable);
        int[] ofB = runs(b, variable);
        int[] to = new int[ofA.length + ofB.length];
        int length = 0;
        int atA = 0;
        int atB = 0;
        for (int value = 0; value < Integer.MAX_VALUE; ) {
            length = Runs.append(to, length, value, both(op, node(ofA, atA, a), node(ofB, atB, b)));
            int nextA = Runs.next(ofA, atA);
            int nextB = Runs.next(ofB, atB);
            value = Math.min(nextA, nextB);
            atA += nextA == value ? 2 : 0;
            atB += nextB == value ? 2 : 0;
        }
        int node = branch(variable, to, length);
        done.put(key, node);
        return node;
    }

    private int chosen(int condition, int yes, int no) {
        long key = key(Op.CHOOSE, condition, yes, no);
        int known = done.get(key);
        if (known >= 0) {
            return known;
        }
        int variable = Math.min(variable(condition), Math.min(variable(yes), variable(no)));
        int[] ofCondition = runs(condition, variable);
        int[] ofYes = runs(yes, variable);
        int[] ofNo = runs(no, variable);
        int[] to = new int[ofCondition.length + ofYes.length + ofNo.length];
        int length = 0;
        int atCondition = 0;
        int atYes = 0;
        int atNo = 0;
        for (int value = 0; value < Integer.MAX_VALUE; ) {
            int node = choose(node(ofCondition, atCondition, condition), node(ofYes, atYes, yes), node(ofNo, atNo, no));
            length = Runs.append(to, length, value, node);
            int nextCondition = Runs.next(ofCondition, atCondition);
            int nextYes = Runs.next(ofYes, atYes);
            int nextNo = Runs.next(ofNo, atNo);
            value = Math.min(nextCondition, Math.min(nextYes, nextNo));
            atCondition += nextCondition == value ? 2 : 0;
            atYes += nextYes == value ? 2 : 0;
            atNo += nextNo == value ? 2 : 0;
        }
        int node = branch(variable, to, length);
        done.put(key, node);
        return node;
    }

    private static int node(int[] runs, int at, int otherwise) {
        return runs.length == 0 ? otherwise : runs[at + 1];
    }

    /** The leaf a node branches on; later than every leaf for a constant. */
    int variable(int node) {
        return isConstant(node) ? Integer.MAX_VALUE : variables[node - TERMINALS];
    }

    /** Where the values of its leaf lead from a node that is no constant, in {@link Runs}; nobody may change it. */
    int[] runs(int node) {
        return runs[node - TERMINALS];
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
