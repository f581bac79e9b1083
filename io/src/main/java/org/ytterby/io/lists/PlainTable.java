package org.ytterby.io.lists;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ytterby.engine.screen.list.EntryName;
import org.ytterby.engine.screen.list.ListEntry;
import org.ytterby.io.lists.Remark.What;

/** A row of a plain table becomes an entry, by the meaning of its headings. */
final class PlainTable {
    private static final Map<String, ListEntry.Kind> KINDS = Map.ofEntries(
            Map.entry("person", ListEntry.Kind.PERSON),
            Map.entry("individual", ListEntry.Kind.PERSON),
            Map.entry("个人", ListEntry.Kind.PERSON),
            Map.entry("自然人", ListEntry.Kind.PERSON),
            Map.entry("organisation", ListEntry.Kind.ORGANISATION),
            Map.entry("organization", ListEntry.Kind.ORGANISATION),
            Map.entry("company", ListEntry.Kind.ORGANISATION),
            Map.entry("entity", ListEntry.Kind.ORGANISATION),
            Map.entry("publicbody", ListEntry.Kind.ORGANISATION),
            Map.entry("实体", ListEntry.Kind.ORGANISATION),
            Map.entry("企业", ListEntry.Kind.ORGANISATION),
            Map.entry("legalentity", ListEntry.Kind.UNKNOWN),
            Map.entry("vessel", ListEntry.Kind.VESSEL),
            Map.entry("ship", ListEntry.Kind.VESSEL),
            Map.entry("船舶", ListEntry.Kind.VESSEL),
            Map.entry("aircraft", ListEntry.Kind.AIRCRAFT),
            Map.entry("airplane", ListEntry.Kind.AIRCRAFT),
            Map.entry("address", ListEntry.Kind.PLACE),
            Map.entry("", ListEntry.Kind.UNKNOWN));

    private final TableHeadings headings;
    private final Intake intake;

    PlainTable(TableHeadings headings, Intake intake) {
        this.headings = headings;
        this.intake = intake;
    }

    /** A table without ids is keyed by its names: the same name again is joined by the reader, not lost. */
    void row(Rows.Row row) {
        Map<String, List<String>> fields = fields(row);
        String name = first(fields, "name");
        String id = first(fields, "id").isEmpty() ? name : first(fields, "id");
        if (id.isEmpty()) {
            if (row.cells().stream().anyMatch(c -> !c.isBlank())) {
                intake.remark(What.NO_NAME, "", row.place());
            }
            return;
        }
        String list = first(fields, "list").isEmpty() ? stem(intake.file()) : first(fields, "list");
        Draft draft = new Draft(Draft.plain(list), Draft.plain(id), row.place());
        String kind = first(fields, "kind");
        kind(kind)
                .ifPresentOrElse(draft::kind, () -> intake.remark(What.VALUE_UNKNOWN, Rows.folded(kind), row.place()));
        names(fields, draft);
        parts(fields, "country").forEach(draft::country);
        parts(fields, "born").forEach(d -> intake.birth(draft, d, PrintedDates.DAY_FIRST));
        identifiers(row, draft);
        fields.getOrDefault("address", List.of()).forEach(draft::address);
        parts(fields, "programme").forEach(draft::programme);
        parts(fields, "listed").forEach(d -> intake.listed(draft, d, PrintedDates.DAY_FIRST));
        intake.take(draft);
    }

    private static void names(Map<String, List<String>> fields, Draft draft) {
        fields.getOrDefault("name", List.of())
                .forEach(n -> draft.name(n, draft.hasName() ? EntryName.Kind.ALIAS : EntryName.Kind.PRIMARY));
        parts(fields, "alias").forEach(n -> draft.name(n, EntryName.Kind.ALIAS));
        parts(fields, "weak").forEach(n -> draft.name(n, EntryName.Kind.WEAK));
        parts(fields, "former").forEach(n -> draft.name(n, EntryName.Kind.FORMER));
        parts(fields, "acronym").forEach(n -> draft.name(n, EntryName.Kind.ACRONYM));
    }

    /** The heading says what kind of number it is. */
    private void identifiers(Rows.Row row, Draft draft) {
        row.columns().forEach((heading, column) -> {
            if (headings.field(heading).filter("identifier"::equals).isPresent()) {
                boolean plain = heading.startsWith("identifier");
                split(row.cells().get(column)).forEach(n -> draft.identifier(plain ? "" : heading, n));
            }
        });
    }

    private Map<String, List<String>> fields(Rows.Row row) {
        Map<String, List<String>> fields = new HashMap<>();
        row.columns().entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(c -> headings.field(c.getKey()).ifPresent(field -> {
                    String cell = row.cells().get(c.getValue()).strip();
                    if (!cell.isEmpty()) {
                        fields.computeIfAbsent(field, k -> new java.util.ArrayList<>())
                                .add(cell);
                    }
                }));
        return fields;
    }

    private static String first(Map<String, List<String>> fields, String field) {
        return fields.getOrDefault(field, List.of("")).getFirst();
    }

    private static Stream<String> parts(Map<String, List<String>> fields, String field) {
        return fields.getOrDefault(field, List.of()).stream().flatMap(PlainTable::split);
    }

    /** The kind that a word means; empty where nobody knows it. */
    static Optional<ListEntry.Kind> kind(String word) {
        return Optional.ofNullable(KINDS.get(Rows.folded(word)));
    }

    /** Values between semicolons, none of them blank. */
    static Stream<String> split(String cell) {
        return Stream.of(cell.split("[;；]", -1)).map(String::strip).filter(s -> !s.isEmpty());
    }

    /** The list is called as its file is. */
    private static String stem(String file) {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        String stem = name.replaceFirst("(?i)(\\.targets\\.simple)?\\.(csv|tsv|txt|xlsx)(\\.gz)?$", "");
        return stem.isBlank() ? "list" : stem.toLowerCase(Locale.ROOT);
    }
}
