package org.ytterby.bench.trace;

import java.util.Random;
import org.ytterby.engine.trace.Bounds;

/**
 * A made-up bill by number, those at the bottom first. Every node above the bottom has as many lines.
 *
 * @param first by node, where its lines begin; child, least, most: by line
 * @param own by node of the bottom: content at its least and its most, rest at its least and its most
 */
record Graph(int layers, int perLayer, int[] first, int[] child, double[] least, double[] most, double[][] own) {
    private static final int LINES = 3;

    /** Parts shared at random, one in twenty of the bottom and of the quantities unknown. */
    static Graph random(int layers, int perLayer, Random random) {
        int nodes = layers * perLayer;
        int[] first = new int[nodes + 1];
        int lines = (layers - 1) * perLayer * LINES;
        int[] child = new int[lines];
        double[] least = new double[lines];
        double[] most = new double[lines];
        int at = 0;
        for (int node = 0; node < nodes; node++) {
            int layer = node / perLayer;
            for (int k = 0; layer > 0 && k < LINES; k++) {
                child[at] = (layer - 1) * perLayer + random.nextInt(perLayer);
                least[at] = 1 + random.nextInt(4);
                most[at] = least[at] + (random.nextInt(20) == 0 ? 1 : 0);
                at++;
            }
            first[node + 1] = at;
        }
        double[][] own = new double[perLayer][];
        for (int i = 0; i < perLayer; i++) {
            double value = 1 + random.nextInt(1000) / 100.0;
            own[i] = own(value, random.nextInt(10) == 0, random.nextInt(20) == 0);
        }
        return new Graph(layers, perLayer, first, child, least, most, own);
    }

    private static double[] own(double value, boolean counts, boolean isUnknown) {
        boolean surely = counts && !isUnknown;
        boolean perhaps = counts || isUnknown;
        return new double[] {surely ? value : 0, perhaps ? value : 0, perhaps ? 0 : value, surely ? 0 : value};
    }

    int nodes() {
        return first.length - 1;
    }

    int lines() {
        return child.length;
    }

    int parent(int line) {
        return perLayer + line / LINES;
    }

    Bounds bounds() {
        Bounds bounds = new Bounds(first, child, least, most);
        own(bounds, 1);
        return bounds;
    }

    void own(Bounds bounds, double factor) {
        for (int i = 0; i < perLayer; i++) {
            double[] its = own[i];
            bounds.own(i, its[0] * factor, its[1] * factor, its[2] * factor, its[3] * factor);
        }
    }
}
