package org.ytterby.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.law.Corpus;
import org.ytterby.io.html.Reference;
import org.ytterby.io.html.ReferenceFolder;
import org.ytterby.io.html.Tongue;

/** Writes the law on file as pages: {@code corpus reference --out DIR}. */
final class ReferenceRun {
    private final Session session;

    ReferenceRun(Session session) {
        this.session = session;
    }

    int run() {
        Path folder = folder(session.text("out")
                .orElseThrow(() -> session.refuse(
                        "YT-U020",
                        session.words().say("corpus.reference.where"),
                        session.words().say("corpus.reference.where.advice"))));
        Map<String, String> pages = Reference.pages(files(), record(), tongue());
        try {
            ReferenceFolder.write(
                    folder, pages, "A reference of the law on file, made by ytterby; it may be written over.");
        } catch (IOException e) {
            throw session.refuse(
                    "YT-U021",
                    session.words().say("corpus.reference.unwritten", folder),
                    session.words().say("corpus.reference.unwritten.advice"));
        }
        session.terminal()
                .out()
                .println(session.words()
                        .count("corpus.reference.done", pages.size() - 1L, folder.resolve("index.html")));
        return Exit.FREE;
    }

    private Path folder(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw session.refuse(
                    "YT-U021",
                    session.words().say("corpus.reference.unwritten", text),
                    session.words().say("corpus.reference.unwritten.advice"));
        }
    }

    private Doc files() {
        return session.text("corpus").map(d -> Corpus.files(directory(d))).orElseGet(Corpus::shippedFiles);
    }

    private Doc record() {
        return session.text("corpus").map(d -> Corpus.record(directory(d))).orElseGet(Corpus::shippedRecord);
    }

    private Path directory(String named) {
        Path directory = folder(named);
        if (!Files.isDirectory(directory)) {
            throw session.refuse(
                    "YT-U002",
                    session.words().say("usage.no-directory", directory),
                    session.words().say("usage.no-directory.advice"));
        }
        return directory;
    }

    /** @throws InputException where the language is none of ours */
    private Tongue tongue() {
        return switch (session.choice("lang", List.of("en", "zh", "both")).orElse("both")) {
            case "en" -> Tongue.EN;
            case "zh" -> Tongue.ZH;
            default -> Tongue.BOTH;
        };
    }
}
