package org.ytterby.engine.screen;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The Mandarin readings of hanzi without tones, all of them. Read when a name needs them; afterwards never changed. */
public final class Pinyin {

    private static final int FIRST_BASIC = 0x4E00;
    private static final int LAST_BASIC = 0x9FFF;
    private static final int LONGEST_SYLLABLE = 6;

    private static final Set<String> SYLLABLES = new HashSet<>();
    /** The readings of a basic hanzi, each followed by a blank. */
    private static final String[] BASIC = new String[LAST_BASIC - FIRST_BASIC + 1];

    private static final Map<Integer, String> OTHERS = new HashMap<>();

    static {
        Arrays.fill(BASIC, "");
        for (String line : Table.lines("pinyin.txt")) {
            String syllable = line.substring(0, line.indexOf(' '));
            SYLLABLES.add(syllable);
            String reading = syllable + " ";
            for (int i = reading.length(); i < line.length(); i += Character.charCount(line.codePointAt(i))) {
                add(line.codePointAt(i), reading);
            }
        }
    }

    private Pinyin() {}

    private static void add(int c, String reading) {
        if (c >= FIRST_BASIC && c <= LAST_BASIC) {
            String known = BASIC[c - FIRST_BASIC];
            BASIC[c - FIRST_BASIC] = known.isEmpty() ? reading : known + reading;
        } else {
            OTHERS.merge(c, reading, String::concat);
        }
    }

    public static List<String> readings(int c) {
        String known = c >= FIRST_BASIC && c <= LAST_BASIC ? BASIC[c - FIRST_BASIC] : OTHERS.getOrDefault(c, "");
        return known.isEmpty() ? List.of() : List.of(known.strip().split(" ", -1));
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
            if (a.charAt(i) != b.charAt(i)
                    && readings(a.charAt(i)).stream().noneMatch(readings(b.charAt(i))::contains)) {
                return false;
            }
        }
        return true;
    }
}
