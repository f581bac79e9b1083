package org.ytterby.io.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.ytterby.engine.screen.list.Identifier;
import org.ytterby.engine.screen.list.ListEntry;

/** What stands in front of the parties of the advanced XML: value sets, places, papers. */
final class AdvancedReferences {
    /** Elements of a value set that parties refer to. */
    private static final List<String> WORDS = List.of(
            "AliasType",
            "FeatureType",
            "NamePartType",
            "IDRegDocType",
            "PartyType",
            "SanctionsType",
            "Country",
            "LocPartType");

    static final Set<String> KNOWN = known();

    private final Map<String, Map<String, String>> words = new HashMap<>();
    private final Map<String, Node> subtypes = new HashMap<>();
    private final Map<String, Location> locations = new HashMap<>();
    private final Map<String, List<Identifier>> papers = new HashMap<>();

    /** A place: one line, and its country as written; either may be empty. */
    record Location(String address, String country) {}

    private static Set<String> known() {
        Set<String> known = new java.util.HashSet<>(WORDS);
        known.addAll(List.of(
                ("Sanctions DateOfIssue Year Month Day ReferenceValueSets AliasTypeValues AreaCodeTypeValues AreaCodeValues AreaCode"
                                + " CalendarTypeValues CalendarType CountryValues CountryRelevanceValues CountryRelevance"
                                + " DecisionMakingBodyValues DecisionMakingBody DetailReferenceValues DetailReference DetailTypeValues"
                                + " DetailType DocNameStatusValues DocNameStatus EntryEventTypeValues EntryEventType"
                                + " EntryLinkTypeValues EntryLinkType ExRefTypeValues ExRefType FeatureTypeValues"
                                + " FeatureTypeGroupValues FeatureTypeGroup IDRegDocDateTypeValues IDRegDocDateType"
                                + " IDRegDocTypeValues IdentityFeatureLinkTypeValues IdentityFeatureLinkType LegalBasisValues"
                                + " LegalBasis LegalBasisTypeValues LegalBasisType ListValues List LocPartTypeValues"
                                + " LocPartValueStatusValues LocPartValueStatus LocPartValueTypeValues LocPartValueType"
                                + " NamePartTypeValues OrganisationValues Organisation PartySubTypeValues PartySubType PartyTypeValues"
                                + " RelationQualityValues RelationQuality RelationTypeValues RelationType ReliabilityValues"
                                + " Reliability SanctionsProgramValues SanctionsProgram SanctionsTypeValues ScriptValues Script"
                                + " ScriptStatusValues ScriptStatus SubsidiaryBodyValues SubsidiaryBody SupInfoTypeValues"
                                + " SupInfoType TargetTypeValues TargetType ValidityValues Validity Locations Location"
                                + " LocationAreaCode LocationCountry LocationPart LocationPartValue Value Comment"
                                + " FeatureVersionReference IDRegDocumentReference IDRegDocuments IDRegDocument IDRegistrationNo"
                                + " IssuingAuthority DocumentDate DatePeriod Start End From To DocumentedNameReference"
                                + " DistinctParties DistinctParty Profile Identity Alias DocumentedName DocumentedNamePart"
                                + " DocumentedNameCountry NamePartValue NamePartGroups MasterNamePartGroup NamePartGroup Feature"
                                + " FeatureVersion VersionDetail VersionLocation IdentityReference ProfileRelationshipReference"
                                + " SanctionsEntryReference ExternalReference DirectURL ExRefValue SubLink"
                                + " ProfileRelationships ProfileRelationship SanctionsEntries SanctionsEntry EntryEvent Date"
                                + " LimitationsToListing SanctionsMeasure SupportingInfo SanctionsEntryLinks SanctionsEntryLink")
                        .split(" ", -1)));
        return Set.copyOf(known);
    }

    Map<String, Consumer<Node>> takers() {
        Map<String, Consumer<Node>> takers = new HashMap<>();
        for (String word : WORDS) {
            takers.put(
                    word, n -> words.computeIfAbsent(word, k -> new HashMap<>()).put(n.attribute("ID"), n.text()));
        }
        takers.put("PartySubType", n -> subtypes.put(n.attribute("ID"), n));
        takers.put("Location", n -> locations.put(n.attribute("ID"), place(n)));
        takers.put("IDRegDocument", this::paper);
        return takers;
    }

    /** The word with a number; empty where the value sets do not have it. */
    String word(String set, String id) {
        return words.getOrDefault(set, Map.of()).getOrDefault(id, "");
    }

    /** Vessels and aircraft are subtypes with a name; the others are told by their type. */
    ListEntry.Kind kind(String id) {
        Node subtype = subtypes.getOrDefault(id, new Node("", 0, Map.of(), List.of(), ""));
        boolean named = !subtype.text().isEmpty() && !subtype.text().equals("Unknown");
        return switch (named ? subtype.text() : word("PartyType", subtype.attribute("PartyTypeID"))) {
            case "Individual" -> ListEntry.Kind.PERSON;
            case "Entity" -> ListEntry.Kind.ORGANISATION;
            case "Vessel" -> ListEntry.Kind.VESSEL;
            case "Aircraft" -> ListEntry.Kind.AIRCRAFT;
            case "Location" -> ListEntry.Kind.PLACE;
            case "" -> ListEntry.Kind.UNKNOWN;
            default -> ListEntry.Kind.OTHER;
        };
    }

    /** Measures of this type carry the programme in their comment. */
    boolean isProgramme(String sanctionsType) {
        return word("SanctionsType", sanctionsType).equals("Program");
    }

    Optional<Location> location(String id) {
        return Optional.ofNullable(locations.get(id));
    }

    List<Identifier> papers(String identity) {
        return papers.getOrDefault(identity, List.of());
    }

    private Location place(Node node) {
        String country = node.all("LocationCountry")
                .map(c -> word("Country", c.attribute("CountryID")))
                .findFirst()
                .orElse("");
        String address = Draft.joined(
                ", ",
                java.util.stream.Stream.concat(
                        node.at("LocationPart", "LocationPartValue", "Value").map(Node::text),
                        java.util.stream.Stream.of(country)));
        return new Location(address, country);
    }

    private void paper(Node node) {
        String sort = word("IDRegDocType", node.attribute("IDRegDocTypeID"));
        String number = Draft.plain(node.text("IDRegistrationNo"));
        if (!number.isEmpty()) {
            papers.computeIfAbsent(node.attribute("IdentityID"), k -> new ArrayList<>())
                    .add(new Identifier(sort, number));
        }
    }
}
