package org.ytterby.io.html;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.law.Notice;
import org.ytterby.io.References;

/** The page of a party: its names, and every listing with its standing over time and what it forbids. */
final class PartyPage {
    private final LawFiles law;
    private final Parts parts;
    private final ListPages lists;
    private final List<Notice.Entry> listings;

    PartyPage(LawFiles law, List<Notice.Entry> listings) {
        this.law = law;
        this.parts = new Parts(law);
        this.lists = new ListPages(law);
        this.listings = listings;
    }

    void write(Sheet sheet) {
        Notice.Entry first = listings.getFirst();
        sheet.heading(1, "", () -> sheet.says(first.name()));
        sheet.facts(() -> {
            sheet.fact("id", () -> sheet.code(first.party()));
            sheet.fact(
                    "country",
                    () -> sheet.html()
                            .text(String.join(
                                    ", ",
                                    new TreeSet<>(listings.stream()
                                            .map(Notice.Entry::country)
                                            .toList()))));
        });
        names(sheet);
        listings.forEach(l -> listing(sheet, l));
    }

    private void names(Sheet sheet) {
        Set<List<String>> said = new HashSet<>();
        sheet.heading(2, "names");
        sheet.table(
                "names",
                List.of("name", "sort", "seen-in"),
                () -> listings.forEach(l -> {
                    official(sheet, l, "en", l.name().en());
                    official(sheet, l, "zh-Hans", l.name().zh());
                    Trees.rowsAt(row(l), "aliases").stream()
                            .filter(a -> said.add(Trees.table(a).values().stream()
                                    .map(Trees::text)
                                    .toList()))
                            .forEach(a -> alias(sheet, a));
                }));
    }

    private static void official(Sheet sheet, Notice.Entry listing, String lang, String name) {
        if (!name.isBlank()) {
            sheet.row(
                    "",
                    () -> sheet.html().start("span", "lang", lang).text(name).end(),
                    List.of(
                            () -> sheet.say("official-name"),
                            () -> sheet.link(References.relative().entry(listing), listing.notice())));
        }
    }

    private static void alias(Sheet sheet, Doc alias) {
        sheet.row(
                "",
                () -> sheet.html().text(Trees.textAt(alias, "name")),
                List.of(
                        () -> word(sheet, "alias.", Trees.textAt(alias, "kind")),
                        () -> word(sheet, "alias-basis.", Trees.textAt(alias, "basis"))));
    }

    private static void word(Sheet sheet, String group, String word) {
        if (sheet.labels().has(group + word)) {
            sheet.say(group + word);
        } else {
            sheet.html().text(word);
        }
    }

    private Doc row(Notice.Entry listing) {
        Doc notice = Trees.in(law.notices(), listing.notice());
        return Trees.rowsAt(notice, "entries").stream()
                .filter(e -> Trees.textAt(e, "id").equals(listing.id()))
                .findFirst()
                .orElse(notice);
    }

    private void listing(Sheet sheet, Notice.Entry listing) {
        Notice notice = law.corpus().notices().stream()
                .filter(n -> n.id().equals(listing.notice()))
                .findFirst()
                .orElseThrow();
        Doc row = row(listing);
        sheet.html().start("section", "class", "listing");
        sheet.heading(2, References.segment(listing.id()), () -> {
            Doc list = Trees.in(law.lists(), listing.list());
            if (list instanceof Doc.Nothing) {
                sheet.code(listing.list());
            } else {
                sheet.link(
                        References.relative().list(listing.list()), () -> sheet.says(Trees.bilingualAt(list, "title")));
            }
        });
        sheet.facts(() -> facts(sheet, notice, row));
        parts.notes(sheet, row);
        sheet.heading(3, "standing-history");
        parts.history(sheet, law.history().of(notice, listing));
        sheet.heading(3, "forbids");
        lists.measures(sheet, List.copyOf(new TreeSet<>(listing.measures())));
        later(sheet, listing);
        sheet.html().end().line();
    }

    private void facts(Sheet sheet, Notice notice, Doc row) {
        sheet.fact(
                "notice",
                () -> sheet.link(References.relative().notice(notice.id()), () -> sheet.says(notice.title())));
        sheet.fact("known-from", () -> sheet.html().text(notice.published().toString()));
        Map<String, Doc> rest = Trees.without(row, "party", "name", "aliases", "measures", "notes", "doubt", "note");
        rest.keySet().removeAll(List.of("sources", "confidence", "entries", "country"));
        Trees.at(row, "country").ifPresent(c -> sheet.fact("country", () -> country(sheet, c)));
        rest.forEach((key, value) -> {
            sheet.html().start("dt");
            word(sheet, "entry.", key);
            sheet.html().end().start("dd");
            parts.tree(sheet, value);
            sheet.html().end().line();
        });
        parts.confidence(sheet, row);
    }

    /** Where the notice, or somebody else, places the party. */
    private static void country(Sheet sheet, Doc country) {
        boolean bare = country instanceof Doc.Text;
        sheet.html().text(bare ? Trees.text(country) : Trees.textAt(country, "value"));
        String basis = Trees.textAt(country, "basis");
        if (!basis.isEmpty()) {
            sheet.html().text(" (");
            word(sheet, "country-basis.", basis);
            sheet.html().text(")");
        }
        Trees.at(country, "doubt").ifPresent(doubt -> {
            sheet.html().text(" ");
            sheet.says(doubt);
        });
    }

    /** Texts that changed this listing, each with the day anyone could know it. */
    private void later(Sheet sheet, Notice.Entry listing) {
        List<Doc> texts = law.acts().values().stream()
                .filter(t -> Trees.rowsAt(t, "acts").stream().anyMatch(a -> touches(a, listing)))
                .toList();
        if (texts.isEmpty()) {
            return;
        }
        sheet.heading(3, "later-texts");
        sheet.html().start("ul");
        texts.forEach(t -> {
            sheet.html().start("li");
            sheet.say("known-from");
            sheet.html().text(" " + Trees.textAt(t, "published") + ": ");
            parts.link(sheet, Trees.textAt(t, "id"));
            sheet.html().end();
        });
        sheet.html().end().line();
    }

    private static boolean touches(Doc act, Notice.Entry listing) {
        List<String> entries = Trees.textsAt(act, "entries");
        return Trees.textAt(act, "notice").equals(listing.notice())
                && (entries.isEmpty() || entries.contains(listing.id()));
    }
}
