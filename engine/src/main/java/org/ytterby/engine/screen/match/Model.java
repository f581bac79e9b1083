package org.ytterby.engine.screen.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ytterby.engine.screen.Table;

/**
 * An additive model: every feature adds to the logarithm of the odds what its table says, between two rows of the table in
 * proportion. Firms and people have tables of their own. Immutable.
 */
final class Model {
    /** What a feature adds: at ascending values. */
    record Curve(double[] at, double[] adds) {
        double of(double value) {
            if (value <= at[0]) {
                return adds[0];
            }
            for (int i = 1; i < at.length; i++) {
                if (value <= at[i]) {
                    double share = (value - at[i - 1]) / (at[i] - at[i - 1]);
                    return adds[i - 1] + share * (adds[i] - adds[i - 1]);
                }
            }
            return adds[at.length - 1];
        }
    }

    private final Map<String, Curve[]> curves = new HashMap<>();
    private final Map<String, Double> starts = new HashMap<>();

    /** The lines of a table: {@code group feature value:adds …}; {@code group start : adds}. */
    Model(List<String> lines) {
        for (String line : lines) {
            String[] cells = line.split(" ", -1);
            if (cells[1].equals("START")) {
                starts.put(cells[0], Double.parseDouble(cells[2]));
            } else {
                Curve[] of = curves.computeIfAbsent(cells[0], g -> new Curve[Feature.values().length]);
                of[Feature.valueOf(cells[1]).ordinal()] = curve(cells);
            }
        }
    }

    /** The model that ships. */
    static Model shipped() {
        return Shipped.MODEL;
    }

    private static final class Shipped {
        private static final Model MODEL = new Model(Table.lines("match/model.txt"));
    }

    private static Curve curve(String... cells) {
        List<double[]> points = new ArrayList<>();
        for (int i = 2; i < cells.length; i++) {
            String[] point = cells[i].split(":", -1);
            points.add(new double[] {Double.parseDouble(point[0]), Double.parseDouble(point[1])});
        }
        return new Curve(
                points.stream().mapToDouble(p -> p[0]).toArray(),
                points.stream().mapToDouble(p -> p[1]).toArray());
    }

    /** The natural logarithm of the odds among the pairs it was fitted on. */
    double logOdds(String group, double... values) {
        double sum = starts.getOrDefault(group, 0.0);
        Curve[] of = curves.getOrDefault(group, new Curve[0]);
        for (int i = 0; i < of.length; i++) {
            sum += of[i] == null ? 0 : of[i].of(values[i]);
        }
        return sum;
    }

    /** What one feature adds. */
    double adds(String group, Feature feature, double value) {
        Curve[] of = curves.getOrDefault(group, new Curve[0]);
        return of.length == 0 || of[feature.ordinal()] == null ? 0 : of[feature.ordinal()].of(value);
    }
}
