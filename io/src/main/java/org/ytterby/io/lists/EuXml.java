package org.ytterby.io.lists;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ytterby.engine.screen.list.Birth;
import org.ytterby.engine.screen.list.EntryName;
import org.ytterby.engine.screen.list.ListEntry;
import org.ytterby.io.lists.Remark.What;

/**
 * The EU's financial sanctions file, XML 1.1: everything stands in attributes, and an empty one means that nothing is said. The
 * names of one body in many languages are all called strong.
 */
final class EuXml implements Importer {
    private static final String LIST = "eu.fsf";
    private static final Set<String> KNOWN = Set.of(
            ("export sanctionEntity remark regulation publicationUrl subjectType nameAlias regulationSummary citizenship"
                            + " birthdate identification address contactInfo")
                    .split(" ", -1));

    @Override
    public void read(Bounded in, Intake intake) {
        new XmlRecords(in, intake, KNOWN).each(Map.of("sanctionEntity", n -> intake.take(entry(n, intake))));
    }

    private static Draft entry(Node node, Intake intake) {
        String id = node.attribute("euReferenceNumber").isEmpty()
                ? node.attribute("logicalId")
                : node.attribute("euReferenceNumber");
        Draft draft = new Draft(LIST, id, intake.line(node.line()));
        if (id.isEmpty()) {
            throw Refused.cut(draft.place(), "an entry without `euReferenceNumber` and `logicalId`");
        }
        node.all("subjectType").forEach(s -> draft.kind(kind(s.attribute("code"), draft, intake)));
        node.all("nameAlias").forEach(n -> name(n, draft));
        node.all("citizenship").forEach(c -> country(c, draft));
        node.all("birthdate").forEach(b -> {
            born(b, draft, intake);
        });
        node.all("identification")
                .forEach(i -> draft.identifier(i.attribute("identificationTypeCode"), i.attribute("number")));
        node.all("identification")
                .forEach(i -> draft.identifier(i.attribute("identificationTypeCode"), i.attribute("latinNumber")));
        node.all("address").forEach(a -> {
            draft.address(
                    a.attribute("street"),
                    a.attribute("poBox"),
                    a.attribute("zipCode"),
                    a.attribute("city"),
                    a.attribute("place"),
                    a.attribute("region"),
                    country(a, draft));
        });
        draft.identifier("UN reference", node.attribute("unitedNationId"));
        intake.listed(draft, node.attribute("designationDate"), PrintedDates.DAY_FIRST);
        node.all("regulation").forEach(r -> {
            draft.programme(r.attribute("programme"));
            intake.listed(draft, r.attribute("entryIntoForceDate"), PrintedDates.DAY_FIRST);
        });
        return draft;
    }

    private static ListEntry.Kind kind(String code, Draft draft, Intake intake) {
        return switch (code.toLowerCase(Locale.ROOT)) {
            case "person" -> ListEntry.Kind.PERSON;
            case "enterprise" -> ListEntry.Kind.ORGANISATION;
            default -> {
                intake.remark(What.VALUE_UNKNOWN, code, draft.place());
                yield ListEntry.Kind.UNKNOWN;
            }
        };
    }

    private static void name(Node alias, Draft draft) {
        String whole = alias.attribute("wholeName").isEmpty()
                ? Draft.joined(
                        " ", alias.attribute("firstName"), alias.attribute("middleName"), alias.attribute("lastName"))
                : alias.attribute("wholeName");
        boolean weak = alias.attribute("strong").equals("false")
                || alias.at("remark")
                        .anyMatch(r -> r.text().toLowerCase(Locale.ROOT).contains("low quality"));
        EntryName.Kind kind = draft.hasName() ? EntryName.Kind.ALIAS : EntryName.Kind.PRIMARY;
        draft.name(whole, weak ? EntryName.Kind.WEAK : kind);
    }

    /** Of an element that names a country by code and in words; {@code 00} is nobody's. */
    private static String country(Node node, Draft draft) {
        String code = node.attribute("countryIso2Code");
        String words = node.attribute("countryDescription");
        boolean unknown = code.equals("00") || words.equals("UNKNOWN");
        if (!unknown) {
            draft.country(code.isEmpty() ? words : code);
        }
        return unknown ? "" : words;
    }

    private static void born(Node node, Draft draft, Intake intake) {
        String calendar = node.attribute("calendarType");
        String printed = node.attribute("birthdate").isEmpty() ? parts(node) : node.attribute("birthdate");
        if (!calendar.isEmpty() && !calendar.equals("GREGORIAN")) {
            intake.remark(What.NO_DATE, Draft.joined(" ", calendar, printed), draft.place());
            return;
        }
        if (printed.isEmpty()) {
            return;
        }
        if (node.flag("circa")) {
            PrintedDates.DAY_FIRST
                    .birth(printed)
                    .map(Birth::approximate)
                    .ifPresentOrElse(draft::born, () -> intake.remark(What.NO_DATE, printed, draft.place()));
        } else {
            intake.birth(draft, printed, PrintedDates.DAY_FIRST);
        }
    }

    private static String parts(Node node) {
        String year = node.attribute("year");
        String month = node.attribute("monthOfYear");
        String day = node.attribute("dayOfMonth");
        return year.isEmpty() || month.isEmpty() ? year : year + "-" + month + (day.isEmpty() ? "" : "-" + day);
    }
}
