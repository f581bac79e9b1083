package org.ytterby.engine.screen;

import java.util.HashMap;
import java.util.Map;

/** Brings simplified, traditional and Japanese forms of a character to the one that stands for all. */
final class HanziVariants {

    /** Read on the first hanzi; afterwards never changed. */
    private static final class Loaded {
        private static final char[] BASIC = new char[0x10000];
        private static final Map<Integer, Integer> OTHERS = new HashMap<>();

        static {
            for (String line : Table.lines("hanzi-variants.txt")) {
                for (String group : line.split(" ")) {
                    int[] forms = group.codePoints().toArray();
                    for (int i = 1; i < forms.length; i++) {
                        put(forms[i], forms[0]);
                    }
                }
            }
        }

        private static void put(int variant, int stands) {
            if (variant < 0x10000 && stands < 0x10000) {
                BASIC[variant] = (char) stands;
            } else {
                OTHERS.put(variant, stands);
            }
        }

        private static int stands(int c) {
            if (c < 0x10000 && BASIC[c] != 0) {
                return BASIC[c];
            }
            return OTHERS.getOrDefault(c, c);
        }
    }

    private HanziVariants() {}

    static String fold(String text) {
        if (!Script.hasHan(text)) {
            return text;
        }
        StringBuilder folded = new StringBuilder(text.length());
        text.codePoints().map(c -> Script.isHan(c) ? Loaded.stands(c) : c).forEach(folded::appendCodePoint);
        return folded.toString();
    }
}
