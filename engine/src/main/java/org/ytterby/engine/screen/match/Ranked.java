package org.ytterby.engine.screen.match;

import java.util.Comparator;
import java.util.List;

/**
 * An entry that was found, with its place among those found.
 *
 * @param worthALook whether its score alone says so
 * @param rank the logarithm of its odds, and how alike the names are written
 */
record Ranked(Match match, boolean worthALook, double rank) {
    /** Equal ones stay in the order of the index. */
    static final Comparator<Ranked> BEST_FIRST =
            (a, b) -> a.worthALook != b.worthALook ? a.worthALook ? -1 : 1 : Double.compare(b.rank, a.rank);

    /** What is worth a look stands before what is not, however alike that is written. */
    static Ranked of(List<ReadName> read, ReadName listed, Match match) {
        double alike = 0;
        for (ReadName given : read) {
            alike = Math.max(alike, Resemblance.of(given, listed));
        }
        Score score = match.score();
        boolean may = score.logOdds() > 0 || !score.facts().isEmpty(); // most are far from it
        boolean worthALook = may && score.verdict(score.basis().review()) != Verdict.NO_MATCH;
        return new Ranked(match, worthALook, score.logOdds() + alike);
    }
}
