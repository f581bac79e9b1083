package org.ytterby.engine.trace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ytterby.engine.doc.Place;

/**
 * A product, a part or a material: one thing that can be bought or made, however often it is used. Immutable.
 *
 * @param id part number
 * @param unit what its price and its mass are stated for
 * @param mass kilograms a unit; for a thing counted by mass, kilograms a piece
 * @param origin where the thing itself was made
 * @param substance set where the whole thing is one element or compound
 * @param contents what it is made of beside its parts
 * @param complete whether nothing sought is in it but its parts and contents; empty: nobody has said
 * @param chineseTechnology yes, no, or not known, whether technology of Chinese origin made it
 * @param answers for each statement that came from elsewhere than the bill: from where
 */
public record Article(
        String id,
        String name,
        Optional<String> supplier,
        Optional<String> supplierPart,
        Unit unit,
        Span mass,
        List<Price> prices,
        Origin origin,
        Optional<String> processedIn,
        Optional<Boolean> chineseTechnology,
        Optional<String> substance,
        List<Content> contents,
        Optional<Boolean> complete,
        Map<Statement, String> answers,
        Place place) {
    public Article {
        prices = List.copyOf(prices);
        contents = List.copyOf(contents);
        answers = java.util.Collections.unmodifiableMap(new TreeMap<>(answers));
    }

    /** What can be said of an article. */
    public enum Statement {
        MASS,
        PRICE,
        ORIGIN,
        TECHNOLOGY,
        CONTENT,
        COMPLETE,
        PROCESSED
    }

    /** The same, of which nobody says what is in it. */
    Article ofUnknownContent() {
        return with(Optional.empty(), List.of(), Optional.empty());
    }

    Article with(List<Content> other) {
        return with(substance, other, complete);
    }

    private Article with(Optional<String> ofWhat, List<Content> other, Optional<Boolean> isAll) {
        return new Article(
                id,
                name,
                supplier,
                supplierPart,
                unit,
                mass,
                prices,
                origin,
                processedIn,
                chineseTechnology,
                ofWhat,
                other,
                isAll,
                answers,
                place);
    }
}
