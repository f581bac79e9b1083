package org.ytterby.io.html;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.law.Instrument;
import org.ytterby.engine.law.Item;
import org.ytterby.engine.law.Provision;
import org.ytterby.io.References;

/** The page of an instrument: who, when, its days on both clocks, its provisions, items, open points, and what it does to others. */
final class InstrumentPage {
    private final LawFiles law;
    private final Parts parts;
    private final ProvisionPart provisions;
    private final Instrument instrument;
    private final Doc file;

    InstrumentPage(LawFiles law, Instrument instrument) {
        this.law = law;
        this.parts = new Parts(law);
        this.provisions = new ProvisionPart(law);
        this.instrument = instrument;
        this.file = Trees.in(law.instruments(), instrument.id());
    }

    void write(Sheet sheet) {
        sheet.heading(1, "", () -> sheet.says(instrument.title()));
        head(sheet);
        parts.notes(sheet, file);
        timeline(sheet);
        List<Provision> own = law.provisionsOf(instrument.id());
        if (!own.isEmpty()) {
            sheet.heading(2, "provisions");
            own.forEach(p -> provisions.write(sheet, p, provisionFile(p)));
        }
        others(sheet);
        items(sheet);
        points(sheet);
        parts.sources(sheet, file);
    }

    private Doc provisionFile(Provision provision) {
        String key = provision.id().substring(provision.id().indexOf('/') + 1);
        return Trees.tableAt(file, "provisions").getOrDefault(key, file);
    }

    private void head(Sheet sheet) {
        sheet.facts(() -> {
            sheet.fact("id", () -> sheet.code(instrument.id()));
            instrument
                    .number()
                    .ifPresent(n -> sheet.fact(
                            "number",
                            () -> sheet.html()
                                    .start("span", "lang", "zh-Hans")
                                    .text(n)
                                    .end()));
            sheet.fact("authority", () -> sheet.say("authority." + instrument.authority()));
            sheet.fact("issuers", () -> issuers(sheet));
            sheet.fact("published", () -> sheet.html().text(Parts.day(instrument.published())));
            parts.confidence(sheet, file);
            basis(sheet);
            List<String> names = instrument.names();
            if (!names.isEmpty()) {
                sheet.fact("also-called", () -> sheet.code(String.join(", ", names)));
            }
        });
    }

    private void issuers(Sheet sheet) {
        List<String> issuers = Trees.textsAt(file, "issuers");
        for (int i = 0; i < issuers.size(); i++) {
            String id = issuers.get(i);
            sheet.html().text(i > 0 ? "; " : "");
            if (law.authorities().containsKey(id)) {
                sheet.link(GlossaryPage.authority(id), () -> sheet.says(Trees.in(law.authorities(), id)));
            } else {
                sheet.code(id);
            }
        }
    }

    private void basis(Sheet sheet) {
        List<Doc> basis = Trees.rowsAt(file, "basis");
        if (basis.isEmpty()) {
            return;
        }
        sheet.fact("basis", () -> {
            for (int i = 0; i < basis.size(); i++) {
                Doc one = basis.get(i);
                sheet.html().text(i > 0 ? "; " : "");
                parts.link(sheet, one instanceof Doc.Text t ? t.value() : Trees.textAt(one, "instrument"));
                String at = Trees.textAt(one, "at");
                if (!at.isEmpty()) {
                    sheet.html().text(" ");
                    sheet.says(law.cited(at));
                }
            }
        });
    }

    private void timeline(Sheet sheet) {
        List<Doc> events = Trees.rowsAt(file, "timeline");
        if (events.isEmpty()) {
            return;
        }
        sheet.heading(2, "timeline");
        sheet.para(() -> sheet.say("two-clocks"));
        sheet.table(
                "timeline",
                List.of("event", "concerns", "from", "last-day", "known-from", "by-and-after"),
                () -> events.forEach(e -> event(sheet, e)));
    }

    private void event(Sheet sheet, Doc event) {
        String kind = Trees.at(event, "suspended").isPresent()
                ? "suspended"
                : Trees.at(event, "ends").isPresent() ? "ends" : "commences";
        String until = Trees.textAt(event, "until");
        sheet.row(
                "",
                () -> sheet.block("span", "state " + kind, () -> sheet.say("event." + kind)),
                List.of(
                        () -> concerns(sheet, Trees.rowsAt(event, kind)),
                        () -> sheet.html().text(Trees.textAt(event, "effective")),
                        () -> sheet.html().text(until.isEmpty() ? "–" : until),
                        () -> sheet.html().text(Trees.textAt(event, "published")),
                        () -> after(sheet, event)));
    }

