package org.ytterby.engine.screen.match;

import org.ytterby.engine.screen.word.CommonWords;

/**
 * Whether what two names share tells them from others. Words that many names hold never do by themselves: they count only
 * where hardly anything is left over on either side.
 */
final class Telling {
    private static final double REVIEW = logOdds(0.5);
    /** Somebody may bear two given names: another initial makes a party less likely and closes no question. */
    private static final double ANOTHER_INITIAL = logOdds(0.3);

    private static final double LIKELY = logOdds(0.58);
    private static final double QUITE_LIKELY = logOdds(0.74);
    private static final double VERY_LIKELY = logOdds(0.83);
    private static final double MATCH = logOdds(0.8);

    /** One rare word is enough, or three characters, or four syllables or kana. */
    private static final double ENOUGH = 1;

    private static final double WORD = 1;
    private static final double CHARACTER = 0.34;
    private static final double SYLLABLE = 0.25;
    private static final double ONE_LETTER = 0.85;
    private static final double WHOLE = 0.9;
    private static final double LEAST_MET = 0.3;

    /** Letters among which some happen to be readings are no reading. */
    private static final double MOSTLY = 0.7;

    private static final int SHORTEST_WHOLE = 8;
    private static final int SHORTEST_LONG = 12;
    private static final int LONG = 20;
    private static final int SHORTEST_IN_LETTERS = 6;
    private static final int SHORTEST_IN_CHARACTERS = 4;

    private Telling() {}

    private static double logOdds(double probability) {
        return Math.log(probability / (1 - probability));
    }

    static boolean isEnough(Comparison.Result result) {
        if (isSpokenAlike(result.alignment())) {
            return true;
        }
        if (result.logOdds() < (result.value(Feature.INITIALS) < 0 ? ANOTHER_INITIAL : REVIEW)) {
            return false;
        }
        double cover = result.value(Feature.COVER_OF_LONGER);
        if (result.group() == Model.Group.READ && cover < MOSTLY) {
            return false;
        }
        boolean same = result.logOdds() >= MATCH && cover >= WHOLE && result.value(Feature.MET) >= LEAST_MET;
        boolean whole = result.value(Feature.ORDER) == 0 && isWhole(result.alignment());
        return same || whole || isShortOfAWord(result) || isAllMet(result) || sum(result) >= ENOUGH;
    }

    /** All of the given name is met in order, and the listed one, if short, has only a general word more: Chung-Shan Institute for National … */
    private static boolean isShortOfAWord(Comparison.Result result) {
        Alignment alignment = result.alignment();
        int letters = 0;
        for (int i = 0; i < alignment.given().length; i++) {
            if (alignment.isLeftGiven(i)) {
                return false;
            }
            letters += alignment.given()[i].letters().length();
        }
        int left = 0;
        boolean saysLittle = namingLetters(alignment) >= SHORTEST_LONG;
        for (int j = 0; j < alignment.listed().length; j++) {
            Token word = alignment.listed()[j];
            if (alignment.isLeftListed(j) && (word.role() == Role.NAME || word.role() == Role.NUMBER)) {
                left += CommonWords.isCommon(word.letters()) || letters >= LONG ? 1 : 2;
                saysLittle &= CommonWords.isEmpty(word.letters()) || CommonWords.isPlace(word.letters());
            }
        }
        return left <= 1
                && result.logOdds() >= (saysLittle ? QUITE_LIKELY : VERY_LIKELY)
                && result.value(Feature.ORDER) == 0
                && alignment.pairs().stream().allMatch(Telling::isClose)
                && alignment.given().length > 1
                && letters >= SHORTEST_WHOLE;
    }

    /** Two names of the same number of words, one of them the same, the others alike: General Dynamix. */
    private static boolean isAllMet(Comparison.Result result) {
        Alignment alignment = result.alignment();
        for (int i = 0; i < alignment.given().length; i++) {
            if (alignment.isLeftGiven(i)) {
                return false;
            }
        }
        for (int j = 0; j < alignment.listed().length; j++) {
            if (alignment.isLeftListed(j)) {
                return false;
            }
        }
        return namingLetters(alignment) >= SHORTEST_LONG
                && result.logOdds() >= LIKELY
                && result.value(Feature.ORDER) == 0
                && alignment.pairs().stream().anyMatch(p -> p.way() == Way.SAME)
                && alignment.pairs().stream()
                        .allMatch(p -> p.way() != Way.SHORTENED && p.way() != Way.INITIAL && p.way() != Way.ACRONYM);
    }

