package org.ytterby.io.lists;

import java.util.Map;
import java.util.Set;
import org.ytterby.engine.screen.list.EntryName;

/** OFAC's older XML ({@code sdn.xml}, {@code consolidated.xml}), whatever namespace it has. */
final class OfacXml implements Importer {
    private static final Set<String> KNOWN = Set.of(
            ("sdnList publshInformation Publish_Date Record_Count sdnEntry uid firstName lastName title sdnType remarks programList"
                            + " program idList id idType idNumber idCountry issueDate expirationDate akaList aka type category"
                            + " addressList address address1 address2 address3 city stateOrProvince postalCode country"
                            + " nationalityList nationality citizenshipList citizenship mainEntry dateOfBirthList dateOfBirthItem"
                            + " dateOfBirth placeOfBirthList placeOfBirthItem placeOfBirth vesselInfo callSign vesselType"
                            + " vesselFlag vesselOwner tonnage grossRegisteredTonnage")
                    .split(" ", -1));

    private String stated = "";

    @Override
    public void read(Bounded in, Intake intake) {
        String list = OfacWords.list(intake.file());
        int[] records = new int[1];
        new XmlRecords(in, intake, KNOWN)
                .each(Map.of("publshInformation", n -> stated = n.text("Record_Count"), "sdnEntry", n -> {
                    records[0]++;
                    intake.take(entry(n, list, intake));
                }));
        if (!stated.isEmpty() && !stated.equals(String.valueOf(records[0]))) {
            throw Refused.counts(intake.file(), stated, records[0]);
        }
    }

    private static Draft entry(Node node, String list, Intake intake) {
        Draft draft = new Draft(list, node.text("uid"), intake.line(node.line()));
        if (draft.id().isEmpty()) {
            throw Refused.cut(draft.place(), "an entry without `uid`");
        }
        draft.kind(OfacWords.kind(node.text("sdnType"), draft, intake));
        draft.name(name(node), EntryName.Kind.PRIMARY);
        node.at("akaList", "aka")
                .forEach(a -> draft.name(
                        name(a),
                        OfacWords.alias(a.text("type"), a.text("category").equals("weak"), draft, intake)));
        node.at("programList", "program").forEach(p -> draft.programme(p.text()));
        node.at("idList", "id").forEach(i -> identifier(i, draft));
        node.at("addressList", "address").forEach(a -> {
            draft.address(
                    a.text("address1"),
                    a.text("address2"),
                    a.text("address3"),
                    a.text("city"),
                    a.text("stateOrProvince"),
                    a.text("postalCode"),
                    a.text("country"));
            draft.country(a.text("country"));
        });
        node.at("nationalityList", "nationality").forEach(n -> draft.country(n.text("country")));
        node.at("citizenshipList", "citizenship").forEach(n -> draft.country(n.text("country")));
        node.at("dateOfBirthList", "dateOfBirthItem")
                .forEach(d -> intake.birth(draft, d.text("dateOfBirth"), PrintedDates.MONTH_FIRST));
        node.all("vesselInfo").forEach(v -> {
            draft.country(v.text("vesselFlag"));
            draft.identifier("Call sign", v.text("callSign"));
        });
        if (!node.text("remarks").isEmpty()) {
            new OfacRemarks(draft, intake).read(node.text("remarks"));
        }
        return draft;
    }

    /** As the other formats of the same publisher write it: {@code SURNAME, Given}. */
    private static String name(Node node) {
        return Draft.joined(", ", node.text("lastName"), node.text("firstName"));
    }

    /** Some of them are no identifiers but facts: gender, risks, websites. */
    private static void identifier(Node node, Draft draft) {
        String sort = node.text("idType");
        String number = node.text("idNumber");
        if (OfacRemarks.isNumber(sort, number)) {
            draft.identifier(sort, number);
        }
    }
}
