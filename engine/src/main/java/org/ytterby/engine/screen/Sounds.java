package org.ytterby.engine.screen;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Listed names in hanzi by how they sound, and given hanzi against listed names in pinyin. The table is read on first use. */
final class Sounds {

    private static final int SHORTEST = 7;
    private static final int SHORTEST_OF_THREE_HANZI = 6;

    private final List<Listed> hanzi = new ArrayList<>();
    private final List<Listed> latin = new ArrayList<>();
    private volatile Map<Character, List<Listed>> hanziByFirstLetter = Map.of();
    private volatile Map<Character, List<Listed>> pinyinByFirstLetter = Map.of();

    Sounds(Collection<Listed> names) {
        for (Listed listed : names) {
            String core = listed.spelling().core();
            if (hanziIn(core) >= 2) {
                hanzi.add(listed);
            } else if (core.length() >= SHORTEST && isPlainLatin(core)) {
                latin.add(listed);
            }
        }
    }

    private static int hanziIn(String text) {
        int n = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            n += Script.isHan(text.codePointAt(i)) ? 1 : 0;
        }
        return n;
    }

    private static boolean isPlainLatin(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < 'a' || text.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }

    void find(Spelling given, Found.Sink sink) {
        if (Script.hasHan(given.core())) {
            findPinyin(given.core(), sink);
        } else if (given.full().length() >= SHORTEST_OF_THREE_HANZI && looksLikePinyin(given)) {
            findHanzi(given, sink);
        }
    }

    /** A cheap look before the table is read: syllables of Mandarin end in a vowel, n, ng or r. */
    private static boolean looksLikePinyin(Spelling given) {
        for (String word : given.words()) {
            if (looksLikePinyin(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean looksLikePinyin(String word) {
        if (word.length() < 2) {
            return false;
        }
        char last = word.charAt(word.length() - 1);
        return "aeiounrgv12345".indexOf(last) >= 0;
    }

    private static String withoutToneNumbers(String core) {
        StringBuilder bare = new StringBuilder(core.length());
        for (int i = 0; i < core.length(); i++) {
            boolean tone =
                    core.charAt(i) >= '1' && core.charAt(i) <= '5' && i > 0 && Character.isLetter(core.charAt(i - 1));
            if (!tone) {
                bare.append(core.charAt(i));
            }
        }
        return bare.toString();
    }

    private void findHanzi(Spelling given, Found.Sink sink) {
        if (hanziByFirstLetter.isEmpty()) {
            hanziByFirstLetter = fileByFirstLetter();
        }
        String full = given.full();
        String toneless = withoutToneNumbers(full);
        String core = withoutToneNumbers(given.core());
        for (Listed listed : hanziByFirstLetter.getOrDefault(full.charAt(0), List.of())) {
            String theirs = listed.spelling().core();
            boolean met = reads(core, theirs)
                    || reads(given.core(), theirs)
                    || reads(full, theirs)
                    || reads(toneless, theirs)
                    || reads(full, listed.spelling().full());
            if (met) {
                sink.take(listed, How.TRANSLITERATION, given.core(), theirs);
            }
        }
    }

    /** Two characters are told by few letters, and few letters are told by many characters. */
    private static boolean reads(String letters, String hanzi) {
        int shortest = hanzi.length() > 2 ? SHORTEST_OF_THREE_HANZI : SHORTEST;
        return letters.length() >= shortest && Pinyin.mayRead(letters, hanzi);
    }

    private void findPinyin(String core, Found.Sink sink) {
        if (core.codePoints().allMatch(c -> Script.isHan(c) || c < 0x80)) {
            if (pinyinByFirstLetter.isEmpty()) {
                pinyinByFirstLetter = filePinyin();
            }
            for (char first : firstLetters(core)) {
                for (Listed listed : pinyinByFirstLetter.getOrDefault(first, List.of())) {
                    if (Pinyin.mayRead(listed.spelling().core(), core)) {
                        sink.take(
                                listed,
                                How.TRANSLITERATION,
                                core,
                                listed.spelling().core());
                    }
                }
            }
        }
    }

    private Map<Character, List<Listed>> fileByFirstLetter() {
        Map<Character, List<Listed>> filed = new HashMap<>();
        for (Listed listed : hanzi) {
            for (char first : firstLetters(listed.spelling().core())) {
                filed.computeIfAbsent(first, f -> new ArrayList<>()).add(listed);
            }
        }
        return filed;
    }

    private Map<Character, List<Listed>> filePinyin() {
        Map<Character, List<Listed>> filed = new HashMap<>();
        for (Listed listed : latin) {
            if (Pinyin.isWritten(listed.spelling().core())) {
                filed.computeIfAbsent(listed.spelling().core().charAt(0), f -> new ArrayList<>())
                        .add(listed);
            }
        }
        return filed;
    }

    private static List<Character> firstLetters(String core) {
        int c = core.codePointAt(0);
        if (!Script.isHan(c)) {
            return List.of((char) c);
        }
        List<Character> letters = new ArrayList<>(2);
        for (String reading : Pinyin.readings(c)) {
            if (!letters.contains(reading.charAt(0))) {
                letters.add(reading.charAt(0));
            }
        }
        return letters;
    }
}
