package org.ytterby.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ytterby.io.XlsxFile.formula;
import static org.ytterby.io.XlsxFile.number;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.facts.Facts;

class WorkbooksTest {
    private static final List<String> HEADINGS = List.of("Line", "Ship date", "Qty", "Dy %", "Part no.");

    @Test
    void cellsBecomeFactsByWhatTheyHold() {
        Book book = read(XlsxFile.of(List.of(
                HEADINGS,
                List.of("PO-1/1", number("46091", 2), number("336", 0), number("2.1000000000000001E-2", 1), "HM-42"))));
        Facts facts = Shipped.only(book).facts();

        assertThat(Shipped.only(book).on()).isEqualTo(LocalDate.of(2026, 3, 10));
        assertThat(facts.value("quantity").orElseThrow().toString()).contains("low=336,");
        assertThat(facts.text("item.part")).contains("HM-42");
        assertThat(org.ytterby.engine.decide.Texts.of(
                        facts.value("item.composition").orElseThrow()))
                .isEqualTo("Dy 2.1 %");
    }

    @Test
    void daysCountFrom1900OrFrom1904AsTheWorkbookSays() {
        List<List<String>> rows = List.of(List.of("Line", "Ship date"), List.of("1", number("44629", 2)));
        Book book = read(new XlsxFile().from1904().sheet("Orders", rows).bytes());

        assertThat(day(XlsxFile.of(rows))).isEqualTo(LocalDate.of(2022, 3, 9));
        assertThat(Shipped.only(book).on()).isEqualTo(LocalDate.of(2026, 3, 10));
        assertThat(Shipped.said(book)).contains("the workbook counts its days from 1904; they were read so.");
    }

    @ParameterizedTest
    @CsvSource({"1,1900-01-01", "59,1900-02-28", "61,1900-03-01", "36526,2000-01-01", "46110.0,2026-03-29"})
    void aDayIsCountedAcrossTheDayThatNeverWas(String serial, LocalDate day) {
        assertThat(day(XlsxFile.of(List.of(List.of("Line", "Ship date"), List.of("1", number(serial, 4))))))
                .isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ship date | 60       | 2 | `60` is formatted as a day, and the calendar has no such day
            Ship date | -3       | 2 | `-3` is formatted as a day, and the calendar has no such day
            Ship date | 46091.75 | 3 | `2026-03-10 18:00:00` has a time of day
            Ship date | 46091    | 0 | `46091` is no day
            Part no.  | 46238    | 2 | the cell holds the day `2026-08-04`; spreadsheets make days of texts such as 3-8
            Qty       | 46091    | 2 | the cell holds the day `2026-03-10`
            Qty       | 0.05     | 1 | `5%` carries a per-cent sign
            Dy %      | 2.1      | 1 | a share of `210` per cent
            Part no.  | 12345678901234567890 | 0 | kept only its first fifteen digits
            HS code   | 2805301  | 0 | `2805301` has an odd number of digits
            """)
    void whatASpreadsheetHasSpoiledIsRefusedAtItsCell(String heading, String value, int style, String message) {
        Book book = read(XlsxFile.of(List.of(List.of("Line", heading), List.of("1", number(value, style)))));

        assertThat(Shipped.problems(book).getFirst().place()).hasToString("book:Orders!B2");
        assertThat(Shipped.problems(book).getFirst().message())
                .startsWith(heading + ": ")
                .contains(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            6 | 7 | the amount is shown in `$`, another one of the line in `¥`
            6 | 8 | the amount is shown as so many `TEUR`
            0 | 8 | the amount is shown as so many `TEUR`
            """)
    void amountsOfALineThatAreShownInTwoCurrenciesAreRefused(int value, int material, String message) {
        Book book = read(XlsxFile.of(List.of(
                List.of("Line", "Line value", "Value of controlled material"),
                List.of("1", number("100000", value), number("99", material)))));

        assertThat(Shipped.problems(book).getFirst().place()).hasToString("book:Orders!C2");
        assertThat(Shipped.problems(book).getFirst().message()).contains(message);
    }

