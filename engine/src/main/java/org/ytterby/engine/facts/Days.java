package org.ytterby.engine.facts;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Fields;
import org.ytterby.engine.doc.InputException;

/** Reads days: year-month-day, also with dots, slashes or 年月日. A day that could be two days is refused. */
public final class Days {
    private Days() {}

    public static LocalDate read(Doc doc) {
        String text = Fields.asText(doc).strip();
        String iso = text.replaceFirst("^(\\d{4})[./年](\\d{1,2})[./月](\\d{1,2})日?$", "$1-$2-$3")
                .replaceFirst("^(\\d{4})-(\\d)-", "$1-0$2-")
                .replaceFirst("^(\\d{4}-\\d{2})-(\\d)$", "$1-0$2")
                .replaceFirst("^(\\d{4})(\\d{2})(\\d{2})$", "$1-$2-$3");
        try {
            return LocalDate.parse(iso);
        } catch (DateTimeParseException e) {
            boolean ambiguous = text.matches("\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}");
            throw InputException.of(
                    "YT-F020",
                    doc.place(),
                    ambiguous ? "`" + text + "` could be two different days" : "`" + text + "` is no day",
                    "Write year-month-day: 2026-04-03.");
        }
    }
}
