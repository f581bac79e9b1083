package org.ytterby.io.lists;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Place;

/** One entity of FollowTheMoney: an id, a schema, and properties that are lists of texts. */
record FtmEntity(String id, String schema, Map<String, Doc> properties, List<String> datasets, Place place) {
    /** @throws org.ytterby.engine.doc.InputException for anything else */
    static FtmEntity of(Doc doc, Place place) {
        if (doc instanceof Doc.Table table && table.get("op").isPresent()) {
            throw Refused.of(
                    "YT-K008", place, "this is a file of changes, not a whole list", "Give the file of all entities.");
        }
        if (!(doc instanceof Doc.Table table)
                || !(table.get("properties").orElse(doc) instanceof Doc.Table properties)
                || text(table, "id").isEmpty()
                || text(table, "schema").isEmpty()) {
            throw Refused.cut(place, "the line is no entity with `id`, `schema` and `properties`");
        }
        List<String> datasets =
                table.get("datasets").map(FtmEntity::texts).orElse(Stream.of()).toList();
        return new FtmEntity(text(table, "id"), text(table, "schema"), properties.entries(), datasets, place);
    }

    private static String text(Doc.Table table, String key) {
        return table.get(key).flatMap(d -> texts(d).findFirst()).orElse("");
    }

    private static Stream<String> texts(Doc doc) {
        return switch (doc) {
            case Doc.Text text -> Stream.of(text.value().strip()).filter(t -> !t.isEmpty());
            case Doc.Rows rows -> rows.items().stream().flatMap(FtmEntity::texts);
            case Doc.Nothing nothing -> Stream.of();
            case Doc.Table nested -> nested.get("id").stream().flatMap(FtmEntity::texts);
        };
    }

    List<String> all(String property) {
        return Optional.ofNullable(properties.get(property))
                .map(FtmEntity::texts)
                .orElse(Stream.of())
                .toList();
    }

    /** The list it came from. */
    Optional<String> dataset() {
        return datasets.stream().findFirst();
    }

    /** Of an entity that is an address: one line. */
    String address() {
        return all("full").stream()
                .findFirst()
                .orElseGet(() -> Draft.joined(
                        ", ",
                        Stream.of("remarks", "street", "street2", "postalCode", "city", "region", "state", "country")
                                .flatMap(p -> all(p).stream())));
    }

    /** Properties that are neither read nor knowingly left. */
    List<String> unknown() {
        return properties.keySet().stream()
                .filter(p -> !FtmSchemas.KNOWN.contains(p))
                .toList();
    }
}