    @ParameterizedTest
    @CsvSource({"6,6", "7,7", "0,7", "6,0"})
    void amountsOfOneCurrencyAreRead(int value, int material) {
        Book book = read(XlsxFile.of(List.of(
                List.of("Line", "Line value", "Value of controlled material", "Ship date"),
                List.of("1", number("100000", value), number("99", material), number("46091", 2)))));

        assertThat(Shipped.only(book).facts().value("value").orElseThrow().toString())
                .contains("low=100000,");
    }

    @Test
    void aNumberStoredAsTextIsReadLikeOneAndACodeKeepsItsZeros() {
        Facts facts = Shipped.only(
                        read(XlsxFile.of(List.of(List.of("Line", "Qty", "Lot"), List.of("1", "336", "000731")))))
                .facts();

        assertThat(facts.value("quantity").orElseThrow().toString()).contains("low=336,");
        assertThat(facts.text("item.lot")).contains("000731");
    }

    @Test
    void aNumberOfTheWorkbookIsNeverInDoubtAndATextThatLooksLikeOneMayBe() {
        List<String> headings = List.of("Line", "Qty");
        Book held = read(XlsxFile.of(List.of(headings, List.of("1", number("1.234", 0)))));
        Book typed = read(XlsxFile.of(List.of(headings, List.of("1", "1.234"))));

        assertThat(Shipped.only(held).facts().value("quantity").orElseThrow().toString())
                .contains("low=1.2340,");
        assertThat(Shipped.problems(typed).getFirst().message())
                .contains("could stand before tenths or before thousands");
    }

    @Test
    void theNoiseBehindTheFifteenthDigitIsDropped() {
        Facts facts = Shipped.only(read(
                        XlsxFile.of(List.of(List.of("Line", "Qty"), List.of("1", number("4.3499999999999996", 0))))))
                .facts();

        assertThat(facts.value("quantity").orElseThrow().toString()).contains("low=4.35,");
    }

    @Test
    void aFormulaIsReadByItsSavedValueAndSaidSo() {
        Book book = read(XlsxFile.of(List.of(
                List.of("Line", "Qty", "Description"),
                List.of("1", formula("12*28", "n", "<v>336</v>"), formula("A1&amp;\"x\"", "str", "<v>Ring</v>")))));

        assertThat(Shipped.only(book).facts().text("item.description")).contains("Ring");
        assertThat(Shipped.said(book))
                .contains("2 cells hold formulas (first: B2); the values last saved with the workbook were read.");
    }

    @Test
    void aFormulaWithoutASavedValueIsRefusedAtItsCell() {
        Book book = read(XlsxFile.of(List.of(List.of("Line", "Qty"), List.of("1", formula("12*28", "n", "")))));

        assertThat(Shipped.problems(book).getFirst().toString())
                .contains("book:Orders!B2", "a formula whose value was never saved");
    }

    @Test
    void aFormulaWithoutASavedValueIsNoEmptyCellWhereItIsOnlyCarriedThrough() {
        Book book = read(XlsxFile.of(List.of(List.of("Line", "Remarks"), List.of("1", formula("A1", "n", "")))));

        assertThat(book.rows().getFirst().cells()).containsEntry("Remarks", "=?");
    }

    @Test
    void aFormulaWhoseSavedValueIsEmptyIsRefusedUnlessATextCameOutEmpty() {
        Book book = read(XlsxFile.of(List.of(
                List.of("Line", "Qty", "Description"),
                List.of("1", "", formula("\"Dy2O3\"", "n", "<v></v>")),
                List.of("2", formula("12*28", "n", "<v/>"), "ring"),
                List.of("3", "5", formula("\"\"", "str", "<v></v>")))));

        assertThat(Shipped.problems(book).toString()).contains("book:Orders!C2", "never saved");
        assertThat(book.rows().get(1)).isInstanceOf(BookRow.Refused.class);
        assertThat(book.rows().get(2)).isInstanceOf(BookRow.Readable.class);
    }

