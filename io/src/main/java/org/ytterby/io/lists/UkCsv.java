package org.ytterby.io.lists;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ytterby.engine.screen.list.EntryName;

/** The UK Sanctions List as a table: a report date, headings, then a row for every name and address of an entry. */
final class UkCsv implements Importer {
    static final Set<String> HEADING = Set.of("uniqueid", "name6", "nametype");
    private static final Set<String> KNOWN = Stream.of(
                    ("Last Updated|Unique ID|OFSI Group ID|UN Reference Number|Name 6|Name 1|Name 2|Name 3|Name 4|Name 5|Name type"
                                    + "|Alias strength|Title|Name non-latin script|Non-latin script type|Non-latin script language"
                                    + "|Regime Name|Individual, Entity, Ship|Designation source|Sanctions Imposed|Other Information"
                                    + "|UK Statement of Reasons|Address Line 1|Address Line 2|Address Line 3|Address Line 4"
                                    + "|Address Line 5|Address Line 6|Address Postal Code|Address Country|Phone number|Website"
                                    + "|Email address|Date Designated|D.O.B|Nationality(/ies)|National Identifier number"
                                    + "|National Identifier additional information|Passport number|Passport additional information"
                                    + "|Position|Gender|Town of birth|Country of birth|Type of entity|Subsidiaries|Parent company"
                                    + "|Business registration number (s)|IMO number|Current owner/operator (s)"
                                    + "|Previous owner/operator (s)|Current believed flag of ship|Previous flags|Type of ship"
                                    + "|Tonnage of ship|Length of ship|Year Built|Hull identification number (HIN)")
                            .split("\\|", -1))
            .map(Rows::folded)
            .collect(Collectors.toUnmodifiableSet());

    private final Map<String, Draft> drafts = new LinkedHashMap<>();

    @Override
    public void read(Bounded in, Intake intake) {
        new Rows(in, intake, ',').headed(h -> h.containsAll(HEADING), KNOWN::contains, row -> row(row, intake));
        drafts.values().forEach(intake::take);
    }

    private void row(Rows.Row row, Intake intake) {
        String id = row.get("Unique ID");
        if (id.isEmpty()) {
            throw Refused.cut(row.place(), "a row without `Unique ID`");
        }
        Draft draft = drafts.computeIfAbsent(id, k -> new Draft(UkWords.LIST, k, row.place()));
        draft.kind(UkWords.kind(row.get("Individual, Entity, Ship"), draft, intake));
        draft.name(
                Draft.joined(" ", IntStream.rangeClosed(1, 6).mapToObj(i -> row.get("Name " + i))),
                UkWords.kind(row.get("Name type"), row.get("Alias strength"), draft, intake));
        draft.name(row.get("Name non-latin script"), EntryName.Kind.ALIAS);
        draft.address(Draft.joined(
                ", ",
                Stream.concat(
                        IntStream.rangeClosed(1, 6).mapToObj(i -> row.get("Address Line " + i)),
                        Stream.of(row.get("Address Postal Code"), row.get("Address Country")))));
        draft.country(row.get("Address Country"));
        several(row.get("Nationality(/ies)")).forEach(draft::country);
        several(row.get("D.O.B")).forEach(d -> intake.birth(draft, d, PrintedDates.DAY_FIRST));
        several(row.get("Passport number")).forEach(n -> draft.identifier("Passport", n));
        several(row.get("National Identifier number")).forEach(n -> draft.identifier("National identifier", n));
        several(row.get("Business registration number (s)")).forEach(n -> draft.identifier("Business registration", n));
        several(row.get("IMO number")).forEach(n -> draft.identifier("IMO number", n));
        several(row.get("Current believed flag of ship")).forEach(draft::country);
        several(row.get("Previous flags")).forEach(draft::country);
        draft.identifier("UN reference", row.get("UN Reference Number"));
        draft.identifier("OFSI group", row.get("OFSI Group ID"));
        draft.programme(row.get("Regime Name"));
        intake.listed(draft, row.get("Date Designated"), PrintedDates.DAY_FIRST);
    }

    /** Cells hold several values with semicolons or bars between them. */
    private static Stream<String> several(String cell) {
        return Stream.of(cell.split("[;|]", -1)).map(String::strip).filter(s -> !s.isEmpty());
    }
}
