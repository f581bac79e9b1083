package org.ytterby.io.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ytterby.engine.decide.Answer;
import org.ytterby.io.AnswerRows;
import org.ytterby.io.BookColumns;
import org.ytterby.io.BookRow;
import org.ytterby.io.RowWriter;
import org.ytterby.io.text.BookQuestions;
import org.ytterby.io.text.Cited;
import org.ytterby.io.text.Line;
import org.ytterby.io.text.PageReport;
import org.ytterby.io.xlsx.CellOut;
import org.ytterby.io.xlsx.ColumnOut;
import org.ytterby.io.xlsx.SheetOut;
import org.ytterby.io.xlsx.WorkbookOut;

/**
 * A workbook for people: the book with its answers, what is asked, the declarations used, and what all of it rests on.
 *
 * <p>Lines are written as they come and not kept. Not thread-safe.
 */
public final class AnswerWorkbook implements RowWriter<Answer> {
    private static final int BECAUSE = 50;
    private static final int CODES = 24;

    /** Cells of an answer behind the outcome that are codes of these groups. */
    private static final List<String> LABELLED = List.of("policies", "licence-types", "licence-states");

    private final PageReport report;
    private final String file;
    private final AnswerRows rows;
    private final BookColumns book;
    private final WorkbookOut workbook;
    private final SheetOut answers;

    private AnswerWorkbook(PageReport report, String file, List<String> headings, OutputStream out) throws IOException {
        this.report = report;
        this.file = file;
        this.rows = new AnswerRows(report.corpus(), report.language(), headings);
        this.book = new BookColumns(report.corpus().vocabulary(), rows.headings());
        this.workbook = new WorkbookOut(out);
        this.answers = workbook.sheet(report.say("sheet.answers"), columns());
    }

    /**
     * @param file what the book is called
     * @param headings of the book
     */
    public static RowWriter<Answer> to(PageReport report, String file, List<String> headings, OutputStream out)
            throws IOException {
        return new AnswerWorkbook(report, file, headings, out);
    }

    private List<ColumnOut> columns() {
        List<ColumnOut> columns = new ArrayList<>();
        for (int i = 0; i < rows.headings().size(); i++) {
            String heading = rows.headings().get(i);
            columns.add(
                    ColumnOut.of(heading, book.holdsNumbers(i) ? 12 : Math.clamp(Cells.width(heading) + 4L, 14, 30)));
        }
        for (String own : AnswerRows.own()) {
            boolean wide = List.of("missing", "deciding_provisions", "duties", "warnings", "refused_because")
                    .contains(own);
            columns.add(ColumnOut.of(AnswerRows.MARK + report.say("sheet.own." + own), wide ? BECAUSE : CODES));
            if (own.equals("outcome")) {
                columns.add(ColumnOut.of(AnswerRows.MARK + report.say("page.because"), BECAUSE));
            }
        }
        return columns;
    }

    @Override
    public void write(BookRow.Readable row, Answer answer) throws IOException {
        PageReport.Row told = report.take(new Line(row.line(), answer));
        List<CellOut> cells = came(row);
        cells.add(Cells.text(outcome(told)));
        cells.add(Cells.text(Cited.plain(told.because())));
        List<String> own = rows.of(answer);
        for (int i = 1; i < own.size(); i++) {
            cells.add(Cells.text(
                    switch (AnswerRows.own().get(i)) {
                        case "missing" -> report.missing(answer);
                        case "deciding_provisions" ->
                            report.cited(List.of(own.get(i).split("; ")));
                        default -> i <= LABELLED.size() ? rows.label(LABELLED.get(i - 1), own.get(i)) : own.get(i);
                    }));
        }
        answers.row(cells);
    }

    private String outcome(PageReport.Row told) {
        String outcome = told.inHand() ? told.outcome() + " ✓ " + report.say("page.in-hand") : told.outcome();
        return told.leaning().map(l -> l + "\n" + outcome).orElse(outcome);
    }

    @Override
    public void write(BookRow.Refused row) throws IOException {
        report.refused();
        List<CellOut> cells = texts(row);
        cells.add(Cells.text(report.say("sheet.refused")));
        cells.addAll(Collections.nCopies(AnswerRows.own().size() - 1, Cells.text("")));
        cells.add(Cells.text(rows.because(row)));
        answers.row(cells);
    }

    private List<CellOut> came(BookRow.Readable row) {
        List<CellOut> came = texts(row);
        for (int i = 0; i < came.size(); i++) {
            if (book.holdsNumbers(i) && came.get(i) instanceof CellOut.Text text) {
                Optional<BigDecimal> number = book.number(i, row, text.text());
                came.set(i, number.<CellOut>map(CellOut.Number::new).orElse(text));
            }
        }
        return came;
    }

    private List<CellOut> texts(BookRow row) {
        List<CellOut> texts = new ArrayList<>();
        rows.cells(row).forEach(c -> texts.add(Cells.text(c)));
        return texts;
    }

    @Override
    public void close() throws IOException {
        answers.close();
        try (Table questions = table(
                "questions",
                List.of("question", "find-out", "whom", "about", "asked", "settles", "worth"),
                List.of(BECAUSE, BECAUSE, CODES, CODES, CODES, CODES, CODES))) {
            for (BookQuestions.Question q : report.questions()) {
                questions.row(
                        q.question(),
                        q.findOut().orElse(""),
                        q.whom(),
                        q.about(),
                        lines(q.asked()),
                        lines(q.settles()),
                        q.worth());
            }
        }
        declarations();
        about();
        workbook.close();
    }

    private void declarations() throws IOException {
        try (Table declarations = table(
                "declarations",
                List.of("declaration", "facts", "about", "signed-by", "signed", "until", "lines"),
                List.of(CODES, BECAUSE, BECAUSE, CODES, CODES, CODES, CODES))) {
            for (PageReport.Signed s : report.signed()) {
                declarations.row(
                        s.id(),
                        Cited.plain(s.facts()),
                        Cited.plain(s.about()),
                        s.by(),
                        s.signed(),
                        s.until(),
                        String.valueOf(s.lines()));
            }
        }
    }

    private void about() throws IOException {
        try (Table about = table("about", List.of("says"), List.of(100))) {
            about.row(file);
            for (String sentence : report.sentences()) {
                about.row(sentence);
            }
            about.row(report.say("sheet.corpus", report.corpus().version()));
        }
    }

    private Table table(String name, List<String> headings, List<Integer> widths) throws IOException {
        List<ColumnOut> columns = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            columns.add(ColumnOut.of(report.say("page." + headings.get(i)), widths.get(i)));
        }
        return new Table(workbook.sheet(report.say("sheet." + name), columns));
    }

    private static String lines(List<Integer> lines) {
        return lines.stream().map(String::valueOf).collect(Collectors.joining("; "));
    }
}
