package org.ytterby.engine.screen.word;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Names in the British and in the American writing of their words. The table is read when first asked. */
public final class Orthography {
    private static final Pattern WORD = Pattern.compile("[A-Za-z]+");
    private static final Map<String, String> AMERICAN = new HashMap<>();
    private static final Map<String, String> BRITISH = new HashMap<>();

    static {
        for (String line : Table.lines("spellings.txt")) {
            for (String pair : line.split(",", -1)) {
                int same = pair.indexOf('=');
                String british = pair.substring(0, same).strip();
                String american = pair.substring(same + 1).strip();
                AMERICAN.put(british, american);
                BRITISH.put(american, british);
            }
        }
    }

    private Orthography() {}

    /** The name in each writing that differs from the one it has; none where no word of it has two. */
    public static Set<String> others(String name) {
        Set<String> others = new LinkedHashSet<>();
        others.add(written(name, AMERICAN));
        others.add(written(name, BRITISH));
        others.remove(name);
        return others;
    }

    private static String written(String name, Map<String, String> words) {
        return WORD.matcher(name).replaceAll(m -> {
            String word = m.group();
            return words.getOrDefault(word.toLowerCase(Locale.ROOT), word);
        });
    }
}
