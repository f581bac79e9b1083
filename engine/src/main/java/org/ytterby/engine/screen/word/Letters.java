package org.ytterby.engine.screen.word;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reduces a name to its letters and digits: lower case, no accents, half width, katakana; hanzi stay as they are written. */
public final class Letters {

    private static final String SMALL_KANA = "ァィゥェォッャュョヮヵヶ";
    private static final String FULL_KANA = "アイウエオツヤユヨワカケ";

    private final StringBuilder word = new StringBuilder();
    private final List<String> words = new ArrayList<>();
    private Script script = Script.LATIN;

    private Letters() {}

    /** The words of a name; a change between an alphabet and East Asian writing ends a word too. */
    public static List<String> words(String name) {
        Letters letters = new Letters();
        String plain = plain(name);
        for (int i = 0; i < plain.length(); i += Character.charCount(plain.codePointAt(i))) {
            letters.take(plain.codePointAt(i));
        }
        letters.endWord();
        return letters.words;
    }

    private static String plain(String name) {
        if (isPlain(name)) {
            return name.toLowerCase(Locale.ROOT);
        }
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
        StringBuilder bare = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            if (!isAccent(decomposed.charAt(i))) {
                bare.append(decomposed.charAt(i));
            }
        }
        return Normalizer.normalize(bare, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** ASCII, basic hanzi and whole kana are what normalisation leaves alone; most names hold nothing else. */
    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean plain = c < 0x80 || c == 0xB7 || (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x30A1 && c <= 0x30FC);
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    /** The two kana voicing marks are letters' business: without them ga would be ka. */
    private static boolean isAccent(int c) {
        return c != 0x3099 && c != 0x309A && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private void take(int c) {
        if (c == '\'' || c == '’' || c == '‘' || c == '`' || c == 'ʼ') {
            return;
        }
        if (c == '&') {
            boolean amongWords = !script.hasNoWords() || word.isEmpty();
            endWord();
            if (amongWords) {
                words.add("and");
            }
            return;
        }
        if (!Character.isLetterOrDigit(c) && !Script.isHan(c)) {
            endWord();
            return;
        }
        append(c);
    }

    private void append(int c) {
        Script next = Script.of(c);
        if (!word.isEmpty() && next.hasNoWords() != script.hasNoWords()) {
            endWord();
        }
        script = next;
        switch (c) {
            case 'ł' -> word.append('l');
            case 'ø' -> word.append('o');
            case 'đ', 'ð' -> word.append('d');
            case 'ı' -> word.append('i');
            case 'ħ' -> word.append('h');
            case 'ŋ' -> word.append('n');
            case 'ß' -> word.append("ss");
            case 'þ' -> word.append("th");
            case 'æ' -> word.append("ae");
            case 'œ' -> word.append("oe");
            default -> word.appendCodePoint(next == Script.KANA ? katakana(c) : c);
        }
    }

    private static int katakana(int c) {
        int big = c >= 0x3041 && c <= 0x3096 ? c + 0x60 : c;
        int small = SMALL_KANA.indexOf(big);
        return small < 0 ? big : FULL_KANA.charAt(small);
    }

    private void endWord() {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }
}
