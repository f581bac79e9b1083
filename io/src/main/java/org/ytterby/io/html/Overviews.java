package org.ytterby.io.html;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.law.Bilingual;
import org.ytterby.engine.law.Instrument;
import org.ytterby.engine.law.Item;
import org.ytterby.engine.law.Notice;
import org.ytterby.io.References;

/** The first page and the page of each kind: everything of it, one line each. */
final class Overviews {
    private final LawFiles law;
    private final References references = References.relative();

    Overviews(LawFiles law) {
        this.law = law;
    }

    void start(Sheet sheet) {
        sheet.heading(1, "start.title");
        sheet.block("p", "lead", () -> sheet.say("start.lead"));
        sheet.block(
                "p",
                "stand",
                () -> sheet.say("start.stand", law.version(), law.corpus().evidenceUntil()));
        sheet.html().start("dl", "class", "kinds");
        kind(sheet, "instruments", law.corpus().instruments().size());
        kind(sheet, "items", law.corpus().items().size());
        kind(sheet, "lists", law.lists().size());
        kind(sheet, "parties", law.parties().size());
        kind(sheet, "open-points", law.points().size());
        kind(
                sheet,
                "rules",
                Trees.rowsAt(law.textOnly(), "rules").size()
                        + Trees.rowsAt(law.textOnly(), "gaps").size());
        kind(sheet, "events", law.events().size());
        kind(sheet, "practice", figures("practice"));
        kind(sheet, "supply", figures("supply"));
        kind(sheet, "glossary", law.terms().size());
        kind(sheet, "names", names().size());
        sheet.html().end().line();
        sheet.heading(2, "open-now");
        points(sheet);
        sheet.heading(2, "how-to-link");
        sheet.para(() -> sheet.say("how-to-link.text"));
    }

    private int figures(String kind) {
        return Trees.table(law.figures(kind)).values().stream()
                .mapToInt(d -> d instanceof Doc.Rows rows ? rows.items().size() : 0)
                .sum();
    }

    private static void kind(Sheet sheet, String kind, int count) {
        sheet.html().start("dt");
        sheet.link(Frame.home(kind), () -> sheet.say("kind." + kind));
        sheet.block("span", "count", () -> sheet.html().text(String.valueOf(count)));
        sheet.html().end().start("dd");
        sheet.say("start." + kind);
        sheet.html().end().line();
    }

    void instruments(Sheet sheet) {
        sheet.heading(1, "kind.instruments");
        sheet.table(
                "instruments",
                List.of("instrument", "number", "published", "authority"),
                () -> law.corpus().instruments().values().stream()
                        .sorted(Comparator.comparing(Instrument::published)
                                .reversed()
                                .thenComparing(Instrument::id))
                        .forEach(i -> sheet.row(
                                "",
                                () -> sheet.link(references.instrument(i.id()), () -> sheet.says(i.title())),
                                List.of(
                                        () -> sheet.html()
                                                .start("span", "lang", "zh-Hans")
                                                .text(i.number().orElse(""))
                                                .end(),
                                        () -> sheet.html().text(Parts.day(i.published())),
                                        () -> sheet.say("authority." + i.authority())))));
    }

    void items(Sheet sheet) {
        sheet.heading(1, "kind.items");
        Map<Instrument, List<Item>> by = new java.util.LinkedHashMap<>();
        law.corpus()
                .items()
                .values()
                .forEach(i -> by.computeIfAbsent(i.instrument(), k -> new java.util.ArrayList<>())
                        .add(i));
        by.forEach((instrument, items) -> {
            sheet.heading(
                    2,
                    References.segment(instrument.id()),
                    () -> sheet.link(references.instrument(instrument.id()), () -> sheet.says(instrument.title())));
            sheet.table(
                    "items",
                    List.of("code", "name", "hs"),
                    () -> items.forEach(i -> sheet.row(
                            "",
                            () -> sheet.link(references.item(i), i.code()),
                            List.of(
                                    () -> sheet.says(i.title()),
                                    () -> sheet.html().text(String.join(", ", i.hs()))))));
        });
    }

