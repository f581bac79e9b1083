package org.ytterby.engine.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Fields;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Nearest;
import org.ytterby.engine.screen.ListedName;

/** Reads the lists, their notices with entries, and the texts that later change a notice's standing. */
final class ListsReader {
    private static final int LONGEST_WEAK = 4;

    private final Set<String> points;
    private final Map<String, Bilingual> measures = new LinkedHashMap<>();
    private final List<Notice> notices = new ArrayList<>();
    private final List<StatusAct> acts = new ArrayList<>();
    private final Map<String, String> entryIds = new HashMap<>();

    ListsReader(Set<String> points) {
        this.points = points;
    }

    /** What notices may lay on a party, by word. */
    Map<String, Bilingual> measures() {
        return measures;
    }

    List<Notice> notices() {
        return notices;
    }

    List<StatusAct> acts() {
        return acts;
    }

    /** First the words: the measures that notices may lay on a party. */
    void measures(Doc doc) {
        Fields file = Fields.of(doc).skip("notes");
        for (String words : List.of("alias-kinds", "alias-bases", "country-bases")) {
            file.entries(words).values().forEach(Bilingual::read);
        }
        file.rows("lists")
                .forEach(list -> Fields.of(list)
                        .skip("id", "names", "title", "authority", "basis", "notes")
                        .close());
        Fields.asTable(file.required("measures")).entries().forEach(this::measure);
        file.close();
    }

    private void measure(String id, Doc doc) {
        Fields fields = Fields.of(doc).skip("rules");
        measures.put(id, Bilingual.read(fields.required("says")));
        fields.close();
    }

    /** Then the notices with their entries. */
    void notice(Doc doc) {
        Doc.Table table = Fields.asTable(doc);
        if (table.get("lists").isEmpty() && table.get("acts").isEmpty()) {
            readNotice(doc);
        }
    }

    /** Last the texts that change the standing of a notice, when all notices are known. */
    void status(Doc doc) {
        if (Fields.asTable(doc).get("acts").isPresent()) {
            readStatus(doc);
        }
    }

    private void readNotice(Doc doc) {
        Fields fields = Fields.of(doc)
                .skip("kind", "number", "positions", "names-not-published", "measures-as-printed")
                .skip(
                        "basis",
                        "effective-time",
                        "grace",
                        "notes",
                        "confidence",
                        "adds-to",
                        "residual-duty",
                        "positions-basis",
                        "legal-basis",
                        "doubt");
        List.of("issuer", "permission", "reason")
                .forEach(k -> fields.optional(k).ifPresent(Bilingual::read));
        String id = fields.text("id");
        String list = fields.text("list");
        Set<String> laid = measures(fields.optional("measures"));
        LocalDate published = fields.day("published");
        LocalDate effective = fields.maybeDay("effective").orElse(published);
        List<Notice.Entry> entries = new ArrayList<>();
        for (Doc entry : fields.rows("entries")) {
            entries.add(entry(entry, id, list, laid));
        }
        notices.add(new Notice(
                id,
                fields.texts("names"),
                list,
                Bilingual.read(fields.required("title")),
                published,
                effective,
                source(fields),
                entries));
        fields.close();
    }

    static Optional<String> source(Fields fields) {
        return fields.entries("sources").values().stream()
                .findFirst()
                .map(d -> d instanceof Doc.Table t ? Fields.of(t).text("url", "") : Fields.asText(d));
    }

    private Set<String> measures(Optional<Doc> named) {
        Set<String> laid = new LinkedHashSet<>();
        named.ifPresent(doc -> {
            for (Doc one : Fields.asRows(doc)) {
                if (!measures.containsKey(Fields.asText(one))) {
                    throw InputException.of(
                            "YT-C009",
                            one.place(),
                            "`" + Fields.asText(one) + "` is no measure of a list",
                            Nearest.advice(one, measures.keySet(), "Measures stand in the lists.yaml of lists/."));
                }
                laid.add(Fields.asText(one));
            }
        });
        return laid;
    }

    private Notice.Entry entry(Doc doc, String notice, String list, Set<String> laid) {
        Fields fields = Fields.of(doc)
                .skip(
                        "at",
                        "kind",
                        "address",
                        "role",
                        "sources",
                        "confidence",
                        "notes",
                        "doubt",
                        "member-of",
                        "ids",
                        "related-party");
        String id = fields.text("id");
        if (entryIds.putIfAbsent(id, notice) != null) {
            throw InputException.of(
                    "YT-C021", doc.place(), "the entry `" + id + "` stands twice", "Every listing has its own id.");
        }
        Bilingual name = Bilingual.read(fields.required("name"));
        List<ListedName> spellings = new ArrayList<>();
        for (String official : List.of(name.en(), name.zh())) {
            if (!official.isEmpty()) {
                spellings.add(new ListedName(id, official, ListedName.Kind.OFFICIAL));
            }
        }
        fields.rows("aliases").forEach(alias -> spellings.add(alias(id, alias)));
        Notice.Entry entry = new Notice.Entry(
                id,
                fields.text("party", id),
                notice,
                list,
                name,
                fields.optional("country").map(ListsReader::country).orElse(""),
                fields.optional("measures").map(m -> measures(Optional.of(m))).orElse(laid),
                List.copyOf(spellings));
        fields.close();
        return entry;
    }

