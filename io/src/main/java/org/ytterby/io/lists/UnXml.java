package org.ytterby.io.lists;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ytterby.engine.screen.list.EntryName;
import org.ytterby.engine.screen.list.ListEntry;
import org.ytterby.io.lists.Remark.What;

/** The consolidated list of the UN Security Council, as XML. Persons' names come in up to four parts, in order. */
final class UnXml implements Importer {
    private static final String LIST = "un.sc";
    private static final Set<String> KNOWN = Set.of(
            ("CONSOLIDATED_LIST INDIVIDUALS INDIVIDUAL ENTITIES ENTITY DATAID VERSIONNUM FIRST_NAME SECOND_NAME THIRD_NAME"
                            + " FOURTH_NAME NAME_ORIGINAL_SCRIPT UN_LIST_TYPE REFERENCE_NUMBER LISTED_ON COMMENTS1 NATIONALITY"
                            + " NATIONALITY2 VALUE LIST_TYPE LAST_DAY_UPDATED INDIVIDUAL_ALIAS ENTITY_ALIAS QUALITY ALIAS_NAME"
                            + " INDIVIDUAL_ADDRESS ENTITY_ADDRESS COUNTRY CITY STATE_PROVINCE STREET ZIP_CODE NOTE"
                            + " INDIVIDUAL_DATE_OF_BIRTH TYPE_OF_DATE DATE YEAR FROM_YEAR TO_YEAR INDIVIDUAL_PLACE_OF_BIRTH"
                            + " INDIVIDUAL_DOCUMENT TYPE_OF_DOCUMENT TYPE_OF_DOCUMENT2 NUMBER ISSUING_COUNTRY DATE_OF_ISSUE"
                            + " CITY_OF_ISSUE COUNTRY_OF_ISSUE SORT_KEY SORT_KEY_LAST_MOD DESIGNATION TITLE GENDER SUBMITTED_BY"
                            + " SUBMITTED_ON DATE_OF_BIRTH CITY_OF_BIRTH COUNTRY_OF_BIRTH DELISTED_ON")
                    .split(" ", -1));

    @Override
    public void read(Bounded in, Intake intake) {
        new XmlRecords(in, intake, KNOWN)
                .each(Map.of(
                        "INDIVIDUAL", n -> intake.take(entry(n, ListEntry.Kind.PERSON, intake)),
                        "ENTITY", n -> intake.take(entry(n, ListEntry.Kind.ORGANISATION, intake))));
    }

    private static Draft entry(Node node, ListEntry.Kind kind, Intake intake) {
        Draft draft = new Draft(LIST, node.text("DATAID"), intake.line(node.line()));
        if (draft.id().isEmpty()) {
            throw Refused.cut(draft.place(), "an entry without `DATAID`");
        }
        draft.kind(kind);
        names(node, draft, intake);
        Stream.of("NATIONALITY", "NATIONALITY2")
                .flatMap(n -> node.at(n, "VALUE"))
                .forEach(v -> draft.country(v.text()));
        Stream.of("INDIVIDUAL_ADDRESS", "ENTITY_ADDRESS").flatMap(node::all).forEach(a -> {
            draft.address(
                    a.text("STREET"), a.text("CITY"), a.text("STATE_PROVINCE"), a.text("ZIP_CODE"), a.text("COUNTRY"));
            draft.country(a.text("COUNTRY"));
        });
        node.all("INDIVIDUAL_DATE_OF_BIRTH").forEach(b -> born(b, draft, intake));
        node.all("INDIVIDUAL_DOCUMENT")
                .forEach(d -> draft.identifier(
                        Draft.joined(" ", d.text("TYPE_OF_DOCUMENT"), d.text("TYPE_OF_DOCUMENT2")), d.text("NUMBER")));
        draft.identifier("UN reference", node.text("REFERENCE_NUMBER"));
        draft.programme(node.text("UN_LIST_TYPE"));
        intake.listed(draft, node.text("LISTED_ON"), PrintedDates.DAY_FIRST);
        return draft;
    }

    private static void names(Node node, Draft draft, Intake intake) {
        String whole = Draft.joined(
                " ",
                node.text("FIRST_NAME"),
                node.text("SECOND_NAME"),
                node.text("THIRD_NAME"),
                node.text("FOURTH_NAME"));
        String[] several = whole.split(";", -1);
        for (int i = 0; i < several.length; i++) {
            draft.name(several[i], i == 0 ? EntryName.Kind.PRIMARY : EntryName.Kind.ALIAS);
        }
        draft.name(node.text("NAME_ORIGINAL_SCRIPT"), EntryName.Kind.ALIAS);
        Stream.of("INDIVIDUAL_ALIAS", "ENTITY_ALIAS").flatMap(node::all).forEach(alias -> {
            EntryName.Kind kind = kind(alias, draft, intake);
            for (String name : alias.text("ALIAS_NAME").split(";", -1)) {
                draft.name(name, kind);
            }
        });
    }

    private static EntryName.Kind kind(Node alias, Draft draft, Intake intake) {
        String quality = alias.text("QUALITY");
        return switch (quality) {
            case "Low" -> EntryName.Kind.WEAK;
            case "f.k.a." -> EntryName.Kind.FORMER;
            case "Good", "a.k.a.", "" -> EntryName.Kind.ALIAS;
            default -> {
                intake.remark(What.VALUE_UNKNOWN, quality, draft.place());
                yield EntryName.Kind.ALIAS;
            }
        };
    }

    private static void born(Node birth, Draft draft, Intake intake) {
        String sort = birth.text("TYPE_OF_DATE");
        String printed = sort.equals("BETWEEN")
                ? birth.text("FROM_YEAR") + " to " + birth.text("TO_YEAR")
                : birth.text("DATE").isEmpty() ? birth.text("YEAR") : birth.text("DATE");
        boolean says = !printed.isEmpty() && !printed.equals(" to ");
        if (says) {
            intake.birth(draft, sort.equals("APPROXIMATELY") ? "circa " + printed : printed, PrintedDates.DAY_FIRST);
        }
    }
}