    void lists(Sheet sheet) {
        sheet.heading(1, "kind.lists");
        law.lists().forEach((id, file) -> {
            sheet.heading(
                    2,
                    References.segment(id),
                    () -> sheet.link(references.list(id), () -> sheet.says(Trees.bilingualAt(file, "title"))));
            List<Notice> notices = law.noticesOf(id).stream()
                    .sorted(Comparator.comparing(Notice::published).thenComparing(Notice::id))
                    .toList();
            new ListPages(law).notices(sheet, notices);
        });
        if (!law.acts().isEmpty()) {
            sheet.heading(2, "later-texts");
            sheet.html().start("ul");
            law.acts().forEach((id, act) -> {
                sheet.html().start("li").text(Trees.textAt(act, "published") + " ");
                new Parts(law).link(sheet, id);
                sheet.html().end();
            });
            sheet.html().end().line();
        }
    }

    void parties(Sheet sheet) {
        sheet.heading(1, "kind.parties");
        sheet.table(
                "parties",
                List.of("party", "country", "listings"),
                () -> law.parties()
                        .forEach((id, listings) -> sheet.row(
                                "",
                                () -> sheet.link(
                                        references.party(id),
                                        () -> sheet.says(listings.getFirst().name())),
                                List.of(
                                        () -> sheet.html()
                                                .text(listings.getFirst().country()),
                                        () -> sheet.html().text(listings(listings))))));
    }

    private static String listings(List<Notice.Entry> listings) {
        return String.join(
                ", ", listings.stream().map(Notice.Entry::notice).distinct().toList());
    }

    void openPoints(Sheet sheet) {
        sheet.heading(1, "kind.open-points");
        points(sheet);
        if (!law.notes().isEmpty()) {
            sheet.heading(2, "doubts");
            sheet.para(() -> sheet.say("doubts.lead"));
            PointPage.notes(sheet, law);
        }
    }

    private void points(Sheet sheet) {
        sheet.html().start("ul");
        law.corpus().points().values().forEach(p -> {
            sheet.html().start("li");
            sheet.link(references.point(p.id()), () -> sheet.says(p.question()));
            p.from()
                    .ifPresent(f -> sheet.block("span", "quiet", () -> {
                        sheet.html().text(" ");
                        sheet.say("acts-from", f);
                    }));
            sheet.html().end().line();
        });
        sheet.html().end().line();
    }

    /** Everything that has a page, by name, for whoever knows only the name. */
    void names(Sheet sheet) {
        sheet.heading(1, "kind.names");
        Map<String, Map<String, String>> letters = new TreeMap<>();
        names().forEach((name, address) ->
                letters.computeIfAbsent(letter(name), k -> new TreeMap<>()).put(name, address));
        sheet.html().start("p", "class", "letters");
        letters.keySet()
                .forEach(l -> sheet.html()
                        .start("a", "href", "#" + References.segment(l))
                        .text(l)
                        .end()
                        .text(" "));
        sheet.html().end().line();
        letters.forEach((letter, names) -> {
            sheet.heading(2, References.segment(letter), () -> sheet.html().text(letter));
            sheet.html().start("ul", "class", "columns");
            names.forEach((name, address) -> {
                sheet.html().start("li");
                sheet.link(address, name);
                sheet.html().end().line();
            });
            sheet.html().end().line();
        });
    }

    private static String letter(String name) {
        String first = name.substring(0, name.offsetByCodePoints(0, 1)).toUpperCase(java.util.Locale.ROOT);
        int c = first.codePointAt(0);
        if (c >= '0' && c <= '9') {
            return "0–9";
        }
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN ? "汉字" : first;
    }

    private Map<String, String> names() {
        Map<String, String> names = new TreeMap<>();
        law.corpus().instruments().values().forEach(i -> {
            both(names, i.title(), references.instrument(i.id()));
            names.put(i.id(), references.instrument(i.id()));
        });
        law.corpus().items().values().forEach(i -> {
            names.put(i.code() + " (" + i.instrument().id() + ")", references.item(i));
            both(names, i.title(), references.item(i));
        });
        law.parties()
                .forEach((party, listings) -> listings.forEach(
                        l -> l.spellings().forEach(s -> names.put(s.name(), references.party(party)))));
        names.remove("");
        return names;
    }

    private static void both(Map<String, String> names, Bilingual title, String address) {
        names.put(title.en(), address);
        names.put(title.zh(), address);
    }
}
