package org.ytterby.engine.trace;

import java.math.BigDecimal;

/** Collects the nodes of a {@link Net}, as many as were announced, and how large their sums may be. */
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

    /** By number of lines, how many binary digits their sum may add. */
    private static final double[] LOGS = new double[64];

    static {
        for (int i = 0; i < LOGS.length; i++) {
            LOGS[i] = log(i);
        }
    }

    private final Links links;
    private final Net.Node[] nodes;
    private final boolean[] isSum;
    private final int[] first;
    private final int[] scale;
    private final double[] log;
    private final int[] steps;
    private final boolean[] isOpen;
    private final int[] child;
    private final Line[] lines;
    private final double[] quantity;
    private final long[] units;
    private final int[] lineScale;
    private int nodeCount;
    private int lineCount;
    /** Of the lines added since the last node. */
    private int deepest;

    private int mostSteps;
    private double largest = Double.NEGATIVE_INFINITY;
    private double bits;
    private boolean isExtreme;

    Shape(Links links, int nodes, int lines) {
        this.links = links;
        this.nodes = new Net.Node[nodes];
        this.isSum = new boolean[nodes];
        this.first = new int[nodes + 1];
        this.scale = new int[nodes];
        this.log = new double[nodes];
        this.steps = new int[nodes];
        this.isOpen = new boolean[nodes];
        this.child = new int[lines];
        this.lines = new Line[lines];
        this.quantity = new double[2 * lines];
        this.units = new long[2 * lines];
        this.lineScale = new int[lines];
    }

    int size() {
        return nodeCount;
    }

    /** A line of the bill. */
    void line(int to, int line) {
        int at = add(to, links.lines[line]);
        quantity[2 * at] = links.quantity[2 * line];
        quantity[2 * at + 1] = links.quantity[2 * line + 1];
        long least = links.units[2 * line];
        long most = links.units[2 * line + 1];
        holds(at, links.scale[line], links.deepest[line], links.log[line], least, most);
        if (least != most || least < 0) {
            isOpen(to, links.lines[line]);
        }
    }

    /** A line that stands in no bill. */
    void line(int to, Line line) {
        int at = add(to, line);
        quantity[2 * at] = line.low();
        quantity[2 * at + 1] = line.high();
        holds(at, line.scale(), line.deepest(), line.log(), line.leastUnits(), line.mostUnits());
        isOpen(to, line);
    }

    private int add(int to, Line line) {
        child[lineCount] = to;
        lines[lineCount] = line;
        return lineCount++;
    }

    private void isOpen(int to, Line line) {
        isOpen[to] |= !line.isFixed();
    }

    /** Until the node is laid, the units of a line are its own. */
    private void holds(int at, int ownScale, int ownDeepest, double ownLog, long least, long most) {
        int c = child[at];
        units[2 * at] = least;
        units[2 * at + 1] = most;
        lineScale[at] = ownScale;
        deepest = Math.max(deepest, scale[c] + ownDeepest);
        largest = Math.max(largest, ownLog + log[c]);
        mostSteps = Math.max(mostSteps, steps[c]);
    }

    /** Adds a node that holds the lines added since the last. */
    void node(Net.Node node) {
        int i = nodeCount++;
        nodes[i] = node;
        int count = lineCount - first[i];
        scale[i] = deepest;
        steps[i] = mostSteps + count + 6;
        log[i] = largest + (count < LOGS.length ? LOGS[count] : log(count));
        first[i + 1] = lineCount;
        isSum[i] = node instanceof Net.Sum;
        if (!isSum[i]) {
            own(i, node);
        }
        for (int k = first[i]; k < lineCount; k++) {
            int shift = scale[i] - scale[child[k]] - lineScale[k];
            if (shift != 0) {
                units[2 * k] = shifted(units[2 * k], shift);
                units[2 * k + 1] = shifted(units[2 * k + 1], shift);
            }
        }
        bits = Math.max(bits, log[i] + scale[i] * BITS_A_DIGIT);
        isExtreme |= log[i] > MOST_LOG || scale[i] > MOST_SCALE;
        deepest = 0;
        mostSteps = 0;
        largest = Double.NEGATIVE_INFINITY;
    }

    private static double log(int count) {
        return Line.log(BigDecimal.valueOf(count + 2L));
    }

    private static long shifted(long units, int shift) {
        return units < 0 || shift >= TENS.length || units > Long.MAX_VALUE / TENS[shift] ? -1 : units * TENS[shift];
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

    /** @param isRepeated whether any article has several nodes */
    Net net(boolean isRepeated) {
        return new Net(
                nodes,
                isSum,
                first,
                child,
                lines,
                quantity,
                units,
                scale,
                isOpen,
                new Net.Size(
                        (int) Math.ceil(bits) + 2,
                        steps[nodeCount - 1],
                        isExtreme,
                        links.hasAlternatives(),
                        isRepeated));
    }
}
