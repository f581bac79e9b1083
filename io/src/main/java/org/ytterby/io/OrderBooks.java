package org.ytterby.io;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.ytterby.engine.law.Corpus;

/**
 * Reads order books: every line becomes a movement to judge, or a refusal that says what is wrong with it.
 *
 * <p>Immutable and thread-safe.
 */
public final class OrderBooks {
    private final Corpus corpus;
    private final Elements elements;

    public OrderBooks(Corpus corpus) {
        this.corpus = corpus;
        this.elements = new Elements(corpus.vocabulary());
    }

    /**
     * Reads a whole book. The stream is not closed.
     *
     * @param name what messages call the book: its file name, or {@code standard input}
     * @throws org.ytterby.engine.doc.InputException where the book cannot be read at all
     */
    public Book read(String name, InputStream in, InputFormat format, BookOptions options) {
        List<BookRow> rows = new ArrayList<>();
        List<Note> notes = each(name, in, format, options, rows::add);
        return new Book(name, rows, notes);
    }

    /**
     * Reads a book row by row and keeps none; returns the notes about its columns and lines.
     *
     * @throws org.ytterby.engine.doc.InputException where the book cannot be read, or from where on; rows before it were
     *     handed on
     */
    public List<Note> each(String name, InputStream in, InputFormat format, BookOptions options, BookTaker rows) {
        options.reading().holds(name, format);
        Movements movements = new Movements(corpus.vocabulary(), options);
        Headed table = new Headed(corpus.vocabulary(), elements, options, movements);
        RecordBooks records = new RecordBooks(name, new Records(corpus, elements, movements), rows);
        switch (format) {
            case CSV -> {
                return new CsvBook(name).read(in, table, rows);
            }
            case XLSX -> {
                return new XlsxBook(name).read(in, table, rows);
            }
            case JSON -> records.json(in);
            case JSON_LINES -> records.jsonLines(in);
            case YAML -> records.yaml(in);
        }
        return movements.notes();
    }
}
