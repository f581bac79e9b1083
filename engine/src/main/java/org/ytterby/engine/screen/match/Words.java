package org.ytterby.engine.screen.match;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Words of a name as they are shown. */
final class Words {
    private Words() {}

    static String of(Token[] tokens, int from, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < from + count; i++) {
            boolean blank = i > from
                    && !(tokens[i].writing().isUnspaced()
                            && tokens[i - 1].writing().isUnspaced());
            text.append(blank ? " " : "").append(tokens[i].written());
        }
        return text.toString();
    }

    /** The words that met none, those side by side as one text. */
    static List<String> left(Token[] tokens, IntPredicate isLeft) {
        List<String> left = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= tokens.length; i++) {
            boolean here = i < tokens.length && isLeft.test(i);
            if (here && from < 0) {
                from = i;
            } else if (!here && from >= 0) {
                left.add(of(tokens, from, i - from));
                from = -1;
            }
        }
        return left;
    }
}
