package org.ytterby.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The value share of No. 61 of 2025 from bills of materials; at and around the floor: {@link ScenarioBillsTest}. */
class CheckBomTest {
    private static final String LINE = """
        [{"movement": "reexport_abroad", "reason": "sale", "origin": "JP", "as_of": "%s", "known_on": "%s",
          "exporter": {"name": "Aomori Jishaku K.K.", "kind": "company", "nationality": "JP", "place": "JP"},
          "consignee": {"name": "Chao Phraya Drives Co., Ltd.", "country": "TH"},
          "end_user": {"name": "Chao Phraya Drives Co., Ltd.", "country": "TH", "military": "no", "ownership": []},
          "destination": "TH",
          "item": {"description": "Japanese-made NdFeB magnet with dysprosium", "kind": "magnet", "elements": ["Nd", "Fe", "B", "Dy"],
            "magnet_family": "NdFeB", "processing": "simple_shape", "composition": {"Dy": 3}, "bill": "MAG"},
          "china_origin_technology": "no", "undertaking": {"given": "no"}, "end_use": ["civil"],
          "end_use_text": "industrial use, no military link", "exporter_knowledge": ["none"],
          "quantity": %s, "unit": "pcs", "currency": "%s"%s}]
        """;

    @TempDir
    private Path folder = Path.of("");

    /** A magnet of a price, with a mass and price of dysprosium from somewhere. */
    private String bill(String price, String dysprosium, String currency, String origin) throws IOException {
        Path file = folder.resolve("bill.csv");
        Files.writeString(file, """
            level,part,name,quantity,unit,mass g,value,currency,value unit,supplier,origin,complete
            0,MAG,Magnet,,,1000,%s,%s,pcs,,JP,yes
            1,Dy,,3,%%,,%s,%s,kg,Hokuto Metals,%s,
            """.formatted(price, currency, dysprosium, currency, origin));
        return file.toString();
    }

    private static String line(String day, String known, String quantity, String currency) {
        return LINE.formatted(day, known, quantity, currency, "");
    }

    private static Run check(String line, String bill, String... more) {
        String[] arguments = new String[more.length + 6];
        System.arraycopy(new String[] {"check", "-", "--input-format", "json", "--bom", bill}, 0, arguments, 0, 6);
        System.arraycopy(more, 0, arguments, 6, more.length);
        return Run.setting().reading(line).run(arguments);
    }

    private static final String[] LAPSED = {"--assume", "suspension_2025_70=lapsed", "--format", "json"};

    /** As many pieces the other way hold as much; of no pieces nothing can be said. */
    @ParameterizedTest
    @CsvSource({"--rate,USD=0.92", "--price,Dy=820", "--rate,x"})
    void whatIsSaidOfABillIsRefusedWithoutOne(String option, String value) {
        Run run = Run.of("check", "../examples/order-book.csv", option, value);

        assertThat(run.code()).isEqualTo(Exit.UNREADABLE);
        assertThat(run.err()).contains("YT-U048", option + " goes with --bom");
    }

    @Test
    void aReturnHoldsAsMuchAsADelivery() throws IOException {
        String bill = bill("4", "900", "EUR", "CN");

        Run back = check(line("2026-11-20", "2026-11-20", "-10", "EUR"), bill, LAPSED);
        assertThat(back.err()).doesNotContain("YT-X001");
        assertThat(outcome(back))
                .isEqualTo(outcome(check(line("2026-11-20", "2026-11-20", "10", "EUR"), bill, LAPSED)));
        assertThat(check(line("2026-11-20", "2026-11-20", "0", "EUR"), bill, LAPSED)
                        .err())
                .contains("the line states no quantity in that");
    }

