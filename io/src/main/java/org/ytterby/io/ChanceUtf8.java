package org.ytterby.io;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Two bytes of an East Asian encoding may happen to be well-formed UTF-8: {@code 石平} in GBK reads as {@code ʯƽ}. Such words
 * are none of any language: letters of several alphabets side by side, or Latin ones that only phonetics knows.
 */
final class ChanceUtf8 {
    private static final Pattern WORD = Pattern.compile("(?:\\p{L}|\\P{ASCII})+");

    /** Latin letters of languages that are written: Western and Central European, Romanian, pinyin, Vietnamese horns. */
    private static final Pattern LATIN = Pattern.compile("[A-Za-z\u00A0-\u017FȘșȚțƠơƯưǍǎǏǐǑǒǓǔǕ-ǜ]+");

    private static final Set<UnicodeScript> WRITTEN = EnumSet.of(
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.ARABIC,
            UnicodeScript.HEBREW,
            UnicodeScript.ARMENIAN);

    private static final int FIRST_OF_TWO_BYTES = 0x80;
    static final int FIRST_OF_THREE_BYTES = 0x800;

    private ChanceUtf8() {}

    /** Letters that only phonetics knows; where they stand behind the sample, nobody has looked at the words around them. */
    static boolean isNeverWritten(char c) {
        return c >= 0x180 && c < 0x300 && !LATIN.matcher(String.valueOf(c)).matches();
    }

    /** Whether a text read as UTF-8 looks as if another encoding were meant. */
    static boolean isLikely(String text) {
        int most = 0;
        for (int i = 0; i < text.length(); i++) {
            most = Math.max(most, text.charAt(i));
        }
        return most >= FIRST_OF_TWO_BYTES
                && most < FIRST_OF_THREE_BYTES
                && WORD.matcher(text).results().map(MatchResult::group).anyMatch(ChanceUtf8::isNoWord);
    }

    private static boolean isNoWord(String word) {
        if (word.chars().allMatch(c -> c < 0x80)) {
            return false;
        }
        if (LATIN.matcher(word).matches()) {
            return word.length() > 1 && word.chars().noneMatch(c -> c < 0x80);
        }
        Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
        word.codePoints().mapToObj(UnicodeScript::of).forEach(scripts::add);
        return scripts.size() > 1 || !WRITTEN.containsAll(scripts);
    }
}
