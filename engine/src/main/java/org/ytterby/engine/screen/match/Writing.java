package org.ytterby.engine.screen.match;

/** The scripts that names are read from. */
enum Writing {
    LATIN,
    CYRILLIC,
    GREEK,
    GEORGIAN,
    ARMENIAN,
    ARABIC,
    HEBREW,
    THAI,
    KANA,
    HANGUL,
    HAN,
    OTHER;

    static Writing of(int c) {
        if (c < 0x250 || (c >= 0x1E00 && c <= 0x1EFF)) {
            return LATIN;
        }
        if (isHan(c)) {
            return HAN;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case LATIN -> LATIN;
            case CYRILLIC -> CYRILLIC;
            case GREEK -> GREEK;
            case GEORGIAN -> GEORGIAN;
            case ARMENIAN -> ARMENIAN;
            case ARABIC -> ARABIC;
            case HEBREW -> HEBREW;
            case THAI -> THAI;
            case HIRAGANA, KATAKANA -> KANA;
            case HANGUL -> HANGUL;
            default -> OTHER;
        };
    }

    static boolean isHan(int c) {
        return c == 0x3005 || (c >= 0x3007 && Character.isIdeographic(c));
    }

    /** Written without blanks between words. */
    boolean isUnspaced() {
        return this == HAN || this == KANA;
    }

    /** Vowels are mostly left out. */
    boolean isAbjad() {
        return this == ARABIC || this == HEBREW || this == THAI;
    }
}
