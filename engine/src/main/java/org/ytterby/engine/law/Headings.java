package org.ytterby.engine.law;

import java.text.Normalizer;
import java.util.Locale;

/** Folds a column heading: width, case, blanks, underscores and brackets do not make another heading. */
public final class Headings {
    private Headings() {}

    public static String fold(String heading) {
        String even = isPlain(heading) ? heading : Normalizer.normalize(heading, Normalizer.Form.NFKC);
        StringBuilder folded = new StringBuilder(even.length());
        boolean gap = false;
        for (char c : even.toLowerCase(Locale.ROOT).toCharArray()) {
            if (isGap(c)) {
                gap = true;
            } else {
                if (gap && !folded.isEmpty()) {
                    folded.append(' ');
                }
                gap = false;
                folded.append(c);
            }
        }
        return folded.toString().strip();
    }

    private static boolean isGap(char c) {
        return " \t\n\u000b\f\r_-/()[]:#".indexOf(c) >= 0;
    }

    /** Letters of ASCII and common hanzi are as they should be; asking costs less than setting them right. */
    private static boolean isPlain(String heading) {
        for (int i = 0; i < heading.length(); i++) {
            char c = heading.charAt(i);
            if (c >= 0x80 && (c < 0x4e00 || c > 0x9fff)) {
                return false;
            }
        }
        return true;
    }
}
