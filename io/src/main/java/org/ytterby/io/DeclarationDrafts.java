package org.ytterby.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ytterby.engine.facts.Declaration;
import org.ytterby.engine.law.Vocabulary;

/** Writes declarations as a file that {@link DeclarationFiles} reads. */
public final class DeclarationDrafts {
    private DeclarationDrafts() {}

    public static String write(Vocabulary vocabulary, List<Declaration> declarations) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            JsonOut out = JsonOut.indented(bytes);
            DeclarationsOut writer = new DeclarationsOut(out, new FactsOut(vocabulary, out));
            out.table(() -> out.rows("declarations", declarations, writer::write));
            out.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8).strip() + "\n";
    }
}
