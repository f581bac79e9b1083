package org.ytterby.corpus;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas of the corpus as an editor uses them: which one a file has, and what it says of a text. */
final class Schemas {
    private static final String BASE = "https://ytterby.invalid/";
    private static final Path FOLDER = Path.of("schema");
    private static final JsonMapper JSON = new JsonMapper();

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(iri -> text(iri.substring(BASE.length()))));
    private final Map<String, Schema> read = new HashMap<>();

    static String of(String path) {
        return org.ytterby.engine.lint.Schemas.of(path);
    }

    /** What is wrong with a file, as an editor would show it. */
    List<String> problems(String path, String yaml) {
        return problems(path, node(path, yaml));
    }

    List<String> problems(String path, JsonNode file) {
        return read
                .computeIfAbsent(of(path), name -> registry.getSchema(SchemaLocation.of(BASE + name + ".json")))
                .validate(file)
                .stream()
                .map(Error::toString)
                .toList();
    }

    /** As an editor reads it: numbers are numbers, days and yes are texts. */
    static JsonNode node(String path, String yaml) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(path)
                .setSchema(new CoreSchema())
                .build();
        return JSON.valueToTree(new Load(settings).loadFromString(yaml));
    }

    static JsonNode schema(String name) {
        return JSON.readTree(text(name + ".json"));
    }

    private static String text(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
