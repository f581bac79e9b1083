package org.ytterby.engine.screen.match;

/** What is measured on two aligned names. Each is one number; the sentence says of what. */
public enum Feature {
    COVER_OF_SHORTER(0, "how much of the shorter name met", "较短名称的相合程度"),
    COVER_OF_LONGER(1, "how much of the longer name met", "较长名称的相合程度"),
    CONFLICT(2, "words left over on both sides", "双方均有未相合的词"),
    STRONGEST_CONFLICT(3, "the rarest word left over on the side that is the surer", "未相合词中最少见者"),
    EXCESS(4, "words left over on one side only", "仅一方多出的词"),
    MET(5, "how rare the words that met are", "相合词的少见程度"),
    RAREST_MET(6, "the rarest word that met", "相合词中最少见者"),
    SLIPS(7, "how far the words that met are from each other", "相合词的拼写差异"),
    WORST_SLIP(8, "the word that met least well", "拼写差异最大的词"),
    NEAR_CONFLICT(9, "how near the words left over come", "未相合词的近似程度"),
    INITIALS(10, "initials that stand for names, or for others", "以首字母代替的名，或首字母不合"),
    NUMBERS(11, "numbers that differ", "数字不同"),
    ORDER(12, "words in another order", "词序不同"),
    WHOLE(13, "the names as one run of letters", "连写后的相似程度"),
    WHOLE_SAME(14, "the same letters, blanks aside", "连写后完全相同"),
    FAMILY(15, "the family name, where it is marked", "标明的姓氏"),
    FATHER(16, "the patronymic", "父称"),
    FIRST(17, "the first word", "首词"),
    LAST(18, "the last word", "末词"),
    FORMS(19, "legal forms that differ", "企业形式不同"),
    WORDS(20, "how many words the shorter name has", "较短名称的词数"),
    ACRONYM(21, "an acronym that stands for words", "首字母缩写"),
    SCRIPTS(22, "whether both are in one script", "双方文字是否相同"),
    ABJAD(23, "whether one is in a script without vowels", "是否有一方不写元音"),
    LETTERS(24, "how many letters of rare words met", "相合的少见词的字母数"),
    LOOSE(25, "how many of them are in words that differ a little", "其中略有差异的词的字母数"),
    KNOWN(26, "words that differ a little, and are both names that many bear", "略有差异且均为常见名称的词"),
    PLACES(27, "places that differ", "地名不同"),
    SPELLING(28, "how short names are spelt", "短名称的拼写"),
    CROSS(29, "how much of the longer name met, of two scripts", "文字不同时较长名称的相合程度"),
    LETTERS_APART(30, "words that are more than a letter apart", "相差不止一个字母的词"),
    LETTERS_LEFT(31, "how many letters differ in the words that are not the same", "不相同的词相差的字母数"),
    LETTERS_SHARE(32, "which part of their letters that is", "相差字母在不相同的词中所占比例");

    private final int place;
    private final String en;
    private final String zh;

    Feature(int place, String en, String zh) {
        this.place = place;
        this.en = en;
        this.zh = zh;
    }

    /** Its place among all, from 0. */
    public int place() {
        return place;
    }

    public String en() {
        return en;
    }

    public String zh() {
        return zh;
    }
}
