package org.ytterby.engine.screen;

import org.ytterby.engine.screen.word.Letters;
import org.ytterby.engine.screen.word.Spelling;

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

    /**
     * The key of a party's name; empty where it names nobody: signs without a letter, letters that a mark shows in another order
     * than they stand, a number, or words in the place of a name, such as "to be advised" and "same as consignee".
     */
    public static String ofSomebody(String name) {
        boolean turned = name.chars().anyMatch(c -> (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069));
        boolean letters = name.codePoints().anyMatch(Character::isLetter);
        return turned || !letters || isOfNobody(name) ? "" : fold(name);
    }

    /** Whether a name shows by itself whose it is. */
    public enum Telling {
        /** A note, a place, half a name: no name unless it meets a list or papers show it. */
        NOBODY,
        /** Of the shape of a name and of many a note, such as "Nordlicht Antriebe": never the name that clears. */
        PERHAPS,
        SOMEBODY
    }

    /**
     * What a party's name is told apart by.
     *
     * @param letters as {@link #ofSomebody} writes it
     */
    public record Key(String letters, Telling telling) {}

    /** The same as {@link #ofSomebody}, and whether the name shows whose it is. */
    public static Key key(String name) {
        String letters = ofSomebody(name);
        return new Key(letters, letters.isEmpty() || isStandIn(name) ? Telling.NOBODY : TellingName.of(name));
    }

    /** Whether words stand in the place of a name, such as "to order", "same as consignee" and "German customer". */
    public static boolean isOfNobody(String name) {
        return Placeholder.is(Letters.words(name));
    }

    /**
     * Whether a name is one that people write for any other, such as "XYZ Ltd." and "Muster GmbH", or a phrase rather than a name,
     * such as "Worldwide" and "maybe Bosch". Some firms are called so, so that papers may show that it is meant.
     */
    public static boolean isStandIn(String name) {
        return Placeholder.isStandIn(name) || Phrase.is(name);
    }

    /** The key of a name without its legal form; empty where the name is nothing else. */
    public static String foldWithoutLegalForm(String name) {
        return Spelling.of(name).core();
    }
}
