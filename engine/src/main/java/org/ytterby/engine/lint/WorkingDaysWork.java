package org.ytterby.engine.lint;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.law.WorkingDays;

/** A make-up day is a Saturday or Sunday and no holiday; a ministry publishes announcements on working days; a calendar that is named is on file. */
final class WorkingDaysWork implements Rule {
    private static final Text TEXT = Text.of(
            "YT-L027",
            "a working day is meant where one stands",
            "应为工作日之处即为工作日",
            "Compare the day with the text and with the notice on holidays.",
            "请将该日与文本及放假通知核对。");

    @Override
    public Text text() {
        return TEXT;
    }

    private static final Set<String> OF_MINISTRIES = Set.of("announcement", "catalogue", "decision", "order");

    @Override
    public void check(Subject subject, Findings findings) {
        subject.chosen((path, doc) -> path.startsWith("calendars/"))
                .values()
                .forEach(doc -> Look.table(doc, "years").values().forEach(year -> makeUpDays(year, findings)));
        subject.corpus().map(Corpus::workingDays).ifPresent(days -> {
            subject.instruments().forEach((path, doc) -> {
                if (hasCalendar(path, subject)
                        && OF_MINISTRIES.contains(Look.text(doc, "kind").orElse(""))) {
                    published(doc, days, findings);
                }
            });
            subject.notices().values().forEach(doc -> published(doc, days, findings));
        });
        Set<String> calendars = subject.chosen((path, doc) -> path.startsWith("calendars/")).values().stream()
                .flatMap(doc -> Look.texts(doc, "names").stream())
                .collect(Collectors.toSet());
        subject.instruments()
                .values()
                .forEach(doc -> Look.walk(doc, (key, value) -> {
                    if (key.equals("calendar")
                            && !calendars.contains(Look.text(value).orElse(""))) {
                        findings.add(value, Look.text(value).orElse(""));
                    }
                }));
    }

    private static boolean hasCalendar(String path, Subject subject) {
        return subject.law("calendars/" + path.split("/", 3)[1] + ".yaml").isPresent();
    }

    private static void makeUpDays(Doc year, Findings findings) {
        for (Doc one : Look.rows(year, "make-up-days")) {
            Optional<LocalDate> day = Look.text(one).flatMap(Look::day);
            if (day.filter(d -> !isWeekend(d) || isHoliday(d, year)).isPresent()) {
                findings.add(one, day.get().toString());
            }
        }
    }

    private static boolean isHoliday(LocalDate day, Doc year) {
        return Look.rows(year, "holidays").stream().anyMatch(h -> {
            Optional<LocalDate> from = Look.day(h, "from");
            Optional<LocalDate> to = Look.day(h, "to").or(() -> from);
            return from.isPresent() && !day.isBefore(from.get()) && !day.isAfter(to.get());
        });
    }

    private static void published(Doc doc, WorkingDays days, Findings findings) {
        Look.at(doc, "published").ifPresent(at -> {
            Optional<LocalDate> day = Look.text(at).flatMap(Look::day);
            if (day.isPresent() && !isWorkingDay(day.get(), days)) {
                findings.add(at, day.get().toString());
            }
        });
    }

    /** In a year whose notice was read; in another one, any day but Saturday and Sunday. */
    private static boolean isWorkingDay(LocalDate day, WorkingDays days) {
        return days.years().containsKey(day.getYear())
                ? days.after(day.minusDays(1), 1).equals(Optional.of(day))
                : !isWeekend(day);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
