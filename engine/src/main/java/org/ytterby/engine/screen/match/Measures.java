package org.ytterby.engine.screen.match;

import java.util.List;
import org.ytterby.engine.screen.word.OneEdit;

/** Measures two aligned names: one number a {@link Feature}. */
final class Measures {
    private static final double INITIAL_SHARE = 0.6;
    private static final int MOST_LETTERS = 30;
    private static final double SAME = 0.97;
    private static final int SHORT = 8;
    private static final int BRIEF = 5;
    private static final int A_NAME = 1;
    private static final int AN_INITIAL = 2;
    private static final int COUNT = Feature.values().length;

    private final Alignment a;
    private final Token[] given;
    private final Token[] listed;
    private final Likeness likeness;
    private final double[] values = new double[COUNT];

    private Measures(Alignment alignment, Likeness likeness) {
        this.a = alignment;
        this.given = alignment.given();
        this.listed = alignment.listed();
        this.likeness = likeness;
    }

    static double[] of(Alignment alignment, Outline given, Outline listed, Likeness likeness) {
        Measures m = new Measures(alignment, likeness);
        m.met(given.weight(), listed.weight());
        m.left();
        m.set(Feature.ORDER, WordOrder.of(alignment));
        m.people(given.marks(), listed.marks());
        m.whole(given, listed);
        return m.values;
    }

    private void set(Feature feature, double value) {
        values[feature.place()] = value;
    }

    private static double weight(Token[] tokens, int from, int count) {
        double sum = 0;
        for (int i = from; i < from + count; i++) {
            sum += tokens[i].weight();
        }
        return sum;
    }

    /** A long word is less easily met by chance than a short one. */
    private static double letters(Token[] tokens, int from, int count, double weight) {
        int letters = 0;
        for (int i = from; i < from + count; i++) {
            letters += tokens[i].spoken();
        }
        return weight / count * letters;
    }

    private void met(double allGiven, double allListed) {
        double metGiven = 0;
        double metListed = 0;
        double slips = 0;
        double rarest = 0;
        double worst = 0;
        int initials = 0;
        double known = 0;
        double apart = 0;
        boolean acronym = false;
        double letters = 0;
        double loose = 0;
        for (Alignment.Pair p : a.pairs()) {
            double g = weight(given, p.given(), p.givenCount());
            double l = weight(listed, p.listed(), p.listedCount());
            double share = p.way() == Way.INITIAL ? INITIAL_SHARE : p.likeness();
            metGiven += g * share;
            metListed += l * share;
            double both = Math.min(g, l);
            double spelt = Math.min(
                    letters(given, p.given(), p.givenCount(), g), letters(listed, p.listed(), p.listedCount(), l));
            if (p.way() == Way.INITIAL) {
                initials++;
            } else {
                slips += both * (1 - p.likeness());
                worst = Math.max(worst, both * (1 - p.likeness()));
                rarest = Math.max(rarest, both * p.likeness());
                letters += spelt * p.likeness() * p.likeness();
                loose += p.likeness() >= SAME ? 0 : spelt;
                apart = isApart(p) ? Math.max(apart, both) : apart;
                known = p.way() == Way.SLIP ? Math.max(known, 1 - Math.max(g, l)) : known;
            }
            acronym |= p.way() == Way.ACRONYM;
        }
        double coverGiven = allGiven == 0 ? 0 : metGiven / allGiven;
        double coverListed = allListed == 0 ? 0 : metListed / allListed;
        set(Feature.COVER_OF_SHORTER, Math.max(coverGiven, coverListed));
        set(Feature.COVER_OF_LONGER, Math.min(coverGiven, coverListed));
        set(Feature.MET, Math.min(metGiven, metListed));
        set(Feature.RAREST_MET, rarest);
        set(Feature.SLIPS, slips);
        set(Feature.WORST_SLIP, worst);
        set(Feature.INITIALS, initials);
        set(Feature.LETTERS, Math.min(MOST_LETTERS, letters));
        set(Feature.LOOSE, Math.min(MOST_LETTERS, loose));
        set(Feature.ACRONYM, acronym ? 1 : 0);
        set(Feature.KNOWN, known);
        set(Feature.LETTERS_APART, apart);
    }

