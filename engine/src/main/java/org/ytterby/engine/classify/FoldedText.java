package org.ytterby.engine.classify;

import java.text.Normalizer;
import org.ytterby.engine.screen.word.HanziVariants;

/**
 * A text made ready for reading: compatibility forms resolved, accents and invisible characters gone, blanks and dashes
 * single. {@code plain} keeps the case of letters, {@code folded} does not and knows one form of each hanzi; a place in
 * one is the same place in the other.
 */
record FoldedText(String plain, String folded) {
    /** Longer runs of marks on one letter are no writing. */
    private static final int MOST_MARKS = 4;

    static FoldedText of(String text) {
        String plain = single(normal(text));
        StringBuilder lower = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = Character.toLowerCase(plain.charAt(i));
            lower.append(c == '-' ? ' ' : c);
        }
        String folded = HanziVariants.fold(lower.toString());
        return new FoldedText(plain, folded.length() == plain.length() ? folded : lower.toString());
    }

    /** The form in which words of the lexicon are kept. */
    static String word(String word) {
        return of(word).folded().strip();
    }

    private static String normal(String text) {
        if (isAscii(text)) {
            return text;
        }
        String seen = visible(text);
        String decomposed = Normalizer.normalize(seen, Normalizer.Form.NFKD);
        StringBuilder bare = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            boolean voicing = c == 0x3099 || c == 0x309A;
            if (voicing || Character.getType(c) != Character.NON_SPACING_MARK) {
                bare.append(c);
            }
        }
        return Normalizer.normalize(bare, Normalizer.Form.NFKC);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Without marks that steer the direction, soft hyphens, and endless accents. */
    private static String visible(String text) {
        StringBuilder seen = new StringBuilder(text.length());
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int type = Character.getType(c);
            marks = type == Character.NON_SPACING_MARK ? marks + 1 : 0;
            if (type != Character.FORMAT && marks <= MOST_MARKS) {
                seen.append(c);
            }
        }
        return seen.toString();
    }

    /** Runs of blanks, controls and dashes become one sign; a blank between two East Asian characters goes. */
    private static String single(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (!isGap(c)) {
                out.append(c);
                i++;
                continue;
            }
            boolean dash = false;
            while (i < text.length() && isGap(text.charAt(i))) {
                dash |= isDash(text.charAt(i));
                i++;
            }
            boolean inside = !out.isEmpty() && i < text.length();
            boolean eastern = inside && isEastern(out.charAt(out.length() - 1)) && isEastern(text.charAt(i));
            if (!eastern) {
                out.append(dash ? '-' : ' ');
            }
        }
        return out.toString();
    }

    private static boolean isGap(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c) || isDash(c);
    }

    private static boolean isDash(char c) {
        return c == '-'
                || c == '_'
                || c == '\u30FB'
                || c == '\u00B7'
                || c == '\u2022'
                || c == '\u22C5'
                || c == '\u2212'
                || Character.getType(c) == Character.DASH_PUNCTUATION;
    }

    static boolean isEastern(char c) {
        return (c >= 0x2E80 && c <= 0x9FFF && !(c >= 0x3000 && c <= 0x3004)) || (c >= 0xF900 && c <= 0xFAFF);
    }

    static boolean isLatin(char c) {
        return Character.isLetter(c) && !isEastern(c);
    }

    int length() {
        return folded.length();
    }

    /** Not a letter of an alphabet: where a word may begin or end. */
    boolean isEdge(int index) {
        return index < 0 || index >= folded.length() || !isLatin(folded.charAt(index));
    }

    boolean isDigit(int index) {
        return index >= 0 && index < folded.length() && Character.isDigit(folded.charAt(index));
    }
}
