package org.ytterby.io.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ytterby.engine.screen.list.Birth;
import org.ytterby.engine.screen.list.EntryName;
import org.ytterby.engine.screen.list.EntryName.Kind;
import org.ytterby.engine.screen.list.Identifier;
import org.ytterby.engine.screen.list.ListEntry;
import org.ytterby.io.lists.Remark.What;

class ListFilesTest {
    private static ListEntry only(ImportedList list) {
        assertThat(list.entries()).hasSize(1);
        return list.entries().getFirst();
    }

    private static EntryName name(String text, Kind kind) {
        return new EntryName(text, kind);
    }

    @Test
    void ofacTablesAreReadWithTheFilesBesideThem() {
        ImportedList list = Read.text(
                "sdn.csv", Samples.OFAC_SDN, Map.of("alt.csv", Samples.OFAC_ALT, "add.csv", Samples.OFAC_ADD));
        assertThat(list.report().format()).isEqualTo(ListFormat.OFAC_CSV);
        assertThat(list.report().remarks()).isEmpty();
        ListEntry airline = list.entries().getFirst();
        assertThat(airline.list()).isEqualTo("us.sdn");
        assertThat(airline.names())
                .containsExactly(
                        name("NORDLYS AIRLINES", Kind.PRIMARY),
                        name("NLA", Kind.WEAK),
                        name("NORD-LYS", Kind.ALIAS),
                        name("FJORD FLY", Kind.FORMER));
        assertThat(airline.identifiers()).containsExactly(new Identifier("Registration ID", "1025000653930"));
        assertThat(airline.addresses()).containsExactly("Oslo, Norway");
        ListEntry person = list.entries().get(1);
        assertThat(person.kind()).isEqualTo(ListEntry.Kind.PERSON);
        assertThat(person.born())
                .containsExactly(
                        Birth.on(LocalDate.of(1948, 12, 10)),
                        Birth.in(Year.of(1949)).approximate());
        assertThat(person.programmes()).containsExactly("SDGT", "NS-PLC");
        assertThat(person.identifiers()).containsExactly(new Identifier("Passport", "A10472263"));
        ListEntry ship = list.entries().get(2);
        assertThat(ship.kind()).isEqualTo(ListEntry.Kind.VESSEL);
        assertThat(ship.countries()).containsExactly("PA");
        assertThat(ship.identifiers()).contains(new Identifier("Vessel Registration Identification IMO", "9187629"));
    }

