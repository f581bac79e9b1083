package org.ytterby.io.lists;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ytterby.engine.screen.list.ListEntry;

/** What the schemata and properties of FollowTheMoney mean here. */
final class FtmSchemas {
    private static final Map<String, ListEntry.Kind> KINDS = Map.of(
            "Person", ListEntry.Kind.PERSON,
            "Organization", ListEntry.Kind.ORGANISATION,
            "Company", ListEntry.Kind.ORGANISATION,
            "PublicBody", ListEntry.Kind.ORGANISATION,
            "LegalEntity", ListEntry.Kind.UNKNOWN,
            "Vessel", ListEntry.Kind.VESSEL,
            "Airplane", ListEntry.Kind.AIRCRAFT,
            "CryptoWallet", ListEntry.Kind.OTHER,
            "Security", ListEntry.Kind.OTHER,
            "Asset", ListEntry.Kind.OTHER);

    /** They say something of a party. */
    static final Set<String> EDGES = Set.of("Sanction", "Identification", "Passport");

    /** Between parties, or of no party. */
    static final Set<String> LEFT = Set.of(
            "Ownership",
            "Directorship",
            "UnknownLink",
            "Family",
            "Associate",
            "Representation",
            "Membership",
            "Employment",
            "Occupancy",
            "Position",
            "Succession",
            "Similar",
            "Debt",
            "Documentation",
            "Article",
            "Event",
            "Payment",
            "ProjectParticipant",
            "Project",
            "BankAccount");

    static final List<String> COUNTRIES =
            List.of("country", "nationality", "citizenship", "jurisdiction", "mainCountry", "flag", "birthCountry");

    static final List<String> NUMBERS = List.of(
            "registrationNumber",
            "idNumber",
            "taxNumber",
            "uscCode",
            "leiCode",
            "dunsCode",
            "passportNumber",
            "imoNumber",
            "mmsi",
            "callSign",
            "innCode",
            "ogrnCode",
            "okpoCode",
            "vatCode",
            "swiftBic",
            "bikCode",
            "npiCode",
            "uniqueEntityId",
            "socialSecurityNumber",
            "isinCode",
            "isin",
            "cageCode",
            "permId",
            "serialNumber",
            "publicKey",
            "icpCode",
            "sayariId");

    static final Set<String> KNOWN = known();

    private FtmSchemas() {}

    private static Set<String> known() {
        Set<String> known = new java.util.HashSet<>(COUNTRIES);
        known.addAll(NUMBERS);
        known.addAll(List.of(
                ("name alias previousName weakAlias abbreviation birthDate address addressEntity topics program programId"
                                + " firstName secondName middleName lastName fatherName motherName maidenName title nameSuffix gender"
                                + " position birthPlace deathDate religion ethnicity political education status legalForm sector"
                                + " classification description summary notes keywords website email phone sourceUrl publisher"
                                + " publisherUrl createdAt modifiedAt retrievedAt wikidataId wikipediaUrl incorporationDate"
                                + " dissolutionDate buildDate registrationDate type model tonnage grossRegisteredTonnage"
                                + " deadweightTonnage owner pastFlags pastNames pastTypes parent holder issuer currency amount height"
                                + " weight eyeColor hairColor appearance accountId managingExchange balance balanceDate previousNumber"
                                + " ticker figiCode cryptoId industry eori lei proof registeredOffice")
                        .split(" ", -1)));
        return Set.copyOf(known);
    }

    static Optional<ListEntry.Kind> kind(String schema) {
        return Optional.ofNullable(KINDS.get(schema));
    }
}
