package org.ytterby.io.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.ytterby.engine.law.Bilingual.Language;
import org.ytterby.engine.screen.match.Feature;
import org.ytterby.engine.screen.match.Judged;

/**
 * What a measure of two names says in a sentence, where its value and what it added to the score point the same way. A measure that
 * only corrects others has none; documents for programs hold all of them.
 */
enum Reason {
    BOTH_MET(Feature.COVER_OF_LONGER, true, 0.8, Double.MAX_VALUE, "nearly all of both names met", "双方名称几乎全部相合"),
    SHORTER_MET(Feature.COVER_OF_SHORTER, true, 0.9, Double.MAX_VALUE, "all of the shorter name met", "较短名称全部相合"),
    RARE_WORD(Feature.RAREST_MET, true, 0.6, Double.MAX_VALUE, "a word met that few names hold", "相合的词中有少见者"),
    RARE_WORDS(Feature.MET, true, 1, Double.MAX_VALUE, "several words met that few names hold", "有数个少见的词相合"),
    LONG_WORDS(Feature.LETTERS, true, 6, Double.MAX_VALUE, "long words met", "相合的词较长"),
    ALIKE(Feature.WHOLE, true, 0.6, Double.MAX_VALUE, "written without blanks the two are alike", "连写后相似"),
    SAME(Feature.WHOLE_SAME, true, 1, 1, "written without blanks the two are the same", "连写后相同"),
    FAMILY(Feature.FAMILY, true, 0.01, Double.MAX_VALUE, "the family names met", "姓氏相合"),
    FATHER(Feature.FATHER, true, 0.01, Double.MAX_VALUE, "the patronymics met", "父称相合"),
    FIRST(Feature.FIRST, true, 0.01, Double.MAX_VALUE, "the first words met", "首词相合"),
    LAST(Feature.LAST, true, 0.01, Double.MAX_VALUE, "the last words met", "末词相合"),
    NO_SLIP(Feature.WORST_SLIP, true, -Double.MAX_VALUE, 0.05, "the words that met are spelt alike", "相合的词拼写一致"),
    NO_CONFLICT(Feature.CONFLICT, true, 0, 0, "at most one name has words that the other lacks", "至多一方有未相合的词"),
    ACRONYM(Feature.ACRONYM, true, 1, 1, "initials stand for words", "以首字母缩写代替词语"),
    SEVERAL(Feature.WORDS, true, 3, Double.MAX_VALUE, "even the shorter name has several words", "较短名称也有数个词"),
    ALPHABETS(
            Feature.SCRIPTS,
            true,
            1,
            1,
            "they are in two alphabets, which explains small differences",
            "双方字母体系不同，小差异可以理解"),
    VOWELS(
            Feature.ABJAD,
            true,
            1,
            1,
            "one is written without vowels, which explains small differences",
            "一方不写元音，小差异可以理解"),
    LONGER_LEFT(
            Feature.COVER_OF_LONGER, false, -Double.MAX_VALUE, 0.7, "much of the longer name is left over", "较长名称多有剩余"),
    SHORTER_LEFT(
            Feature.COVER_OF_SHORTER,
            false,
            -Double.MAX_VALUE,
            0.8,
            "part of the shorter name is left over",
            "较短名称也有剩余"),
    BOTH_LEFT(Feature.CONFLICT, false, 0.2, Double.MAX_VALUE, "each name has words that the other lacks", "双方各有未相合的词"),
    BOTH_RARE(
            Feature.STRONGEST_CONFLICT,
            false,
            0.4,
            Double.MAX_VALUE,
            "each name has a rare word that the other lacks",
            "双方各有对方所无的少见词"),
    ONE_LEFT(Feature.EXCESS, false, 0.5, Double.MAX_VALUE, "one name has words that the other lacks", "一方有多出的词"),
    NO_RARE_WORD(
            Feature.RAREST_MET, false, -Double.MAX_VALUE, 0.6, "many names hold the words that met", "相合的词为多数名称所共有"),
    COMMON(Feature.MET, false, -Double.MAX_VALUE, 1, "little that is rare met", "少见的词相合不多"),
    SHORT_WORDS(Feature.LETTERS, false, -Double.MAX_VALUE, 5, "only short or common words met", "相合的只有短词或常见词"),
    SLIPS(Feature.SLIPS, false, 0.1, Double.MAX_VALUE, "words that met differ by some letters", "相合的词相差数个字母"),
    SLIP(Feature.WORST_SLIP, false, 0.1, Double.MAX_VALUE, "a word that met differs by some letters", "有一个相合的词相差数个字母"),
    LOOSE(Feature.LOOSE, false, 2, Double.MAX_VALUE, "words that met are spelt differently", "相合的词拼写不同"),
    INITIALS(Feature.INITIALS, false, 0.01, Double.MAX_VALUE, "initials stand for names", "以首字母代替名字"),
    NUMBERS(Feature.NUMBERS, false, 1, 1, "the numbers in them differ", "名称中的数字不同"),
    ORDER(Feature.ORDER, false, 0.01, Double.MAX_VALUE, "the words stand in another order", "词序不同"),
    UNLIKE(Feature.WHOLE, false, -Double.MAX_VALUE, 0.5, "written without blanks the two are little alike", "连写后差异较大"),
    FAMILY_LEFT(Feature.FAMILY, false, -Double.MAX_VALUE, -0.01, "the family names differ", "姓氏不同"),
    FATHERS_DIFFER(Feature.FATHER, false, -Double.MAX_VALUE, -0.01, "the patronymics differ", "父称不同"),
    FIRSTS_DIFFER(Feature.FIRST, false, -Double.MAX_VALUE, -0.01, "the first words differ", "首词不同"),
    LASTS_DIFFER(Feature.LAST, false, -Double.MAX_VALUE, -0.01, "the last words differ", "末词不同"),
    FORMS_DIFFER(Feature.FORMS, false, 1, 1, "the legal forms differ", "企业形式不同"),
    ONE_WORD(Feature.WORDS, false, -Double.MAX_VALUE, 1, "the shorter name is a single word", "较短名称只有一个词"),
    ONE_ALPHABET(
            Feature.SCRIPTS, false, 0, 0, "both are in one alphabet, so that differences count", "双方使用同一字母体系，差异不应忽略");

    private final Feature feature;
    private final boolean supports;
    private final double least;
    private final double most;
    private final String en;
    private final String zh;

    Reason(Feature feature, boolean supports, double least, double most, String en, String zh) {
        this.feature = feature;
        this.supports = supports;
        this.least = least;
        this.most = most;
        this.en = en;
        this.zh = zh;
    }

    private boolean speaks(Judged judged) {
        double adds = judged.names().adds().getOrDefault(feature, 0.0);
        double value = judged.names().values().getOrDefault(feature, 0.0);
        return supports == adds > 0 && value >= least && value <= most;
    }

    /** The reasons that weigh at least so much, the strongest first, each with what it added. */
    static List<Map.Entry<Reason, Double>> of(Judged judged, double least) {
        return Arrays.stream(values())
                .filter(r -> r.speaks(judged))
                .map(r -> Map.entry(r, judged.names().adds().getOrDefault(r.feature, 0.0)))
                .filter(e -> Math.abs(e.getValue()) >= least)
                .sorted(Comparator.comparingDouble((Map.Entry<Reason, Double> e) -> -Math.abs(e.getValue())))
                .toList();
    }

    String in(Language language) {
        return language == Language.ZH ? zh : en;
    }
}
