package org.ytterby.io;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ytterby.engine.decide.Answer;
import org.ytterby.engine.law.Bilingual.Language;
import org.ytterby.engine.law.Corpus;

/**
 * The book again, cells as they came, followed by the answer of each line: RFC 4180, UTF-8.
 *
 * <p>A text that a spreadsheet would run as a formula gets an apostrophe before it; numbers stay as they are.
 */
public final class AnswerCsv implements RowWriter<Answer> {
    private final AnswerRows rows;
    private final Writer out;
    private final CsvOut records;

    private AnswerCsv(AnswerRows rows, Writer out) {
        this.rows = rows;
        this.out = out;
        this.records = new CsvOut(out);
    }

    /**
     * @param language of the duties and warnings; codes stay codes
     * @param headings of the book, {@link BookTaker#headings} or {@link Book#headings()}
     */
    public static RowWriter<Answer> to(Corpus corpus, Language language, List<String> headings, OutputStream out) {
        AnswerRows rows = new AnswerRows(corpus, language, headings);
        AnswerCsv csv = new AnswerCsv(rows, new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
        List<String> all = new ArrayList<>(rows.headings());
        all.addAll(AnswerRows.own());
        csv.records.record(all);
        return csv;
    }

    @Override
    public void write(BookRow.Readable row, Answer answer) {
        List<String> cells = rows.cells(row);
        cells.addAll(rows.of(answer));
        cells.add("");
        records.record(cells);
    }

    @Override
    public void write(BookRow.Refused row) {
        List<String> cells = rows.cells(row);
        cells.addAll(Collections.nCopies(AnswerRows.own().size() - 1, ""));
        cells.add(rows.because(row));
        records.record(cells);
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
