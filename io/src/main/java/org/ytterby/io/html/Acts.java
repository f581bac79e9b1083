package org.ytterby.io.html;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.law.TimelineEvent;

/** The days of a text that changes listings: on which days to ask the law how a listing stands. */
final class Acts {
    private Acts() {}

    static void add(Doc act, Doc text, List<TimelineEvent> events) {
        Optional<LocalDate> published = day(text, "published");
        Optional<String> then = Optional.of(Trees.textAt(act, "then")).filter(p -> !p.isEmpty());
        for (String kind : List.of("suspended", "stopped", "cancelled", "removed")) {
            Trees.at(act, kind)
                    .ifPresent(a -> day(a, "effective").ifPresent(from -> {
                        LocalDate known = published.orElse(from);
                        events.add(
                                kind.equals("suspended")
                                        ? new TimelineEvent.Suspended(
                                                List.of(),
                                                from,
                                                known,
                                                List.of(),
                                                day(a, "until"),
                                                then,
                                                Optional.empty(),
                                                "")
                                        : new TimelineEvent.Ends(List.of(), from, known, List.of(), ""));
                    }));
        }
    }

    private static Optional<LocalDate> day(Doc doc, String key) {
        try {
            return Optional.of(Trees.textAt(doc, key)).filter(t -> !t.isEmpty()).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
