package org.ytterby.engine.screen.word;

import java.util.ArrayList;
import java.util.List;

/**
 * How letters and digits look to who reads fast or by machine: those that are taken for one another become one. By hand, since
 * every start reads some thousand names so.
 */
public final class Looks {
    private record Same(String from, String to) {}

    private static final int ASCII = 0x80;

    /** By the first letter, the longest first. */
    private static final List<List<Same>> SAME = new ArrayList<>();

    static {
        for (int c = 0; c < ASCII; c++) {
            SAME.add(new ArrayList<>(2));
        }
        for (String line : Table.lines("shapes.txt")) {
            for (String pair : line.split(" ", -1)) {
                int same = pair.indexOf('=');
                SAME.get(pair.charAt(0)).add(new Same(pair.substring(0, same), pair.substring(same + 1)));
            }
        }
        SAME.forEach(of -> of.sort((a, b) -> b.from().length() - a.from().length()));
    }

    private Looks() {}

    /** @param letters folded, without blanks */
    public static String of(String letters) {
        return once(alike(alike(letters)));
    }

    /** Twice, since what one letter became may be part of a pair. */
    private static String alike(String letters) {
        StringBuilder alike = new StringBuilder(letters.length());
        int at = 0;
        while (at < letters.length()) {
            at += append(letters, at, alike);
        }
        return alike.toString();
    }

    /** @return how many letters it was of */
    private static int append(String letters, int at, StringBuilder alike) {
        char first = letters.charAt(at);
        if (first < ASCII) {
            List<Same> may = SAME.get(first);
            for (int i = 0; i < may.size(); i++) {
                Same same = may.get(i);
                if (letters.startsWith(same.from(), at)) {
                    alike.append(same.to());
                    return same.from().length();
                }
            }
        }
        alike.append(first);
        return 1;
    }

    /** Letters and digits that are doubled look like one. */
    private static String once(String letters) {
        StringBuilder once = new StringBuilder(letters.length());
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            if (i == 0 || c != letters.charAt(i - 1) || c >= ASCII || !Character.isLetterOrDigit(c)) {
                once.append(c);
            }
        }
        return once.toString();
    }
}
