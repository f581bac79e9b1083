package org.ytterby.io;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.ytterby.engine.screen.match.Verdict;
import org.ytterby.engine.screen.own.Held;
import org.ytterby.io.text.HeldFinding;
import org.ytterby.io.text.ScreenText;

/** Writes a table of parties again, with what each may be, in the order of its rows; none is dropped. Not thread-safe. */
public interface PartyWriter extends Closeable {
    /** What screening a row came to. */
    enum State {
        MATCH,
        REVIEW,
        /** Its own name is near none, and listed ones hold it, by a rule on ownership. */
        HELD,
        /** Its own name is near none, and whether listed ones hold it is not known. */
        HOLDERS_OPEN,
        /** Every entry that is near was told apart by a declaration. */
        CLEARED,
        NO_MATCH,
        /** What a newer version of the lists changes makes no difference to it. */
        AS_BEFORE,
        /** It was not screened: no name stands in it. */
        NO_NAME,
        /** It was not screened: it could not be read. */
        REFUSED;

        /** For programs. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        /** Of a row that was compared. */
        public static State of(List<ScreenText.Hit> hits, List<HeldFinding> held, double review) {
            State own = of(hits, review);
            if (own == MATCH || own == REVIEW || held.stream().allMatch(f -> f.verdict() == Held.Verdict.NO)) {
                return own;
            }
            return held.stream().anyMatch(f -> f.verdict() == Held.Verdict.YES) ? HELD : HOLDERS_OPEN;
        }

        private static State of(List<ScreenText.Hit> hits, double review) {
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
     * @param held what rules on ownership say of the party; empty where no stakes are known
     */
    record Screened(
            NameRow row, State state, List<ScreenText.Hit> hits, int near, List<String> says, List<HeldFinding> held) {
        public Screened {
            hits = List.copyOf(hits);
            says = List.copyOf(says);
            held = List.copyOf(held);
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
                json.party(s.row(), headings, s.state().code(), s.hits(), s.near(), s.says(), s.held(), review);
            }

            @Override
            public void close() throws IOException {
                json.finish();
            }
        };
    }
}
