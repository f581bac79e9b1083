package org.ytterby.engine.classify;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names of elements with a slip of the pen: <em>Dysprosuim metal</em>, <em>gadolinum oxide</em>. Only long names, only by
 * their first letter, and only where no word on file stands.
 */
final class Misspelt {
    private static final int SHORTEST = 7;
    private static final int LONG = 9;

    private final Map<Character, List<Name>> byInitial = new HashMap<>();

    private record Name(String text, int letters, WordEntry entry) {
        int slips() {
            return text.length() < LONG ? 1 : 2;
        }
    }

    Misspelt(List<WordEntry> entries) {
        for (WordEntry entry : entries) {
            if (entry.namesOneElement()) {
                entry.words().stream()
                        .filter(w ->
                                w.opensRight() && !w.opensLeft() && w.text().length() >= SHORTEST)
                        .filter(w -> w.text().chars().allMatch(c -> c >= 'a' && c <= 'z'))
                        .forEach(w -> byInitial
                                .computeIfAbsent(w.text().charAt(0), k -> new ArrayList<>())
                                .add(new Name(
                                        w.text(), letters(w.text(), 0, w.text().length()), entry)));
            }
        }
    }

    /** The hits, and with them the names that nearly stand there; in order. */
    List<WordIndex.Hit> and(FoldedText text, List<WordIndex.Hit> hits) {
        List<WordIndex.Hit> more = new ArrayList<>();
        BitSet taken = new BitSet();
        int i = 0;
        while (i < text.length()) {
            int end = i;
            while (end < text.length() && isLetter(text.folded().charAt(end))) {
                end++;
            }
            if (end - i >= SHORTEST - 1) {
                if (taken.isEmpty()) {
                    hits.forEach(h -> taken.set(h.from(), h.to()));
                }
                if (taken.get(i, end).isEmpty()) {
                    name(text.folded(), i, end, more);
                }
            }
            i = Math.max(end, i + 1);
        }
        if (more.isEmpty()) {
            return hits;
        }
        more.addAll(hits);
        more.sort(Comparator.comparingInt(WordIndex.Hit::from));
        return more;
    }

    private void name(String folded, int from, int end, List<WordIndex.Hit> more) {
        for (Name name : byInitial.getOrDefault(folded.charAt(from), List.of())) {
            int longest = Math.min(end - from, name.text().length() + 1);
            int missing = name.letters() & ~letters(folded, from, from + longest);
            if (Integer.bitCount(missing) > name.slips()) {
                continue; // nearly every word, and much sooner told than by its slips
            }
            for (int length = longest; length >= name.text().length() - 1; length--) {
                if (slips(folded, from, length, name.text()) <= name.slips()) {
                    more.add(new WordIndex.Hit(from, from + length, name.entry(), name.text(), false));
                    return;
                }
            }
        }
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** Which letters stand there, a bit each. */
    private static int letters(String text, int from, int to) {
        int letters = 0;
        for (int i = from; i < to; i++) {
            letters |= 1 << (text.charAt(i) - 'a');
        }
        return letters;
    }

    /** Letters changed, left out, put in, or swapped with the next one. */
    private static int slips(String text, int from, int length, String name) {
        int[] before = new int[name.length() + 1];
        int[] last = new int[name.length() + 1];
        for (int j = 0; j <= name.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= length; i++) {
            int[] row = new int[name.length() + 1];
            row[0] = i;
            char c = text.charAt(from + i - 1);
            for (int j = 1; j <= name.length(); j++) {
                int same = c == name.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + same);
                boolean swapped =
                        i > 1 && j > 1 && c == name.charAt(j - 2) && text.charAt(from + i - 2) == name.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = row;
        }
        return last[name.length()];
    }
}