    @Test
    void anErrorIsReportedAtItsCellAndStopsNoOtherRow() {
        Book book = read(XlsxFile.of(List.of(
                List.of("Line", "Qty", "Remarks"),
                List.of("1", formula("NA()", "e", "<v>#N/A</v>"), ""),
                List.of("2", number("5", 0), formula("1/0", "e", "<v>#DIV/0!</v>")))));

        assertThat(Shipped.problems(book).getFirst().toString())
                .contains("book:Orders!B2", "the cell shows the error `#N/A`");
        assertThat(book.rows().get(1)).isInstanceOf(BookRow.Readable.class);
    }

    @Test
    void textsInRunsAreJoinedAndReadingsLeftOut() {
        byte[] bytes = new XlsxFile()
                .part(
                        "xl/sharedStrings.xml",
                        "<sst><si><t>Line</t></si><si><t>End user</t></si><si><r><t>東京</t></r><r><rPr><b/></rPr>"
                                + "<t xml:space=\"preserve\">電機 _x0041_</t></r><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh></si></sst>")
                .raw(
                        "Orders",
                        "",
                        "<worksheet><sheetData><row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row><row>"
                                + "<c t=\"inlineStr\"><is><r><t>PO</t></r><r><t>-1</t></r></is></c><c t=\"s\"><v>2</v></c></row>"
                                + "</sheetData></worksheet>")
                .bytes();
        Facts facts = Shipped.only(read(bytes)).facts();

        assertThat(facts.text("line_id")).contains("PO-1");
        assertThat(facts.text("end_user.name")).contains("東京電機 A");
    }

    @Test
    void headingsMayStandBelowATitle() {
        Book book = read(XlsxFile.of(List.of(
                List.of("Order list, November"), List.of(), List.of("Line", "Qty"), List.of("1", number("5", 0)))));

        assertThat(book.rows()).extracting(BookRow::line).containsExactly(4);
        assertThat(Shipped.said(book))
                .contains("the headings stand in row 3; what stands above them was not read: `Order list, November`.");
    }

    @Test
    void mergedHeadingsAreReadTogether() {
        Book book = read(new XlsxFile()
                .sheet(
                        "Orders",
                        "",
                        "",
                        List.of(
                                List.of("Line", "End user", "", "Composition", ""),
                                List.of("", "name", "country", "Dy", "Tb"),
                                List.of("1", "Hanbit Motion", "KR", number("2.1", 0), number("0.3", 0))),
                        "<mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B1:C1\"/><mergeCell ref=\"D1:E1\"/>"
                                + "</mergeCells>")
                .bytes());
        Facts facts = Shipped.only(book).facts();

        assertThat(facts.text("end_user.name")).contains("Hanbit Motion");
        assertThat(facts.code("end_user.country")).contains("KR");
        assertThat(org.ytterby.engine.decide.Texts.of(
                        facts.value("item.composition").orElseThrow()))
                .isEqualTo("Dy 2.1 %, Tb 0.3 %");
        assertThat(Shipped.said(book)).contains("the headings take rows 1 to 2; merged ones were read together.");
    }

    @Test
    void aCountryBelowAHeadingThatNobodyKnowsIsAskedAbout() {
        byte[] bytes = new XlsxFile()
                .sheet(
                        "Orders",
                        "",
                        "",
                        List.of(
                                List.of("Line", "Broker data", ""),
                                List.of("", "Qty", "Country"),
                                List.of("1", "5", "KR")),
                        "<mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B1:C1\"/></mergeCells>")
                .bytes();

        assertThat(refused(bytes)).contains("book:Orders!C2", "unknown column `Broker data Country`");
    }

    @Test
    void mergedCellsHoldForEveryRowThatTheyCover() {
        Book book = read(merged("End user", "Hanbit Motion"));

        assertThat(book.rows().stream()
                        .map(r -> ((BookRow.Readable) r).transaction().facts().text("end_user.name")))
                .containsExactly(Optional.of("Hanbit Motion"), Optional.of("Hanbit Motion"), Optional.empty());
        assertThat(Shipped.said(book))
                .contains("1 cells are merged with the one above (first: B2:B3); they were read as holding the same.");
    }

