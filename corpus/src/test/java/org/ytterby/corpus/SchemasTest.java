package org.ytterby.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Fields;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.doc.Yaml;
import org.ytterby.engine.law.Corpus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The schemas describe the corpus as it is, and take the keys that the loader takes: no more, no fewer. */
class SchemasTest {
    private static final Path CORPUS = Path.of("");
    private static final Path EVERY_KEY = Path.of("src/test/resources/every-key.yaml");
    /** Files that the loader does not read: people, tests and other views do. */
    private static final Set<String> NOT_LOADED = Set.of(
            "contents.yaml",
            "lint.yaml",
            "text-only.yaml",
            "knowledge/general-licences.yaml",
            "knowledge/tracing.yaml",
            "knowledge/words/w.yaml",
            "vocabulary/glossary.yaml",
            "open-points/cn/notes.yaml");

    private final Schemas schemas = new Schemas();

    @Test
    void everyFileOfTheCorpusKeepsItsSchema() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String path : files()) {
            schemas.problems(path, Files.readString(CORPUS.resolve(path))).forEach(p -> wrong.add(path + ": " + p));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void theSampleKeepsTheSchemasAndIsLoaded() throws IOException {
        JsonNode sample = Schemas.node("every-key.yaml", Files.readString(EVERY_KEY));

        sample.forEachEntry((path, file) ->
                assertThat(schemas.problems(path, file)).as(path).isEmpty());
        assertThat(load(sample())).isEmpty();
    }

    @Test
    void everyKeyOfEverySchemaStandsInTheSample() throws IOException {
        Map<String, Set<String>> used = new LinkedHashMap<>();
        Fields.asTable(sample())
                .entries()
                .forEach((path, doc) -> keys(doc, used.computeIfAbsent(Schemas.of(path), k -> new TreeSet<>())));
        Set<String> everywhere = new TreeSet<>();
        used.values().forEach(everywhere::addAll);

        for (String name : used.keySet()) {
            Set<String> listed = new TreeSet<>();
            properties(Schemas.schema(name), listed);
            assertThat(used.get(name)).as(name).containsAll(listed);
        }
        Set<String> shared = new TreeSet<>();
        properties(Schemas.schema("common"), shared);
        assertThat(everywhere).containsAll(shared);
    }

    @Test
    void aKeyThatNobodyKnowsIsRefusedByTheSchemaAndByTheLoader() throws IOException {
        List<String> taken = new ArrayList<>();
        JsonNode sample = Schemas.node("every-key.yaml", Files.readString(EVERY_KEY));
        sample.forEachEntry((path, file) -> closed(path, file, new ArrayList<>(), taken));
        assertThat(taken).isEmpty();
    }

    /** Every table whose keys the schema closes, with a key more. */
    private void closed(String path, JsonNode node, List<String> at, List<String> taken) {
        if (node.isObject()) {
            JsonNode longer = with(root(path), at, "zzzzzzzz");
            boolean refused = schemas.problems(path, longer).stream()
                    .anyMatch(p -> p.contains("zzzzzzzz") && p.contains("not defined in the schema"));
            if (refused && !NOT_LOADED.contains(path) && load(path, longer).isEmpty()) {
                taken.add(path + " " + at);
            }
        }
        if (node.isObject()) {
            node.forEachEntry((key, value) -> closed(path, value, more(at, key), taken));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                closed(path, node.get(i), more(at, "" + i), taken);
            }
        }
    }

    private JsonNode root(String path) {
        try {
            return Schemas.node("every-key.yaml", Files.readString(EVERY_KEY)).get(path);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static JsonNode with(JsonNode file, List<String> at, String key) {
        JsonNode copy = file.deepCopy();
        JsonNode node = copy;
        for (String step : at) {
            node = node.isArray() ? node.get(Integer.parseInt(step)) : node.get(step);
        }
        ((ObjectNode) node).put(key, "x");
        return copy;
    }

    private static List<String> more(List<String> at, String key) {
        List<String> longer = new ArrayList<>(at);
        longer.add(key);
        return longer;
    }

    private static Doc sample() throws IOException {
        return Yaml.read("every-key.yaml", Files.readString(EVERY_KEY));
    }

    private List<String> load(String path, JsonNode file) {
        try {
            Map<String, Doc> files =
                    new LinkedHashMap<>(Fields.asTable(sample()).entries());
            files.put(path, Yaml.read(path, file.toString()));
            return load(new Doc.Table(Place.NOWHERE, files));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** What the loader refuses. */
    private static List<String> load(Doc files) {
        Map<String, Doc> law = new LinkedHashMap<>(Fields.asTable(files).entries());
        law.keySet().removeAll(NOT_LOADED);
        try {
            Corpus.fromFiles(new Doc.Table(Place.NOWHERE, law), Set.of("cn", "xx"));
            return List.of();
        } catch (InputException e) {
            return e.problems().stream().map(Object::toString).toList();
        }
    }

    private static void keys(Doc doc, Set<String> keys) {
        switch (doc) {
            case Doc.Table table ->
                table.entries().forEach((key, value) -> {
                    keys.add(key);
                    keys(value, keys);
                });
            case Doc.Rows rows -> rows.items().forEach(one -> keys(one, keys));
            case Doc.Text text -> {}
            case Doc.Nothing nothing -> {}
        }
    }

    private static void properties(JsonNode schema, Set<String> keys) {
        if (schema.isObject()) {
            schema.forEachEntry((key, value) -> {
                if (key.equals("properties")) {
                    value.forEachEntry((name, property) -> keys.add(name));
                }
                properties(value, keys);
            });
        } else {
            schema.forEach(one -> properties(one, keys));
        }
    }

    private static List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(CORPUS)) {
            return all.map(p -> p.toString().replace('\\', '/'))
                    .filter(p -> p.endsWith(".yaml") && !p.startsWith("src/") && !p.startsWith("target/"))
                    .sorted()
                    .toList();
        }
    }
}
