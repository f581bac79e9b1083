package org.ytterby.engine.trace;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;

/**
 * Content and whole of every node of a {@link Net} without rounding: whole numbers of a few words, in units of the decimals
 * of the node. Decimals as objects would cost ten times as much.
 */
final class Exact {
    private static final double TWO_64 = 0x1p64;
    private static final double[] TENTHS = new double[Shape.MOST_SCALE];

    static {
        for (int i = 0; i < TENTHS.length; i++) {
            TENTHS[i] = new BigDecimal(BigInteger.ONE, i).doubleValue();
        }
    }

    private final Net net;
    private final int words;
    /** Whether sums and quantities all are whole numbers of one word. */
    private final boolean isOneWord;

    /** Content, then whole, of each node; the lowest word first. */
    private final long[] sums;

    Exact(Net net) {
        this.net = net;
        this.words = net.size.bits() / Long.SIZE + 1;
        this.isOneWord = words == 1 && net.size.isInUnits();
        this.sums = new long[2 * words * net.nodes.length];
    }

    /** Sets a node to what its lines bring where none stands for another, each at its least (0) or its greatest (1). */
    void set(int node, byte[] state) {
        if (!isOneWord) {
            clear(node);
            for (int line = net.first[node]; line < net.first[node + 1]; line++) {
                add(node, line, state[net.child[line]]);
            }
            return;
        }
        int[] child = net.child;
        long[] units = net.units;
        long content = 0;
        long whole = 0;
        for (int line = net.first[node]; line < net.first[node + 1]; line++) {
            int c = child[line];
            long quantity = units[2 * line + state[c]];
            content += quantity * sums[2 * c];
            whole += quantity * sums[2 * c + 1];
        }
        sums[2 * node] = content;
        sums[2 * node + 1] = whole;
    }

    void clear(int node) {
        Arrays.fill(sums, 2 * words * node, 2 * words * (node + 1), 0);
    }

    /** Adds what a line brings, at its least (0) or its greatest (1). */
    void add(int node, int line, int up) {
        int child = net.child[line];
        long units = net.units[2 * line + up];
        if (units < 0) {
            add(node, child, net.line(line).end(up != 0));
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

    /** Content (at twice the node) or whole (at the next) in units of the node, rounded. */
    double near(int sum) {
        int at = words * sum;
        double near = 0;
        for (int k = words - 1; k >= 0; k--) {
            near = near * TWO_64 + (sums[at + k] >>> 1) * 2.0 + (sums[at + k] & 1);
        }
        return near;
    }

    /** Content, rounded; not a number where its decimals are too many for that. */
    double nearContent(int node) {
        int scale = net.scale[node];
        return scale < TENTHS.length ? near(2 * node) * TENTHS[scale] : Double.NaN;
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
        if (value.signum() == 0) {
            Arrays.fill(sums, at, at + words, 0);
            return;
        }
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
