package org.ytterby.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ytterby.engine.decide.Engine;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.facts.Days;
import org.ytterby.engine.facts.Declaration;
import org.ytterby.engine.facts.Facts;
import org.ytterby.engine.facts.Transaction;
import org.ytterby.engine.law.Corpus;
import org.ytterby.io.Book;
import org.ytterby.io.BookOptions;
import org.ytterby.io.BookRow;
import org.ytterby.io.DeclarationFiles;
import org.ytterby.io.InputFormat;
import org.ytterby.io.OrderBooks;
import org.ytterby.io.SafeOutput;
import org.ytterby.io.dialogue.Dialogue;
import org.ytterby.io.dialogue.Drafts;
import org.ytterby.io.text.Line;

/** A dialogue at the terminal about one movement: question after question, then the answer. */
final class AskCommand implements Command {
    @Override
    public void describe(Options options) {
        options.parameter("FILE", "file");
        options.value("line", "NUMBER");
        options.value("on", "DATE");
        options.value("known", "DATE");
        options.values("assume", "POINT=READING");
        options.value("declarations", "FILE");
        options.value("out", "FILE");
        options.flag("overwrite");
        options.value("draft", "FILE");
    }

    @Override
    public int run(Session session) {
        session.isNew("out"); // before anybody answers anything
        session.isNew("draft");
        Corpus corpus = session.corpus();
        Engine engine = new Engine(corpus);
        BufferedReader in =
                new BufferedReader(new InputStreamReader(session.terminal().in(), StandardCharsets.UTF_8));
        try {
            Talk talk = new Talk(engine, session, in);
            Transaction start = session.file().isEmpty() ? empty(session, talk) : line(session, corpus);
            Dialogue dialogue = new Dialogue(engine, start);
            talk.ask(dialogue);
            session.text("out").ifPresent(f -> write(session, Path.of(f), talk.record()));
            session.text("draft").ifPresent(f -> draft(session, corpus, dialogue, Path.of(f)));
            boolean blocks = new Line(1, dialogue.answer()).blocks();
            return blocks ? Exit.BLOCKED : Exit.FREE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Transaction empty(Session session, Talk talk) throws IOException {
        Optional<LocalDate> on = session.day("on");
        LocalDate day = on.isPresent() ? on.get() : day(session, talk);
        return new Transaction(
                "", new Facts(Map.of()), day, session.day("known"), session.pairs("assume"), declarations(session));
    }

    private static LocalDate day(Session session, Talk talk) throws IOException {
        for (Optional<String> said = talk.first(session.words().say("ask.day")); said.isPresent(); ) {
            try {
                return Days.read(new Doc.Text(new Place("", 0, 0), said.get()));
            } catch (InputException e) {
                session.complain(e.problems());
                said = talk.first(session.words().say("ask.day"));
            }
        }
        throw session.refuse(
                "YT-U054",
                session.words().say("ask.day.needed"),
                session.words().say("ask.day.needed.advice"));
    }

    private static List<Declaration> declarations(Session session) {
        return session.text("declarations")
                .map(f -> DeclarationFiles.read(session.corpus(), session.nameOf(f), session.read(f)))
                .orElse(List.of());
    }

    /** What a line of a book states already. */
    private static Transaction line(Session session, Corpus corpus) {
        String file = session.file();
        InputFormat format = session.formatOf(file, Optional.empty(), "letters.format.advice");
        BookOptions options = new BookOptions(
                session.day("on"), session.day("known"), session.pairs("assume"), declarations(session), Map.of());
        try (InputStream in = session.open(file)) {
            Book book = new OrderBooks(corpus).read(session.nameOf(file), in, format, options);
            book.notes().forEach(session::remark);
            return switch (row(session, book)) {
                case BookRow.Readable r -> r.transaction();
                case BookRow.Refused r -> throw new InputException(r.problemsIn(book.name()));
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line that cannot be read is not passed over for the next one, which somebody would take for it. */
    private static BookRow row(Session session, Book book) {
        Optional<String> number = session.text("line");
        BookRow row = book.rows().stream()
                .filter(r -> number.map(n -> n.equals(String.valueOf(r.line()))).orElse(true))
                .findFirst()
                .orElseThrow(() -> session.refuse(
                        "YT-U055",
                        session.words().say("ask.no-line", number.orElse("")),
                        session.words().say("ask.no-line.advice")));
        if (number.isEmpty() && book.rows().size() > 1) {
            session.terminal()
                    .err()
                    .println(session.words()
                            .say("ask.first-line", row.line(), book.rows().size()));
        }
        return row;
    }

    private static void draft(Session session, Corpus corpus, Dialogue dialogue, Path file) {
        Drafts drafts = Drafts.of(dialogue, corpus);
        if (Drafts.lackCountry(dialogue, corpus)) {
            session.terminal().err().println(session.words().say("ask.draft.no-country"));
        }
        if (drafts.count() == 0) {
            session.terminal().err().println(session.words().say("ask.draft.none"));
            return;
        }
        String changed = dialogue.changes().isEmpty() ? "" : session.words().say("ask.draft.changed") + "\n";
        boolean json = file.toString().toLowerCase(java.util.Locale.ROOT).endsWith(".json"); // which has no comments
        String head = json ? "" : session.words().say("ask.draft.head") + "\n" + changed;
        write(session, file, head + drafts.text());
        session.terminal().err().println(session.words().count("ask.draft", drafts.count(), file));
    }

    private static void write(Session session, Path file, String text) {
        try (SafeOutput output = session.output(file.toString())) {
            OutputStream stream = output.stream();
            stream.write(text.getBytes(StandardCharsets.UTF_8));
            output.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
