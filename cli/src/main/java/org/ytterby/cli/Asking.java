package org.ytterby.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ytterby.engine.decide.Answer;
import org.ytterby.engine.facts.Declaration;
import org.ytterby.engine.law.Corpus;
import org.ytterby.io.BookRow;
import org.ytterby.io.InputFormat;
import org.ytterby.io.SafeOutput;
import org.ytterby.io.letters.AnsweredSheets;
import org.ytterby.io.letters.LetterFolder;
import org.ytterby.io.text.BookQuestions;
import org.ytterby.io.text.Inquiry;
import org.ytterby.io.text.Line;

/** Goes along with the answers of a book and, at the end, writes its questions: as a table, and as letters. */
final class Asking implements Answers {
    private final Answers answers;
    private final Session session;
    private final Corpus corpus;
    private final BookQuestions questions;

    private Asking(Answers answers, Session session, Corpus corpus) {
        this.answers = answers;
        this.session = session;
        this.corpus = corpus;
        this.questions = new BookQuestions(corpus, session.words().language());
    }

    /** The same answers where nothing is to be asked. */
    static Answers along(Answers answers, Session session, Corpus corpus) {
        session.isNew("questions");
        boolean asks =
                session.text("letters").isPresent() || session.text("questions").isPresent();
        return asks ? new Asking(answers, session, corpus) : answers;
    }

    @Override
    public void headings(List<String> headings) {
        answers.headings(headings);
    }

    @Override
    public void take(BookRow.Readable row, Answer answer) {
        questions.take(new Line(row.line(), answer));
        answers.take(row, answer);
    }

    @Override
    public void take(BookRow.Refused row) {
        answers.take(row);
    }

    @Override
    public void finish() {
        session.text("questions").ifPresent(this::table);
        session.text("letters").ifPresent(this::letters);
        answers.finish();
    }

    private void table(String file) {
        StringBuilder csv = new StringBuilder("\ufeff");
        questions.csv(csv);
        try (SafeOutput output = session.output(file)) {
            OutputStream stream = output.stream();
            stream.write(csv.toString().getBytes(StandardCharsets.UTF_8));
            output.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void letters(String folder) {
        List<Inquiry> inquiries = questions.inquiries();
        LetterFolder.write(Path.of(folder), inquiries, corpus.vocabulary());
        session.terminal().err().println(session.words().count("letters.written", inquiries.size(), folder));
    }

    /** What answered sheets state; rows that do not count are named on the error stream. */
    static List<Declaration> answered(Session session, Corpus corpus) {
        AnsweredSheets sheets = new AnsweredSheets(corpus);
        List<AnsweredSheets.Answered> all = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (String file : session.all("answers")) {
            InputFormat format = session.formatOf(file, Optional.empty(), "letters.format.advice");
            try (InputStream in = session.open(file)) {
                AnsweredSheets.Answered answered = sheets.read(session.nameOf(file), in, format);
                session.complain(answered.problems());
                answered.notes().forEach(session::remark);
                answered.declarations().stream()
                        .filter(d -> !ids.add(d.id()))
                        .findFirst()
                        .ifPresent(d -> {
                            throw session.refuse(
                                    "YT-Q003",
                                    session.words().say("letters.twice", d.id(), file),
                                    session.words().say("letters.twice.advice"));
                        });
                all.add(answered);
                session.terminal()
                        .err()
                        .println(session.words()
                                .count("letters.read", answered.declarations().size(), file, answered.unanswered()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        AnsweredSheets.Answered together = AnsweredSheets.together(all);
        session.complain(together.problems());
        return together.declarations();
    }
}
