package org.ytterby.engine.screen.word;

import java.util.HashMap;
import java.util.Map;

/** Brings simplified, traditional and Japanese forms of a character to the one that stands for all. */
public final class HanziVariants {

    /** Read on the first hanzi; afterwards never changed. */
    private static final class Loaded {
        private static final char[] BASIC = new char[0x10000];
        private static final Map<Integer, Integer> OTHERS = new HashMap<>();

        static {
            for (String line : Table.lines("hanzi-variants.txt")) {
                readGroups(line);
            }
        }

        private static void readGroups(String line) {
            int stands = 0;
            for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
                int c = line.codePointAt(i);
                if (c == ' ') {
                    stands = 0;
                } else if (stands == 0) {
                    stands = c;
                } else {
                    put(c, stands);
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

    /** The text with every hanzi brought to that form; as long as before within the basic plane. */
    public static String fold(String text) {
        if (!Script.hasHan(text)) {
            return text;
        }
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            folded.appendCodePoint(Script.isHan(c) ? Loaded.stands(c) : c);
        }
        return folded.toString();
    }
}
