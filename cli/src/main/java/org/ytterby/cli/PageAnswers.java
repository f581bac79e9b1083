package org.ytterby.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.ytterby.engine.decide.Answer;
import org.ytterby.engine.decide.Engine;
import org.ytterby.io.BookRow;
import org.ytterby.io.References;
import org.ytterby.io.html.BookPage;
import org.ytterby.io.text.Line;
import org.ytterby.io.text.PageReport;
import org.ytterby.io.text.ProblemText;

/** For people who read, print and file: one page that needs nothing else. */
final class PageAnswers implements Answers {
    private final BookPage page;
    private final ProblemText problems;
    private final Output output;

    private PageAnswers(BookPage page, ProblemText problems, Output output) {
        this.page = page;
        this.problems = problems;
        this.output = output;
    }

    static PageReport report(Engine engine, Session session, Optional<String> doer) {
        return new PageReport(engine, session.words().language(), doer, session.beside());
    }

    static PageAnswers of(Engine engine, Session session, String book, Optional<String> doer, Output output) {
        PageReport report = report(engine, session, doer);
        Optional<References> pages = session.text("reference-base").map(References::at);
        try {
            return new PageAnswers(new BookPage(book, report, pages, doer), new ProblemText(session.words()), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void take(BookRow.Readable row, Answer answer) {
        try {
            page.take(new Line(row.line(), answer));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void take(BookRow.Refused row) {
        try {
            page.refuse(row.line(), row.problems().stream().map(problems::of).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void finish() {
        try (page) {
            page.finish(output.stream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