    @Test
    void aMergedQuantityIsNotGivenToEveryRow() {
        Book book = read(merged("Qty", number("5", 0)));

        assertThat(book.rows().getFirst()).isInstanceOf(BookRow.Readable.class);
        assertThat(((BookRow.Refused) book.rows().get(1)).problems().getFirst().toString())
                .contains("book:Orders!B3", "merged with others, `B2:B3`");
    }

    private static byte[] merged(String heading, String cell) {
        return new XlsxFile()
                .sheet(
                        "Orders",
                        "",
                        "",
                        List.of(List.of("Line", heading), List.of("1", cell), List.of("2", ""), List.of("3", "")),
                        "<mergeCells><mergeCell ref=\"B2:B3\"/></mergeCells>")
                .bytes();
    }

    @Test
    void aLineThatIsStruckOutInAllItsCellsIsReadAndSaid() {
        String sheet =
                "<worksheet><sheetData><row r=\"1\"><c t=\"str\"><v>line</v></c><c t=\"str\"><v>qty</v></c></row>"
                        + "<row r=\"2\"><c t=\"str\" s=\"9\"><v>1</v></c><c s=\"9\"><v>5</v></c></row>"
                        + "<row r=\"3\"><c t=\"str\" s=\"10\"><v>2</v></c><c><v>6</v></c></row></sheetData></worksheet>";

        Book book = read(new XlsxFile().raw("Orders", "", sheet).bytes());

        assertThat(book.rows()).hasSize(2).noneMatch(WorkbooksTest::isStruckOut);
        assertThat(Shipped.said(book))
                .contains("rows with struck-out cells: 1 (first: A2). Take out what no longer holds.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c t=\"str\" s=\"9\"><v>none</v></c>",
                "<c t=\"inlineStr\"><is><r><t>none</t></r><r><rPr><strike/></rPr><t> yet</t></r></is></c>",
                "<c t=\"inlineStr\"><is><r><rPr><strike val=\"1\"/></rPr><t>none</t></r></is></c>"
            })
    void anAnswerThatSomebodyStruckOutIsNone(String cell) {
        String sheet = "<worksheet><sheetData><row r=\"1\"><c t=\"str\"><v>line</v></c><c t=\"str\"><v>known"
                + " concerns</v></c></row><row r=\"2\"><c t=\"str\"><v>1</v></c>" + cell
                + "</row></sheetData></worksheet>";

        Book book = read(new XlsxFile().raw("Orders", "", sheet).bytes());

        assertThat(book.rows()).singleElement().matches(WorkbooksTest::isStruckOut);
    }

    @Test
    void whatIsNotStruckOutAfterAllCounts() {
        String cell = "<c t=\"inlineStr\"><is><r><rPr><strike val=\"0\"/></rPr><t>none</t></r></is></c>";
        String sheet = "<worksheet><sheetData><row r=\"1\"><c t=\"str\"><v>line</v></c><c t=\"str\"><v>known"
                + " concerns</v></c></row><row r=\"2\"><c t=\"str\"><v>1</v></c>" + cell
                + "</row></sheetData></worksheet>";

        assertThat(read(new XlsxFile().raw("Orders", "", sheet).bytes()).rows()).noneMatch(WorkbooksTest::isStruckOut);
    }

    private static boolean isStruckOut(BookRow row) {
        return row instanceof BookRow.Refused r && r.problems().stream().anyMatch(p -> p.id().equals("YT-B042"));
    }

