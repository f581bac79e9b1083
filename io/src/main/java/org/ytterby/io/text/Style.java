package org.ytterby.io.text;

import org.ytterby.engine.law.Bilingual.Language;

/**
 * How a text is set.
 *
 * @param width in columns; a full-width character takes two
 * @param colour whether words may be coloured; colour never says anything that the words do not
 */
public record Style(Language language, int width, boolean colour) {
    /** The width that reports are made for. */
    public static final int PAGE = 100;

    public static Style plain(Language language) {
        return new Style(language, PAGE, false);
    }
}
