package org.ytterby.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ytterby.io.Reading;

/** What the command line says of how a book is laid out. */
final class Layout {
    private Layout() {}

    static Reading of(Session session) {
        return new Reading(
                session.text("sheet"),
                Optional.empty(),
                session.choice("decimal", List.of("comma", "point"))
                        .map(d -> Reading.Decimal.valueOf(d.toUpperCase(Locale.ROOT))));
    }
}
