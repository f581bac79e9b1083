package org.ytterby.bench.screen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How well scores tell pairs that are one party from pairs that are not. */
record Quality(
        int pairs,
        double bestF1,
        double at,
        double recallAt98,
        double recallAt99,
        double auc,
        double brier,
        double ece) {
    record Scored(double logOdds, boolean same) {
        double probability() {
            return 1 / (1 + Math.exp(-logOdds));
        }
    }

    static Quality of(List<Scored> scored) {
        List<Scored> byScore = new ArrayList<>(scored);
        byScore.sort(Comparator.comparingDouble(Scored::logOdds).reversed());
        double positives = scored.stream().filter(Scored::same).count();
        double hits = 0;
        double bestF1 = 0;
        double at = 0;
        double at98 = 0;
        double at99 = 0;
        double area = 0;
        for (int i = 0; i < byScore.size(); i++) {
            Scored s = byScore.get(i);
            hits += s.same() ? 1 : 0;
            area += s.same() ? 0 : hits;
            if (i + 1 < byScore.size() && byScore.get(i + 1).logOdds() == s.logOdds()) {
                continue;
            }
            double precision = hits / (i + 1);
            double recall = hits / positives;
            double f1 = 2 * precision * recall / (precision + recall);
            if (f1 > bestF1) {
                bestF1 = f1;
                at = s.probability();
            }
            at98 = precision >= 0.98 ? recall : at98;
            at99 = precision >= 0.99 ? recall : at99;
        }
        return new Quality(
                scored.size(),
                bestF1,
                at,
                at98,
                at99,
                area / positives / (scored.size() - positives),
                brier(scored),
                ece(scored));
    }

    private static double brier(List<Scored> scored) {
        return scored.stream()
                .mapToDouble(s -> Math.pow(s.probability() - (s.same() ? 1 : 0), 2))
                .average()
                .orElse(0);
    }

    /** Expected calibration error over ten equal steps of probability. */
    private static double ece(List<Scored> scored) {
        double[] said = new double[10];
        double[] were = new double[10];
        for (Scored s : scored) {
            int bin = Math.min(9, (int) (s.probability() * 10));
            said[bin] += s.probability();
            were[bin] += s.same() ? 1 : 0;
        }
        double sum = 0;
        for (int i = 0; i < 10; i++) {
            sum += Math.abs(said[i] - were[i]);
        }
        return sum / scored.size();
    }

    static double f1At(List<Scored> scored, double probability) {
        double hits = scored.stream()
                .filter(s -> s.same() && s.probability() >= probability)
                .count();
        double called =
                scored.stream().filter(s -> s.probability() >= probability).count();
        double positives = scored.stream().filter(Scored::same).count();
        return 2 * hits / (called + positives);
    }

    @Override
    public String toString() {
        return String.format(
                java.util.Locale.ROOT,
                "%6d pairs  best F1 %.4f at %.3f  recall at precision 0.98 %.4f, at 0.99 %.4f  AUC %.4f  Brier %.4f  calibration error %.4f",
                pairs,
                bestF1,
                at,
                recallAt98,
                recallAt99,
                auc,
                brier,
                ece);
    }
}