    /** In one alphabet a slip of the pen is one letter. */
    private boolean isApart(Alignment.Pair p) {
        Token g = given[p.given()];
        Token l = listed[p.listed()];
        return p.way() == Way.SLIP && g.writing() == l.writing() && !OneEdit.differ(g.letters(), l.letters());
    }

    private void left() {
        long ofGiven = a.leftGiven();
        long ofListed = a.leftListed();
        double leftGiven = 0;
        double leftListed = 0;
        double strongestGiven = 0;
        double strongestListed = 0;
        for (long rest = ofGiven; rest != 0; rest &= rest - 1) {
            double weight = given[Long.numberOfTrailingZeros(rest)].weight();
            leftGiven += weight;
            strongestGiven = Math.max(strongestGiven, weight);
        }
        for (long rest = ofListed; rest != 0; rest &= rest - 1) {
            double weight = listed[Long.numberOfTrailingZeros(rest)].weight();
            leftListed += weight;
            strongestListed = Math.max(strongestListed, weight);
        }
        set(Feature.CONFLICT, Math.min(leftGiven, leftListed));
        set(Feature.STRONGEST_CONFLICT, Math.min(strongestGiven, strongestListed));
        set(Feature.EXCESS, Math.abs(leftGiven - leftListed));
        if (leftGiven > 0 && leftListed > 0) {
            if (values[Feature.INITIALS.place()] == 0 && isInitialAgainstAnother()) {
                set(Feature.INITIALS, -1);
            }
            set(Feature.PLACES, places());
            set(Feature.NEAR_CONFLICT, nearConflict());
        }
    }

    /** Whether an initial is left over on one side, and on the other a name that does not begin so. */
    private boolean isInitialAgainstAnother() {
        int ofGiven = kinds(given, a.leftGiven());
        int ofListed = kinds(listed, a.leftListed());
        return ofGiven > 0 && ofListed > 0 && ((ofGiven | ofListed) & AN_INITIAL) > 0;
    }

    private static int kinds(Token[] tokens, long left) {
        int kinds = 0;
        for (long rest = left; rest != 0; rest &= rest - 1) {
            kinds |= kind(tokens[Long.numberOfTrailingZeros(rest)]);
        }
        return kinds;
    }

    private static int kind(Token t) {
        return t.role() == Role.INITIAL ? AN_INITIAL : t.role() == Role.NAME ? A_NAME : 0;
    }

    /** 1 where a place is left over on both sides. */
    private double places() {
        return isAPlaceLeft(given, a.leftGiven()) && isAPlaceLeft(listed, a.leftListed()) ? 1 : 0;
    }

    private static boolean isAPlaceLeft(Token[] tokens, long left) {
        boolean is = false;
        for (long rest = left; rest != 0 && !is; rest &= rest - 1) {
            is = tokens[Long.numberOfTrailingZeros(rest)].isPlace();
        }
        return is;
    }

    private double nearConflict() {
        String leftGiven = joinLeft(given, a.leftGiven());
        String leftListed = joinLeft(listed, a.leftListed());
        return leftGiven.isEmpty() || leftListed.isEmpty() ? 0 : likeness.ofJoined(leftGiven, leftListed, isAbjad(), 0);
    }

    private static String joinLeft(Token[] tokens, long left) {
        String joined = "";
        for (long rest = left; rest != 0; rest &= rest - 1) {
            Token t = tokens[Long.numberOfTrailingZeros(rest)];
            String sound = t.role() == Role.PARTICLE ? "" : t.sound();
            joined = joined.isEmpty() ? sound : joined + sound;
        }
        return joined;
    }

