package org.ytterby.engine.decide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.doc.Yaml;
import org.ytterby.engine.facts.Facts;
import org.ytterby.engine.facts.FactsReader;
import org.ytterby.engine.law.Corpus;

/** Corpora made of a few lines, over the vocabulary in the test resources. */
public final class Toys {
    private static final Map<String, Doc> COMMON = common();

    private Toys() {}

    /** @param files path to text, beside the vocabulary, the elements, the measures and the horizon */
    public static Corpus corpus(Map<String, String> files) {
        Map<String, Doc> docs = new TreeMap<>(COMMON);
        files.forEach((path, text) -> docs.put(path, Yaml.read(path, text)));
        return Corpus.fromFiles(new Doc.Table(Place.NOWHERE, docs));
    }

    static Facts facts(Corpus corpus, String yaml) {
        return new FactsReader(corpus.vocabulary()).read(Yaml.read("facts", yaml));
    }

    private static Map<String, Doc> common() {
        Map<String, Doc> docs = new TreeMap<>();
        Map.of(
                        "vocabulary/facts.yaml", "facts.yaml",
                        "knowledge/elements.yaml", "elements.yaml",
                        "lists/cn/lists.yaml", "lists.yaml",
                        "horizon.yaml", "horizon.yaml")
                .forEach((path, file) -> docs.put(path, Yaml.read(path, resource(file))));
        return docs;
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Toys.class.getResourceAsStream("/toy/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