    /** How many letters the given name has in words that are no legal form; nothing where it has one such word only. */
    private static int namingLetters(Alignment alignment) {
        int words = 0;
        int letters = 0;
        for (Token word : alignment.given()) {
            if (!word.isForm()) {
                words++;
                letters += word.letters().length();
            }
        }
        return words > 1 ? letters : 0;
    }

    /** Equal after transliteration: nothing is left over, and every word sounds as its counterpart. */
    private static boolean isSpokenAlike(Alignment alignment) {
        int letters = 0;
        for (Alignment.Pair p : alignment.pairs()) {
            boolean sounds =
                    p.way() == Way.SAME || p.way() == Way.SOUND || (p.way() == Way.JOINED && p.likeness() == 1);
            if (!sounds) {
                return false;
            }
            letters += Math.max(
                    Side.join(alignment.given(), p.given(), p.givenCount(), false)
                            .length(),
                    Side.join(alignment.listed(), p.listed(), p.listedCount(), false)
                            .length());
        }
        boolean left = false;
        for (int i = 0; i < alignment.given().length; i++) {
            left |= alignment.isLeftGiven(i);
        }
        for (int j = 0; j < alignment.listed().length; j++) {
            left |= alignment.isLeftListed(j);
        }
        boolean unspaced = alignment.given()[0].writing().isUnspaced()
                && alignment.listed()[0].writing().isUnspaced();
        return !left && letters >= (unspaced ? SHORTEST_IN_CHARACTERS : SHORTEST_IN_LETTERS);
    }

    /** Every word of a listed name of several words is met, as where a subsidiary adds its country. */
    private static boolean isWhole(Alignment alignment) {
        for (Alignment.Pair p : alignment.pairs()) {
            if (!isClose(p) && p.way() != Way.SHORTENED && p.way() != Way.INITIAL) {
                return false;
            }
        }
        int words = 0;
        int letters = 0;
        for (int j = 0; j < alignment.listed().length; j++) {
            Token word = alignment.listed()[j];
            if (word.role() == Role.NAME || word.role() == Role.NUMBER) {
                if (alignment.isLeftListed(j) || word.writing().isUnspaced()) {
                    return false;
                }
                words++;
                letters += word.letters().length();
            }
        }
        return words > 1 && letters >= SHORTEST_WHOLE;
    }

    private static double sum(Comparison.Result result) {
        Alignment alignment = result.alignment();
        double sum = 0;
        for (Alignment.Pair p : alignment.pairs()) {
            if (isClose(p)) {
                for (int j = p.listed(); j < p.listed() + p.listedCount(); j++) {
                    sum += of(alignment.listed()[j], alignment.given()[p.given()], p);
                }
            }
        }
        return sum;
    }

    /** Neither letters that stand for words nor words more than about one letter apart. */
    private static boolean isClose(Alignment.Pair p) {
        return switch (p.way()) {
            case SAME, SOUND, JOINED, COUNTERPART -> true;
            case SLIP -> p.likeness() >= ONE_LETTER;
            case SHORTENED, INITIAL, ACRONYM -> false;
        };
    }

    private static double of(Token listed, Token given, Alignment.Pair p) {
        if (listed.role() != Role.NAME) {
            return 0;
        }
        boolean read = listed.writing().isUnspaced() != given.writing().isUnspaced();
        if (listed.writing().isUnspaced() || read) {
            Token character = listed.writing().isUnspaced() ? listed : given;
            boolean common = character.weight() < Hanzi.WEIGHT;
            return common ? 0 : read || listed.writing() == Writing.KANA ? SYLLABLE : CHARACTER;
        }
        boolean slipOfAnother = p.way() == Way.SLIP && CommonWords.isCommon(given.letters());
        return CommonWords.isRare(listed.letters()) && !slipOfAnother ? WORD : 0;
    }
}
