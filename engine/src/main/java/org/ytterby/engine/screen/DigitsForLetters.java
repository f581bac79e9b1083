package org.ytterby.engine.screen;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What a name may be whose letters were read as digits, by a machine or to deceive: {@code 0shk0sh}, {@code 1ockheed}. */
final class DigitsForLetters {
    private static final Pattern NOUGHT = Pattern.compile("0(?=\\p{L}{2})|(?<=\\p{L}{2})0|(?<=\\p{L})0(?=\\p{L})");
    private static final Pattern ONE =
            Pattern.compile("1(?=\\p{L}{2})|(?<=\\p{L}{2})1(?=\\p{L})|(?<=\\p{L})1(?=\\p{L})");

    private DigitsForLetters() {}

    /** The name with letters for such digits, in each way; none where it has no digit among letters. */
    static Set<String> read(String name) {
        Set<String> read = new LinkedHashSet<>();
        if (name.indexOf('0') >= 0 || name.indexOf('1') >= 0) {
            String round = NOUGHT.matcher(name).replaceAll("o");
            read.add(ONE.matcher(round).replaceAll("l"));
            read.add(ONE.matcher(round).replaceAll("i"));
            read.remove(name);
        }
        return read;
    }
}
