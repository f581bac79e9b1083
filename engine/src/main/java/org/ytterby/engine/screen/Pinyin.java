package org.ytterby.engine.screen;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The Mandarin readings of hanzi without tones, all of them. Read when a name needs them; afterwards never changed. */
final class Pinyin {

    private static final Set<String> SYLLABLES = new HashSet<>();
    private static final Map<Integer, List<String>> READINGS = new HashMap<>(32_768);
    private static final int LONGEST_SYLLABLE = 6;

    static {
        for (String line : Table.lines("pinyin.txt")) {
            String syllable = line.substring(0, line.indexOf(' '));
            SYLLABLES.add(syllable);
            line.codePoints().skip(syllable.length() + 1L).forEach(c -> READINGS.merge(c, List.of(syllable), Pinyin::both));
        }
    }

    private Pinyin() {}

    private static List<String> both(List<String> some, List<String> more) {
        String[] all = new String[some.size() + 1];
        some.toArray(all);
        all[some.size()] = more.getFirst();
        return List.of(all);
    }

    static List<String> readings(int c) {
        return READINGS.getOrDefault(c, List.of());
    }

    /** Whether Latin letters are wholly cut into syllables of Mandarin. */
    static boolean isWritten(String letters) {
        boolean[] reached = new boolean[letters.length() + 1];
        reached[0] = true;
        for (int i = 0; i < letters.length(); i++) {
            for (int n = 1; reached[i] && n <= LONGEST_SYLLABLE && i + n <= letters.length(); n++) {
                if (SYLLABLES.contains(letters.substring(i, i + n))) {
                    reached[i + n] = true;
                }
            }
        }
        return reached[letters.length()];
    }

    /** Whether Latin letters, without tones, may be a reading of hanzi; letters among the hanzi stand for themselves. */
    static boolean mayRead(String letters, String hanzi) {
        return mayRead(letters, 0, hanzi, 0);
    }

    private static boolean mayRead(String letters, int i, String hanzi, int j) {
        if (j == hanzi.length()) {
            return i == letters.length();
        }
        int c = hanzi.codePointAt(j);
        int next = j + Character.charCount(c);
        if (!Script.isHan(c)) {
            return i < letters.length() && letters.charAt(i) == c && mayRead(letters, i + 1, hanzi, next);
        }
        for (String reading : readings(c)) {
            if (letters.startsWith(reading, i) && mayRead(letters, i + reading.length(), hanzi, next)) {
                return true;
            }
            if (reading.indexOf('v') >= 0 && mayReadUmlaut(letters, i, reading, hanzi, next)) {
                return true;
            }
        }
        return false;
    }

    /** The ü of lü and nü is typed v, u or yu. */
    private static boolean mayReadUmlaut(String letters, int i, String reading, String hanzi, int next) {
        for (String typed : List.of("u", "yu")) {
            String other = reading.replace("v", typed);
            if (letters.startsWith(other, i) && mayRead(letters, i + other.length(), hanzi, next)) {
                return true;
            }
        }
        return false;
    }

    /** Whether two texts of one length differ only in hanzi that share a reading. */
    static boolean soundAlike(String a, String b) {
        if (a.length() != b.length()) {
            return false;
        }
        for (int i = 0; i < a.length(); i++) {
            if (a.charAt(i) != b.charAt(i) && readings(a.charAt(i)).stream().noneMatch(readings(b.charAt(i))::contains)) {
                return false;
            }
        }
        return true;
    }
}
