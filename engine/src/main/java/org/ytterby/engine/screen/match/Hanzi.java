package org.ytterby.engine.screen.match;

import java.util.List;
import org.ytterby.engine.screen.CommonWords;

/** Weighs the characters of names that are written without blanks. */
final class Hanzi {
    /** One character of a distinctive part: two or three of them say as much as a rare word. */
    static final double WEIGHT = 0.4;

    private static final double COMMON = 0.1;
    private static final double FORM = 0.02;

    private Hanzi() {}

    /** Characters of legal forms weigh next to nothing, those of common words little. */
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
        boolean[] form = Forms.covered(run);
        boolean[] common = CommonWords.covered(run);
        for (int i = 0; i < run.length(); i++) {
            double weight = form[i] ? FORM : common[i] ? COMMON : WEIGHT;
            tokens.set(from + i, tokens.get(from + i).as(Role.NAME, weight));
        }
    }
}
