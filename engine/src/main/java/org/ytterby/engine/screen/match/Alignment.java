package org.ytterby.engine.screen.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Which words of two names met, and which were left over. Made in passes, the surest first: same letters, other blanks, alike,
 * initials, acronyms. Not thread-safe.
 */
final class Alignment {
    /** Words met in one go; the places of the first word on either side. */
    record Pair(int given, int givenCount, int listed, int listedCount, Way way, double likeness) {}

    private static final int MOST_JOINED = 3;
    private static final int LEAST_JOINED = 4;
    private static final double JOINED_ALIKE = 0.88;
    private static final int LONGEST_ACRONYM = 7;
    private static final int LONGEST_BRIEF = 4;

    private final Likeness likeness;
    private final Token[] given;
    private final Token[] listed;
    private final boolean[] givenUsed;
    private final boolean[] listedUsed;
    private final boolean brief;
    private final int sonOfGiven;
    private final int sonOfListed;
    private final List<Pair> pairs = new ArrayList<>();
    private boolean older;
    private boolean olderAsked;

    private Alignment(Likeness likeness, Token[] given, Token[] listed) {
        this.likeness = likeness;
        this.given = given;
        this.listed = listed;
        this.givenUsed = forms(given);
        this.listedUsed = forms(listed);
        this.brief = isBrief(given, listed) || isBrief(listed, given);
        this.sonOfGiven = son(given);
        this.sonOfListed = sonOfGiven == 0 ? 0 : son(listed);
    }

    static Alignment of(Likeness likeness, Token[] given, Token[] listed) {
        Alignment alignment = new Alignment(likeness, given, listed);
        alignment.same();
        alignment.initialsInOne();
        alignment.joined();
        alignment.glued();
        alignment.alike();
        alignment.acronyms();
        return alignment;
    }

    private static boolean[] forms(Token[] tokens) {
        boolean[] used = new boolean[tokens.length];
        for (int i = 0; i < used.length; i++) {
            used[i] = tokens[i].isForm();
        }
        return used;
    }

    Token[] given() {
        return given;
    }

    Token[] listed() {
        return listed;
    }

    List<Pair> pairs() {
        return pairs;
    }

    boolean isLeftGiven(int i) {
        return !givenUsed[i];
    }

    boolean isLeftListed(int j) {
        return !listedUsed[j];
    }

    private void meet(int i, int n, int j, int m, Way way, double like) {
        pairs.add(new Pair(i, n, j, m, way, like));
        Arrays.fill(givenUsed, i, i + n, true);
        Arrays.fill(listedUsed, j, j + m, true);
    }

