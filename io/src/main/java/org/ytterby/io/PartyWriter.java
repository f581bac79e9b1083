package org.ytterby.io;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.ytterby.io.text.ScreenText;

/** Writes a table of parties again, with what each may be, in the order of its rows; none is dropped. Not thread-safe. */
public interface PartyWriter extends Closeable {
    /**
     * A row with what was found.
     *
     * @param verdict the strongest of its hits, {@code no match}, {@code no name} or {@code refused}
     * @param hits as many entries as were asked for, best first
     * @param near how many entries reach the threshold
     * @param says what is to be said of the row beside: values left aside, what is wrong with it
     */
    record Screened(NameRow row, String verdict, List<ScreenText.Hit> hits, int near, List<String> says) {
        public Screened {
            hits = List.copyOf(hits);
            says = List.copyOf(says);
        }
    }

    void headings(List<String> headings) throws IOException;

    void write(Screened screened) throws IOException;

    /** Finishes the document and flushes; the stream below stays open. */
    @Override
    void close() throws IOException;

    /** Documents, in one array or one a line. */
    static PartyWriter json(ScreenJson json, double review) {
        return new PartyWriter() {
            private List<String> headings = List.of();

            @Override
            public void headings(List<String> names) {
                headings = names;
            }

            @Override
            public void write(Screened s) {
                json.party(s.row(), headings, s.verdict(), s.hits(), s.near(), s.says(), review);
            }

            @Override
            public void close() throws IOException {
                json.finish();
            }
        };
    }
}
