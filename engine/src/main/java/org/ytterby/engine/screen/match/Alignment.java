package org.ytterby.engine.screen.match;

import java.util.ArrayList;
import java.util.List;

/**
 * Which words of two names met, and which were left over. Made in passes, the surest first: same letters, other blanks, alike,
 * initials, acronyms. Not thread-safe.
 */
final class Alignment {
    /** Words met in one go; the places of the first word on either side. */
    record Pair(int given, int givenCount, int listed, int listedCount, Way way, double likeness) {}

    private static final int LONGEST_BRIEF = 4;

    private final Likeness likeness;
    private final Side given;
    private final Side listed;
    private final boolean brief;
    private final List<Pair> pairs = new ArrayList<>();
    private boolean older;
    private boolean olderAsked;

    private Alignment(Likeness likeness, Side given, Side listed) {
        this.likeness = likeness;
        this.given = given;
        this.listed = listed;
        this.brief = isBrief(given.marks().only(), listed.marks().only());
    }

    static Alignment of(Likeness likeness, ReadName given, ReadName listed) {
        Alignment alignment = new Alignment(likeness, new Side(given), new Side(listed));
        alignment.same();
        Blanks.meet(alignment, likeness, alignment.given, alignment.listed);
        alignment.alike();
        Acronyms.meet(alignment, alignment.given, alignment.listed);
        return alignment;
    }

    Token[] given() {
        return given.tokens();
    }

    Token[] listed() {
        return listed.tokens();
    }

    List<Pair> pairs() {
        return pairs;
    }

    /** The places of the words of the asked name that met none, as bits. */
    long leftGiven() {
        return given.left();
    }

    long leftListed() {
        return listed.left();
    }

    boolean isLeftGiven(int i) {
        return given.isLeft(i);
    }

    boolean isLeftListed(int j) {
        return listed.isLeft(j);
    }

    /** So many words from a place on met so many of the other side. */
    void meet(int i, int n, int j, int m, Way way, double like) {
        pairs.add(new Pair(i, n, j, m, way, like));
        given.meet(i, n);
        listed.meet(j, m);
    }

    private void same() {
        int next = 0;
        for (int i = 0; i < given.size(); i++) {
            for (int k = 0; given.isLeft(i) && k < listed.size(); k++) {
                int j = next + k < listed.size() ? next + k : next + k - listed.size();
                if (listed.isLeft(j) && given.at(i).hasLettersOf(listed.at(j)) && !isSonForFather(i, j)) {
                    meet(i, 1, j, 1, Way.SAME, 1);
                    next = j + 1;
                }
            }
        }
    }

    /** In A bin B and B bin A, who is the other's father: the words to either side of it do not meet crosswise. */
    private boolean isSonForFather(int i, int j) {
        int sonOfGiven = given.marks().son();
        int sonOfListed = listed.marks().son();
        return sonOfGiven > 0
                && sonOfListed > 0
                && ((i == sonOfGiven - 1 && j == sonOfListed + 1) || (i == sonOfGiven + 1 && j == sonOfListed - 1));
    }

    /** A whole name of a few letters is an acronym more often than not: what sounds alike is another one. */
    private static boolean isBrief(int given, int listed) {
        return given > 0 && listed > 0 && Math.min(given, listed) <= LONGEST_BRIEF;
    }

    /** Looked at once, when words are first asked about that are not alike otherwise. */
    boolean mayBeOlder() {
        if (!olderAsked) {
            olderAsked = true;
            older = OlderSpelling.mayBe(given.tokens()) && OlderSpelling.mayBe(listed.tokens());
        }
        return older;
    }

    private record Candidate(int i, int j, Likeness.Like like, double worth) {}

    private void alike() {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            for (int j = 0; given.isLeft(i) && j < listed.size(); j++) {
                if (listed.isLeft(j)) {
                    consider(i, j, candidates);
                }
            }
        }
        if (candidates.size() > 1) {
            candidates.sort((x, y) -> Double.compare(y.worth(), x.worth()));
        }
        for (Candidate c : candidates) {
            if (given.isLeft(c.i()) && listed.isLeft(c.j())) {
                meet(c.i(), 1, c.j(), 1, c.like().way(), c.like().likeness());
            }
        }
    }

    private void consider(int i, int j, List<Candidate> candidates) {
        Token a = given.at(i);
        Token b = listed.at(j);
        if (isSonForFather(i, j)) {
            return;
        }
        if ((a.role() == Role.PARTICLE) != (b.role() == Role.PARTICLE)
                && a.role() != Role.NAME
                && b.role() != Role.NAME) {
            return;
        }
        Likeness.Like like =
                brief && a.role() == Role.NAME && b.role() == Role.NAME ? likeness.ofBrief(a, b) : likeness.of(a, b);
        if (like.likeness() < Likeness.SYSTEM && mayBeOlder() && OlderSpelling.areAlike(a, b)) {
            like = Likeness.Like.OTHER_SYSTEM;
        }
        if (like.likeness() > 0) {
            double worth = like.likeness() * like.likeness() * (0.2 + a.weight() + b.weight());
            candidates.add(new Candidate(i, j, like, like.way() == Way.INITIAL ? worth / 4 : worth));
        }
    }
}
