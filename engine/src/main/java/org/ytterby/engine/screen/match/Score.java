package org.ytterby.engine.screen.match;

import java.util.ArrayList;
import java.util.List;

/**
 * How likely two parties are one. Immutable.
 *
 * @param basis among what
 * @param names natural logarithm of the odds by the names alone, at the prior of the labelled pairs; not clipped
 * @param facts what else was compared
 */
public record Score(Basis basis, double names, List<Said> facts) {
    /** Of the labelled pairs six in ten were one party. */
    public static final double LABELLED_PRIOR = 0.6;

    /** Among what a name was compared, and from which probability on something is to be said. */
    public enum Basis {
        /** Pairs that somebody holds side by side; a missed party costs as much as fifteen looks in vain. */
        PAIRS(0.85, 1 / 16.0),
        /** What a search in whole lists brings up; a missed party costs as much as some thousand looks in vain. */
        LISTS(0.995, 0.985);

        private final double match;
        private final double review;

        Basis(double match, double review) {
            this.match = match;
            this.review = review;
        }

        /** From this probability on it is a match. */
        public double match() {
            return match;
        }

        /** From this probability on it is worth a look. */
        public double review() {
            return review;
        }
    }

    public Score {
        facts = List.copyOf(facts);
    }

    /** Natural logarithm of the odds, with the facts. */
    public double logOdds() {
        double sum = names;
        for (Said s : facts) {
            sum += s.adds();
        }
        return sum;
    }

    private boolean has(Said.Kind kind) {
        for (Said s : facts) {
            if (s.kind() == kind) {
                return true;
            }
        }
        return false;
    }

    /** The same, with what else is to be said. */
    public Score and(Said said) {
        List<Said> more = new ArrayList<>(facts);
        more.add(said);
        return new Score(basis, names, more);
    }

    private boolean isByALongNumber() {
        return facts.stream().anyMatch(f -> f.kind() == Said.Kind.SAME_NUMBER && f.adds() >= Facts.DECISIVE_NUMBER);
    }

    /** The legal form is part of the name too. */
    private double byName() {
        double sum = names;
        for (Said s : facts) {
            sum += s.kind() == Said.Kind.NAME_OF_A_FIRM ? s.adds() : 0;
        }
        return sum;
    }

    /** By how much the evidence multiplies the odds, as a natural logarithm: the same at every prior. */
    public double evidence() {
        return logOdds() - Math.log(LABELLED_PRIOR / (1 - LABELLED_PRIOR));
    }

    /** At the prior of the labelled pairs. */
    public double probability() {
        return 1 / (1 + Math.exp(-logOdds()));
    }

    /**
     * Where one in so many is a true match.
     *
     * @param prior between 0 and 1
     */
    public double probability(double prior) {
        return 1 / (1 + Math.exp(-evidence()) * (1 - prior) / prior);
    }

    /**
     * A contradiction takes a match to review, and a strong name, or one that a rule finds near, never out of it; a number that is
     * the same outweighs it, is always worth a look, and decides where it is a long one.
     *
     * @param review from which probability on it is worth a look
     */
    public Verdict verdict(double review) {
        if (has(Said.Kind.SAME_NUMBER) && isByALongNumber()) {
            return Verdict.MATCH;
        }
        boolean contradicted = !has(Said.Kind.SAME_NUMBER) && (has(Said.Kind.OTHER_TIME) || has(Said.Kind.OTHER_KIND));
        if ((probability() >= basis.match() || has(Said.Kind.LISTED_NAME)) && !contradicted) {
            return Verdict.MATCH;
        }
        boolean strongName = 1 / (1 + Math.exp(-byName())) >= basis.match();
        boolean near = has(Said.Kind.LISTED_NAME) || has(Said.Kind.NEAR_BY_RULE) || has(Said.Kind.SAME_NUMBER);
        return probability() >= review || strongName || near ? Verdict.REVIEW : Verdict.NO_MATCH;
    }
}
