package org.ytterby.engine.screen.match;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.ytterby.engine.screen.list.Identifier;

/** Who bears which number: of a register, a passport, a ship. Immutable. */
final class NumberIndex {
    private static final int SHORTEST = 5;
    private static final int FEWEST_DIGITS = 4;
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Pattern SHIP = Pattern.compile("IMO(?=[0-9]{7}$)");

    private final Map<String, int[]> bearers = new HashMap<>();

    /** @param numbers of each bearer, by its place */
    NumberIndex(List<List<Identifier>> numbers) {
        for (int place = 0; place < numbers.size(); place++) {
            int bearer = place;
            numbers.get(place).stream()
                    .map(i -> plain(i.number()))
                    .filter(NumberIndex::tells)
                    .distinct()
                    .forEach(n -> bearers.merge(n, new int[] {bearer}, NumberIndex::joined));
        }
    }

    private static int[] joined(int[] some, int[] more) {
        int[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    /** Who bears one of these numbers, each once, ascending. */
    int[] bearing(List<Identifier> numbers) {
        return numbers.isEmpty()
                ? new int[0]
                : numbers.stream()
                        .flatMapToInt(i -> bearing(plain(i.number())))
                        .distinct()
                        .sorted()
                        .toArray();
    }

    /** @param plain as {@link #plain} gives it */
    IntStream bearing(String plain) {
        return Arrays.stream(bearers.getOrDefault(plain, new int[0]));
    }

    /** However it is written: letters and digits alone, in capitals, without {@code IMO} before a ship's. */
    static String plain(String number) {
        String signs = Normalizer.normalize(number, Normalizer.Form.NFKC);
        String plain = SIGNS.matcher(signs).replaceAll("").toUpperCase(Locale.ROOT);
        return SHIP.matcher(plain).replaceFirst("");
    }

    /** Long enough to be one bearer's, and no filling such as {@code 000000} or {@code unknown}. */
    static boolean tells(String plain) {
        long digits = plain.chars().filter(Character::isDigit).count();
        return plain.length() >= SHORTEST
                && digits >= FEWEST_DIGITS
                && plain.chars().distinct().count() > 1;
    }
}
