package org.ytterby.engine.screen.match;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Measures two aligned names: one number a {@link Feature}. */
final class Measures {
    private static final double INITIAL_SHARE = 0.6;

    private final Alignment a;
    private final Likeness likeness;
    private final double[] values = new double[Feature.values().length];
    private double leftGiven;
    private double leftListed;
    private double strongestGiven;
    private double strongestListed;

    private Measures(Alignment alignment, Likeness likeness) {
        this.a = alignment;
        this.likeness = likeness;
    }

    static double[] of(Alignment alignment, Likeness likeness) {
        Measures m = new Measures(alignment, likeness);
        m.met();
        m.left();
        m.order();
        m.whole();
        m.people();
        m.rest();
        return m.values;
    }

    private void set(Feature feature, double value) {
        values[feature.ordinal()] = value;
    }

    private double weight(List<Token> tokens, int from, int count) {
        double sum = 0;
        for (int i = from; i < from + count; i++) {
            sum += tokens.get(i).weight();
        }
        return sum;
    }

    private void met() {
        double given = 0;
        double listed = 0;
        double slips = 0;
        double rarest = 0;
        double worst = 0;
        int initials = 0;
        boolean acronym = false;
        for (Alignment.Pair p : a.pairs()) {
            double g = weight(a.given(), p.given(), p.givenCount());
            double l = weight(a.listed(), p.listed(), p.listedCount());
            double share = p.way() == Way.INITIAL ? INITIAL_SHARE : p.likeness();
            given += g * share;
            listed += l * share;
            double both = Math.min(g, l);
            if (p.way() == Way.INITIAL) {
                initials++;
            } else {
                slips += both * (1 - p.likeness());
                worst = Math.max(worst, both * (1 - p.likeness()));
                rarest = Math.max(rarest, both * p.likeness());
            }
            acronym |= p.way() == Way.ACRONYM;
        }
        double allGiven = weight(a.given(), 0, a.given().size());
        double allListed = weight(a.listed(), 0, a.listed().size());
        double coverGiven = allGiven == 0 ? 0 : given / allGiven;
        double coverListed = allListed == 0 ? 0 : listed / allListed;
        set(Feature.COVER_OF_SHORTER, Math.max(coverGiven, coverListed));
        set(Feature.COVER_OF_LONGER, Math.min(coverGiven, coverListed));
        set(Feature.MET, Math.min(given, listed));
        set(Feature.RAREST_MET, rarest);
        set(Feature.SLIPS, slips);
        set(Feature.WORST_SLIP, worst);
        set(Feature.INITIALS, initials);
        set(Feature.ACRONYM, acronym ? 1 : 0);
    }

    private void left() {
        for (int i = 0; i < a.given().size(); i++) {
            if (a.isLeftGiven(i)) {
                leftGiven += a.given().get(i).weight();
                strongestGiven = Math.max(strongestGiven, a.given().get(i).weight());
            }
        }
        for (int j = 0; j < a.listed().size(); j++) {
            if (a.isLeftListed(j)) {
                leftListed += a.listed().get(j).weight();
                strongestListed = Math.max(strongestListed, a.listed().get(j).weight());
            }
        }
        set(Feature.CONFLICT, Math.min(leftGiven, leftListed));
        set(Feature.STRONGEST_CONFLICT, Math.min(strongestGiven, strongestListed));
        set(Feature.EXCESS, Math.abs(leftGiven - leftListed));
        set(Feature.NEAR_CONFLICT, nearConflict());
        set(Feature.NUMBERS, numbersDiffer() ? 1 : 0);
    }

    private double nearConflict() {
        String given = joinLeft(a.given(), true);
        String listed = joinLeft(a.listed(), false);
        return given.isEmpty() || listed.isEmpty() ? 0 : likeness.ofJoined(given, listed, isAbjad());
    }

