package org.ytterby.engine.screen;

/** Folds names, so that two writings of one name become one key. Immutable, thread-safe, the same in every locale. */
public final class Names {

    private Names() {}

    /**
     * The key of a name as a whole: case, width, spacing, punctuation, accents and the writing of hanzi are folded, and long legal
     * forms stand for their short ones. The legal form itself is kept, since an AG is not the GmbH of the same name. Empty for a
     * name without letters and digits.
     */
    public static String fold(String name) {
        return Spelling.of(name).full();
    }

    /** The key of a name without its legal form; empty where the name is nothing else. */
    public static String foldWithoutLegalForm(String name) {
        return Spelling.of(name).core();
    }
}
