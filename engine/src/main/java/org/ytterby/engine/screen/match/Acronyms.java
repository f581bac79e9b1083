package org.ytterby.engine.screen.match;

/** Lets words meet that are made of the initials of words on the other side. */
final class Acronyms {
    private static final int LONGEST = 7;
    private static final double LIKENESS = 0.75;

    private Acronyms() {}

    static void meet(Alignment alignment, Side given, Side listed) {
        for (int i = 0; i < given.size(); i++) {
            if (given.isLeft(i)) {
                int j = initials(given.at(i), listed);
                if (j >= 0) {
                    alignment.meet(i, 1, j, span(given.at(i), listed, j), Way.ACRONYM, LIKENESS);
                }
            }
        }
        for (int j = 0; j < listed.size(); j++) {
            if (listed.isLeft(j)) {
                int i = initials(listed.at(j), given);
                if (i >= 0) {
                    alignment.meet(i, span(listed.at(j), given, i), j, 1, Way.ACRONYM, LIKENESS);
                }
            }
        }
    }

    /** Where words begin whose initials, particles passed over, are the letters of the acronym; -1 where none do. */
    private static int initials(Token acronym, Side words) {
        int length = acronym.length();
        if ((length < 3 && !acronym.isUnspoken())
                || length > LONGEST
                || acronym.role() != Role.NAME
                || acronym.writing().isUnspaced()) {
            return -1;
        }
        for (int j = 0; j < words.size(); j++) {
            int span = span(acronym, words, j);
            if (span > 1 && words.areLeft(j, span)) {
                return j;
            }
        }
        return -1;
    }

    private static int span(Token acronym, Side words, int from) {
        int at = 0;
        for (int j = from; j < words.size(); j++) {
            Token word = words.at(j);
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
}
