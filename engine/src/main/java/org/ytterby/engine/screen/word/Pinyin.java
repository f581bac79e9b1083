package org.ytterby.engine.screen.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The Mandarin readings of hanzi without tones, all of them. Read when a name needs them; afterwards never changed. */
public final class Pinyin {

    private static final int FIRST_BASIC = 0x4E00;
    private static final int LAST_BASIC = 0x9FFF;

    /** The readings of a basic hanzi, each followed by a blank. */
    private static final String[] BASIC = new String[LAST_BASIC - FIRST_BASIC + 1];

    private static final Map<Integer, String> OTHERS = new HashMap<>();

    /** Of characters that were asked for; no more than the table has. */
    private static final Map<Integer, List<String>> ASKED = new ConcurrentHashMap<>();

    static {
        Arrays.fill(BASIC, "");
        for (String line : Table.lines("pinyin.txt")) {
            String syllable = line.substring(0, line.indexOf(' '));
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
        List<String> known = ASKED.getOrDefault(c, List.of());
        return known.isEmpty() ? read(c) : known;
    }

    private static List<String> read(int c) {
        String known = c >= FIRST_BASIC && c <= LAST_BASIC ? BASIC[c - FIRST_BASIC] : OTHERS.getOrDefault(c, "");
        if (known.isEmpty()) {
            return List.of();
        }
        List<String> readings = List.of(known.strip().split(" ", -1));
        ASKED.put(c, readings);
        return readings;
    }
}
