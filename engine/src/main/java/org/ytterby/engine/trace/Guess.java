package org.ytterby.engine.trace;

import java.util.List;

/**
 * The ratio at which the exact rounds of {@link Solver} begin, found in binary fractions. A wrong guess costs rounds and
 * nothing else.
 */
final class Guess {
    private static final int MOST_ROUNDS = 60;

    private final List<Net.Node> nodes;
    private final boolean most;
    private final double[] content;
    private final double[] whole;

    private Guess(Net net, boolean most) {
        this.nodes = net.nodes();
        this.most = most;
        this.content = new double[nodes.size()];
        this.whole = new double[nodes.size()];
    }

    /** Near the least or the greatest ratio; 0 or 1 where none was found. */
    static double of(Net net, boolean most) {
        return new Guess(net, most).ratio();
    }

    private double ratio() {
        double ratio = most ? 0 : 1;
        for (int i = 0; i < MOST_ROUNDS; i++) {
            for (int node = 0; node < content.length; node++) {
                round(node, ratio);
            }
            int root = content.length - 1;
            double next = content[root] / whole[root];
            if (!(whole[root] > 0) || !Double.isFinite(next) || (most ? next <= ratio : next >= ratio)) {
                return ratio;
            }
            ratio = next;
        }
        return ratio;
    }

    private void round(int i, double ratio) {
        switch (nodes.get(i)) {
            case Net.Sum sum -> add(i, sum.arms(), 0, ratio);
            case Net.Held held -> {
                add(i, held.arms(), own(held.own()), ratio);
                content[i] = Math.min(content[i], Net.top(held.worth()).doubleValue());
                whole[i] = 0;
            }
            case Net.Priced priced -> {
                add(i, priced.arms(), own(priced.own()), ratio);
                double top = Net.top(priced.whole()).doubleValue();
                content[i] = Math.min(content[i], top);
                whole[i] = most ? Math.max(priced.whole().low().doubleValue(), content[i]) : top;
            }
            case Net.Portion portion -> {
                double share =
                        (most ? Net.top(portion.share()) : portion.share().low()).doubleValue();
                boolean up = most ? share > ratio : share < ratio;
                whole[i] = (up ? Net.top(portion.whole()) : portion.whole().low()).doubleValue();
                content[i] = share * whole[i];
            }
        }
    }

    private double own(Net.Own own) {
        return (most ? Net.top(own.content()) : own.content().low()).doubleValue();
    }

    private void add(int i, List<Net.Arm> arms, double own, double ratio) {
        double part = own;
        double of = 0;
        for (Net.Arm arm : arms) {
            double best = most ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
            double bestPart = 0;
            double bestOf = 0;
            for (Net.Line line : arm.lines()) { // of alternatives the best, as if all of it could be that
                double gain = content[line.child()] - ratio * whole[line.child()];
                boolean up = most ? gain > 0 : gain < 0;
                double quantity = (up ? line.most() : line.least()).doubleValue();
                if (most ? quantity * gain > best : quantity * gain < best) {
                    best = quantity * gain;
                    bestPart = quantity * content[line.child()];
                    bestOf = quantity * whole[line.child()];
                }
            }
            part += bestPart;
            of += bestOf;
        }
        content[i] = part;
        whole[i] = of;
    }
}
