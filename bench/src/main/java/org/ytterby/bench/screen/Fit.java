package org.ytterby.bench.screen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.ytterby.engine.screen.match.Feature;

/** Fits an additive model by penalised logistic regression: a straight line between the knots of each feature. */
final class Fit {
    private static final int MOST_KNOTS = 7;
    private static final double ROUGH = 3;
    private static final double LARGE = 0.05;
    private static final int ROUNDS = 25;

    /** What was measured on a pair, and whether it is one party. */
    record Row(double[] values, boolean same, double weight) {}

    private final String group;
    private final double[][] knots = new double[Feature.values().length][];
    private final int[] first = new int[Feature.values().length];
    private int size = 1;

    Fit(String group) {
        this.group = group;
    }

    /**
     * Rows of features with their labels give the lines of the model's table.
     *
     * @param shift added to the logarithm of all odds
     */
    List<String> lines(List<Row> rows, double shift) {
        for (int f = 0; f < knots.length; f++) {
            knots[f] = knots(rows, f);
            first[f] = size;
            size += knots[f].length;
        }
        double[] beta = newton(rows);
        beta[0] += shift;
        return lines(beta);
    }

    private static double[] knots(List<Row> rows, int feature) {
        double[] values =
                rows.stream().mapToDouble(r -> r.values()[feature]).sorted().toArray();
        List<Double> knots = new ArrayList<>();
        for (int k = 0; k <= MOST_KNOTS; k++) {
            double v = Math.round(values[(int) ((values.length - 1L) * k / MOST_KNOTS)] * 1000) / 1000.0;
            if (knots.isEmpty() || v > knots.getLast() + 0.004) {
                knots.add(v);
            }
        }
        double low = values[0];
        double high = values[values.length - 1];
        for (double share : new double[] {0.25, 0.5, 0.75, 1}) {
            double v = Math.round((low + share * (high - low)) * 1000) / 1000.0;
            if (knots.stream().allMatch(x -> Math.abs(x - v) > (high - low) * 0.12 + 0.001)) {
                knots.add(v);
            }
        }
        return knots.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    private int[] spread(double[] row, double[] into) {
        Arrays.fill(into, 0);
        into[0] = 1;
        for (int f = 0; f < knots.length; f++) {
            double[] k = knots[f];
            double v = row[f];
            if (v <= k[0]) {
                into[first[f]] = 1;
            } else if (v >= k[k.length - 1]) {
                into[first[f] + k.length - 1] = 1;
            } else {
                int i = 1;
                while (v > k[i]) {
                    i++;
                }
                double share = (v - k[i - 1]) / (k[i] - k[i - 1]);
                into[first[f] + i - 1] = 1 - share;
                into[first[f] + i] = share;
            }
        }
        int n = 0;
        int[] set = new int[2 * knots.length + 1];
        for (int i = 0; i < into.length; i++) {
            if (into[i] != 0) {
                set[n++] = i;
            }
        }
        return Arrays.copyOf(set, n);
    }

    private double[] newton(List<Row> rows) {
        double[] beta = new double[size];
        double[] x = new double[size];
        for (int round = 0; round < ROUNDS; round++) {
            double[] gradient = new double[size];
            double[][] hessian = new double[size][size];
            penalty(beta, gradient, hessian);
            for (int r = 0; r < rows.size(); r++) {
                int[] set = spread(rows.get(r).values(), x);
                double z = 0;
                for (int i : set) {
                    z += beta[i] * x[i];
                }
                double p = 1 / (1 + Math.exp(-z));
                double error = rows.get(r).weight() * ((rows.get(r).same() ? 1 : 0) - p);
                double w = rows.get(r).weight() * Math.max(p * (1 - p), 1e-6);
                for (int i : set) {
                    gradient[i] += error * x[i];
                    for (int j : set) {
                        hessian[i][j] += w * x[i] * x[j];
                    }
                }
            }
            double[] step = solve(hessian, gradient);
            double largest = 0;
            for (int i = 0; i < size; i++) {
                largest = Math.max(largest, Math.abs(step[i]));
            }
            double scale = largest > 2 ? 2 / largest : 1;
            for (int i = 0; i < size; i++) {
                beta[i] += scale * step[i];
            }
            if (largest < 1e-4) {
                break;
            }
        }
        return beta;
    }

    private void penalty(double[] beta, double[] gradient, double[][] hessian) {
        hessian[0][0] += 1e-6;
        for (int f = 0; f < knots.length; f++) {
            for (int i = first[f]; i < first[f] + knots[f].length; i++) {
                gradient[i] -= LARGE * beta[i];
                hessian[i][i] += LARGE;
                if (i > first[f]) {
                    double d = beta[i] - beta[i - 1];
                    gradient[i] -= ROUGH * d;
                    gradient[i - 1] += ROUGH * d;
                    hessian[i][i] += ROUGH;
                    hessian[i - 1][i - 1] += ROUGH;
                    hessian[i][i - 1] -= ROUGH;
                    hessian[i - 1][i] -= ROUGH;
                }
            }
        }
    }

    private static double[] solve(double[][] a, double[] b) {
        int n = b.length;
        double[] x = b.clone();
        for (int c = 0; c < n; c++) {
            int pivot = c;
            for (int r = c + 1; r < n; r++) {
                pivot = Math.abs(a[r][c]) > Math.abs(a[pivot][c]) ? r : pivot;
            }
            double[] row = a[c];
            a[c] = a[pivot];
            a[pivot] = row;
            double v = x[c];
            x[c] = x[pivot];
            x[pivot] = v;
            for (int r = c + 1; r < n; r++) {
                double factor = a[r][c] / a[c][c];
                if (factor != 0) {
                    for (int k = c; k < n; k++) {
                        a[r][k] -= factor * a[c][k];
                    }
                    x[r] -= factor * x[c];
                }
            }
        }
        for (int r = n - 1; r >= 0; r--) {
            for (int k = r + 1; k < n; k++) {
                x[r] -= a[r][k] * x[k];
            }
            x[r] /= a[r][r];
        }
        return x;
    }

    private List<String> lines(double[] beta) {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, "%s START %.4f", group, beta[0]));
        for (Feature f : Feature.values()) {
            StringBuilder line = new StringBuilder(group + " " + f);
            for (int i = 0; i < knots[f.place()].length; i++) {
                line.append(String.format(Locale.ROOT, " %.3f:%.4f", knots[f.place()][i], beta[first[f.place()] + i]));
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
