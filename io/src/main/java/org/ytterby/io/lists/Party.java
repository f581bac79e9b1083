package org.ytterby.io.lists;

import java.util.List;
import java.util.Optional;
import org.ytterby.engine.screen.list.Birth;
import org.ytterby.engine.screen.list.Identifier;
import org.ytterby.engine.screen.list.ListEntry;
import org.ytterby.engine.screen.match.Query;

/**
 * A party of one's own table, as far as it says. Immutable.
 *
 * @param names one for each cell that holds a name; empty where the row names nobody
 */
public record Party(
        List<String> names,
        Optional<ListEntry.Kind> kind,
        List<String> countries,
        List<Birth> born,
        List<Identifier> identifiers) {
    public Party {
        names = List.copyOf(names);
        countries = List.copyOf(countries);
        born = List.copyOf(born);
        identifiers = List.copyOf(identifiers);
    }

    /** Of which nothing but the name is known. */
    public static Party named(String name) {
        return numbered(name, List.of());
    }

    /** Of which nothing but the name and numbers are known. */
    public static Party numbered(String name, List<Identifier> numbers) {
        return new Party(List.of(name), Optional.empty(), List.of(), List.of(), numbers);
    }

    /** One for each name; one without a name where only numbers are known. */
    public List<Query> queries() {
        List<String> texts = names.isEmpty() && !identifiers.isEmpty() ? List.of("") : names;
        return texts.stream()
                .map(n -> new Query(n, kind, countries, born, identifiers))
                .toList();
    }
}
