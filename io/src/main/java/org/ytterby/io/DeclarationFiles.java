package org.ytterby.io;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Yaml;
import org.ytterby.engine.facts.Declaration;
import org.ytterby.engine.facts.DeclarationsReader;
import org.ytterby.engine.law.Corpus;

/** Reads files of declarations: YAML or JSON, a list or a table that holds one under {@code declarations}. */
public final class DeclarationFiles {
    private DeclarationFiles() {}

    /** @throws org.ytterby.engine.doc.InputException with what could not be read */
    public static List<Declaration> read(Corpus corpus, String name, String text) {
        return read(corpus, doc(name, text));
    }

    /** @throws org.ytterby.engine.doc.InputException with what says nothing under this law */
    public static List<Declaration> read(Corpus corpus, Doc file) {
        return new DeclarationsReader(corpus.vocabulary(), corpus.points()).read(file);
    }

    /**
     * The file alone, which can be read before the law is there.
     *
     * @throws org.ytterby.engine.doc.InputException where it is no YAML or JSON
     */
    public static Doc doc(String name, String text) {
        if (!name.toLowerCase(Locale.ROOT).endsWith(".json")) {
            return Yaml.read(name, text);
        }
        try (JsonDocs docs = new JsonDocs(name, new StringReader(text), 0)) {
            return docs.only();
        }
    }
}
