package org.ytterby.engine.law;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.ytterby.engine.doc.Compact;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.SnapshotWriter;

/**
 * Checks the corpus files and writes them twice: as files, for pages and other regimes, and as the law ready to be used.
 * Run by the build; exit code 1 if anything is wrong.
 */
public final class CompileCorpus {
    private CompileCorpus() {}

    /** @param arguments the corpus directory and the folder to write to */
    public static void main(String[] arguments) throws IOException {
        Path directory = Path.of(arguments[0]);
        Path target = Path.of(arguments[1]);
        try {
            Doc files = CorpusFiles.read(directory);
            Corpus corpus = CorpusReader.read(files, Set.of());
            tryOthers(files, corpus.regimes());
            Files.createDirectories(target);
            try (DataOutputStream out = file(target.resolve("files.bin"))) {
                Compact.write(files, out);
            }
            try (DataOutputStream out = file(target.resolve("beside.bin"))) {
                Compact.write(CorpusFiles.beside(directory), out);
            }
            try (DataOutputStream out = file(target.resolve("record.bin"))) {
                Compact.write(CorpusFiles.record(directory), out);
            }
            try (DataOutputStream out = file(target.resolve("law.bin"))) {
                SnapshotWriter.write(CompiledLaw.of(corpus), out);
            }
            try (DataOutputStream out = file(target.resolve("words.bin"))) {
                SnapshotWriter.write(corpus.lexicon().data(), out);
            }
            System.out.println(
                    "corpus " + corpus.version() + ": " + corpus.instruments().size() + " instruments, "
                            + corpus.provisions().size() + " provisions, "
                            + corpus.items().size() + " items, "
                            + corpus.listings() + " listings");
        } catch (InputException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static DataOutputStream file(Path file) throws IOException {
        return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
    }

    /** Every regime has to load by itself and beside all others. */
    private static void tryOthers(Doc files, Regimes regimes) {
        Set<String> all = new TreeSet<>(regimes.ids());
        for (Regime other : regimes.others()) {
            CorpusReader.read(files, Set.of(other.id()));
            all.add(other.id());
        }
        if (!regimes.others().isEmpty()) {
            CorpusReader.read(files, all);
        }
    }
}