    @Test
    void aMissingFileOfAlternateNamesIsSaid() {
        ImportedList list = Read.text("sdn.csv", Samples.OFAC_SDN);
        assertThat(list.report().remarks())
                .extracting(Remark::what, Remark::value)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(What.FILE_MISSING, "alt.csv"),
                        org.assertj.core.groups.Tuple.tuple(What.FILE_MISSING, "add.csv"));
    }

    @Test
    void ofacXmlTellsWeakAndFormerNames() {
        ListEntry person = only(Read.text("sdn.xml", Samples.OFAC_XML));
        assertThat(person.names())
                .containsExactly(
                        name("STRAND, Kari", Kind.PRIMARY), name("KS", Kind.WEAK), name("LIE, Kari", Kind.FORMER));
        assertThat(person.born()).containsExactly(Birth.between(Year.of(1951), Year.of(1953)));
        assertThat(person.identifiers()).containsExactly(new Identifier("Passport", "A10472263"));
    }

    @Test
    void ofacAdvancedXmlResolvesItsNumbers() {
        ImportedList list = Read.text("sdn_advanced.xml", Samples.OFAC_ADVANCED);
        ListEntry person = only(list);
        assertThat(list.report().remarks()).isEmpty();
        assertThat(person.kind()).isEqualTo(ListEntry.Kind.PERSON);
        assertThat(person.names())
                .containsExactly(name("STRAND, Kari", Kind.PRIMARY), name("斯特兰", Kind.ALIAS), name("KS", Kind.WEAK));
        assertThat(person.born()).containsExactly(Birth.in(Year.of(1948)));
        assertThat(person.countries()).containsExactly("NO");
        assertThat(person.addresses()).containsExactly("Oslo, Norway");
        assertThat(person.identifiers()).containsExactly(new Identifier("Passport", "A10472263"));
        assertThat(person.listed()).hasValue(LocalDate.of(2001, 12, 4));
        assertThat(person.programmes()).containsExactly("SDGT");
    }

    @Test
    void unNamesInOneFieldAreSeveral() {
        ImportedList list = Read.text("un.xml", Samples.UN);
        assertThat(list.entries().getFirst().names())
                .containsExactly(
                        name("KARI STRAND", Kind.PRIMARY),
                        name("斯特兰", Kind.ALIAS),
                        name("KS", Kind.WEAK),
                        name("K. S.", Kind.WEAK));
        assertThat(list.entries().getFirst().born()).containsExactly(Birth.between(Year.of(1960), Year.of(1962)));
        assertThat(list.entries().get(1).names())
                .containsExactly(
                        name("NORDLYS TRADING (NT)", Kind.PRIMARY),
                        name("NORDLYS GENERAL (NG)", Kind.ALIAS),
                        name("FJORD TRADING", Kind.FORMER));
    }

    @Test
    void euDatesOfAnotherCalendarAreRemarkedAndUnknownCountriesAreNone() {
        ImportedList list = Read.text("eu.xml", Samples.EU);
        ListEntry person = only(list);
        assertThat(person.names())
                .containsExactly(
                        name("Kari Strand", Kind.PRIMARY), name("Кари Странд", Kind.ALIAS), name("KS", Kind.WEAK));
        assertThat(person.countries()).containsExactly("NO");
        assertThat(person.born())
                .containsExactly(Birth.in(YearMonth.of(1968, 2)).approximate());
        assertThat(list.report().remarks())
                .extracting(Remark::what, Remark::value)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(What.NO_DATE, "ISLAMIC 1343"));
    }

    @Test
    void ukDatesHaveDaysFirstAndPartsUnknown() {
        ListEntry person = only(Read.text("uk.xml", Samples.UK));
        assertThat(person.names())
                .containsExactly(name("Kari STRAND", Kind.PRIMARY), name("KS", Kind.WEAK), name("斯特兰", Kind.ALIAS));
        assertThat(person.born()).containsExactly(Birth.in(Year.of(1968)), Birth.on(LocalDate.of(1969, 4, 3)));
        assertThat(person.listed()).hasValue(LocalDate.of(2012, 6, 29));
    }

    @Test
    void ukRowsOfOneIdAreOneEntry() {
        ImportedList list = Read.text("uk.csv", Samples.UK_CSV);
        assertThat(list.entries()).extracting(ListEntry::id).containsExactly("RUS0001", "RUS0002");
        assertThat(list.entries().getFirst().names())
                .containsExactly(
                        name("Kari STRAND", Kind.PRIMARY), name("Cari STRAN", Kind.ALIAS), name("斯特兰", Kind.ALIAS));
    }

    @Test
    void namesInsideNamesOfTheConsolidatedListAreTakenApart() {
        ImportedList list = Read.text("csl.csv", Samples.CSL);
        assertThat(list.entries()).extracting(ListEntry::list).containsExactly("us.el", "us.isn", "us.sdn");
        assertThat(list.entries().getFirst().names())
                .containsExactly(
                        name("Nordlys Institute", Kind.PRIMARY),
                        name("NI", Kind.ALIAS),
                        name("Nord Institute", Kind.ALIAS));
        assertThat(list.entries().get(1).name()).isEqualTo("Fjord Export");
        assertThat(list.report().remarks()).extracting(Remark::what).containsExactly(What.REACHES_FURTHER);
        assertThat(list.entries().get(2).identifiers()).containsExactly(new Identifier("Passport", "836238033"));
    }

    @Test
    void theConsolidatedListSaysTheSameAsJson() {
        ImportedList list = Read.text("csl.json", Samples.CSL_JSON);
        ListEntry person = only(list);
        assertThat(person.names()).containsExactly(name("STRAND, Kari", Kind.PRIMARY), name("KS", Kind.ALIAS));
        assertThat(person.addresses()).containsExactly("Oslo, NO");
        assertThat(person.countries()).containsExactly("NO");
        assertThat(person.identifiers()).containsExactly(new Identifier("Passport", "836238033"));
        assertThat(list.report().remarks()).extracting(Remark::value).containsExactly("new_field");
    }

    @Test
    void rowsOfOneDenialOrderAreOneEntryAndMonthsComeFirst() {
        ImportedList list = Read.text("dpl.txt", Samples.DPL);
        assertThat(only(list).addresses()).hasSize(2);
        assertThat(only(list).listed()).hasValue(LocalDate.of(2002, 3, 4));
        assertThat(list.report().remarks()).extracting(Remark::what).containsExactly(What.ROWS_JOINED);
    }

    @Test
    void metiPutsAcronymsInFullWidthBrackets() {
        for (ImportedList list :
                new ImportedList[] {Read.text("meti.yaml", Samples.METI_YAML), Read.text("meti.csv", Samples.METI_CSV)
                }) {
            assertThat(only(list).list()).isEqualTo("jp.meti-eul");
            assertThat(only(list).names())
                    .containsExactly(
                            name("Nordlys Trading", Kind.PRIMARY),
                            name("NTC", Kind.ACRONYM),
                            name("Fjord Trading", Kind.ALIAS),
                            name("北光贸易", Kind.ALIAS));
        }
    }

    @Test
    void factsOfFollowTheMoneyThatStandApartComeTogether() {
        ImportedList list = Read.text("ftm.json", Samples.FTM);
        ListEntry person = list.entries().getFirst();
        assertThat(person.list()).isEqualTo("us_example");
        assertThat(person.names())
                .containsExactly(
                        name("Kari Strand", Kind.PRIMARY),
                        name("斯特兰", Kind.ALIAS),
                        name("Kari Lie", Kind.FORMER),
                        name("KS", Kind.WEAK));
        assertThat(person.addresses()).containsExactly("Storgata 1, Oslo");
        assertThat(person.listed()).hasValue(LocalDate.of(2001, 12, 4));
        assertThat(person.born()).containsExactly(Birth.in(YearMonth.of(1968, 2)));
        assertThat(list.report().remarks())
                .extracting(Remark::what, Remark::value)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(What.FIELD_UNKNOWN, "shoeSize"),
                        org.assertj.core.groups.Tuple.tuple(What.NOT_CALLED_LISTED, ""));
    }

    @Test
    void aPlainTableIsReadByItsHeadingsAndADateOfNoCalendarIsSaid() {
        ImportedList list = Read.text("own.csv", Samples.TABLE);
        assertThat(list.entries().getFirst().names())
                .containsExactly(
                        name("Kari Strand", Kind.PRIMARY), name("KS", Kind.ALIAS), name("Kari Lie", Kind.ALIAS));
        assertThat(list.entries().getFirst().born()).isEmpty();
        assertThat(list.entries().get(1).identifiers())
                .containsExactly(new Identifier("registrationno", "91310000MA1K35XH5P"));
        assertThat(list.report().remarks())
                .extracting(Remark::what, Remark::value)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(What.FIELD_UNKNOWN, "Shoe size"),
                        org.assertj.core.groups.Tuple.tuple(What.NO_DATE, "1968-02-30"));
    }

    @Test
    void aMappingSaysWhatHeadingsMean() {
        String table = "Firma,Auch,Ort\nNordlys AS,Fjord AS,Oslo\n";
        ListMapping mapping = new ListMapping(Map.of("Firma", "name", "Auch", "alias", "Ort", "-"));
        ImportedList list =
                Read.bytes("own.csv", table.getBytes(java.nio.charset.StandardCharsets.UTF_8), Map.of(), mapping);
        assertThat(only(list).names()).containsExactly(name("Nordlys AS", Kind.PRIMARY), name("Fjord AS", Kind.ALIAS));
        assertThat(list.report().remarks()).isEmpty();
    }

    @Test
    void everyFormatIsFoundAndReadPackedTheSame() {
        Samples.all().forEach((file, text) -> {
            ImportedList plain = Read.text(file, text);
            byte[] packed = Read.packed(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            ImportedList unpacked = Read.bytes(file, packed, Map.of(), ListMapping.NONE);
            assertThat(unpacked.entries()).as(file).isEqualTo(plain.entries());
        });
        assertThat(Samples.all().values().stream()
                        .map(t -> Read.text("list", t).report().format())
                        .distinct())
                .hasSize(Samples.all().size());
    }

    @Test
    void aNoticeIsReadWithTheUnitsOfItsBodies() {
        ImportedList list = Read.text("notice.md", Samples.NOTICE);
        assertThat(list.entries()).extracting(ListEntry::id).containsExactly("2026-99/1", "2026-99/2", "2026-99/2.1");
        assertThat(list.entries()).extracting(ListEntry::list).containsOnly("cn.control-list");
        assertThat(list.entries().getFirst().names())
                .containsExactly(name("示例锻造公司", Kind.PRIMARY), name("Example Forge, Inc.", Kind.ALIAS));
        assertThat(list.entries().getFirst().countries()).containsExactly("US");
        assertThat(list.report().remarks()).extracting(Remark::what).containsExactly(What.REACHES_FURTHER);
    }

    @Test
    void whatNobodySaysIsEmpty() {
        assertThat(Read.text("uk.csv", Samples.UK_CSV).entries().get(1).born()).isEmpty();
        assertThat(Read.text("own.csv", Samples.TABLE).entries().getFirst().listed())
                .isEqualTo(Optional.empty());
    }
}