    private void concerns(Sheet sheet, List<Doc> keys) {
        if (keys.stream().anyMatch(k -> Trees.text(k).equals("all"))) {
            sheet.say("all-of-it");
            return;
        }
        for (int i = 0; i < keys.size(); i++) {
            String key = Trees.text(keys.get(i));
            sheet.html().text(i > 0 ? ", " : "");
            if (law.corpus().provision(instrument.id() + "/" + key).isPresent()) {
                sheet.link(References.relative().provision(instrument.id() + "/" + key), key);
            } else {
                sheet.code(key);
            }
        }
    }

    private void after(Sheet sheet, Doc event) {
        String by = Trees.textAt(event, "by");
        if (!by.isEmpty()) {
            sheet.block("span", "part", () -> parts.link(sheet, by));
        }
        String cite = Trees.textAt(event, "cite");
        if (!cite.isEmpty()) {
            sheet.block("span", "part", () -> sheet.says(law.cited(cite)));
        }
        for (String key : List.of("then", "last-day")) {
            String point = Trees.textAt(event, key);
            if (!point.isEmpty()) {
                sheet.block("span", "part", () -> {
                    sheet.say("event." + key);
                    sheet.html().text(" ");
                    parts.link(sheet, point);
                });
            }
        }
        Trees.at(event, "note").ifPresent(n -> sheet.block("span", "part", () -> sheet.says(n)));
    }

    /** Events of other instruments that this one brings about, and what else it is named for. */
    private void others(Sheet sheet) {
        Set<String> changed = new LinkedHashSet<>();
        law.instruments().forEach((id, other) -> {
            for (Doc event : Trees.rowsAt(other, "timeline")) {
                if (Trees.textAt(event, "by").equals(instrument.id())) {
                    changed.add(id);
                }
            }
        });
        if (!changed.isEmpty()) {
            sheet.heading(2, "changes");
            links(sheet, changed);
        }
        warnings(sheet);
    }

    private void warnings(Sheet sheet) {
        Map<String, Doc> rest = Trees.without(file, "id", "names", "kind", "issuers", "number", "title", "published");
        List.of("basis", "sources", "confidence", "notes", "doubt", "relevance", "timeline", "provisions", "checked")
                .forEach(rest::remove);
        rest.forEach((key, doc) -> {
            sheet.heading(2, "", () -> {
                if (sheet.labels().has("also." + key)) {
                    sheet.say("also." + key);
                } else {
                    sheet.code(key);
                }
            });
            sheet.block("div", "tree", () -> parts.tree(sheet, doc));
        });
    }

    private void items(Sheet sheet) {
        List<Item> items = law.itemsOf(instrument.id());
        if (items.isEmpty()) {
            return;
        }
        sheet.heading(2, "kind.items");
        sheet.table(
                "items",
                List.of("code", "name"),
                () -> items.forEach(i -> sheet.row(
                        "",
                        () -> sheet.link(References.relative().item(i), i.code()),
                        List.of(() -> sheet.says(i.title())))));
    }

    private void points(Sheet sheet) {
        Set<String> points = new LinkedHashSet<>();
        Trees.rowsAt(file, "timeline")
                .forEach(e -> List.of("then", "last-day").forEach(k -> points.add(Trees.textAt(e, k))));
        Trees.collect(file, "reading", r -> points.addAll(Trees.table(r).keySet()));
        law.points()
                .forEach((id, point) -> Trees.rowsAt(point, "evidence").forEach(e -> {
                    if (Trees.textAt(e, "by").equals(instrument.id())) {
                        points.add(id);
                    }
                }));
        points.retainAll(law.points().keySet());
        List<String> notes = law.notes().entrySet().stream()
                .filter(n -> belongs(n.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        if (points.isEmpty() && notes.isEmpty()) {
            return;
        }
        sheet.heading(2, "kind.open-points");
        links(sheet, points);
        notes.forEach(n -> sheet.block("p", "note", () -> {
            sheet.says(Trees.bilingualAt(Trees.in(law.notes(), n), "says"));
            sheet.html().text(" ");
            sheet.link("open-points/index.html#" + References.segment(n), "→");
        }));
    }

    private boolean belongs(Doc note) {
        Doc to = Trees.at(note, "belongs-to").orElse(note);
        return Trees.textAt(to, "instrument").equals(instrument.id())
                || Trees.textsAt(to, "also").contains(instrument.id());
    }

    private void links(Sheet sheet, Set<String> ids) {
        if (ids.isEmpty()) {
            return;
        }
        sheet.html().start("ul");
        ids.forEach(id -> {
            sheet.html().start("li");
            parts.link(sheet, id);
            sheet.html().end();
        });
        sheet.html().end().line();
    }
}