    private String joinLeft(List<Token> tokens, boolean given) {
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            if ((given ? a.isLeftGiven(i) : a.isLeftListed(i)) && tokens.get(i).role() != Role.PARTICLE) {
                joined.append(tokens.get(i).sound());
            }
        }
        return joined.toString();
    }

    private boolean numbersDiffer() {
        return !numbers(a.given()).equals(numbers(a.listed()));
    }

    private static Set<String> numbers(List<Token> tokens) {
        Set<String> numbers = new HashSet<>();
        for (Token t : tokens) {
            if (t.role() == Role.NUMBER) {
                numbers.add(t.letters());
            }
        }
        return numbers;
    }

    /** Inversions among the words that met, a rotation (the family name put first) counted as little. */
    private void order() {
        List<Alignment.Pair> pairs = a.pairs().stream()
                .filter(p -> a.given().get(p.given()).role() != Role.PARTICLE)
                .sorted(java.util.Comparator.comparingInt(Alignment.Pair::given))
                .toList();
        int n = pairs.size();
        int best = Integer.MAX_VALUE;
        int straight = 0;
        for (int r = 0; r < Math.max(1, n); r++) {
            int inversions = 0;
            for (int x = 0; x < n; x++) {
                for (int y = x + 1; y < n; y++) {
                    inversions += pairs.get((x + r) % n).listed() > pairs.get((y + r) % n).listed() ? 1 : 0;
                }
            }
            straight = r == 0 ? inversions : straight;
            best = Math.min(best, inversions);
            if (n > 12) {
                break;
            }
        }
        int most = Math.max(1, n * (n - 1) / 2);
        set(Feature.ORDER, straight == 0 ? 0 : best == 0 ? 0.25 : 0.25 + 0.75 * best / most);
    }

    private void whole() {
        String given = join(a.given());
        String listed = join(a.listed());
        set(Feature.WHOLE_SAME, given.equals(listed) ? 1 : 0);
        set(Feature.WHOLE, Grams.dice(given, listed));
    }

    private static String join(List<Token> tokens) {
        StringBuilder joined = new StringBuilder();
        for (Token t : tokens) {
            if (!t.isForm()) {
                joined.append(t.sound()).append(t.writing().isUnspaced() ? "" : " ");
            }
        }
        return joined.toString();
    }

    private void people() {
        set(Feature.FAMILY, family());
        set(Feature.FATHER, father());
        set(Feature.FIRST, edge(0, 0));
        set(Feature.LAST, edge(a.given().size() - 1, a.listed().size() - 1));
    }

    /** 1 where a marked family name met, -1 where it was left over, 0 where none is marked. */
    private double family() {
        double met = 0;
        double left = 0;
        for (int i = 0; i < a.given().size(); i++) {
            if (isTelling(a.given().get(i))) {
                met += a.isLeftGiven(i) ? 0 : 1;
                left += a.isLeftGiven(i) ? 1 : 0;
            }
        }
        for (int j = 0; j < a.listed().size(); j++) {
            if (isTelling(a.listed().get(j))) {
                met += a.isLeftListed(j) ? 0 : 1;
                left += a.isLeftListed(j) ? 1 : 0;
            }
        }
        return met + left == 0 ? 0 : (met - left) / (met + left);
    }

    private static boolean isTelling(Token t) {
        return t.family() && t.role() == Role.NAME;
    }

    /** 1 where patronymics met, -1 where both have one and they differ, 0 otherwise. */
    private double father() {
        boolean leftGiven = false;
        boolean leftListed = false;
        for (int i = 0; i < a.given().size(); i++) {
            leftGiven |= Patronymic.is(a.given().get(i)) && a.isLeftGiven(i);
        }
        for (int j = 0; j < a.listed().size(); j++) {
            leftListed |= Patronymic.is(a.listed().get(j)) && a.isLeftListed(j);
        }
        if (leftGiven && leftListed) {
            return -1;
        }
        return a.pairs().stream().anyMatch(p -> Patronymic.is(a.given().get(p.given()))
                        && Patronymic.is(a.listed().get(p.listed())))
                ? 1
                : 0;
    }

    private double edge(int given, int listed) {
        boolean left = given >= 0 && listed >= 0 && a.isLeftGiven(given) && a.isLeftListed(listed);
        boolean met = given >= 0
                && a.pairs().stream()
                        .anyMatch(p -> p.given() + (given == 0 ? 0 : p.givenCount() - 1) == given
                                && p.listed() + (given == 0 ? 0 : p.listedCount() - 1) == listed);
        return left ? -1 : met ? 1 : 0;
    }

    private void rest() {
        set(Feature.FORMS, formsDiffer() ? 1 : 0);
        set(Feature.WORDS, Math.min(5, Math.min(count(a.given()), count(a.listed()))));
        set(Feature.SCRIPTS, a.given().getFirst().writing() == a.listed().getFirst().writing() ? 0 : 1);
        set(Feature.ABJAD, isAbjad() ? 1 : 0);
    }

    private boolean isAbjad() {
        return a.given().getFirst().writing().isAbjad() != a.listed().getFirst().writing().isAbjad();
    }

    private static int count(List<Token> tokens) {
        int count = 0;
        for (Token t : tokens) {
            count += t.role() == Role.NAME ? 1 : 0;
        }
        return count;
    }

    private boolean formsDiffer() {
        Set<String> given = forms(a.given());
        Set<String> listed = forms(a.listed());
        return !given.isEmpty() && !listed.isEmpty() && given.stream().noneMatch(listed::contains);
    }

    private static Set<String> forms(List<Token> tokens) {
        Set<String> forms = new HashSet<>();
        StringBuilder joined = new StringBuilder();
        for (Token t : tokens) {
            if (t.isForm()) {
                joined.append(t.letters());
            }
        }
        if (!joined.isEmpty()) {
            forms.add(joined.toString());
        }
        return forms;
    }
}
