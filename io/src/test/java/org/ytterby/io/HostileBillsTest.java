package org.ytterby.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.doc.Problem;
import org.ytterby.engine.trace.Article;
import org.ytterby.engine.trace.Content;
import org.ytterby.engine.trace.Origin;
import org.ytterby.engine.trace.Span;

/** What people really type into bills never makes less of what is looked for, and never vanishes without a word. */
class HostileBillsTest {
    private static final BomFiles FILES =
            new BomFiles(Shipped.CORPUS.vocabulary().elementNames());

    private static final List<String> HEADINGS =
            List.of("level", "part", "quantity", "unit", "mass g", "value", "currency", "yield", "origin");

    private static BomFiles.Read csv(String text) {
        return FILES.bill("b.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static BomFiles.Read xlsx(byte[] workbook) {
        return FILES.bill("b.xlsx", new ByteArrayInputStream(workbook));
    }

    private static BomFiles.Read sheet(List<String> magnet) {
        return xlsx(XlsxFile.of(List.of(HEADINGS, List.of("0", "M"), magnet)));
    }

    private static Article magnet(BomFiles.Read read) {
        return read.bom().article("MAG").orElseThrow();
    }

    private static void refused(ThrowingCallable reading, String id, String cell) {
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(
                        InputException.class,
                        e -> assertThat(e.problems()).anySatisfy((Problem p) -> {
                            assertThat(p.id()).isEqualTo(id);
                            assertThat(Place.letters(p.place().column())
                                            + p.place().line())
                                    .isEqualTo(cell);
                        }));
    }

    @Test
    void aMassOfNothingIsNotKnownAndSaid() {
        for (String mass : List.of("0", "0.0", "0,0", "[0, 0]")) {
            BomFiles.Read read = csv("part;mass g\nMAG;" + mass + "\n");

            assertThat(magnet(read).mass()).as(mass).isEqualTo(Span.UNKNOWN);
            assertThat(read.notes()).containsExactly(Note.of("bom-zeros", 1, "b.csv:2:2"));
        }
    }

    @Test
    void aPriceOfNothingIsSaid() {
        assertThat(csv("part,value,currency\nMAG,0,EUR\n").notes())
                .containsExactly(Note.of("bom-zeros", 1, "b.csv:2:2"));
    }

    @Test
    void aShareOfNothingCountsOnlyWhereAReportSaysSo() {
        String bill = "level,part,quantity,unit,report\n0,MAG,,,\n1,Dy,0,%,";

        BomFiles.Read bare = csv(bill + "\n");
        BomFiles.Read promised = csv(bill + "to follow\n");
        BomFiles.Read reported = csv(bill + "TR-4711\n");

        assertThat(magnet(bare).contents()).extracting(Content::fraction).containsExactly(Span.UP_TO_ONE);
        assertThat(magnet(promised).contents()).extracting(Content::fraction).containsExactly(Span.UP_TO_ONE);
        assertThat(magnet(reported).contents()).extracting(Content::fraction).containsExactly(Span.ZERO);
        assertThat(bare.notes()).containsExactly(Note.of("bom-zero-shares", 1, "b.csv:3:3"));
        assertThat(reported.notes()).isEmpty();
    }

    @Test
    void aShareOfNothingWithinACompositionIsNoProofEither() {
        BomFiles.Read read = csv("part,composition,complete\nMAG,Nd 30; Dy 0,yes\n");

        assertThat(magnet(read).contents().getLast().fraction()).isEqualTo(Span.UP_TO_ONE);
        assertThat(read.notes()).containsExactly(Note.of("bom-zero-shares", 1, "b.csv:2:2"));
    }

    @Test
    void aBoundWithNothingBelowItIsRefused() {
        refused(() -> csv("part,mass g\nMAG,<0\n"), "YT-M098", "B2");
        refused(() -> csv("part,composition\nMAG,Dy <0.0\n"), "YT-M098", "B2");
    }

    @Test
    void aYieldOfNothingIsRefused() {
        refused(() -> csv("level,part,quantity,yield\n0,M,,\n1,MAG,1,0\n"), "YT-M099", "D3");
        refused(() -> csv("level,part,quantity,yield\n0,M,,\n1,MAG,1,0 %\n"), "YT-M099", "D3");
    }

    @Test
    void aYieldThatCouldBeAPartOfOneIsRefusedAndAStatedPerCentIsNot() {
        for (String yield : List.of("0.95", "1", "0,5", "<1", "0.9..1")) {
            refused(() -> csv("level;part;quantity;yield\n0;M;;\n1;MAG;1;" + yield + "\n"), "YT-M100", "D3");
        }
        assertThat(csv("level,part,quantity,yield\n0,M,,\n1,MAG,1,95 %\n")
                        .bom()
                        .parts("M")
                        .getFirst()
                        .yield())
                .isEqualTo(Span.of("0.95", "0.95"));
        refused(() -> csv("level,part,quantity,scrap\n0,M,,\n1,MAG,1,0.05\n"), "YT-M100", "D3");
        csv("level,part,quantity,scrap\n0,M,,\n1,MAG,1,0.05 %\n");
        csv("level,part,quantity,scrap %\n0,M,,\n1,MAG,1,0.05\n");
    }

    @Test
    void whatAFormulaLeftBehindIsRefusedInAnyCell() {
        for (String left : List.of("#REF!", "#N/A", "#NAME?", "=A1*2", "###")) {
            refused(() -> csv("part,name,composition\nMAG,Magnet," + left + "\n"), "YT-M064", "C2");
            refused(() -> csv("part,supplier\nMAG," + left + "\n"), "YT-M064", "B2");
        }
    }

    @Test
    void aCellUnderNoHeadingIsRefused() {
        refused(() -> csv("part,\nMAG,Dy 3\n"), "YT-B008", "B2");
    }

    @Test
    void naIsNoCountryOfATable() {
        for (String written : List.of("NA", "na", "no", "CN/NA")) {
            refused(() -> csv("part,origin\nMAG," + written + "\n"), "YT-F035", "B2");
        }
        refused(() -> csv("part,processed in\nMAG,NA\n"), "YT-F035", "B2");
        for (String written : List.of("Korea", "Congo", "ROC", "EU", "other")) {
            refused(() -> csv("part,origin\nMAG," + written + "\n"), "YT-M047", "B2");
        }
        refused(() -> csv("part,composition\nMAG,Dy 3 NA\n"), "YT-F035", "B2");
        assertThat(magnet(csv("part,origin\nMAG,Namibia\n")).origin()).isEqualTo(Origin.of("NA"));
        assertThat(magnet(csv("part,origin\nMAG,NO\n")).origin()).isEqualTo(Origin.of("NO"));
        assertThat(magnet(csv("part,origin\nMAG,中国台湾\n")).origin()).isEqualTo(Origin.of("TW"));
    }

    @Test
    void whatIsStruckOutIsRefused() {
        refused(() -> sheet(List.of("1", "MAG", "96", "pcs", XlsxFile.number("11.5", 9))), "YT-M101", "E3");
        String struckOne = XlsxFile.number("1", 9);
        String struckPart = "<c r=\"@\" s=\"9\" t=\"inlineStr\"><is><t>MAG</t></is></c>";
        refused(() -> sheet(List.of(struckOne, struckPart)), "YT-M101", "A3");
    }

    @Test
    void hiddenRowsAndCommentsAreSaid() {
        byte[] workbook = new XlsxFile()
                .raw(
                        "Bill",
                        "",
                        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                                + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>part</t></is></c></row>"
                                + "<row r=\"2\" hidden=\"1\"><c r=\"A2\" t=\"inlineStr\"><is><t>MAG</t></is></c></row>"
                                + "</sheetData></worksheet>")
                .part(
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments\" Target=\"../comments1.xml\"/></Relationships>")
                .part("xl/comments1.xml", "<comments/>")
                .bytes();

        assertThat(xlsx(workbook).notes()).containsExactly(Note.of("hidden-rows", 1, 2), Note.of("comments"));
    }

    @Test
    void aNumberShownInAnotherUnitThanItsColumnIsRefused() {
        refused(() -> sheet(List.of("1", "MAG", "96", "pcs", shown("11.5", 11))), "YT-M102", "E3");
        refused(() -> sheet(List.of("1", "MAG", shown("96", 11), "pcs")), "YT-M102", "C3");
        refused(() -> sheet(List.of("1", "MAG", "96", "pcs", "", shown("5", 8), "EUR")), "YT-M102", "F3");
        sheet(List.of("1", "MAG", shown("96", 11), "kg", "", shown("5", 7), "USD"));
    }

    private static String shown(String number, int style) {
        return XlsxFile.number(number, style);
    }

    @Test
    void aPartNumberThatTheSpreadsheetSpoiledIsRefused() {
        refused(() -> sheet(List.of("1", XlsxFile.number("46000", 2))), "YT-B029", "B3");
        refused(() -> sheet(List.of("1", XlsxFile.number("12345678901234567", 0))), "YT-B028", "B3");
    }
}
