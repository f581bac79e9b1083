package org.ytterby.engine.law.diff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Fields;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.law.diff.Change.Kind;

/** Takes the files of a corpus apart into entries that can be laid beside those of another. */
final class Entries {
    private static final Set<String> APART =
            Set.of("provisions", "timeline", "parameters", "sets", "licence-tests", "warnings", "derives");
    private static final List<String> ACTS = List.of(
            "suspended", "resumed", "stopped", "cancelled", "removed", "extension-announced", "reported-lifted");

    private final Map<String, Entry> all = new LinkedHashMap<>();

    private Entries() {}

    static Map<String, Entry> of(Doc files) {
        Entries entries = new Entries();
        Fields.asTable(files).entries().forEach(entries::file);
        return entries.all;
    }

    private void file(String path, Doc doc) {
        if (!(doc instanceof Doc.Table table)) {
            return;
        }
        String room = path.contains("/") ? path.substring(0, path.indexOf('/')) : path;
        switch (room) {
            case "instruments" -> instrument(table);
            case "items" -> items(path, table);
            case "lists" -> lists(table);
            case "open-points" -> point(path, table);
            case "vocabulary" -> vocabulary(path, table);
            case "calendars" -> years(path, table);
            case "horizon.yaml" -> put(Kind.HORIZON, "horizon", "horizon", table);
            case "corrections.yaml" ->
                rows(table, "corrections").forEach(c -> put(Kind.CORRECTION, text(c, "id"), text(c, "id"), c));
            default -> table.entries().forEach((k, v) -> put(Kind.KNOWLEDGE, path + " " + k, path, v));
        }
    }

    private void instrument(Doc.Table table) {
        String id = text(table, "id");
        put(Kind.INSTRUMENT, id, id, but(table, APART));
        tables(table, "provisions").forEach((key, p) -> put(Kind.PROVISION, id + "/" + key, id, p));
        tables(table, "parameters").forEach((key, p) -> put(Kind.PARAMETER, id + "/" + key, id, p));
        tables(table, "sets").forEach((key, s) -> put(Kind.ITEM_SET, id + "/" + key, id, s));
        for (Doc event : rows(table, "timeline")) {
            many(Kind.TIMELINE, id + event(event), id, event);
        }
        rows(table, "licence-tests").forEach(t -> many(Kind.LICENCE_TEST, id + " " + text(t, "id"), id, t));
        rows(table, "warnings").forEach(w -> many(Kind.WARNING, id + " " + text(w, "id"), id, w));
        rows(table, "derives").forEach(d -> many(Kind.DERIVATION, id + " " + text(d, "fact"), id, d));
    }

    /** An event is told by its track and what it is about, so that another day for it is a change and not another event. */
    private static String event(Doc event) {
        for (String track : List.of("commences", "suspended", "resumes", "ends")) {
            Optional<Doc> about = Fields.asTable(event).get(track);
            if (about.isPresent()) {
                String by = text(event, "by");
                return " " + track + " " + Canon.of(about.get()) + (by.isEmpty() ? "" : " by " + by);
            }
        }
        return "";
    }

    private void items(String path, Doc.Table table) {
        if (table.get("items").isEmpty()) {
            table.entries().forEach((form, words) -> put(Kind.FORM, form, path, words));
            return;
        }
        String instrument = text(table, "instrument");
        table.get("listed-by").ifPresent(d -> put(Kind.ITEM_SET, instrument + " listed-by", instrument, d));
        tables(table, "items").forEach((code, item) -> put(Kind.ITEM, instrument + "/" + code, instrument, item));
    }

    private void lists(Doc.Table table) {
        String id = text(table, "id");
        if (table.get("lists").isPresent()) {
            rows(table, "lists").forEach(l -> put(Kind.NOTICE, text(l, "id"), text(l, "id"), l));
            tables(table, "measures").forEach((m, words) -> put(Kind.MEASURE, m, "lists", words));
        } else if (table.get("acts").isPresent()) {
            rows(table, "acts").forEach(a -> act(a, id, table));
        } else {
            put(Kind.NOTICE, id, id, but(table, Set.of("entries")));
            rows(table, "entries").forEach(e -> put(Kind.LISTING, text(e, "id"), id, e));
        }
    }

    private void act(Doc act, String by, Doc.Table text) {
        String what = ACTS.stream()
                .filter(a -> Fields.asTable(act).get(a).isPresent())
                .findFirst()
                .orElse("");
        Map<String, Doc> dated = new LinkedHashMap<>(Fields.asTable(act).entries());
        text.get("published").ifPresent(d -> dated.put("published", d));
        text.get("title").ifPresent(d -> dated.put("title", d));
        dated.put("by", new Doc.Text(Place.NOWHERE, by));
        String about = Fields.asTable(act)
                .get("entries")
                .map(Canon::of)
                .map(e -> " " + e)
                .orElse("");
        many(
                Kind.STANDING,
                text(act, "notice") + about + " " + what + " by " + by,
                text(act, "notice"),
                new Doc.Table(act.place(), dated));
    }

    private void point(String path, Doc.Table table) {
        if (table.get("readings").isPresent()) {
            put(Kind.POINT, text(table, "id"), text(table, "id"), table);
        } else {
            put(Kind.KNOWLEDGE, path, path, table);
        }
    }

    private void vocabulary(String path, Doc.Table table) {
        table.entries().forEach((group, words) -> {
            if (words instanceof Doc.Table t) {
                t.entries().forEach((word, w) -> put(Kind.VOCABULARY, group + "." + word, path, w));
            } else {
                put(Kind.VOCABULARY, group, path, words);
            }
        });
    }

    private void years(String path, Doc.Table table) {
        tables(table, "years").forEach((year, days) -> put(Kind.CALENDAR, path + " " + year, path, days));
    }

    private void put(Kind kind, String id, String holder, Doc doc) {
        Entry entry = Entry.of(kind, id, holder, doc);
        all.put(entry.key(), entry);
    }

    /** The second and further ones of the same name are numbered. */
    private void many(Kind kind, String id, String holder, Doc doc) {
        String free = id;
        for (int n = 2; all.containsKey(kind + " " + free); n++) {
            free = id + " (" + n + ")";
        }
        put(kind, free, holder, doc);
    }

    private static Doc but(Doc.Table table, Set<String> apart) {
        Map<String, Doc> kept = new LinkedHashMap<>(table.entries());
        kept.keySet().removeAll(apart);
        return new Doc.Table(table.place(), kept);
    }

    private static Map<String, Doc> tables(Doc.Table table, String key) {
        return table.get(key).map(d -> Fields.asTable(d).entries()).orElse(Map.of());
    }

    private static List<Doc> rows(Doc.Table table, String key) {
        return table.get(key).map(Fields::asRows).orElse(List.of());
    }

    private static String text(Doc doc, String key) {
        return doc instanceof Doc.Table t && t.get(key).orElse(doc) instanceof Doc.Text text ? text.value() : "";
    }
}
