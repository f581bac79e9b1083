package org.ytterby.engine.facts;

import java.util.regex.Pattern;
import org.ytterby.engine.screen.Names;

/** Names and numbers of papers, told from words that say that there is no paper yet, with or without a day. */
public final class PaperNames {
    private static final Pattern FIGURES = Pattern.compile("[0-9][0-9.,:/_-]*");
    private static final Pattern NUMBER = Pattern.compile("(?i)(?:no|nr|number|nummer|#|№|号|第|编号|番号)*[.:]*\\s*号?");

    private PaperNames() {}

    /** {@code TR-1.pdf} and {@code No. 4711}, not {@code to follow} and {@code applied for on 3.11.2026}. */
    public static boolean isOne(String text) {
        String words = FIGURES.matcher(text).replaceAll(" ").strip();
        boolean figures = words.length() < text.strip().length();
        return (figures && NUMBER.matcher(words).matches())
                || !Names.ofSomebody(words).isEmpty()
                || isLetterBesideFigures(words, figures);
    }

    /** {@code A-118}: too short to be a word that says anything. */
    private static boolean isLetterBesideFigures(String words, boolean figures) {
        return figures && words.codePoints().filter(Character::isLetter).count() < 3;
    }

    /** The same, and it has a figure. */
    static boolean isNumber(String text) {
        return text.chars().anyMatch(Character::isDigit) && isOne(text);
    }
}
