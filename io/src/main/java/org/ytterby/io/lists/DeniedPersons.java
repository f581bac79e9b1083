package org.ytterby.io.lists;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.ytterby.engine.screen.list.EntryName;
import org.ytterby.io.lists.Remark.What;

/**
 * The Denied Persons List of BIS, separated by tabs. It has no ids and a row for every address: rows of one name and one order
 * are one entry, whose id is both.
 */
final class DeniedPersons implements Importer {
    private static final String LIST = "us.dpl";
    static final Set<String> HEADING = Set.of("name", "effectivedate", "standardorder");
    private static final Set<String> KNOWN = Set.of(
            "name",
            "streetaddress",
            "city",
            "state",
            "country",
            "postalcode",
            "effectivedate",
            "expirationdate",
            "standardorder",
            "lastupdate",
            "action",
            "frcitation");

    private final Map<String, Draft> drafts = new LinkedHashMap<>();

    @Override
    public void read(Bounded in, Intake intake) {
        new Rows(in, intake, '\t').headed(h -> h.containsAll(HEADING), KNOWN::contains, row -> row(row, intake));
        drafts.values().forEach(intake::take);
    }

    private void row(Rows.Row row, Intake intake) {
        String name = Draft.plain(row.get("Name"));
        String id = name + ", " + row.get("Effective_Date");
        Draft draft = drafts.get(id);
        if (draft == null) {
            draft = new Draft(LIST, id, row.place());
            drafts.put(id, draft);
        } else {
            intake.remark(What.ROWS_JOINED, "", row.place());
        }
        draft.name(name, EntryName.Kind.PRIMARY);
        draft.address(
                row.get("Street_Address"),
                row.get("City"),
                row.get("State"),
                row.get("Postal_Code"),
                row.get("Country"));
        draft.country(row.get("Country"));
        intake.listed(draft, row.get("Effective_Date"), PrintedDates.MONTH_FIRST);
    }
}
