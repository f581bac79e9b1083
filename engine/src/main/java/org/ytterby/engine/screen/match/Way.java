package org.ytterby.engine.screen.match;

/** How a word of one name met a word of the other, the surest first. */
public enum Way {
    SAME("is", "相同"),
    /** Spelt differently, spoken alike: another alphabet, language or system of transliteration. */
    SOUND("sounds like", "读音相同"),
    /** Written as one word here and as several there. */
    JOINED("is, but for blanks,", "仅分合不同"),
    COUNTERPART("is another form of", "对应"),
    SHORTENED("is short for, or long for,", "为缩略或全写"),
    SLIP("is a few letters from", "相差数个字母"),
    INITIAL("has the initial", "首字母相同"),
    ACRONYM("is made of the initials of", "由首字母组成");

    private final String en;
    private final String zh;

    Way(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    /** As the middle of the sentence "A … B". */
    public String en() {
        return en;
    }

    public String zh() {
        return zh;
    }
}
