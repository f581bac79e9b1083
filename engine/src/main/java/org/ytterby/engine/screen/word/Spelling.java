package org.ytterby.engine.screen.word;

import java.util.ArrayList;
import java.util.List;

/**
 * A name in folded writing.
 *
 * @param full all its letters, legal form included, without spaces
 * @param core its letters without the legal form
 * @param words the words of the core; East Asian writing between two separators is one word
 * @param hasLegalForm whether something was taken off
 */
public record Spelling(String full, String core, List<String> words, boolean hasLegalForm) {

    /** Letters without blanks, such as {@code rtxcorporation}, without a legal form at their end. */
    public static String withoutFormAtEnd(String letters) {
        return LegalForms.cutOffEnd(letters);
    }

    /** By hand, like {@link #hashCode}: every start files some thousand names by it. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Spelling s
                && full.equals(s.full)
                && core.equals(s.core)
                && words.equals(s.words)
                && hasLegalForm == s.hasLegalForm;
    }

    @Override
    public int hashCode() {
        return full.hashCode();
    }

    public static Spelling of(String name) {
        return spell(Letters.words(name), true);
    }

    /** The same with hanzi as they are written, to tell apart what only the variants make equal. */
    public static Spelling asWritten(String name) {
        return spell(Letters.words(name), false);
    }

    private static Spelling spell(List<String> letters, boolean foldHanzi) {
        List<String> all = new ArrayList<>(letters.size());
        for (String word : letters) {
            all.add(LegalForms.shortOf(foldHanzi ? HanziVariants.fold(word) : word));
        }
        String full = String.join("", all);
        List<String> left = LegalForms.strip(all);
        boolean stripped = lengthOf(left) < full.length();
        List<String> words = withoutFillers(left);
        return new Spelling(full, String.join("", words), words, stripped);
    }

    private static int lengthOf(List<String> words) {
        int length = 0;
        for (String word : words) {
            length += word.length();
        }
        return length;
    }

    private static List<String> withoutFillers(List<String> words) {
        if (words.size() < 2) {
            return List.copyOf(words);
        }
        List<String> kept = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            boolean filler = i == 0 ? words.get(i).equals("the") : words.get(i).equals("and");
            if (!filler) {
                kept.add(words.get(i));
            }
        }
        return List.copyOf(kept);
    }

    /** How the core is written, to tell a counterpart in another script from the listed writing itself. */
    public String writing() {
        if (core.codePoints().anyMatch(Script::isKana)) {
            return "kana";
        }
        if (Script.hasHan(core)) {
            return HanziVariants.fold(core).equals(core) ? "hanzi" : "other hanzi";
        }
        return core.codePoints().anyMatch(c -> Script.of(c) == Script.HANGUL) ? "hangul" : "alphabet";
    }
}
