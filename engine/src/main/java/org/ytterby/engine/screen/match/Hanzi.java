package org.ytterby.engine.screen.match;

import java.util.List;
import org.ytterby.engine.screen.word.CommonWords;

/** Weighs the characters of names that are written without blanks. */
final class Hanzi {
    /** One character of a distinctive part: two or three of them say as much as a rare word. */
    static final double WEIGHT = 0.4;

    private static final double COMMON = 0.1;

    private Hanzi() {}

    /** Characters of legal forms weigh nothing, those of common words little. */
    static void weigh(List<Token> tokens) {
        int from = 0;
        while (from < tokens.size()) {
            int to = from;
            StringBuilder run = new StringBuilder();
            while (to < tokens.size() && tokens.get(to).writing().isUnspaced()) {
                run.append(tokens.get(to++).letters());
            }
            if (to > from && run.length() == to - from) {
                weigh(tokens, from, run.toString());
            }
            from = Math.max(to, from + 1);
        }
    }

    private static void weigh(List<Token> tokens, int from, String run) {
        boolean[] form = Forms.covered(run, run.length() == tokens.size());
        boolean[] common = CommonWords.covered(run);
        for (int i = 0; i < run.length(); i++) {
            Token t = tokens.get(from + i);
            tokens.set(from + i, form[i] ? t.as(Role.FORM, 0) : t.as(Role.NAME, common[i] ? COMMON : WEIGHT));
        }
    }
}
