package org.ytterby.engine.law;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Fields;
import org.ytterby.engine.doc.InputException;

/** Reads the holidays and make-up working days of a calendar. */
final class WorkingDaysReader {
    private WorkingDaysReader() {}

    static WorkingDays read(Map<String, Doc> files) {
        Map<Integer, WorkingDays.Year> years = new HashMap<>();
        Doc doc = files.get("calendars/cn.yaml");
        if (doc == null) {
            return new WorkingDays(years);
        }
        Fields file = Fields.of(doc).skip("id", "names", "title", "notes");
        file.entries("years").forEach((year, entry) -> {
            Fields fields = Fields.of(entry).skip("note", "confidence", "doubt");
            fields.optional("source")
                    .map(Fields::of)
                    .ifPresent(
                            f -> f.skip("url", "lang", "also", "note", "read").close());
            fields.optional("notice")
                    .map(Fields::of)
                    .ifPresent(f -> f.skip("number", "issuer", "published").close());
            Set<LocalDate> holidays = new HashSet<>();
            fields.rows("holidays").forEach(h -> holidays.addAll(days(h)));
            Set<LocalDate> makeUp = new HashSet<>();
            fields.rows("make-up-days").forEach(d -> makeUp.add(Fields.asDay(d)));
            if (fields.text("read", "yes").equals("yes")) {
                years.put(year(year, entry), new WorkingDays.Year(holidays, makeUp));
            }
            fields.close();
        });
        file.close();
        return new WorkingDays(years);
    }

    private static int year(String text, Doc entry) {
        if (!text.matches("[12]\\d{3}")) {
            throw InputException.of("YT-C054", entry.place(), "`" + text + "` is no year", "Write four digits.");
        }
        return Integer.parseInt(text);
    }

    private static List<LocalDate> days(Doc doc) {
        if (doc instanceof Doc.Text) {
            return List.of(Fields.asDay(doc));
        }
        Fields fields = Fields.of(doc).skip("notes");
        fields.optional("name").ifPresent(Bilingual::read);
        LocalDate from = fields.day("from");
        LocalDate to = fields.maybeDay("to").orElse(from);
        fields.close();
        if (to.isBefore(from) || to.isAfter(from.plusYears(1))) {
            throw InputException.of(
                    "YT-C055",
                    doc.place(),
                    "a holiday from `" + from + "` to `" + to + "`",
                    "Its last day does not lie before its first, nor more than a year after it.");
        }
        return from.datesUntil(to.plusDays(1)).toList();
    }
}
