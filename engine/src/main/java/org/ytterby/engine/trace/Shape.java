package org.ytterby.engine.trace;

import java.math.BigDecimal;
import java.util.Arrays;

/** Collects the nodes of a {@link Net} and how large their sums may be. */
final class Shape {
    private static final double MOST_LOG = 1_000;
    private static final int MOST_SCALE = 290;
    private static final double BITS_A_DIGIT = 3.3220;

    private static final long[] TENS = new long[19];

    static {
        TENS[0] = 1;
        for (int i = 1; i < TENS.length; i++) {
            TENS[i] = 10 * TENS[i - 1];
        }
    }

    private Net.Node[] nodes = new Net.Node[256];
    private int[] first = new int[257];
    private int[] scale = new int[256];
    private double[] log = new double[256];
    private int[] steps = new int[256];
    private int[] child = new int[1_024];
    private Line[] lines = new Line[1_024];
    private double[] quantity = new double[2_048];
    private long[] units = new long[2_048];
    private int nodeCount;
    private int lineCount;
    private double bits;
    private boolean isExtreme;
    private boolean hasAlternatives;

    void line(int to, Line line) {
        if (lineCount == lines.length) {
            growLines(2 * lineCount);
        }
        child[lineCount] = to;
        quantity[2 * lineCount] = line.low();
        quantity[2 * lineCount + 1] = line.high();
        hasAlternatives |= line.alternative().isPresent();
        lines[lineCount++] = line;
    }

    /** Adds a node that holds the lines added since the last. */
    int node(Net.Node node) {
        int i = nodeCount++;
        if (i == nodes.length) {
            grow(2 * i);
        }
        nodes[i] = node;
        first[i + 1] = lineCount;
        add(i);
        own(i, node);
        for (int k = first[i]; k < lineCount; k++) {
            int shift = scale[i] - scale[child[k]] - lines[k].scale();
            units[2 * k] = shifted(lines[k].leastUnits(), shift);
            units[2 * k + 1] = shifted(lines[k].mostUnits(), shift);
        }
        bits = Math.max(bits, log[i] + scale[i] * BITS_A_DIGIT);
        isExtreme |= log[i] > MOST_LOG || scale[i] > MOST_SCALE;
        return i;
    }

    private static long shifted(long units, int shift) {
        return units < 0 || shift >= TENS.length || units > Long.MAX_VALUE / TENS[shift] ? -1 : units * TENS[shift];
    }

    private void growLines(int size) {
        child = Arrays.copyOf(child, size);
        lines = Arrays.copyOf(lines, size);
        quantity = Arrays.copyOf(quantity, 2 * size);
        units = Arrays.copyOf(units, 2 * size);
    }

    private void grow(int size) {
        nodes = Arrays.copyOf(nodes, size);
        first = Arrays.copyOf(first, size + 1);
        scale = Arrays.copyOf(scale, size);
        log = Arrays.copyOf(log, size);
        steps = Arrays.copyOf(steps, size);
    }

    private void add(int i) {
        double largest = Double.NEGATIVE_INFINITY;
        for (int k = first[i]; k < lineCount; k++) {
            int c = child[k];
            largest = Math.max(largest, lines[k].log() + log[c]);
            scale[i] = Math.max(scale[i], scale[c] + lines[k].deepest());
            steps[i] = Math.max(steps[i], steps[c]);
        }
        int count = lineCount - first[i];
        steps[i] += count + 6;
        log[i] = largest + Line.log(BigDecimal.valueOf(count + 2L));
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
            log[i] = Math.max(log[i], Line.log(Net.top(own))) + 1;
            scale[i] = Math.max(scale[i], scale(own));
        }
    }

    private static int scale(Span span) {
        return Math.max(0, Math.max(span.low().scale(), Net.top(span).scale()));
    }

    Net net() {
        return new Net(
                Arrays.copyOf(nodes, nodeCount),
                first,
                child,
                lines,
                quantity,
                units,
                scale,
                new Net.Size((int) Math.ceil(bits) + 2, steps[nodeCount - 1], isExtreme, hasAlternatives));
    }
}
