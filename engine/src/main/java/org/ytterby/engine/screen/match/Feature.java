package org.ytterby.engine.screen.match;

/** What is measured on two aligned names. Each is one number; the sentence says of what. */
public enum Feature {
    COVER_OF_SHORTER("how much of the shorter name met", "较短名称的相合程度"),
    COVER_OF_LONGER("how much of the longer name met", "较长名称的相合程度"),
    CONFLICT("words left over on both sides", "双方均有未相合的词"),
    STRONGEST_CONFLICT("the rarest word left over on the side that is the surer", "未相合词中最少见者"),
    EXCESS("words left over on one side only", "仅一方多出的词"),
    MET("how rare the words that met are", "相合词的少见程度"),
    RAREST_MET("the rarest word that met", "相合词中最少见者"),
    SLIPS("how far the words that met are from each other", "相合词的拼写差异"),
    WORST_SLIP("the word that met least well", "拼写差异最大的词"),
    NEAR_CONFLICT("how near the words left over come", "未相合词的近似程度"),
    INITIALS("initials that stand for names", "以首字母代替的名"),
    NUMBERS("numbers that differ", "数字不同"),
    ORDER("words in another order", "词序不同"),
    WHOLE("the names as one run of letters", "连写后的相似程度"),
    WHOLE_SAME("the same letters, blanks aside", "连写后完全相同"),
    FAMILY("the family name, where it is marked", "标明的姓氏"),
    FATHER("the patronymic", "父称"),
    FIRST("the first word", "首词"),
    LAST("the last word", "末词"),
    FORMS("legal forms that differ", "企业形式不同"),
    WORDS("how many words the shorter name has", "较短名称的词数"),
    ACRONYM("an acronym that stands for words", "首字母缩写"),
    SCRIPTS("two scripts", "两种文字"),
    ABJAD("a script without vowels", "不写元音的文字");

    private final String en;
    private final String zh;

    Feature(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    public String en() {
        return en;
    }

    public String zh() {
        return zh;
    }
}
