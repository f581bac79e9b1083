package org.ytterby.engine.screen.match;

import java.util.List;

/** A name as it was read. Immutable; what a comparison needs again and again is worked out once. */
final class ReadName {
    private final String written;
    private final Token[] tokens;
    private final boolean firm;
    private final NameParts.Part part;
    private final Outline outline;

    private ReadName(String written, List<Token> tokens, boolean firm, NameParts.Part part) {
        this.written = written;
        this.tokens = tokens.toArray(Token[]::new);
        this.firm = firm;
        this.part = part;
        this.outline = Outline.of(this.tokens);
    }

    /** The names that stand in a field, at most eight; none where there is no name. */
    static List<ReadName> of(String field) {
        return NameParts.of(field).stream()
                .map(ReadName::one)
                .filter(n -> n.tokens.length > 0)
                .toList();
    }

    private static ReadName one(NameParts.Named named) {
        List<Token> tokens = NameReader.tokens(named.text());
        boolean firm = Readings.has(tokens) && tokens.size() > 5 && named.text().indexOf('·') < 0;
        for (Token t : tokens) {
            firm |= t.isForm() || t.role() == Role.NUMBER || NameWords.isFirms(t.letters());
        }
        return new ReadName(named.text(), tokens, firm, named.part());
    }

    /** Two pieces that brackets cut out are not compared: what the brackets say apart would be lost. */
    boolean mayMeet(ReadName other) {
        return !part.isCut() || !other.part.isCut();
    }

    /** The same name cut into other tokens. */
    ReadName cut(List<Token> others) {
        return new ReadName(written, others, firm, part);
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

    Outline outline() {
        return outline;
    }
}
