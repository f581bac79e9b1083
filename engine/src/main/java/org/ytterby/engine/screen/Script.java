package org.ytterby.engine.screen;

/** The kinds of writing that names are cut into. */
enum Script {
    LATIN,
    HANGUL,
    HAN,
    KANA;

    /** Alphabets other than Latin count as Latin here: their names have words, as Latin names do. */
    static Script of(int c) {
        if (c < 0x1100) {
            return LATIN;
        }
        if (isKana(c)) {
            return KANA;
        }
        if (isHan(c)) {
            return HAN;
        }
        return c >= 0xAC00 && c <= 0xD7A3 ? HANGUL : LATIN;
    }

    static boolean isHan(int c) {
        return c == 0x3005 || c >= 0x3007 && Character.isIdeographic(c);
    }

    static boolean isKana(int c) {
        return c >= 0x3041 && c <= 0x30FF && c != 0x30FB || c >= 0x31F0 && c <= 0x31FF;
    }

    /** Written without spaces between words. */
    boolean hasNoWords() {
        return this == HAN || this == KANA;
    }

    static boolean hasHan(String text) {
        return text.codePoints().anyMatch(Script::isHan);
    }

    static boolean hasNoWords(String text) {
        return text.codePoints().anyMatch(c -> of(c).hasNoWords());
    }
}
