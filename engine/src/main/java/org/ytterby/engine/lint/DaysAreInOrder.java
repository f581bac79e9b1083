package org.ytterby.engine.lint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Days that run backwards are a slip of the pen. */
final class DaysAreInOrder implements Rule {
    private static final Text TEXT = Text.of(
            "YT-L020",
            "a last day does not lie before its first",
            "末日不早于首日",
            "One of the two days is wrong.",
            "两日之一有误。");

    @Override
    public Text text() {
        return TEXT;
    }

    private record Stretch(String first, String last) {}

    private static final List<Stretch> STRETCHES = List.of(
            new Stretch("effective", "until"),
            new Stretch("from", "until"),
            new Stretch("from", "to"),
            new Stretch("given", "runs-out"));

    @Override
    public void check(Subject subject, Findings findings) {
        subject.folder()
                .law()
                .values()
                .forEach(doc -> Look.tables(
                        "",
                        doc,
                        (key, table) -> STRETCHES.forEach(s -> {
                            Optional<LocalDate> first = Look.day(table, s.first());
                            Optional<LocalDate> last = Look.day(table, s.last());
                            if (first.isPresent()
                                    && last.isPresent()
                                    && last.get().isBefore(first.get())) {
                                findings.add(
                                        Look.at(table, s.last()).orElse(table),
                                        last.get().toString());
                            }
                        })));
    }
}
