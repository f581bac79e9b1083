package org.ytterby.engine.screen.word;

/** The kinds of writing that names are cut into. */
public enum Script {
    LATIN,
    HANGUL,
    HAN,
    KANA;

    /** Alphabets other than Latin count as Latin here: their names have words, as Latin names do. */
    public static Script of(int c) {
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

    public static boolean isHan(int c) {
        return c == 0x3005 || (c >= 0x3007 && Character.isIdeographic(c));
    }

    public static boolean isKana(int c) {
        return (c >= 0x3041 && c <= 0x30FF && c != 0x30FB) || (c >= 0x31F0 && c <= 0x31FF);
    }

    /** Written without spaces between words. */
    public boolean hasNoWords() {
        return this == HAN || this == KANA;
    }

    public static boolean hasHan(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (isHan(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    public static boolean hasNoWords(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (of(text.codePointAt(i)).hasNoWords()) {
                return true;
            }
        }
        return false;
    }
}
