package org.ytterby.engine.screen.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the texts that are one insertion, deletion, replacement or swap of neighbours away.
 *
 * <p>One edit leaves the front half or the back half of a text as it was, so a text is filed under its two halves and its length;
 * a swap across the middle is found by undoing it first. That costs two entries a text, where a file of all deletions costs as
 * many as the text has letters. Not changed after it is filled.
 */
public final class OneEdit<T> {

    private final Map<String, List<T>> halves = new HashMap<>();

    public void put(String text, T value) {
        int front = text.length() / 2;
        file(key(text.length(), '<', text.substring(0, front)), value);
        file(key(text.length(), '>', text.substring(front)), value);
    }

    private void file(String key, T value) {
        halves.computeIfAbsent(key, k -> new ArrayList<>(1)).add(value);
    }

    private static String key(int length, char side, String half) {
        return String.valueOf((char) length) + side + half;
    }

    /** What may be one edit away; to be checked with {@link #differ}. */
    public Set<T> candidates(String text) {
        Set<T> found = new LinkedHashSet<>();
        for (int length = Math.max(2, text.length() - 1); length <= text.length() + 1; length++) {
            int front = length / 2;
            add(found, key(length, '<', text.substring(0, Math.min(front, text.length()))));
            add(found, key(length, '>', text.substring(Math.max(0, text.length() - (length - front)))));
        }
        int middle = text.length() / 2;
        if (middle > 0) {
            String unswapped = text.substring(0, middle - 1) + text.charAt(middle);
            add(found, key(text.length(), '<', unswapped));
        }
        return found;
    }

    private void add(Set<T> found, String key) {
        found.addAll(halves.getOrDefault(key, List.of()));
    }

    /** Whether the two differ, and by one edit only. */
    public static boolean differ(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1 || a.equals(b)) {
            return false;
        }
        int from = commonPrefix(a, b);
        int back = commonSuffix(a, b, from);
        int leftA = a.length() - from - back;
        int leftB = b.length() - from - back;
        if (leftA <= 1 && leftB <= 1) {
            return true;
        }
        return leftA == 2 && leftB == 2 && a.charAt(from) == b.charAt(from + 1) && a.charAt(from + 1) == b.charAt(from);
    }

    /** How many characters two texts share from their start. */
    public static int commonPrefix(String a, String b) {
        int most = Math.min(a.length(), b.length());
        int i = 0;
        while (i < most && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }

    private static int commonSuffix(String a, String b, int from) {
        int most = Math.min(a.length(), b.length()) - from;
        int i = 0;
        while (i < most && a.charAt(a.length() - 1 - i) == b.charAt(b.length() - 1 - i)) {
            i++;
        }
        return i;
    }
}
