package org.ytterby.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Problem;
import org.ytterby.engine.screen.list.ListEntry;
import org.ytterby.engine.screen.match.Judged;
import org.ytterby.engine.screen.match.PairScorer;
import org.ytterby.engine.screen.match.Query;
import org.ytterby.engine.screen.match.Verdict;
import org.ytterby.io.NameRow;
import org.ytterby.io.NameTable;
import org.ytterby.io.PairColumns;
import org.ytterby.io.PairsCsv;
import org.ytterby.io.ScreenJson;
import org.ytterby.io.text.ScreenText;
import org.ytterby.io.text.Style;

/** Scores the pairs of a table, row by row, so that a user can calibrate on data of their own. */
final class ScreenPairs {
    private final Session session;
    private final double review;
    private final PairScorer scorer = PairScorer.shipped();
    private final ScreenText text;
    private boolean refused;
    private boolean met;

    ScreenPairs(Session session, double review) {
        this.session = session;
        this.review = review;
        this.text = new ScreenText(Style.plain(session.words().language()));
    }

    /** Takes a row with what was found. */
    private interface Sink {
        void take(NameRow row, Optional<Judged> judged, String verdict, String why);
    }

    int run(String file, String format, Output output) throws IOException {
        try (InputStream in = session.open(file)) {
            NameTable table = NameTable.of(session.nameOf(file), in, Optional.empty(), PairColumns::isKnown);
            PairColumns columns = new PairColumns(session.nameOf(file), table.headings());
            if (format.startsWith("json")) {
                ScreenJson json =
                        format.equals("jsonl") ? ScreenJson.lines(output.stream()) : ScreenJson.array(output.stream());
                each(
                        table,
                        columns,
                        (row, judged, verdict, why) -> json.pair(
                                row.line(), columns.queryName(row), columns.listName(row), judged, review, verdict));
                json.finish();
            } else if (format.equals("csv")) {
                PairsCsv csv = new PairsCsv(table.headings(), output.stream());
                each(table, columns, (row, judged, verdict, why) -> csv.write(row, score(judged), verdict, why));
                csv.close();
            } else {
                each(
                        table,
                        columns,
                        (row, judged, verdict, why) ->
                                output.print(row.line() + "  " + verdict + "  " + score(judged) + "  " + why + "\n"));
            }
        }
        return refused ? Exit.UNREADABLE : met ? Exit.BLOCKED : Exit.FREE;
    }

    private static String score(Optional<Judged> judged) {
        return judged.map(j -> ScreenText.number(j.score().probability())).orElse("");
    }

    private void each(NameTable table, PairColumns columns, Sink sink) {
        for (Optional<NameRow> row = table.next(); row.isPresent(); row = table.next()) {
            one(row.get(), columns, sink);
        }
    }

    private void one(NameRow row, PairColumns columns, Sink sink) {
        switch (row) {
            case NameRow.Refused r -> refuse(r, List.of(r.problem()), sink);
            case NameRow.Readable r -> {
                try {
                    judge(r, columns.query(r), columns.entry(r), sink);
                } catch (InputException e) {
                    refuse(r, e.problems(), sink);
                }
            }
        }
    }

    private void judge(NameRow row, Query query, Optional<ListEntry> entry, Sink sink) {
        Optional<Judged> judged = entry.flatMap(e -> scorer.judge(query, e));
        Verdict verdict = judged.map(j -> j.score().verdict(review)).orElse(Verdict.NO_NAME);
        met |= verdict == Verdict.MATCH || verdict == Verdict.REVIEW;
        String why = judged.map(text::why).orElseGet(() -> session.words().say("screen.no-name-here"));
        sink.take(row, judged, ScreenText.code(verdict), why);
    }

    private void refuse(NameRow row, List<Problem> problems, Sink sink) {
        refused = true;
        session.complain(problems);
        sink.take(row, Optional.empty(), "refused", problems.getFirst().message());
    }
}
