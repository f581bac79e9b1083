package org.ytterby.engine.screen.match;

import java.util.List;
import java.util.Optional;
import org.ytterby.engine.screen.list.Birth;
import org.ytterby.engine.screen.list.Identifier;
import org.ytterby.engine.screen.list.ListEntry;

/**
 * A party that is looked for: a name, and what else is known of it. Immutable.
 *
 * @param kind empty: not known
 * @param countries ISO 3166 codes; empty: not known
 * @param born days or years of birth that are possible; empty: not known
 */
public record Query(
        String name,
        Optional<ListEntry.Kind> kind,
        List<String> countries,
        List<Birth> born,
        List<Identifier> identifiers) {
    public Query {
        countries = List.copyOf(countries);
        born = List.copyOf(born);
        identifiers = List.copyOf(identifiers);
    }

    /** Of which nothing but the name is known. */
    public static Query named(String name) {
        return new Query(name, Optional.empty(), List.of(), List.of(), List.of());
    }
}
