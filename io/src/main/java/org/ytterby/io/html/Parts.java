package org.ytterby.io.html;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.law.Bilingual;
import org.ytterby.engine.law.Fact;
import org.ytterby.engine.law.History;
import org.ytterby.engine.law.Vocabulary;
import org.ytterby.io.References;

/** Pieces that several kinds of pages show: a standing's history, sources, confidence, notes, links by id, conditions. */
final class Parts {
    private final LawFiles law;
    private final References references = References.relative();

    Parts(LawFiles law) {
        this.law = law;
    }

    /** A link to whatever has this id, in its own words; the bare id where nothing has it. */
    void link(Sheet sheet, String id) {
        Bilingual title = title(id);
        references
                .of(id, law.corpus())
                .or(() -> law.acts().containsKey(id)
                        ? java.util.Optional.of(references.notice(id))
                        : java.util.Optional.empty())
                .ifPresentOrElse(
                        address -> sheet.link(address, () -> {
                            if (title.equals(Bilingual.NONE)) {
                                sheet.code(id);
                            } else {
                                sheet.says(title);
                            }
                        }),
                        () -> sheet.code(id));
    }

    private Bilingual title(String id) {
        if (law.points().containsKey(id)) {
            return Trees.bilingualAt(Trees.in(law.points(), id), "question");
        }
        Doc file = law.instruments().getOrDefault(id, Trees.in(law.notices(), id));
        return Trees.bilingualAt(law.acts().getOrDefault(id, file), "title");
    }

    /** What an instrument is called in a sentence: its title. */
    Bilingual numbered(String id) {
        return Trees.bilingualAt(Trees.in(law.instruments(), id), "title");
    }

    /** A day as printed; one that only means "ever since" is none. */
    static String day(LocalDate day) {
        return day.getYear() < 1000 ? "…" : day.toString();
    }

    void history(Sheet sheet, List<History.Stretch> stretches) {
        LocalDate horizon = law.corpus().evidenceUntil();
        sheet.table(
                "history",
                List.of("from", "to", "standing"),
                () -> stretches.forEach(s -> sheet.row(
                        "",
                        () -> sheet.html().text(day(s.from())),
                        List.of(
                                () -> sheet.html()
                                        .text(s.to().map(Object::toString).orElse("–")),
                                () -> stretch(sheet, s, horizon)))));
    }

    private void stretch(Sheet sheet, History.Stretch stretch, LocalDate horizon) {
        String state = stretch.state().name().toLowerCase(Locale.ROOT);
        sheet.html().start("span", "class", "state " + state);
        sheet.say("state." + state);
        sheet.html().end();
        stretch.points().forEach(p -> {
            sheet.html().text(" ");
            sheet.say("depends-on");
            sheet.html().text(" ");
            link(sheet, p);
        });
        if (stretch.from().isAfter(horizon)) {
            sheet.html().text(" ");
            sheet.block("span", "quiet", () -> sheet.say("past-horizon", horizon));
        }
    }

    /** Sources with the day they were read. */
    void sources(Sheet sheet, Doc doc) {
        Map<String, Doc> sources = Trees.tableAt(doc, "sources");
        if (sources.isEmpty()) {
            return;
        }
        sheet.heading(2, "sources");
        sheet.html().start("ul", "class", "sources");
        sources.values().forEach(source -> {
            sheet.html().start("li");
            sheet.outside(source instanceof Doc.Text t ? t.value() : Trees.textAt(source, "url"));
            Trees.at(source, "basis").ifPresent(sheet::says);
            String read = Trees.textAt(source, "read");
            if (!read.isEmpty()) {
                sheet.html().text(" ");
                sheet.block("span", "quiet", () -> sheet.say("read-on", read));
            }
            sheet.html().end().line();
        });
        sheet.html().end().line();
    }

    /** Notes and doubts, marked as what they are. */
    void notes(Sheet sheet, Doc doc) {
        for (String key : List.of("doubt", "relevance", "notes", "note")) {
            Trees.rowsAt(doc, key)
                    .forEach(note -> sheet.block("p", key.equals("doubt") ? "doubt" : "note", () -> {
                        sheet.html().start("b");
                        sheet.say(key.equals("notes") ? "note" : key);
                        sheet.html().end().text(" ");
                        sheet.says(note);
                    }));
        }
    }

    void confidence(Sheet sheet, Doc doc) {
        String confidence = Trees.textAt(doc, "confidence");
        if (!confidence.isEmpty()) {
            sheet.fact("confidence", () -> {
                if (sheet.labels().has("confidence." + confidence)) {
                    sheet.say("confidence." + confidence);
                } else {
                    sheet.html().text(confidence);
                }
            });
        }
    }

    /** Anything the files hold, as they hold it: tables as terms, lists as lists. */
    void tree(Sheet sheet, Doc doc) {
        switch (doc) {
            case Doc.Text t -> {
                if (t.value().contains(" ")) {
                    sheet.html().text(t.value());
                } else {
                    sheet.code(t.value());
                }
            }
            case Doc.Nothing n -> sheet.html().text("–");
            case Doc.Rows r -> rows(sheet, r);
            case Doc.Table t -> {
                if (Trees.isBilingual(t)) {
                    sheet.says(t);
                } else {
                    table(sheet, t);
                }
            }
        }
    }

    private void rows(Sheet sheet, Doc.Rows rows) {
        List<Doc> items = rows.items();
        if (items.stream().allMatch(d -> d instanceof Doc.Text)) {
            for (int i = 0; i < items.size(); i++) {
                sheet.html().text(i > 0 ? ", " : "");
                sheet.code(Trees.text(items.get(i)));
            }
            return;
        }
        sheet.html().start("ul");
        items.forEach(item -> {
            sheet.html().start("li");
            tree(sheet, item);
            sheet.html().end();
        });
        sheet.html().end();
    }

    private void table(Sheet sheet, Doc.Table table) {
        boolean many = table.entries().size() > 1;
        if (many) {
            sheet.html().start("ul", "class", "plain");
        }
        table.entries().forEach((key, value) -> {
            sheet.html().start(many ? "li" : "span");
            key(sheet, key);
            sheet.html().text(" ");
            value(sheet, key, value);
            sheet.html().end();
        });
        if (many) {
            sheet.html().end();
        }
    }

    private void key(Sheet sheet, String key) {
        Vocabulary words = law.corpus().vocabulary();
        words.fact(key)
                .ifPresentOrElse(
                        f -> {
                            sheet.says(f.means());
                            sheet.html().text(" ");
                            sheet.code(key);
                        },
                        () -> {
                            if (sheet.labels().has("tree." + key)) {
                                sheet.block("span", "word", () -> sheet.say("tree." + key));
                            } else {
                                sheet.code(key);
                            }
                        });
    }

    private void value(Sheet sheet, String key, Doc value) {
        var fact = law.corpus().vocabulary().fact(key);
        List<Doc> values = value instanceof Doc.Rows r ? r.items() : List.of(value);
        boolean coded = fact.isPresent() && values.stream().allMatch(v -> v instanceof Doc.Text);
        if (!coded) {
            tree(sheet, value);
            return;
        }
        for (int i = 0; i < values.size(); i++) {
            sheet.html().text(i > 0 ? " · " : "= ");
            coded(sheet, fact.get(), Trees.text(values.get(i)));
        }
    }

    private static void coded(Sheet sheet, Fact fact, String value) {
        Bilingual words = fact.valueTexts().getOrDefault(value, Bilingual.NONE);
        if (words.equals(Bilingual.NONE)) {
            sheet.code(value);
        } else {
            sheet.block("em", "value", () -> sheet.says(words));
        }
    }
}
