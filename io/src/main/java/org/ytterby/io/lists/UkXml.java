package org.ytterby.io.lists;

import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ytterby.engine.screen.list.EntryName;

/** The UK Sanctions List, as XML. */
final class UkXml implements Importer {
    private static final Set<String> KNOWN = Set.of(
            ("Designations DateGenerated Designation LastUpdated DateDesignated UniqueID OFSIGroupID UNReferenceNumber Names Name"
                            + " Name1 Name2 Name3 Name4 Name5 Name6 NameType AliasStrength NonLatinNames NonLatinName"
                            + " NameNonLatinScript NonLatinScriptType NonLatinScriptLanguage RegimeName IndividualEntityShip"
                            + " DesignationSource SanctionsImposed SanctionsImposedIndicators AssetFreeze ArmsEmbargo"
                            + " TargetedArmsEmbargo CharteringOfShips ClosureOfRepresentativeOffices CrewServicingOfShipsAndAircraft"
                            + " Deflag PreventionOfBusinessArrangements ProhibitionOfPortEntry TravelBan"
                            + " PreventionOfCharteringOfShips PreventionOfCharteringOfShipsAndAircraft"
                            + " TechnicalAssistanceRelatedToAircraft TrustServicesSanctions DirectorDisqualificationSanction"
                            + " OtherInformation UKStatementofReasons Titles Title Addresses Address AddressLine1 AddressLine2"
                            + " AddressLine3 AddressLine4 AddressLine5 AddressLine6 AddressPostalCode AddressCountry PhoneNumbers"
                            + " PhoneNumber EmailAddresses EmailAddress Websites Website IndividualDetails Individual DOBs DOB"
                            + " BirthDetails Location CountryOfBirth TownOfBirth Genders Gender Nationalities Nationality Positions"
                            + " Position PassportDetails Passport PassportNumber PassportAdditionalInformation"
                            + " NationalIdentifierDetails NationalIdentifier NationalIdentifierNumber"
                            + " NationalIdentifierAdditionalInformation EntityDetails Entity BusinessRegistrationNumbers"
                            + " BusinessRegistrationNumber TypeOfEntities TypeOfEntity ParentCompanies ParentCompany Subsidiaries"
                            + " Subsidiary ShipDetails Ship IMONumbers IMONumber CurrentOwnerOperators CurrentOwnerOperator"
                            + " PreviousOwnerOperators PreviousOwnerOperator CurrentBelievedFlagOfShips CurrentBelievedFlagOfShip"
                            + " PreviousFlags PreviousFlag TypeOfShipDetails TypeOfShip TonnageOfShipDetails TonnageOfShip"
                            + " LengthOfShipDetails LengthOfShip YearsBuilt YearBuilt HullIdentificationNumbers"
                            + " HullIdentificationNumber")
                    .split(" ", -1));

    @Override
    public void read(Bounded in, Intake intake) {
        new XmlRecords(in, intake, KNOWN).each(Map.of("Designation", n -> intake.take(entry(n, intake))));
    }

    private static Draft entry(Node node, Intake intake) {
        Draft draft = new Draft(UkWords.LIST, node.text("UniqueID"), intake.line(node.line()));
        if (draft.id().isEmpty()) {
            throw Refused.cut(draft.place(), "an entry without `UniqueID`");
        }
        draft.kind(UkWords.kind(node.text("IndividualEntityShip"), draft, intake));
        node.at("Names", "Name").forEach(n -> name(n, draft, intake));
        node.at("NonLatinNames", "NonLatinName")
                .forEach(n -> draft.name(n.text("NameNonLatinScript"), EntryName.Kind.ALIAS));
        node.at("Addresses", "Address").forEach(a -> {
            draft.address(Draft.joined(
                    ", ",
                    Stream.concat(
                            IntStream.rangeClosed(1, 6).mapToObj(i -> a.text("AddressLine" + i)),
                            Stream.of(a.text("AddressPostalCode"), a.text("AddressCountry")))));
            draft.country(a.text("AddressCountry"));
        });
        person(node, draft, intake);
        others(node, draft);
        draft.identifier("UN reference", node.text("UNReferenceNumber"));
        draft.identifier("OFSI group", node.text("OFSIGroupID"));
        draft.programme(node.text("RegimeName"));
        intake.listed(draft, node.text("DateDesignated"), PrintedDates.DAY_FIRST);
        return draft;
    }

    private static void name(Node node, Draft draft, Intake intake) {
        String whole = Draft.joined(" ", IntStream.rangeClosed(1, 6).mapToObj(i -> node.text("Name" + i)));
        draft.name(whole, UkWords.kind(node.text("NameType"), node.text("AliasStrength"), draft, intake));
    }

    private static void person(Node node, Draft draft, Intake intake) {
        node.at("IndividualDetails", "Individual").forEach(person -> {
            person.at("DOBs", "DOB").forEach(d -> intake.birth(draft, d.text(), PrintedDates.DAY_FIRST));
            person.at("Nationalities", "Nationality").forEach(n -> draft.country(n.text()));
            person.at("PassportDetails", "Passport")
                    .forEach(p -> draft.identifier("Passport", p.text("PassportNumber")));
            person.at("NationalIdentifierDetails", "NationalIdentifier")
                    .forEach(i -> draft.identifier("National identifier", i.text("NationalIdentifierNumber")));
        });
    }

    private static void others(Node node, Draft draft) {
        node.at("EntityDetails", "Entity", "BusinessRegistrationNumbers", "BusinessRegistrationNumber")
                .forEach(n -> draft.identifier("Business registration", n.text()));
        node.at("ShipDetails", "Ship").forEach(ship -> {
            ship.at("IMONumbers", "IMONumber").forEach(n -> draft.identifier("IMO number", n.text()));
            ship.at("CurrentBelievedFlagOfShips", "CurrentBelievedFlagOfShip").forEach(f -> draft.country(f.text()));
            ship.at("PreviousFlags", "PreviousFlag").forEach(f -> draft.country(f.text()));
        });
    }
}
