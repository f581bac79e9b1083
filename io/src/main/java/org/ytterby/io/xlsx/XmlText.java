package org.ytterby.io.xlsx;

import java.util.Locale;

/** Texts as the parts of a workbook hold them. */
final class XmlText {
    private XmlText() {}

    /**
     * Escaped for XML 1.0 and, as the format has it ({@code ST_Xstring}), with {@code _xHHHH_} for control characters and for
     * an underscore that would otherwise begin one. What no sheet can hold, half of a surrogate pair for instance, becomes
     * U+FFFD.
     */
    static void append(StringBuilder out, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\t', '\n' -> out.append(c);
                case '_' -> out.append(beginsEscape(text, i) ? "_x005F_" : "_");
                default -> i += other(out, text, i);
            }
        }
    }

    /** @return how many characters more were taken */
    private static int other(StringBuilder out, String text, int at) {
        char c = text.charAt(at);
        if (c < ' ') {
            out.append(String.format(Locale.ROOT, "_x%04X_", (int) c));
        } else if (Character.isHighSurrogate(c)
                && at + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(at + 1))) {
            out.append(c).append(text.charAt(at + 1));
            return 1;
        } else {
            out.append(Character.isSurrogate(c) || c >= '\uFFFE' ? '\uFFFD' : c);
        }
        return 0;
    }

    private static boolean beginsEscape(String text, int at) {
        if (at + 6 >= text.length() || text.charAt(at + 1) != 'x' || text.charAt(at + 6) != '_') {
            return false;
        }
        for (int i = at + 2; i < at + 6; i++) {
            if (Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }
}
