package org.ytterby.io.lists;

import java.util.Map;
import java.util.Set;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Fields;
import org.ytterby.engine.doc.Yaml;
import org.ytterby.engine.screen.list.EntryName;
import org.ytterby.engine.screen.list.ListEntry;
import org.ytterby.io.StrictText;
import org.ytterby.io.lists.Remark.What;

/** METI's Foreign End User List as YAML, as public repositories carry it. */
final class MetiYaml implements Importer {
    private static final Set<String> KNOWN = Set.of(
            "id",
            "name",
            "type",
            "effective_date",
            "sanction_list",
            "reason",
            "source_file",
            "source_url",
            "country_code",
            "country_name",
            "measures",
            "aliases");

    @Override
    public void read(Bounded in, Intake intake) {
        Doc.Table file = Fields.asTable(Yaml.read(intake.file(), StrictText.all(intake.file(), in)));
        Doc.Table details = Fields.asTable(Fields.of(file).required("sanction_details"));
        Fields.of(details).rows("entities").forEach(e -> entry(Fields.asTable(e), intake));
    }

    private static void entry(Doc.Table entity, Intake intake) {
        Fields fields = Fields.of(entity);
        Draft draft = new Draft(MetiTable.LIST, fields.text("id"), entity.place());
        draft.kind(fields.text("type", "").equals("individual") ? ListEntry.Kind.PERSON : ListEntry.Kind.ORGANISATION);
        for (Doc name : fields.entries("name").values()) {
            if (name instanceof Doc.Text text) {
                MetiTable.name(text.value(), draft, EntryName.Kind.PRIMARY);
            }
        }
        fields.texts("aliases")
                .forEach(
                        a -> MetiTable.name(a, draft, draft.hasName() ? EntryName.Kind.ALIAS : EntryName.Kind.PRIMARY));
        draft.country(fields.text("country_code", ""));
        intake.listed(draft, fields.text("effective_date", ""), PrintedDates.DAY_FIRST);
        for (Map.Entry<String, Doc> field : entity.entries().entrySet()) {
            if (!KNOWN.contains(field.getKey())) {
                intake.remark(
                        What.FIELD_UNKNOWN, field.getKey(), field.getValue().place());
            }
        }
        intake.take(draft);
    }
}
