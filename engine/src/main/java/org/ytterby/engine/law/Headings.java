package org.ytterby.engine.law;

import java.text.Normalizer;
import java.util.Locale;

/** Folds a column heading: width, case, blanks, underscores and brackets do not make another heading. */
public final class Headings {
    private Headings() {}

    public static String fold(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s_\\-/()\\[\\]:#]+", " ")
                .strip();
    }
}
