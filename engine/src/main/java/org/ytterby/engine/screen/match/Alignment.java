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

    private static final int MOST_JOINED = 3;
    private static final int LEAST_JOINED = 4;
    private static final double JOINED_ALIKE = 0.88;
    private static final int LONGEST_ACRONYM = 7;

    private final Likeness likeness;
    private final List<Token> given;
    private final List<Token> listed;
    private final boolean[] givenUsed;
    private final boolean[] listedUsed;
    private final List<Pair> pairs = new ArrayList<>();

    private Alignment(Likeness likeness, List<Token> given, List<Token> listed) {
        this.likeness = likeness;
        this.given = given;
        this.listed = listed;
        this.givenUsed = forms(given);
        this.listedUsed = forms(listed);
    }

    static Alignment of(Likeness likeness, List<Token> given, List<Token> listed) {
        Alignment alignment = new Alignment(likeness, given, listed);
        alignment.same();
        alignment.joined();
        alignment.alike();
        alignment.acronyms();
        return alignment;
    }

    private static boolean[] forms(List<Token> tokens) {
        boolean[] used = new boolean[tokens.size()];
        for (int i = 0; i < used.length; i++) {
            used[i] = tokens.get(i).isForm();
        }
        return used;
    }

    List<Token> given() {
        return given;
    }

    List<Token> listed() {
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
        java.util.Arrays.fill(givenUsed, i, i + n, true);
        java.util.Arrays.fill(listedUsed, j, j + m, true);
    }

    private void same() {
        int next = 0;
        for (int i = 0; i < given.size(); i++) {
            for (int k = 0; !givenUsed[i] && k < listed.size(); k++) {
                int j = (next + k) % listed.size();
                if (!listedUsed[j] && given.get(i).letters().equals(listed.get(j).letters())) {
                    meet(i, 1, j, 1, Way.SAME, 1);
                    next = j + 1;
                }
            }
        }
    }

    private void joined() {
        for (int i = 0; i < given.size(); i++) {
            for (int n = 1; n <= MOST_JOINED && free(givenUsed, i, n); n++) {
                String a = join(given, i, n, false);
                for (int j = 0; a.length() >= LEAST_JOINED && j < listed.size() && !givenUsed[i]; j++) {
                    joinedAt(i, n, a, j);
                }
            }
        }
    }

    private void joinedAt(int i, int n, String a, int j) {
        for (int m = 1; m <= MOST_JOINED && free(listedUsed, j, m); m++) {
            if (n + m == 2 || (n > 1 && m > 1 && n == m)) {
                continue;
            }
            String b = join(listed, j, m, false);
            if (a.length() + 3 < b.length()) {
                return;
            }
            if (Math.abs(a.length() - b.length()) > 3) {
                continue;
            }
            if (a.equals(b)) {
                meet(i, n, j, m, Way.JOINED, 1);
                return;
            }
            if (n == 1 || m == 1) {
                double like = likeness.ofJoined(join(given, i, n, true), join(listed, j, m, true), abjad(i, j));
                if (like >= JOINED_ALIKE) {
                    meet(i, n, j, m, Way.JOINED, like);
                    return;
                }
            }
        }
    }

    private boolean abjad(int i, int j) {
        return given.get(i).writing().isAbjad() != listed.get(j).writing().isAbjad();
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

    static String join(List<Token> tokens, int from, int count, boolean sound) {
        if (count == 1) {
            return sound ? tokens.get(from).sound() : tokens.get(from).letters();
        }
        StringBuilder joined = new StringBuilder();
        for (int i = from; i < from + count; i++) {
            joined.append(sound ? tokens.get(i).sound() : tokens.get(i).letters());
        }
        return joined.toString();
    }

    private record Candidate(int i, int j, Likeness.Like like, double worth) {}

    private void alike() {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            for (int j = 0; !givenUsed[i] && j < listed.size(); j++) {
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
        Token a = given.get(i);
        Token b = listed.get(j);
        if ((a.role() == Role.PARTICLE) != (b.role() == Role.PARTICLE) && a.role() != Role.NAME && b.role() != Role.NAME) {
            return;
        }
        Likeness.Like like = likeness.of(a, b);
        if (like.likeness() > 0) {
            double worth = like.likeness() * like.likeness() * (0.2 + a.weight() + b.weight());
            candidates.add(new Candidate(i, j, like, like.way() == Way.INITIAL ? worth / 4 : worth));
        }
    }

    private void acronyms() {
        for (int i = 0; i < given.size(); i++) {
            if (!givenUsed[i]) {
                int j = initials(given.get(i), listed, listedUsed);
                if (j >= 0) {
                    meet(i, 1, j, span(given.get(i), listed, j), Way.ACRONYM, 0.75);
                }
            }
        }
        for (int j = 0; j < listed.size(); j++) {
            if (!listedUsed[j]) {
                int i = initials(listed.get(j), given, givenUsed);
                if (i >= 0) {
                    meet(i, span(listed.get(j), given, i), j, 1, Way.ACRONYM, 0.75);
                }
            }
        }
    }

    /** Where words begin whose initials, particles passed over, are the letters of the acronym; -1 where none do. */
    private static int initials(Token acronym, List<Token> words, boolean[] used) {
        int length = acronym.letters().length();
        if (length < 3 || length > LONGEST_ACRONYM || acronym.role() != Role.NAME || acronym.writing().isUnspaced()) {
            return -1;
        }
        for (int j = 0; j < words.size(); j++) {
            int span = span(acronym, words, j);
            if (span > 1 && free(used, j, span)) {
                return j;
            }
        }
        return -1;
    }

    private static int span(Token acronym, List<Token> words, int from) {
        int at = 0;
        for (int j = from; j < words.size(); j++) {
            Token word = words.get(j);
            boolean next = !word.isForm() && word.letters().charAt(0) == acronym.letters().charAt(at);
            if (next) {
                at++;
            } else if (word.role() != Role.PARTICLE || at == 0) {
                return 0;
            }
            if (at == acronym.letters().length()) {
                return j - from + 1;
            }
        }
        return 0;
    }

    /** The meetings in words, in the order of the asked name. */
    List<Meeting> meetings() {
        return pairs.stream()
                .sorted(java.util.Comparator.comparingInt(Pair::given))
                .map(p -> new Meeting(
                        words(given, p.given(), p.givenCount()),
                        words(listed, p.listed(), p.listedCount()),
                        p.way(),
                        p.likeness()))
                .toList();
    }

    private static String words(List<Token> tokens, int from, int count) {
        return String.join(
                tokens.get(from).writing().isUnspaced() ? "" : " ",
                tokens.subList(from, from + count).stream().map(Token::written).toList());
    }
}
