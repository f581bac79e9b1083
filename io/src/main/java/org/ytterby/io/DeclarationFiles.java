package org.ytterby.io;

import java.util.List;
import org.ytterby.engine.doc.Yaml;
import org.ytterby.engine.facts.Declaration;
import org.ytterby.engine.facts.DeclarationsReader;
import org.ytterby.engine.law.Corpus;

/** Reads files of declarations: YAML or JSON, a list or a table that holds one under {@code declarations}. */
public final class DeclarationFiles {
    private DeclarationFiles() {}

    /** @throws org.ytterby.engine.doc.InputException with what could not be read */
    public static List<Declaration> read(Corpus corpus, String name, String text) {
        return new DeclarationsReader(corpus.vocabulary(), corpus.points()).read(Yaml.read(name, text));
    }
}
