package org.ytterby.io.lists;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ytterby.engine.doc.Doc;
import org.ytterby.io.JsonDocs;
import org.ytterby.io.StrictText;
import org.ytterby.io.lists.Remark.What;

/** The US Consolidated Screening List as JSON: a list {@code results}, read entry by entry. */
final class CslJson implements Importer {
    private static final Set<String> KNOWN = Set.of(
            ("_id id source entity_number type programs name title addresses federal_register_notice start_date end_date"
                            + " standard_order license_requirement license_policy call_sign vessel_type gross_tonnage"
                            + " gross_registered_tonnage vessel_flag vessel_owner remarks source_list_url alt_names citizenships"
                            + " dates_of_birth nationalities places_of_birth source_information_url ids country")
                    .split(" ", -1));

    private record Entry(Doc.Table table) implements CslEntry.Fields {
        @Override
        public String get(String field) {
            return table.get(field).map(CslJson::line).orElse("");
        }

        @Override
        public List<String> parts(String field) {
            return table.get(field)
                    .map(doc -> doc instanceof Doc.Rows rows
                            ? rows.items().stream()
                                    .map(CslJson::line)
                                    .filter(t -> !t.isEmpty())
                                    .toList()
                            : Stream.of(line(doc)).filter(t -> !t.isEmpty()).toList())
                    .orElse(List.of());
        }
    }

    /** An address is a table of its parts, an id of its kind, number and country. */
    private static String line(Doc doc) {
        return switch (doc) {
            case Doc.Text text -> text.value().strip();
            case Doc.Nothing nothing -> "";
            case Doc.Rows rows -> Draft.joined("; ", rows.items().stream().map(CslJson::line));
            case Doc.Table table ->
                table.get("address").isPresent()
                        ? part(table, "address", "city", "state", "postal_code", "country")
                        : table.get("number").isPresent()
                                ? part(table, "type", "number", "country")
                                : Draft.joined(
                                        ", ", table.entries().values().stream().map(CslJson::line));
        };
    }

    private static String part(Doc.Table table, String... keys) {
        return Draft.joined(
                ", ", Stream.of(keys).map(k -> table.get(k).map(CslJson::line).orElse("")));
    }

    @Override
    public void read(Bounded in, Intake intake) {
        CslEntry entries = new CslEntry(intake);
        boolean found = false;
        try (JsonDocs docs = new JsonDocs(intake.file(), new StrictText(intake.file(), in), 0)) {
            if (docs.next() != JsonDocs.Next.TABLE) {
                throw Refused.unknownFormat(intake.file());
            }
            while (docs.next() == JsonDocs.Next.NAME) {
                String key = docs.currentName();
                JsonDocs.Next value = docs.next();
                if (key.equals("results") && value == JsonDocs.Next.ROWS) {
                    found = true;
                    while (docs.next() != JsonDocs.Next.CLOSE) {
                        entry(docs.current(), entries, intake);
                        in.piece();
                    }
                } else {
                    docs.current();
                }
            }
        }
        if (!found) {
            throw Refused.unknownFormat(intake.file());
        }
    }

    private static void entry(Doc doc, CslEntry entries, Intake intake) {
        if (!(doc instanceof Doc.Table table)) {
            throw Refused.cut(doc.place(), "an entry is " + doc.kind());
        }
        for (Map.Entry<String, Doc> field : table.entries().entrySet()) {
            if (!KNOWN.contains(field.getKey())) {
                intake.remark(
                        What.FIELD_UNKNOWN, field.getKey(), field.getValue().place());
            }
        }
        Entry fields = new Entry(table);
        Draft draft = entries.draft(fields, doc.place());
        entries.fill(draft, fields);
        intake.take(draft);
    }
}
