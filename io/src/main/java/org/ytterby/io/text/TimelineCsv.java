package org.ytterby.io.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.ytterby.engine.law.History;
import org.ytterby.io.CsvOut;

/** A timeline for programs: a record for each stretch of each row; a day without beginning or end is empty. */
public final class TimelineCsv {
    private TimelineCsv() {}

    public static void write(Timeline timeline, Appendable out) {
        CsvOut csv = new CsvOut(out);
        csv.record(List.of("kind", "id", "name", "says", "state", "from", "to", "open_points"));
        timeline.rows().forEach(r -> row("text", r, csv));
        timeline.points().forEach(r -> row("open_point", r, csv));
    }

    private static void row(String kind, Timeline.Row row, CsvOut csv) {
        for (History.Stretch s : row.stretches()) {
            csv.record(List.of(
                    kind,
                    row.id(),
                    row.name(),
                    row.says(),
                    code(s.state()),
                    Timeline.isEver(s.from()) ? "" : s.from().toString(),
                    s.to().map(LocalDate::toString).orElse(""),
                    String.join("; ", s.points())));
        }
    }

    /** What programs call a state. */
    static String code(History.State state) {
        return state == History.State.OPERATES ? "in_force" : state.name().toLowerCase(Locale.ROOT);
    }
}
