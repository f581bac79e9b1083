package org.ytterby.engine.screen.match;

import java.util.List;

/**
 * How likely two parties are one. Immutable.
 *
 * @param names natural logarithm of the odds by the names alone, at the prior of the labelled pairs; not clipped
 * @param facts what else was compared
 */
public record Score(double names, List<Said> facts) {
    /** Of the labelled pairs six in ten were one party. */
    public static final double LABELLED_PRIOR = 0.6;

    /** At least this: a pair called match is right in 98 of 100 labelled pairs of the training half. */
    public static final double MATCH = 0.85;

    /** At least this: a missed party costs as much as twenty pairs looked at in vain. */
    public static final double REVIEW = 1 / 21.0;

    /** The same where a name meets a whole list: there hardly any near name is a true match, and looks cost more than pairs do. */
    public static final double LIST_REVIEW = 0.5;

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
     * A contradiction takes a match to review, and a strong name never out of it; a number that is the same outweighs it.
     *
     * @param review from which probability on it is worth a look
     */
    public Verdict verdict(double review) {
        boolean sameNumber = facts.stream().anyMatch(f -> f.kind() == Said.Kind.SAME_NUMBER);
        boolean contradicted = !sameNumber
                && facts.stream().anyMatch(f -> f.kind() == Said.Kind.OTHER_TIME || f.kind() == Said.Kind.OTHER_KIND);
        if (probability() >= MATCH && !contradicted) {
            return Verdict.MATCH;
        }
        boolean strongName = 1 / (1 + Math.exp(-names)) >= MATCH;
        return probability() >= review || strongName ? Verdict.REVIEW : Verdict.NO_MATCH;
    }
}