    private static String country(Doc doc) {
        if (doc instanceof Doc.Text text) {
            return text.value();
        }
        Fields fields = Fields.of(doc).skip("basis", "doubt");
        String country = fields.text("value", "");
        fields.close();
        return country;
    }

    private static ListedName alias(String entry, Doc doc) {
        Fields fields = Fields.of(doc).skip("doubt", "notes");
        String name = fields.text("name");
        String kind = fields.text("kind", "");
        String basis = fields.text("basis", "");
        fields.close();
        boolean ours = kind.equals("transcription"); // no text of law prints it
        boolean weak = basis.equals("public")
                && (kind.equals("acronym") || kind.equals("short"))
                && name.codePointCount(0, name.length()) <= LONGEST_WEAK;
        return new ListedName(entry, name, weak || ours ? ListedName.Kind.WEAK : ListedName.Kind.ALIAS);
    }

    private void readStatus(Doc doc) {
        Fields fields = Fields.of(doc)
                .skip("kind", "title", "says", "sources", "confidence", "notes", "names", "doubt", "effective");
        String id = fields.text("id");
        LocalDate published = fields.day("published");
        for (Doc act : fields.rows("acts")) {
            act(act, id, published);
        }
        fields.close();
    }

    private void refuseStrangers(Doc entries, String notice) {
        for (Doc one : entries instanceof Doc.Rows r ? r.items() : List.of(entries)) {
            if (!notice.equals(entryIds.get(Fields.asText(one)))) {
                throw InputException.of(
                        "YT-C035",
                        one.place(),
                        "`" + Fields.asText(one) + "` is no entry of `" + notice + "`",
                        Nearest.advice(one, entriesOf(notice), "Entries stand in their notice."));
            }
        }
    }

    private List<String> entriesOf(String notice) {
        return entryIds.entrySet().stream()
                .filter(e -> e.getValue().equals(notice))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private void act(Doc doc, String by, LocalDate published) {
        Fields fields = Fields.of(doc).skip("notes", "note");
        fields.optional("extension-announced")
                .ifPresent(e -> Fields.of(e).skip("until").close());
        fields.optional("reported-lifted")
                .ifPresent(e -> Fields.of(e).skip("effective").close());
        Doc about = fields.required("notice");
        String notice = Fields.asText(about);
        if (notices.stream().noneMatch(n -> n.id().equals(notice))) {
            throw InputException.of(
                    "YT-C034",
                    about.place(),
                    "unknown notice `" + notice + "`",
                    Nearest.advice(about, notices.stream().map(Notice::id).toList(), "Notices stand in lists/."));
        }
        List<String> entries = fields.texts("entries");
        fields.optional("entries").ifPresent(d -> refuseStrangers(d, notice));
        Optional<String> then = fields.maybeText("then").filter(t -> !t.equals(InstrumentsReader.AGAIN));
        then.filter(p -> !points.contains(p)).ifPresent(p -> {
            throw InputException.of(
                    "YT-C010", doc.place(), "unknown open point `" + p + "`", "Open points stand in open-points/.");
        });
        Optional<Doc> suspended = fields.optional("suspended");
        suspended.ifPresent(s -> {
            Fields f = Fields.of(s).skip("basis", "note", "notes");
            acts.add(new StatusAct(
                    notice,
                    entries,
                    StatusAct.Kind.SUSPENDED,
                    new TimelineEvent.Suspended(
                            List.of(),
                            f.day("effective"),
                            published,
                            List.of(),
                            f.maybeDay("until"),
                            then,
                            Optional.empty(),
                            by)));
            f.close();
        });

        fields.optional("resumed").ifPresent(r -> {
            Fields f = Fields.of(r).skip("basis", "note");
            acts.add(new StatusAct(
                    notice,
                    entries,
                    StatusAct.Kind.RESUMED,
                    new TimelineEvent.Resumes(List.of(), f.day("effective"), published, List.of(), by)));
            f.close();
        });
        for (StatusAct.Kind ending : StatusAct.Kind.ENDINGS) {
            fields.optional(ending.name().toLowerCase(Locale.ROOT)).ifPresent(e -> {
                Fields f = Fields.of(e).skip("basis", "note");
                acts.add(new StatusAct(
                        notice,
                        entries,
                        ending,
                        new TimelineEvent.Ends(List.of(), f.day("effective"), published, List.of(), by)));
                f.close();
            });
        }
        fields.close();
    }
}
