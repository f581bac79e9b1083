package org.ytterby.io;

/** Writes a line that could not be read: what is wrong with it and where. */
final class RefusedOut {
    static final String FORMAT = "ytterby/refused/1";

    private RefusedOut() {}

    static void write(BookRow.Refused row, JsonOut out) {
        out.table(() -> {
            out.text("format", FORMAT);
            out.number("line", row.line());
            out.rows(
                    "problems",
                    row.problems(),
                    problem -> out.table(() -> {
                        out.text("id", problem.id());
                        out.text("file", problem.place().file());
                        out.number("line", problem.place().line());
                        out.number("column", problem.place().column());
                        if (!problem.place().sheet().isEmpty()) {
                            out.text("sheet", problem.place().sheet());
                            out.text("cell", problem.place().cell());
                        }
                        out.text("message", problem.message());
                        out.text("advice", problem.advice());
                    }));
            out.table("cells", () -> row.cells().forEach(out::text));
        });
    }
}
