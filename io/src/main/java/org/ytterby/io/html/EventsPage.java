package org.ytterby.io.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ytterby.engine.law.PolicyEvent;

/** What was done and said about rare earths, year by year: by whom, which way the controls moved, what of it is on file, where it was read. */
final class EventsPage {
    private final LawFiles law;
    private final Parts parts;

    EventsPage(LawFiles law) {
        this.law = law;
        this.parts = new Parts(law);
    }

    void write(Sheet sheet) {
        sheet.heading(1, "kind.events");
        sheet.para(() -> sheet.say("events.lead"));
        years().forEach((year, events) -> {
            sheet.heading(2, "y" + year, () -> sheet.html().text(year));
            sheet.table(
                    "events",
                    List.of("events.day", "events.what", "events.turn", "see-also", "sources"),
                    () -> events.forEach(e -> row(sheet, e)));
        });
    }

    private Map<String, List<PolicyEvent>> years() {
        Map<String, List<PolicyEvent>> years = new TreeMap<>();
        law.events()
                .forEach(e -> years.computeIfAbsent(e.when().substring(0, 4), y -> new ArrayList<>())
                        .add(e));
        return years;
    }

    private void row(Sheet sheet, PolicyEvent event) {
        sheet.row(
                event.id(),
                () -> day(sheet, event),
                List.of(
                        () -> what(sheet, event),
                        () -> turn(sheet, event),
                        () -> event.see().forEach(id -> sheet.block("span", "part", () -> parts.link(sheet, id))),
                        () -> source(sheet, event)));
    }

    private static void day(Sheet sheet, PolicyEvent event) {
        sheet.html().text(event.when());
        event.published().ifPresent(known -> sheet.block("span", "part quiet", () -> sheet.say("events.known", known)));
    }

    private static void what(Sheet sheet, PolicyEvent event) {
        sheet.says(event.title());
        sheet.block("span", "part quiet", () -> {
            sheet.html().text(event.actor() + " · ");
            sheet.say("event." + PolicyEvent.code(event.kind()));
        });
    }

    private static void turn(Sheet sheet, PolicyEvent event) {
        switch (event.turn()) {
            case TIGHTER, LOOSER -> sheet.say("turn." + PolicyEvent.code(event.turn()));
            case NONE -> sheet.html().text("–");
        }
    }

    private static void page(Sheet sheet, PolicyEvent.Page page) {
        sheet.outside(page.url());
        sheet.html().text(" ");
        sheet.block("span", "quiet", () -> sheet.say("read-on", page.read()));
    }

    private static void source(Sheet sheet, PolicyEvent event) {
        sheet.block("span", "part", () -> {
            event.source().ifPresentOrElse(page -> page(sheet, page), () -> sheet.say("events.no-source"));
        });
        sheet.block("span", "part quiet", () -> {
            sheet.say("confidence");
            sheet.html().text(" ");
            sheet.say("confidence." + PolicyEvent.code(event.confidence()));
        });
    }
}
