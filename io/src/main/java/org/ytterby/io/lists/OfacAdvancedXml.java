package org.ytterby.io.lists;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.ytterby.engine.screen.list.EntryName;
import org.ytterby.io.lists.Remark.What;

/**
 * OFAC's advanced XML: everything refers by number to value sets, places and papers that stand before. Parties are kept until the
 * sanctions entries at the end say on which list and day they stand.
 */
final class OfacAdvancedXml implements Importer {
    private final AdvancedReferences references = new AdvancedReferences();
    private final Map<String, Draft> parties = new LinkedHashMap<>();
    private final Set<String> listed = new java.util.HashSet<>();

    @Override
    public void read(Bounded in, Intake intake) {
        Map<String, Consumer<Node>> takers = new LinkedHashMap<>(references.takers());
        String list = OfacWords.list(intake.file());
        takers.put("DistinctParty", n -> party(n, list, intake));
        takers.put("ProfileRelationship", n -> {});
        takers.put("SanctionsEntryLink", n -> {});
        takers.put("SanctionsEntry", n -> sanction(n, intake));
        new XmlRecords(in, intake, AdvancedReferences.KNOWN).each(takers);
        for (Map.Entry<String, Draft> party : parties.entrySet()) {
            if (!listed.contains(party.getKey())) {
                intake.remark(What.NOT_CALLED_LISTED, "", party.getValue().place());
            }
            intake.take(party.getValue());
        }
    }

    private void party(Node party, String list, Intake intake) {
        party.all("Profile").forEach(profile -> {
            Draft draft = new Draft(list, party.attribute("FixedRef"), intake.line(party.line()));
            if (draft.id().isEmpty()) {
                throw Refused.cut(draft.place(), "a party without `FixedRef`");
            }
            draft.kind(references.kind(profile.attribute("PartySubTypeID")));
            profile.all("Identity").forEach(i -> identity(i, draft, intake));
            profile.all("Feature").forEach(f -> feature(f, draft, intake));
            Draft before = parties.putIfAbsent(profile.attribute("ID"), draft);
            if (before != null) {
                throw Refused.twice(draft.place(), draft.id(), before.place().line());
            }
        });
    }

    private void identity(Node identity, Draft draft, Intake intake) {
        Map<String, String> parts = new LinkedHashMap<>();
        identity.at("NamePartGroups", "MasterNamePartGroup", "NamePartGroup")
                .forEach(g ->
                        parts.put(g.attribute("ID"), references.word("NamePartType", g.attribute("NamePartTypeID"))));
        identity.all("Alias").forEach(alias -> {
            String type = references.word("AliasType", alias.attribute("AliasTypeID"));
            EntryName.Kind kind = alias.flag("Primary") && identity.flag("Primary")
                    ? EntryName.Kind.PRIMARY
                    : OfacWords.alias(type, alias.flag("LowQuality"), draft, intake);
            boolean[] first = {true};
            alias.all("DocumentedName").forEach(name -> {
                draft.name(
                        AdvancedNames.of(name, parts),
                        first[0] || kind != EntryName.Kind.PRIMARY ? kind : EntryName.Kind.ALIAS);
                first[0] = false;
            });
        });
        references.papers(identity.attribute("ID")).forEach(p -> draft.identifier(p.kind(), p.number()));
    }

    private void feature(Node feature, Draft draft, Intake intake) {
        String type = references.word("FeatureType", feature.attribute("FeatureTypeID"));
        feature.all("FeatureVersion").forEach(version -> {
            switch (type) {
                case "Birthdate" ->
                    version.all("DatePeriod")
                            .forEach(p -> AdvancedDates.birth(p)
                                    .ifPresentOrElse(
                                            draft::born, () -> intake.remark(What.NO_DATE, type, draft.place())));
                case "Location" ->
                    location(version).ifPresent(l -> {
                        draft.address(l.address());
                        draft.country(l.country());
                    });
                case "Nationality Country",
                        "Nationality",
                        "Citizenship Country",
                        "Citizenship",
                        "Nationality of Registration" -> location(version).ifPresent(l -> draft.country(l.country()));
                default -> detail(type, version, draft, intake);
            }
        });
    }

    private Optional<AdvancedReferences.Location> location(Node version) {
        return version.all("VersionLocation")
                .flatMap(l -> references.location(l.attribute("LocationID")).stream())
                .findFirst();
    }

    private void detail(String type, Node version, Draft draft, Intake intake) {
        version.all("VersionDetail").map(Node::text).filter(t -> !t.isEmpty()).forEach(text -> {
            if (type.endsWith("Flag")) {
                draft.country(text);
            } else if (OfacRemarks.isNumber(type, text) || type.equals("Vessel Call Sign")) {
                draft.identifier(type, text);
            } else if (type.isEmpty()) {
                intake.remark(What.FIELD_UNKNOWN, text, draft.place());
            }
        });
    }

    private void sanction(Node entry, Intake intake) {
        Draft draft = parties.get(entry.attribute("ProfileID"));
        if (draft == null) {
            intake.remark(What.NO_ENTRY, entry.attribute("ProfileID"), intake.line(entry.line()));
            return;
        }
        listed.add(entry.attribute("ProfileID"));
        entry.at("EntryEvent", "Date").forEach(d -> draft.listed(AdvancedDates.day(d)));
        entry.all("SanctionsMeasure")
                .filter(m -> references.isProgramme(m.attribute("SanctionsTypeID")))
                .forEach(m -> draft.programme(m.text("Comment")));
    }
}
