package org.ytterby.io;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Records of a table in which cells may hold separators, quotes and line ends. A record whose quotes are broken is
 * given up with its first line, and reading goes on with the next line.
 */
public final class CsvRecords {
    /** No cell of an order is longer; a quote that is open for longer was never closed. */
    private static final int MOST_LINES = 200;

    private static final String TOO_LATE = "a quote is opened here and closed too late";

    public sealed interface Entry {
        int line();

        record Cells(int line, List<String> cells) implements Entry {}

        /** @param column the character of the line at which it breaks */
        record Broken(int line, int column, String why, String text) implements Entry {}
    }

    private final Lines lines;
    private final char separator;
    private final Deque<Lines.Line> ahead = new ArrayDeque<>();
    private final CsvReader.CsvReaderBuilder parser;
    private int width;

    public CsvRecords(Lines lines, Lines.Line header, char separator) {
        this.lines = lines;
        this.separator = separator;
        this.parser = CsvReader.builder().fieldSeparator(separator).skipEmptyLines(false);
        ahead.add(header);
    }

    /** How many cells a record has to have; one over several lines that has another number is given up. */
    void width(int cells) {
        width = cells;
    }

    /** The next record that is not blank. */
    public Optional<Entry> next() {
        Optional<Lines.Line> first = line();
        while (first.isPresent() && first.get().text().isBlank()) {
            first = line();
        }
        return first.map(this::record);
    }

    private Optional<Lines.Line> line() {
        return ahead.isEmpty() ? lines.next() : Optional.of(ahead.removeFirst());
    }

    private Entry record(Lines.Line first) {
        List<Lines.Line> used = new ArrayList<>(List.of(first));
        Quotes quotes = new Quotes(separator);
        StringBuilder text = new StringBuilder(first.text());
        quotes.scan(first.text());
        String end = first.end();
        while (quotes.isOpen() && used.size() < MOST_LINES && text.length() < Lines.LONGEST) {
            Optional<Lines.Line> more = line();
            if (more.isEmpty()) {
                break;
            }
            used.add(more.get());
            text.append(end).append(more.get().text());
            quotes.scan(more.get().text());
            end = more.get().end();
        }
        if (quotes.isOpen()) {
            return broken(used, quotes.openedAt(), "a quote is opened here and never closed");
        }
        if (quotes.brokenAt() > 0) {
            return broken(used, quotes.brokenAt(), quotes.isClosedLate() ? TOO_LATE : "text follows a closing quote");
        }
        List<String> cells;
        try {
            cells = parser.ofSingleCsvRecord(text.toString()).getFields();
        } catch (CsvParseException e) {
            return broken(used, 1, "more cells, or a longer one, than any order has");
        }
        if (used.size() > 1 && width > 0 && cells.size() != width) {
            return broken(used, quotes.openedAt(), TOO_LATE);
        }
        return new Entry.Cells(first.number(), cells);
    }

    private Entry broken(List<Lines.Line> used, int column, String why) {
        for (int i = used.size() - 1; i > 0; i--) {
            ahead.addFirst(used.get(i));
        }
        Lines.Line first = used.getFirst();
        return new Entry.Broken(first.number(), column, why, first.text());
    }
}