    @Test
    void whatIsHiddenIsReadAndSaid() {
        String sheet = "<worksheet><cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols><sheetData>"
                + "<row r=\"1\"><c t=\"str\"><v>Line</v></c><c t=\"str\"><v>Qty</v></c></row>"
                + "<row r=\"7\" hidden=\"1\"><c t=\"str\"><v>1</v></c><c><v>5</v></c></row></sheetData></worksheet>";
        Book book = read(new XlsxFile()
                .raw("Orders", "", sheet)
                .hidden("codes", List.of(List.of("x")))
                .bytes());

        assertThat(book.rows()).extracting(BookRow::line).containsExactly(7);
        assertThat(Shipped.said(book))
                .contains(
                        "sheet `Orders` was read.",
                        "hidden and not read: `codes`. --sheet NAME reads another one.",
                        "1 hidden rows (first: 7) were read like the others.",
                        "hidden columns were read like the others: B.");
    }

    @Test
    void theFirstVisibleSheetThatHoldsABookIsReadAndSaid() {
        XlsxFile file = new XlsxFile()
                .hidden("old", List.of(HEADINGS, List.of("0")))
                .sheet("Notes", List.of(List.of("Dear all,"), List.of("see next sheet")))
                .sheet("November", List.of(HEADINGS, List.of("11")))
                .sheet("December", List.of(HEADINGS, List.of("12")));
        byte[] bytes = file.bytes();

        assertThat(Shipped.only(read(bytes)).id()).isEqualTo("11");
        assertThat(Shipped.said(read(bytes)))
                .contains(
                        "sheet `November` was read.",
                        "not read: `Notes`, `December`. --sheet NAME reads another one.",
                        "hidden and not read: `old`. --sheet NAME reads another one.");
        assertThat(Shipped.only(sheet(bytes, "december")).id()).isEqualTo("12");
        assertThat(Shipped.only(sheet(bytes, "1")).id()).isEqualTo("0");
    }

    @Test
    void aSheetThatIsNotThereIsRefusedWithTheOnesThatAre() {
        assertThat(refusedBy(() -> sheet(XlsxFile.of(List.of(HEADINGS)), "May")))
                .contains("there is no sheet `May`", "Its sheets: `Orders`.");
    }

    @Test
    void headingsInTwoLanguagesAreReadWhereTheyMeanTheSame() {
        Facts facts = Shipped.only(read(XlsxFile.of(List.of(
                        List.of("行号 Line", "目的国\nDestination", "End user (最终用户)"), List.of("1", "KR", "Hanbit")))))
                .facts();

        assertThat(facts.code("destination")).contains("KR");
        assertThat(facts.text("end_user.name")).contains("Hanbit");
    }

    @Test
    void unknownHeadingsAreNamedWithTheirCells() {
        assertThat(refused(XlsxFile.of(List.of(List.of("Line", "Werkstoff"), List.of("1", "x")))))
                .contains("book:Orders!B1", "unknown column `Werkstoff`");
    }

    @Test
    void cellsBesideTheBookAreNotDropped() {
        assertThat(Shipped.problems(read(XlsxFile.of(List.of(List.of("Line", "Qty"), List.of("1", "5", "urgent")))))
                        .getFirst()
                        .toString())
                .contains("book:Orders!C2", "`urgent` stands under no heading");
    }

    @Test
    void rowsOfBlankCellsAreNoRows() {
        Book book = read(XlsxFile.of(List.of(List.of("Line", "Qty"), List.of(), List.of(" "), List.of("1", "5"))));

        assertThat(book.rows()).extracting(BookRow::line).containsExactly(4);
        assertThat(Shipped.said(book)).contains("1 rows with blank cells only were passed over.");
    }

    private static LocalDate day(byte[] bytes) {
        return Shipped.only(read(bytes)).on();
    }

    static Book read(byte[] bytes) {
        return Shipped.book(InputFormat.XLSX, Shipped.ON_A_DAY, bytes);
    }

    private static Book sheet(byte[] bytes, String sheet) {
        return Shipped.book(
                InputFormat.XLSX,
                Shipped.ON_A_DAY.reading(new Reading(Optional.of(sheet), Optional.empty(), Optional.empty())),
                bytes);
    }

    static String refused(byte[] bytes) {
        return refusedBy(() -> read(bytes));
    }

    private static String refusedBy(Supplier<Book> reading) {
        try {
            return "read: " + reading.get();
        } catch (InputException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
