package org.ytterby.engine.screen.match;

import java.util.List;

/**
 * A name as it was read. Immutable.
 *
 * @param written the whole field, or the part of it that is this name
 * @param tokens none where it holds no name
 * @param firm whether its words say that this is no human being
 * @param part which part of the field it is
 */
record ReadName(String written, List<Token> tokens, boolean firm, NameParts.Part part) {

    /** The names that stand in a field, at most eight; none where there is no name. */
    static List<ReadName> of(String field) {
        return NameParts.of(field).stream()
                .map(ReadName::one)
                .filter(n -> !n.tokens().isEmpty())
                .toList();
    }

    /** Two pieces that brackets cut out are not compared: what the brackets say apart would be lost. */
    boolean mayMeet(ReadName other) {
        return !part.isCut() || !other.part.isCut();
    }

    private static ReadName one(NameParts.Named named) {
        String written = named.text();
        List<Token> tokens = NameReader.tokens(written);
        boolean firm = tokens.stream().anyMatch(t -> t.isForm() || t.role() == Role.NUMBER || NameWords.isFirms(t.letters()))
                || Readings.has(tokens) && tokens.size() > 5 && written.indexOf('·') < 0;
        return new ReadName(written, tokens, firm, named.part());
    }
}
