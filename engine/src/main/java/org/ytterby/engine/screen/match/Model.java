package org.ytterby.engine.screen.match;

import java.util.Arrays;
import java.util.List;
import org.ytterby.engine.screen.word.Table;

/**
 * An additive model: every feature adds to the logarithm of the odds what its table says, between two rows of the table in
 * proportion. Firms and people have tables of their own. Immutable.
 */
final class Model {
    /** What a feature adds: at ascending values. */
    static final class Curve {
        private static final Curve NONE = new Curve(new double[] {0}, new double[] {0});

        private final double[] at;
        private final double[] adds;
        private final double first;
        private final double last;
        /** Many values are the last of a table, so that its rows need not be gone through. */
        private final double atLast;

        private Curve(double[] at, double[] adds) {
            this.at = at;
            this.adds = adds;
            this.first = at[0];
            this.last = at[at.length - 1];
            this.atLast = at.length == 1 ? adds[0] : between(at.length - 1, last);
        }

        double of(double value) {
            if (value <= first) {
                return adds[0];
            }
            if (value >= last) {
                return value == last ? atLast : adds[adds.length - 1];
            }
            int i = 1;
            while (value > at[i]) {
                i++;
            }
            return between(i, value);
        }

        private double between(int i, double value) {
            double share = (value - at[i - 1]) / (at[i] - at[i - 1]);
            return adds[i - 1] + share * (adds[i] - adds[i - 1]);
        }
    }

    /** Which table speaks. */
    enum Group {
        PERSON(0),
        FIRM(1),
        /** Characters on one side and letters on the other: what met are readings. */
        READ(2);

        private final int place;

        Group(int place) {
            this.place = place;
        }

        private int place() {
            return place;
        }
    }

    private final Curve[][] curves = new Curve[Group.values().length][Feature.values().length];
    private final double[] starts = new double[Group.values().length];

    /** The lines of a table: {@code group feature value:adds …}; {@code group start : adds}. */
    Model(List<String> lines) {
        for (Curve[] of : curves) {
            Arrays.fill(of, Curve.NONE);
        }
        for (String line : lines) {
            String[] cells = line.split(" ", -1);
            int group = Group.valueOf(cells[0]).place();
            if (cells[1].equals("START")) {
                starts[group] = number(cells[2], 0, cells[2].length());
            } else {
                curves[group][Feature.valueOf(cells[1]).place()] = curve(cells);
            }
        }
    }

    /** Of the pairs that somebody holds side by side: most that are not one party are near each other. */
    static Model ofPairs() {
        return Pairs.MODEL;
    }

    /** Of a name and what a search in whole lists brings up: most share a word by chance. */
    static Model ofLists() {
        return Lists.MODEL;
    }

    private static final class Pairs {
        private static final Model MODEL = new Model(Table.lines("match/model.txt"));
    }

    private static final class Lists {
        private static final Model MODEL = new Model(Table.lines("match/list-model.txt"));
    }

    private static Curve curve(String... cells) {
        double[] at = new double[cells.length - 2];
        double[] adds = new double[cells.length - 2];
        for (int i = 0; i < at.length; i++) {
            String cell = cells[i + 2];
            int colon = cell.indexOf(':');
            at[i] = number(cell, 0, colon);
            adds[i] = number(cell, colon + 1, cell.length());
        }
        return new Curve(at, adds);
    }

    /** Decimals of a few digits, by hand: a cold start reads some thousand of them. */
    private static double number(String text, int from, int to) {
        boolean negative = text.charAt(from) == '-';
        long digits = 0;
        double scale = 1;
        boolean behind = false;
        for (int i = negative ? from + 1 : from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '.') {
                behind = true;
            } else {
                digits = digits * 10 + Character.digit(c, 10);
                scale *= behind ? 10 : 1;
            }
        }
        return (negative ? -digits : digits) / scale;
    }

    /** The natural logarithm of the odds among the pairs it was fitted on. */
    double logOdds(Group group, double... values) {
        double sum = starts[group.place()];
        Curve[] of = curves[group.place()];
        for (int i = 0; i < of.length; i++) {
            sum += of[i].of(values[i]);
        }
        return sum;
    }

    /** What one feature adds. */
    double adds(Group group, Feature feature, double value) {
        return curves[group.place()][feature.place()].of(value);
    }
}
