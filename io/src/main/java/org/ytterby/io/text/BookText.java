package org.ytterby.io.text;

import org.ytterby.engine.decide.Engine;

/** The head of a report and the table of its lines, gathered line after line; the answers are let go. Not thread-safe. */
public final class BookText {
    private final HeadText head;
    private final TableText table;
    private final Tally tally;

    BookText(Engine engine, Speech speech) {
        this.head = new HeadText(speech);
        this.table = new TableText(engine, speech);
        this.tally = new Tally(speech);
    }

    public void add(Line line) {
        tally.add(line);
        table.add(line);
    }

    /** One more line could not be read. */
    public void refuse() {
        tally.refused(1);
    }

    public String head(String file) {
        return head.of(file, tally);
    }

    public String table() {
        return table.text();
    }
}
