package org.ytterby.engine.screen.match;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A name as it was read. Immutable; what a comparison needs again and again is worked out once. */
final class ReadName {
    private static final double LEAST_ALIKE = 0.3;
    private static final double ALIKE = 0.45;
    private static final int SHORTEST_SPELT = 4;
    private static final int FEW_LETTERS = 12;

    /** Holds a place where no name has been read yet. */
    static final ReadName NONE = new ReadName("", new Token[0], false, NameParts.Part.WHOLE);

    private final String written;
    private final Token[] tokens;
    private final boolean firm;
    private final NameParts.Part part;
    private final boolean spelt;
    private Optional<Outline> outline = Optional.empty(); // threads may work out the same twice
    private Optional<int[]> writtenPairs = Optional.empty(); // the same

    private ReadName(String written, Token[] tokens, boolean firm, NameParts.Part part) {
        this.written = written;
        this.tokens = tokens;
        this.firm = firm;
        this.part = part;
        this.spelt = isSpelt(tokens);
    }

    boolean isNone() {
        return tokens.length == 0;
    }

    /** The names that stand in a field, at most eight; none where there is no name. */
    static List<ReadName> of(String field) {
        List<NameParts.Named> parts = NameParts.of(field);
        if (parts.size() == 1) { // nearly always
            ReadName only = one(parts.getFirst());
            return only.isNone() ? List.of() : List.of(only);
        }
        return parts.stream().map(ReadName::one).filter(n -> !n.isNone()).toList();
    }

    private static ReadName one(NameParts.Named named) {
        List<Token> tokens = NameReader.tokens(named.text());
        boolean firm = Readings.has(tokens) && tokens.size() > 5 && named.text().indexOf('·') < 0;
        for (Token t : tokens) {
            firm |= NameWords.isSignOfAFirm(t);
        }
        return new ReadName(named.text(), tokens.toArray(Token[]::new), firm, named.part());
    }

    /** Two pieces that brackets cut out are not compared: what the brackets say apart would be lost. */
    boolean mayMeet(ReadName other) {
        return !part.isCut() || !other.part.isCut();
    }

    /**
     * Whether it is worth comparing word by word. Names of several words spelt out that have few letters side by side in common
     * reach no score that is worth a look in lists: measured on what people make of names and on strangers.
     *
     * @param likely whether what they share of rare pieces speaks for them
     */
    boolean mayBeAlike(ReadName other, boolean likely) {
        return !spelt || !other.spelt || outline().dice(other.outline()) >= (likely ? LEAST_ALIKE : ALIKE);
    }

    /** Whether some letters stand side by side in both, words of firms left out or not. */
    boolean hasLettersOf(ReadName other, double least) {
        return outline().dice(other.outline()) >= least || outline().diceOfTelling(other.outline()) >= least;
    }

    /** Two words at least that are no initials or acronyms, with vowels and with blanks between. */
    private static boolean isSpelt(Token... tokens) {
        int words = 0;
        for (Token t : tokens) {
            if (t.writing().isUnspaced() || t.writing().isAbjad()) {
                return false;
            }
            words += t.role() == Role.NAME && t.letters().length() >= SHORTEST_SPELT ? 1 : 0;
        }
        return words > 1;
    }

    /** The same name of words that other names hold too. */
    ReadName of(UnaryOperator<Token> shared) {
        Token[] same = new Token[tokens.length];
        Arrays.setAll(same, i -> shared.apply(tokens[i]));
        return new ReadName(written, same, firm, part);
    }

    /** The same name cut into other tokens. */
    ReadName cut(List<Token> others) {
        return new ReadName(written, others.toArray(Token[]::new), firm, part);
    }

    String written() {
        return written;
    }

    Token[] tokens() {
        return tokens;
    }

    /** Whether its words say that this is no human being. */
    boolean firm() {
        return firm;
    }

    /** Whether it has a legal form that is too long to be initials, or a short one beside a word that firms have, or two such words. */
    boolean isOfAFirm() {
        int signs = 0;
        for (Token t : tokens) {
            signs += t.isForm() ? Math.min(2, t.letters().length() - 1) : NameWords.isFirms(t.letters()) ? 1 : 0;
        }
        return signs > 1;
    }

    /**
     * Whether it is spelt in so few letters that may tell it apart that a slip leaves hardly a piece of it. Characters and
     * syllables are not mistyped so, and what has no vowels meets too many.
     */
    boolean isShort() {
        int letters = 0;
        for (Token t : tokens) {
            if (t.writing().isUnspaced() || t.writing().isAbjad() || t.writing() == Writing.HANGUL) {
                return false;
            }
            letters += tells(t) ? t.letters().length() : 0;
        }
        return letters <= FEW_LETTERS;
    }

    private static boolean tells(Token t) {
        return switch (t.role()) {
            case NAME -> !NameWords.isFirms(t.letters());
            case INITIAL, NUMBER -> true;
            case PARTICLE, TITLE, FORM -> false;
        };
    }

    /** All signs side by side, as they are written but for capitals. */
    int[] writtenPairs() {
        Optional<int[]> known = writtenPairs;
        if (known.isEmpty()) {
            known = Optional.of(Outline.pairs(" " + written.toLowerCase(Locale.ROOT) + " "));
            writtenPairs = known;
        }
        return known.get();
    }

    Outline outline() {
        Optional<Outline> known = outline;
        if (known.isEmpty()) {
            known = Optional.of(Outline.of(tokens));
            outline = known;
        }
        return known.get();
    }
}
