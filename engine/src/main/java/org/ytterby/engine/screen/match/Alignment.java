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
    private final int sonOfGiven;
    private final int sonOfListed;
    private final List<Pair> pairs = new ArrayList<>();
    private boolean older;
    private boolean olderAsked;

    private Alignment(Likeness likeness, Token[] given, Token[] listed) {
        this.likeness = likeness;
        this.given = new Side(given);
        this.listed = new Side(listed);
        this.brief = isBrief(given, listed) || isBrief(listed, given);
        this.sonOfGiven = son(given);
        this.sonOfListed = sonOfGiven == 0 ? 0 : son(listed);
    }

    static Alignment of(Likeness likeness, Token[] given, Token[] listed) {
        Alignment alignment = new Alignment(likeness, given, listed);
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
                int j = (next + k) % listed.size();
                if (listed.isLeft(j) && given.at(i).hasLettersOf(listed.at(j)) && !isSonForFather(i, j)) {
                    meet(i, 1, j, 1, Way.SAME, 1);
                    next = j + 1;
                }
            }
        }
    }

    /** In A bin B and B bin A, who is the other's father: the words to either side of it do not meet crosswise. */
    private boolean isSonForFather(int i, int j) {
        return sonOfGiven > 0
                && sonOfListed > 0
                && ((i == sonOfGiven - 1 && j == sonOfListed + 1) || (i == sonOfGiven + 1 && j == sonOfListed - 1));
    }

    /** A whole name of a few letters is an acronym more often than not: what sounds alike is another one. */
    private static boolean isBrief(Token[] name, Token... other) {
        String only = onlyWord(name);
        return !only.isEmpty()
                && only.length() <= LONGEST_BRIEF
                && !onlyWord(other).isEmpty();
    }

    /** Empty where it has several words, or one that is in no Latin letters. */
    private static String onlyWord(Token... name) {
        String only = "";
        for (Token t : name) {
            if (!t.isForm()) {
                if (!only.isEmpty() || t.writing() != Writing.LATIN) {
                    return "";
                }
                only = t.letters();
            }
        }
        return only;
    }

    private static int son(Token... tokens) {
        for (int i = 1; i + 1 < tokens.length; i++) {
            if (tokens[i].role() == Role.PARTICLE && NameWords.isSon(tokens[i].letters())) {
                return i;
            }
        }
        return 0;
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
        candidates.sort((x, y) -> Double.compare(y.worth(), x.worth()));
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
