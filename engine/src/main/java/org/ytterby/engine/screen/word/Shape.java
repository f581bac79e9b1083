package org.ytterby.engine.screen.word;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How letters and digits look to who reads fast or by machine: those that are taken for one another become one. */
public final class Shape {
    private static final Map<String, String> SAME = new HashMap<>();
    private static final Pattern ANY;
    private static final Pattern DOUBLED = Pattern.compile("(\\p{Alnum})\\1+");

    static {
        for (String line : Table.lines("shapes.txt")) {
            for (String pair : line.split(" ", -1)) {
                int same = pair.indexOf('=');
                SAME.put(pair.substring(0, same), pair.substring(same + 1));
            }
        }
        ANY = Pattern.compile(SAME.keySet().stream()
                .sorted((a, b) -> b.length() == a.length() ? a.compareTo(b) : b.length() - a.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|")));
    }

    private Shape() {}

    /** @param letters folded, without blanks */
    public static String of(String letters) {
        return DOUBLED.matcher(alike(alike(letters))).replaceAll("$1");
    }

    /** Twice, since what one letter became may be part of a pair. */
    private static String alike(String letters) {
        return ANY.matcher(letters).replaceAll(m -> SAME.getOrDefault(m.group(), m.group()));
    }
}
