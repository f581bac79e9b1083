package org.ytterby.io.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Widths on a terminal: full-width characters take two columns, marks that sit on others none. */
public final class Columns {
    private static final String CLOSES = "，。；：、！？）》」』”’…·%";
    private static final String OPENS = "（《「『“‘";

    /** Before this every character takes one column. */
    private static final char PLAIN_END = 0x300;

    private static final Pattern BLANKS = Pattern.compile(" {2,}");

    private Columns() {}

    public static int of(String text) {
        int columns = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            columns += c < PLAIN_END ? 1 : of(text.codePointAt(i));
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            }
        }
        return columns;
    }

    private static int of(int c) {
        if (c < 0x1100) {
            return isMark(c) ? 0 : 1;
        }
        boolean wide = c <= 0x115F
                || (c >= 0x2E80 && c <= 0xA4CF && c != 0x303F)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE4F)
                || (c >= 0xFF00 && c <= 0xFF60)
                || (c >= 0xFFE0 && c <= 0xFFE6)
                || (c >= 0x1F300 && c <= 0x1F9FF)
                || (c >= 0x20000 && c <= 0x3FFFD);
        return isMark(c) ? 0 : wide ? 2 : 1;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /** Text of others, fit to be shown: one line, nothing that steers a terminal or turns the direction of writing. */
    public static String clean(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029 ? ' ' : c)
                .filter(c -> Character.getType(c) != Character.FORMAT && Character.getType(c) != Character.SURROGATE)
                .forEach(clean::appendCodePoint);
        return BLANKS.matcher(clean).replaceAll(" ").strip();
    }

    /** Printable ASCII with single blanks inside: most texts, and nothing to do. */
    private static boolean isPlain(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }

    public static String cut(String text, int width) {
        if (of(text) <= width) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        int used = 1;
        for (int c : text.codePoints().toArray()) {
            used += of(c);
            if (used > width) {
                break;
            }
            kept.appendCodePoint(c);
        }
        return kept.toString().stripTrailing() + "…";
    }

    /** Filled up with blanks, or cut. */
    static String fit(String text, int width) {
        String cut = cut(text, width);
        return cut + " ".repeat(width - of(cut));
    }

    /** Lines of at most so many columns; broken at blanks, and between Chinese characters. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String piece : pieces(text)) {
            int columns = of(piece.stripTrailing());
            if (used + columns > width && used > 0) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                used = 0;
            }
            String rest = piece;
            while (of(rest.stripTrailing()) > width) {
                String head = head(rest, width);
                lines.add(head);
                rest = rest.substring(head.length());
            }
            line.append(rest);
            used += of(rest);
        }
        if (!line.toString().isBlank() || lines.isEmpty()) {
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private static String head(String text, int width) {
        int used = 0;
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            used += of(text.codePointAt(i));
            if (used > width) {
                return text.substring(0, Math.max(i, 1));
            }
        }
        return text;
    }

    /** What may not be torn: a word with the blank after it, a Chinese character with the signs that cling to it. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        int before = ' ';
        for (int i = 0; i < text.length(); i += Character.charCount(before)) {
            int c = text.codePointAt(i);
            if (i > from && c != ' ' && (before == ' ' || tears(before, c))) {
                pieces.add(text.substring(from, i));
                from = i;
            }
            before = c;
        }
        if (from < text.length()) {
            pieces.add(text.substring(from));
        }
        return pieces;
    }

    /** Whether a line may end between the two, though there is no blank. */
    private static boolean tears(int before, int c) {
        return (of(c) == 2 || of(before) == 2) && CLOSES.indexOf(c) < 0 && OPENS.indexOf(before) < 0;
    }
}
