package org.ytterby.engine.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Fields;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.doc.Yaml;

/** The toy corpus of the tests, whole or with one file put in another's place. */
public final class ToyLaw {
    private ToyLaw() {}

    public static Corpus corpus() {
        return Corpus.fromFiles(files());
    }

    /** The toy corpus with a further file, or another content of a file it has. */
    public static Corpus with(String path, String yaml) {
        return Corpus.fromFiles(filesWith(path, yaml));
    }

    /** @param pathsAndTexts a path, its content, the next path, … */
    static Doc filesWith(String... pathsAndTexts) {
        Map<String, Doc> files = new LinkedHashMap<>(Fields.asTable(files()).entries());
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.put(pathsAndTexts[i], Yaml.read(pathsAndTexts[i], pathsAndTexts[i + 1]));
        }
        return new Doc.Table(Place.NOWHERE, files);
    }

    static Doc files() {
        return Yaml.read("toy.yaml", text());
    }

    static String text() {
        try (InputStream in = ToyLaw.class.getResourceAsStream("/law/toy.yaml")) {
            if (in == null) {
                throw new IllegalStateException("the toy corpus is not among the test resources");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Doc yaml(String text) {
        return Yaml.read("test.yaml", text);
    }
}
