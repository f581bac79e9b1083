package org.ytterby.io;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.ytterby.engine.screen.match.Verdict;
import org.ytterby.io.text.ScreenText;

/** Writes a table of parties again, with what each may be, in the order of its rows; none is dropped. Not thread-safe. */
public interface PartyWriter extends Closeable {
    /** What screening a row came to. */
    enum State {
        MATCH,
        REVIEW,
        /** Every entry that is near was told apart by a declaration. */
        CLEARED,
        NO_MATCH,
        /** It was not screened: no name stands in it. */
        NO_NAME,
        /** It was not screened: it could not be read. */
        REFUSED;

        /** For programs. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        /** Of a row that was compared. */
        public static State of(List<ScreenText.Hit> hits, double review) {
            return hits.stream()
                    .filter(h -> !h.isCleared())
                    .findFirst()
                    .map(h -> h.judged().score().verdict(review) == Verdict.MATCH ? MATCH : REVIEW)
                    .orElse(hits.isEmpty() ? NO_MATCH : CLEARED);
        }
    }

    /**
     * A row with what was found.
     *
     * @param state the strongest of its hits that nobody has cleared, or why there is none
     * @param hits as many entries as were asked for, best first
     * @param near how many entries reach the threshold
     * @param says what is to be said of the row beside: values left aside, what is wrong with it
     */
    record Screened(NameRow row, State state, List<ScreenText.Hit> hits, int near, List<String> says) {
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
                json.party(s.row(), headings, s.state().code(), s.hits(), s.near(), s.says(), review);
            }

            @Override
            public void close() throws IOException {
                json.finish();
            }
        };
    }
}
