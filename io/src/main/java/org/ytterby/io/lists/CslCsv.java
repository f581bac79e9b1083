package org.ytterby.io.lists;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ytterby.io.lists.Remark.What;

/** The US Consolidated Screening List as a table; several values in a cell are joined by semicolons. */
final class CslCsv implements Importer {
    static final Set<String> HEADING = Set.of("source", "entitynumber", "altnames");
    private static final Set<String> SEVERAL = Set.of(
            "alt_names",
            "addresses",
            "programs",
            "ids",
            "dates_of_birth",
            "nationalities",
            "citizenships",
            "vessel_flag");
    private static final Set<String> KNOWN = Stream.of(
                    ("_id source entity_number type programs name title addresses federal_register_notice start_date end_date"
                                    + " standard_order license_requirement license_policy call_sign vessel_type gross_tonnage"
                                    + " gross_registered_tonnage vessel_flag vessel_owner remarks source_list_url alt_names"
                                    + " citizenships dates_of_birth nationalities places_of_birth source_information_url ids country")
                            .split(" ", -1))
            .map(Rows::folded)
            .collect(Collectors.toUnmodifiableSet());

    private final Map<String, Draft> drafts = new LinkedHashMap<>();

    private record Cells(Rows.Row row) implements CslEntry.Fields {
        @Override
        public String get(String field) {
            return row.get(field);
        }

        @Override
        public List<String> parts(String field) {
            return SEVERAL.contains(field)
                    ? CslEntry.split(row.get(field))
                    : row.get(field).isEmpty() ? List.of() : List.of(row.get(field));
        }
    }

    @Override
    public void read(Bounded in, Intake intake) {
        CslEntry entries = new CslEntry(intake);
        new Rows(in, intake, ',')
                .headed(h -> h.containsAll(HEADING), KNOWN::contains, row -> row(row, entries, intake));
        drafts.values().forEach(intake::take);
    }

    private void row(Rows.Row row, CslEntry entries, Intake intake) {
        Cells cells = new Cells(row);
        Draft draft = entries.draft(cells, row.place());
        if (!row.get("_id").isEmpty()) {
            entries.fill(draft, cells);
            intake.take(draft);
            return;
        }
        Draft first = drafts.putIfAbsent(draft.list() + "\n" + draft.id(), draft);
        if (first != null) {
            intake.remark(What.ROWS_JOINED, "", row.place());
        }
        entries.fill(first == null ? draft : first, cells);
    }
}
