package org.ytterby.engine.trace;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Content and whole of every node of a {@link Net} without rounding: whole numbers of a few words, in units of the decimals
 * of the node. Decimals as objects would cost ten times as much.
 */
final class Exact {
    private final Net net;
    private final int words;
    /** Content, then whole, of each node; the lowest word first. */
    private final long[] sums;

    Exact(Net net) {
        this.net = net;
        this.words = net.size.bits() / Long.SIZE + 1;
        this.sums = new long[2 * words * net.nodes.length];
    }

    void clear(int node) {
        for (int k = 2 * words * node; k < 2 * words * (node + 1); k++) {
            sums[k] = 0;
        }
    }

    /** Adds what a line brings, at its least (0) or its greatest (1). */
    void add(int node, int line, int up) {
        int child = net.child[line];
        long units = net.units[2 * line + up];
        if (units < 0) {
            add(node, child, net.lines[line].end(up != 0));
        } else if (words == 1) {
            sums[2 * node] += units * sums[2 * child];
            sums[2 * node + 1] += units * sums[2 * child + 1];
        } else if (units > 0) {
            add(2 * words * node, 2 * words * child, units);
            add(2 * words * node + words, 2 * words * child + words, units);
        }
    }

    private void add(int to, int from, long factor) {
        long carry = 0;
        for (int k = 0; k < words; k++) {
            long more = sums[from + k] * factor;
            long high = Math.unsignedMultiplyHigh(sums[from + k], factor);
            long sum = more + carry;
            high += Long.compareUnsigned(sum, more) < 0 ? 1 : 0;
            long all = sums[to + k] + sum;
            carry = high + (Long.compareUnsigned(all, sum) < 0 ? 1 : 0);
            sums[to + k] = all;
        }
    }

    void add(int node, int child, BigDecimal quantity) {
        content(node, content(node).add(quantity.multiply(content(child))));
        whole(node, whole(node).add(quantity.multiply(whole(child))));
    }

    BigDecimal content(int node) {
        return value(node, 2 * words * node);
    }

    BigDecimal whole(int node) {
        return value(node, 2 * words * node + words);
    }

    void content(int node, BigDecimal value) {
        set(node, 2 * words * node, value);
    }

    void whole(int node, BigDecimal value) {
        set(node, 2 * words * node + words, value);
    }

    private BigDecimal value(int node, int at) {
        int last = words - 1;
        while (last > 0 && sums[at + last] == 0) {
            last--;
        }
        if (last == 0 && sums[at] >= 0) {
            return BigDecimal.valueOf(sums[at], net.scale[node]);
        }
        byte[] bytes = new byte[Long.BYTES * (last + 1)];
        java.nio.ByteBuffer buffer = java.nio.ByteBuffer.wrap(bytes);
        for (int k = last; k >= 0; k--) {
            buffer.putLong(sums[at + k]);
        }
        return new BigDecimal(new BigInteger(1, bytes), net.scale[node]);
    }

    private void set(int node, int at, BigDecimal value) {
        BigInteger units = value.setScale(net.scale[node]).unscaledValue();
        if (units.bitLength() > Long.SIZE * words) {
            throw new IllegalStateException("a sum of more than " + words + " words");
        }
        sums[at] = units.longValue();
        for (int k = 1; k < words; k++) {
            sums[at + k] = units.bitLength() < Long.SIZE
                    ? 0
                    : units.shiftRight(Long.SIZE * k).longValue();
        }
    }
}