    private static String outcome(Run run) {
        return run.out()
                .lines()
                .filter(l -> l.contains("\"outcome\""))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theQuestionNamesTheSupplierWhoseAnswerCounts() throws IOException {
        Path motor = Path.of("..", "examples", "traction-motor.csv");
        String line =
                LINE.formatted("2026-11-20", "2026-11-20", "10", "EUR", "").replace("\"MAG\"", "\"TM-150\"");
        Run run = check(line, motor.toString(), "--assume", "suspension_2025_70=lapsed");

        assertThat(run.out())
                .contains("NOT YET DECIDED")
                .contains("Rheintal Magnettechnik GmbH")
                .contains("Which of the elements are in MAG-V (RM-48UH-40)");
    }

    @Test
    void materialFromElsewhereNeedsNone() throws IOException {
        assertThat(check(line("2026-11-20", "2026-11-20", "1", "EUR"), bill("1000", "500", "EUR", "AU"), LAPSED)
                        .out())
                .contains("\"outcome\": \"no_licence_required\"");
    }

    @Test
    void materialOfUnknownOriginIsNoClearance() throws IOException {
        assertThat(check(line("2026-11-20", "2026-11-20", "1", "EUR"), bill("1000", "500", "EUR", ""), LAPSED)
                        .out())
                .contains("\"outcome\": \"undetermined\"");
    }

    /** The line says dysprosium, and its bill says that none of it is in the goods, from anywhere. */
    @Test
    void aBillWithoutWhatTheLineNamesClearsNothing() throws IOException {
        Path bill = folder.resolve("bill.csv");
        Files.writeString(bill, """
            level,part,name,quantity,unit,mass g,value,currency,value unit,origin,composition,complete
            0,MAG,Magnet,,,1000,1000,EUR,pcs,JP,Nd 30; Fe 69; B 1,yes
            """);

        assertThat(check(line("2026-11-20", "2026-11-20", "1", "EUR"), bill.toString(), LAPSED)
                        .out())
                .contains("\"outcome\": \"undetermined\"");
    }

    /** A part that its own name belies may hold anything. */
    @Test
    void aPartThatIsCalledWhatItsCompositionLeavesOutClearsNothing() throws IOException {
        String line = line("2026-11-20", "2026-11-20", "1", "EUR")
                .replace("\"description\": \"Japanese-made NdFeB magnet with dysprosium\", ", "")
                .replace(", \"Dy\"]", "]")
                .replace("\"composition\": {\"Dy\": 3}, ", "");
        for (String name : new String[] {"dysprosium oxide", "镝铁合金", "SmCo magnet", "Steel"}) {
            Path bill = folder.resolve("bill.csv");
            Files.writeString(bill, """
                level,part,name,quantity,unit,mass g,value,currency,value unit,origin,composition,complete
                0,MAG,Assembly,,,1000,1000,EUR,pcs,JP,,
                1,P,%s,1,pcs,100,50,EUR,pcs,CN,Fe 100,yes
                """.formatted(name));

            assertThat(check(line, bill.toString(), LAPSED).out())
                    .as(name)
                    .contains("\"outcome\": \"" + (name.equals("Steel") ? "no_licence_required" : "undetermined"));
        }
    }

    /** A lower figure on the line does not hide what the bill says. */
    @Test
    void aFigureOnTheLineThatTheBillContradictsIsWidened() throws IOException {
        String line = LINE.formatted("2026-11-20", "2026-11-20", "1", "EUR", ", \"controlled_material_value\": 0");

        assertThat(check(line, bill("1000", "500", "EUR", "CN"), LAPSED).out())
                .contains("\"outcome\": \"undetermined\"");
    }

    /** Nothing bounds what the bill holds from above; the line's nought is still less than what it holds at least. */
    @Test
    void aFigureOnTheLineBelowTheLeastOfAnOpenBillDoesNotStand() throws IOException {
        String line = LINE.formatted(
                "2026-11-20", "2026-11-20", "1", "EUR", ", \"value\": 1000, \"controlled_material_value\": 0");
        Path file = folder.resolve("open.csv");
        Files.writeString(file, """
            level,part,name,quantity,unit,mass g,value,currency,value unit,supplier,origin,complete
            0,MAG,Magnet,,,1000,,,,,JP,yes
            1,Dy,,3,%,,500,EUR,kg,Hokuto Metals,CN,
            1,Tb,,1,%,,,,,Hokuto Metals,CN,
            """);

        assertThat(check(line, file.toString(), LAPSED).out()).contains("\"outcome\": \"undetermined\"");
    }

    @Test
    void aBillThatIsNotThereAndAnotherCurrencyAreRefused() throws IOException {
        Run other = check(
                line("2026-11-20", "2026-11-20", "1", "EUR").replace("\"MAG\"", "\"MAG-2\""),
                bill("1000", "5", "EUR", "CN"),
                LAPSED);
        assertThat(other.code()).isEqualTo(Exit.UNREADABLE);
        assertThat(other.err()).contains("there is no bill of materials `MAG-2`");

        Run yen = check(line("2026-11-20", "2026-11-20", "1", "EUR"), bill("1000", "5", "JPY", "CN"), LAPSED);
        assertThat(yen.err()).contains("priced in `JPY`, the whole in `EUR`");
        assertThat(check(
                                line("2026-11-20", "2026-11-20", "1", "EUR"),
                                bill("1000", "5", "JPY", "CN"),
                                "--rate",
                                "JPY=0.006",
                                "--assume",
                                "suspension_2025_70=lapsed",
                                "--format",
                                "json")
                        .out())
                .contains("\"outcome\": \"no_licence_required\"");
    }
}
