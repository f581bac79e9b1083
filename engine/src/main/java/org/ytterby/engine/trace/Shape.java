package org.ytterby.engine.trace;

import java.math.BigDecimal;

/** Collects the nodes of a {@link Net} in the order of its {@link Frame}, and how large their sums may be. */
final class Shape {
    /** Binary logarithms are in thousandths. */
    private static final long MOST_LOG = 1_000_000;

    private static final long BIT = 1_000;
    private static final long NOTHING = Long.MIN_VALUE / 2;
    static final int MOST_SCALE = 290;

    private static final long[] TENS = new long[19];

    static {
        TENS[0] = 1;
        for (int i = 1; i < TENS.length; i++) {
            TENS[i] = 10 * TENS[i - 1];
        }
    }

    /** By number of lines, how many binary digits their sum may add. */
    private static final long[] LOGS = new long[64];

    static {
        for (int i = 0; i < LOGS.length; i++) {
            LOGS[i] = log(i);
        }
    }

    private final Frame frame;
    private final Net.Node[] nodes;
    private final boolean[] isSum;
    private final int[] scale;
    private final long[] log;
    private final long[] units;
    private int count;
    private long bits;
    private boolean isExtreme;
    private boolean isInUnits = true;

    Shape(Frame frame) {
        this.frame = frame;
        int size = frame.size();
        this.nodes = new Net.Node[size];
        this.isSum = new boolean[size];
        this.scale = new int[size];
        this.log = new long[size];
        this.units = new long[2 * frame.line.length];
    }

    /** The next node of the frame. */
    void node(Net.Node node) {
        int i = count++;
        nodes[i] = node;
        isSum[i] = node instanceof Net.Sum;
        lines(i, frame.first[i], frame.first[i + 1]);
        if (!isSum[i]) {
            own(i, node);
        }
        for (int k = frame.first[i]; k < frame.first[i + 1]; k++) {
            units(i, k);
        }
        bits = Math.max(bits, log[i] + scale[i] * Line.BITS_A_DIGIT);
        isExtreme |= log[i] > MOST_LOG || scale[i] > MOST_SCALE;
    }

    private void lines(int i, int begin, int end) {
        Links links = frame.links;
        int deepest = 0;
        long largest = NOTHING;
        for (int k = begin; k < end; k++) {
            int c = frame.child[k];
            int number = frame.line[k];
            boolean isPiece = number < 0;
            deepest = Math.max(deepest, scale[c] + (isPiece ? frame.line(k).deepest() : links.deepest[number]));
            largest = Math.max(largest, log[c] + (isPiece ? frame.line(k).log() : links.log[number]));
        }
        scale[i] = deepest;
        log[i] = largest + (end - begin < LOGS.length ? LOGS[end - begin] : log(end - begin));
    }

    private void units(int i, int k) {
        Links links = frame.links;
        int number = frame.line[k];
        boolean isPiece = number < 0;
        long least = isPiece ? frame.line(k).leastUnits() : links.units[2 * number];
        long most = isPiece ? frame.line(k).mostUnits() : links.units[2 * number + 1];
        int shift = scale[i] - scale[frame.child[k]] - (isPiece ? frame.line(k).scale() : links.scale[number]);
        units[2 * k] = shifted(least, shift);
        units[2 * k + 1] = shifted(most, shift);
        isInUnits &= (units[2 * k] | units[2 * k + 1]) >= 0;
    }

    private static long log(int count) {
        return Line.log(BigDecimal.valueOf(count + 2L));
    }

    private static long shifted(long units, int shift) {
        return shift == 0
                ? units
                : units < 0 || shift >= TENS.length || units > Long.MAX_VALUE / TENS[shift] ? -1 : units * TENS[shift];
    }

    private void own(int i, Net.Node node) {
        switch (node) {
            case Net.Sum sum -> {}
            case Net.Held held -> {
                holds(i, held.own().content());
                holds(i, held.worth());
            }
            case Net.Priced priced -> {
                holds(i, priced.own().content());
                holds(i, priced.whole());
            }
            case Net.Portion portion -> {
                holds(i, portion.whole());
                scale[i] += scale(portion.share());
            }
        }
    }

    private void holds(int i, Span own) {
        if (!own.isZero()) {
            log[i] = Math.max(log[i], Line.log(Net.top(own))) + BIT;
            scale[i] = Math.max(scale[i], scale(own));
        }
    }

    private static int scale(Span span) {
        return Math.max(0, Math.max(span.low().scale(), Net.top(span).scale()));
    }

    Net net() {
        return new Net(
                frame,
                nodes,
                isSum,
                units,
                scale,
                new Net.Size(
                        Math.toIntExact(bits / BIT) + 3,
                        frame.line.length + 6 * count,
                        isExtreme,
                        frame.links.hasAlternatives(),
                        isInUnits));
    }
}