    private void same() {
        int next = 0;
        for (int i = 0; i < given.length; i++) {
            for (int k = 0; !givenUsed[i] && k < listed.length; k++) {
                int j = (next + k) % listed.length;
                if (!listedUsed[j] && given[i].hasLettersOf(listed[j]) && !isSonForFather(i, j)) {
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

    /** {@code J. P.} and {@code JP}: initials side by side and the same letters as one word. */
    private void initialsInOne() {
        for (int i = 0; i < given.length; i++) {
            for (int j = 0; j < listed.length && !givenUsed[i]; j++) {
                int inGiven = listedUsed[j] ? 0 : initialsOf(listed[j], given, givenUsed, i);
                int inListed = listedUsed[j] ? 0 : initialsOf(given[i], listed, listedUsed, j);
                if (inGiven > 1) {
                    meet(i, inGiven, j, 1, Way.JOINED, 1);
                } else if (inListed > 1) {
                    meet(i, 1, j, inListed, Way.JOINED, 1);
                }
            }
        }
    }

    /** How many single letters from a place on spell a word; 0 where they do not. */
    private static int initialsOf(Token word, Token[] tokens, boolean[] used, int from) {
        String letters = word.letters();
        int n = letters.length();
        boolean may = n > 1
                && n < LONGEST_ACRONYM
                && letters.charAt(0) == tokens[from].letters().charAt(0)
                && free(used, from, n);
        for (int k = 0; may && k < n; k++) {
            may = tokens[from + k].letters().length() == 1
                    && tokens[from + k].letters().charAt(0) == letters.charAt(k);
        }
        return may ? n : 0;
    }

    private void joined() {
        for (int i = 0; i < given.length; i++) {
            for (int n = 1; n <= MOST_JOINED && free(givenUsed, i, n); n++) {
                int length = length(given, i, n);
                for (int j = 0; length >= LEAST_JOINED && j < listed.length && !givenUsed[i]; j++) {
                    joinedAt(i, n, length, j);
                }
            }
        }
    }

    /** Lengths and first letters tell most pairs apart before anything is put together. */
    private void joinedAt(int i, int n, int length, int j) {
        for (int m = 1; m <= MOST_JOINED && free(listedUsed, j, m); m++) {
            int other = length(listed, j, m);
            if (length + 3 < other) {
                return;
            }
            boolean several = n + m > 2 && (n == 1 || m == 1 || n != m);
            if (several && Math.abs(length - other) <= 3 && mayBegin(given[i], listed[j]) && meetJoined(i, n, j, m)) {
                return;
            }
        }
    }

    private boolean meetJoined(int i, int n, int j, int m) {
        if (length(given, i, n) == length(listed, j, m)
                && join(given, i, n, false).equals(join(listed, j, m, false))) {
            meet(i, n, j, m, Way.JOINED, 1);
            return true;
        }
        if (n > 1 && m > 1) {
            return false;
        }
        if (mayBeOlder() && OlderSpelling.areAlike(join(given, i, n, false), join(listed, j, m, false))) {
            meet(i, n, j, m, Way.JOINED, Likeness.SYSTEM);
            return true;
        }
        if (!abjad(i, j)
                && !Edits.mayBeLike(
                        signs(given, i, n),
                        spoken(given, i, n),
                        signs(listed, j, m),
                        spoken(listed, j, m),
                        JOINED_ALIKE)) {
            return false;
        }
        double like = likeness.ofJoined(join(given, i, n, true), join(listed, j, m, true), abjad(i, j), JOINED_ALIKE);
        if (like >= JOINED_ALIKE) {
            meet(i, n, j, m, Way.JOINED, like);
        }
        return like >= JOINED_ALIKE;
    }

    private static boolean mayBegin(Token a, Token b) {
        char first = a.begins();
        char other = b.begins();
        if (first == Token.UNHEARD || other == Token.UNHEARD) {
            return a.first() == b.first();
        }
        boolean manySounds = a.first() == 'x' || b.first() == 'x'; // ks, and sh in pinyin
        return first == other || first == 0 || other == 0 || manySounds;
    }

    private static int length(Token[] tokens, int from, int count) {
        int length = 0;
        for (int i = from; i < from + count; i++) {
            length += tokens[i].length();
        }
        return length;
    }

    /** A word that the other side has behind a legal form, and this one without the blank: {@code JSCNIIP}. */
    private void glued() {
        for (int i = 0; i < given.length; i++) {
            for (int j = 0; j < listed.length && !givenUsed[i]; j++) {
                if (!listedUsed[j] && (isGlued(given[i], listed, j) || isGlued(listed[j], given, i))) {
                    meet(i, 1, j, 1, Way.JOINED, 1);
                }
            }
        }
    }

    private static boolean isGlued(Token word, Token[] others, int at) {
        return at > 0
                && others[at - 1].isForm()
                && others[at].length() + others[at - 1].length() == word.length()
                && word.letters().startsWith(others[at - 1].letters())
                && word.letters().endsWith(others[at].letters());
    }

    private boolean abjad(int i, int j) {
        return given[i].writing().isAbjad() != listed[j].writing().isAbjad();
    }

    private static boolean free(boolean[] used, int from, int count) {
        if (from + count > used.length) {
            return false;
        }
        for (int i = from; i < from + count; i++) {
            if (used[i]) {
                return false;
            }
        }
        return true;
    }

    private static int signs(Token[] tokens, int from, int count) {
        int signs = 0;
        for (int i = from; i < from + count; i++) {
            signs |= tokens[i].signs();
        }
        return signs;
    }

    private static int spoken(Token[] tokens, int from, int count) {
        int length = 0;
        for (int i = from; i < from + count; i++) {
            length += tokens[i].spoken();
        }
        return length;
    }

    static String join(Token[] tokens, int from, int count, boolean sound) {
        if (count == 1) {
            return sound ? tokens[from].sound() : tokens[from].letters();
        }
        StringBuilder joined = new StringBuilder();
        for (int i = from; i < from + count; i++) {
            joined.append(sound ? tokens[i].sound() : tokens[i].letters());
        }
        return joined.toString();
    }

    /** Looked at once, when words are first asked about that are not alike otherwise. */
    private boolean mayBeOlder() {
        if (!olderAsked) {
            olderAsked = true;
            older = OlderSpelling.mayBe(given) && OlderSpelling.mayBe(listed);
        }
        return older;
    }

    private record Candidate(int i, int j, Likeness.Like like, double worth) {}

    private void alike() {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < given.length; i++) {
            for (int j = 0; !givenUsed[i] && j < listed.length; j++) {
                if (!listedUsed[j]) {
                    consider(i, j, candidates);
                }
            }
        }
        candidates.sort((x, y) -> Double.compare(y.worth(), x.worth()));
        for (Candidate c : candidates) {
            if (!givenUsed[c.i()] && !listedUsed[c.j()]) {
                meet(c.i(), 1, c.j(), 1, c.like().way(), c.like().likeness());
            }
        }
    }

    private void consider(int i, int j, List<Candidate> candidates) {
        Token a = given[i];
        Token b = listed[j];
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

    private void acronyms() {
        for (int i = 0; i < given.length; i++) {
            if (!givenUsed[i]) {
                int j = initials(given[i], listed, listedUsed);
                if (j >= 0) {
                    meet(i, 1, j, span(given[i], listed, j), Way.ACRONYM, 0.75);
                }
            }
        }
        for (int j = 0; j < listed.length; j++) {
            if (!listedUsed[j]) {
                int i = initials(listed[j], given, givenUsed);
                if (i >= 0) {
                    meet(i, span(listed[j], given, i), j, 1, Way.ACRONYM, 0.75);
                }
            }
        }
    }

    /** Where words begin whose initials, particles passed over, are the letters of the acronym; -1 where none do. */
    private static int initials(Token acronym, Token[] words, boolean[] used) {
        int length = acronym.length();
        if ((length < 3 && !acronym.isUnspoken())
                || length > LONGEST_ACRONYM
                || acronym.role() != Role.NAME
                || acronym.writing().isUnspaced()) {
            return -1;
        }
        for (int j = 0; j < words.length; j++) {
            int span = span(acronym, words, j);
            if (span > 1 && free(used, j, span)) {
                return j;
            }
        }
        return -1;
    }

    private static int span(Token acronym, Token[] words, int from) {
        int at = 0;
        for (int j = from; j < words.length; j++) {
            Token word = words[j];
            boolean next = !word.isForm() && word.first() == acronym.letters().charAt(at);
            if (next) {
                at++;
            } else if (word.role() != Role.PARTICLE || at == 0) {
                return 0;
            }
            if (at == acronym.length()) {
                return j - from + 1;
            }
        }
        return 0;
    }

    /** The meetings in words, in the order of the asked name; words that met in one way side by side are told together. */
    List<Meeting> meetings() {
        List<Pair> runs = new ArrayList<>();
        for (Pair p :
                pairs.stream().sorted(Comparator.comparingInt(Pair::given)).toList()) {
            if (!runs.isEmpty() && follows(runs.getLast(), p)) {
                Pair last = runs.removeLast();
                runs.add(new Pair(
                        last.given(),
                        last.givenCount() + p.givenCount(),
                        last.listed(),
                        last.listedCount() + p.listedCount(),
                        p.way(),
                        Math.min(last.likeness(), p.likeness())));
            } else {
                runs.add(p);
            }
        }
        return runs.stream()
                .map(p -> new Meeting(
                        Words.of(given, p.given(), p.givenCount()),
                        Words.of(listed, p.listed(), p.listedCount()),
                        p.way(),
                        p.likeness()))
                .toList();
    }

    private static boolean follows(Pair last, Pair p) {
        return last.given() + last.givenCount() == p.given()
                && last.listed() + last.listedCount() == p.listed()
                && last.way() == p.way()
                && (p.way() == Way.SAME || p.way() == Way.SOUND);
    }
}
