package org.ytterby.engine.doc;

import java.util.Collection;
import java.util.Optional;

/** The known word nearest to a mistyped one, for the advice of a message. */
public final class Nearest {
    private static final int FARTHEST = 3;

    /** Shorter words are others and not mistyped: {@code mg} is no {@code kg}. */
    private static final int SHORTEST = 3;

    private Nearest() {}

    public static Optional<String> of(String word, Collection<String> known) {
        String best = "";
        int distance = FARTHEST + 1;
        for (String candidate : known) {
            int d = distance(word, candidate);
            if (d < distance) {
                best = candidate;
                distance = d;
            }
        }
        boolean far = distance > FARTHEST || distance * 2 > word.length();
        return far || word.length() < SHORTEST ? Optional.empty() : Optional.of(best);
    }

    /** For a message: the known word that may be meant, or else what to do. */
    public static String advice(Doc word, Collection<String> known, String otherwise) {
        return of(Fields.asText(word), known).map(k -> "Maybe `" + k + "`.").orElse(otherwise);
    }

    private static int distance(String a, String b) {
        if (Math.abs(a.length() - b.length()) > FARTHEST) {
            return FARTHEST + 1;
        }
        int[] previous = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replace = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replace, Math.min(previous[j], current[j - 1]) + 1);
            }
            int[] swap = previous;
            previous = current;
            current = swap;
        }
        return previous[b.length()];
    }
}