    private void people(Marks ofGiven, Marks ofListed) {
        set(Feature.FAMILY, family(ofGiven.families(), ofListed.families()));
        set(Feature.FATHER, father(ofGiven.patronymics(), ofListed.patronymics()));
        set(Feature.FIRST, edge(0, 0));
        set(Feature.LAST, edge(given.length - 1, listed.length - 1));
    }

    /** 1 where marked family names met, -1 where they were left over, 0 where none is marked. */
    private double family(long ofGiven, long ofListed) {
        int marked = Long.bitCount(ofGiven) + Long.bitCount(ofListed);
        int left = Long.bitCount(ofGiven & a.leftGiven()) + Long.bitCount(ofListed & a.leftListed());
        return marked == 0 ? 0 : (double) (marked - 2 * left) / marked;
    }

    /** 1 where patronymics met, -1 where both have one and they differ, 0 otherwise. */
    private double father(long ofGiven, long ofListed) {
        if (ofGiven == 0 || ofListed == 0) {
            return 0;
        }
        if ((ofGiven & a.leftGiven()) != 0 && (ofListed & a.leftListed()) != 0) {
            return -1;
        }
        for (Alignment.Pair p : a.pairs()) {
            if ((ofGiven >> p.given() & 1) != 0 && (ofListed >> p.listed() & 1) != 0) {
                return 1;
            }
        }
        return 0;
    }

    private double edge(int i, int j) {
        if (a.isLeftGiven(i) && a.isLeftListed(j)) {
            return -1;
        }
        List<Alignment.Pair> pairs = a.pairs();
        for (int k = 0; k < pairs.size(); k++) {
            Alignment.Pair p = pairs.get(k);
            boolean begins = i == 0 && p.given() == 0 && p.listed() == 0;
            boolean ends = i > 0 && p.given() + p.givenCount() - 1 == i && p.listed() + p.listedCount() - 1 == j;
            if (begins || ends) {
                return 1;
            }
        }
        return 0;
    }

    private void whole(Outline g, Outline l) {
        set(Feature.NUMBERS, g.numbers().equals(l.numbers()) ? 0 : 1);
        set(Feature.WHOLE_SAME, g.isSpokenAs(l) ? 1 : 0);
        set(Feature.WHOLE, g.dice(l));
        set(Feature.FORMS, g.form().isEmpty() || l.form().isEmpty() || g.form().equals(l.form()) ? 0 : 1);
        set(Feature.WORDS, Math.min(5, Math.min(g.words(), l.words())));
        set(Feature.SPELLING, spelling(g, l));
        boolean scripts = given[0].writing() != listed[0].writing();
        set(Feature.SCRIPTS, scripts ? 1 : 0);
        set(Feature.CROSS, scripts ? values[Feature.COVER_OF_LONGER.place()] : 0);
        set(Feature.ABJAD, isAbjad() ? 1 : 0);
        if (g.unspaced() == l.unspaced()) { // letters are not counted against characters
            LettersLeft letters = LettersLeft.of(a, likeness.letterEdits(), !scripts && isBrief(g, l));
            set(Feature.LETTERS_LEFT, letters.edits());
            set(Feature.LETTERS_SHARE, letters.share());
        }
    }

    private static boolean isBrief(Outline g, Outline l) {
        return !g.unspaced() && Math.max(g.plain().length(), l.plain().length()) <= BRIEF;
    }

    /** What sounds alike may be two short names: by their letters, where both are written in the same ones; 1 elsewhere. */
    private double spelling(Outline g, Outline l) {
        boolean shortest = Math.min(g.plain().length(), l.plain().length()) <= SHORT;
        return shortest && given[0].writing() == listed[0].writing() ? likeness.ofLetters(g.plain(), l.plain()) : 1;
    }

    private boolean isAbjad() {
        return given[0].writing().isAbjad() != listed[0].writing().isAbjad();
    }
}
