package org.ytterby.engine.law;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Fields;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.doc.Problem;

/**
 * A corpus folder as far as it could be read: for whoever looks for everything that is wrong with it at once. Who decides
 * by it takes {@link Corpus#fromDirectory}, which refuses it whole. Immutable.
 *
 * @param law the files that make up the law, by path
 * @param beside files that people and tests read: what is text only, observations, scenarios, exceptions
 * @param contents the paths that {@code contents.yaml} names; empty where there is no such file
 * @param unread paths that no reader takes
 * @param problems files that are no plain YAML, links, what is missing
 * @param schemas what each kind of file may hold, by name of file; empty where the folder has none
 */
public record CorpusFolder(
        Map<String, Doc> law,
        Map<String, Doc> beside,
        Optional<Set<String>> contents,
        List<String> unread,
        List<Problem> problems,
        Map<String, Doc> schemas) {
    public CorpusFolder {
        law = Collections.unmodifiableMap(new TreeMap<>(law));
        beside = Collections.unmodifiableMap(new TreeMap<>(beside));
        unread = List.copyOf(unread);
        problems = List.copyOf(problems);
        schemas = Map.copyOf(schemas);
    }

    /** The folder that files without places were read from. */
    static CorpusFolder of(Doc law, Doc record) {
        return new CorpusFolder(placed(law), placed(record), Optional.empty(), List.of(), List.of(), Map.of());
    }

    private static Map<String, Doc> placed(Doc files) {
        Map<String, Doc> docs = new TreeMap<>();
        Fields.asTable(files).entries().forEach((path, doc) -> docs.put(path, placed(doc, new Place(path, 0, 0))));
        return docs;
    }

    private static Doc placed(Doc doc, Place place) {
        return switch (doc) {
            case Doc.Table table -> {
                Map<String, Doc> entries = new LinkedHashMap<>();
                table.entries().forEach((key, value) -> entries.put(key, placed(value, place)));
                yield new Doc.Table(place, entries);
            }
            case Doc.Rows rows ->
                new Doc.Rows(
                        place, rows.items().stream().map(d -> placed(d, place)).toList());
            case Doc.Text text -> new Doc.Text(place, text.value());
            case Doc.Nothing nothing -> new Doc.Nothing(place);
        };
    }
}
