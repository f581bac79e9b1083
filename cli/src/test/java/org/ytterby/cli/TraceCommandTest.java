package org.ytterby.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A motor with magnets of a shared supplier and a sensor whose maker has not answered. */
class TraceCommandTest {
    private static final String MOTOR =
            Path.of("..", "examples", "traction-motor.csv").toString();
    private static final String ANSWERS =
            Path.of("..", "examples", "traction-motor-answers.csv").toString();

    @Test
    void theMotorIsOpenAndTheMagnetMakerIsAskedFirst() {
        Run run = Run.of("trace", MOTOR);

        assertThat(run.code()).isEqualTo(Exit.BLOCKED);
        assertThat(run.out())
                .containsPattern("the price of the product +0.083 % +5.4 % +open: 0.1 % lies between")
                .contains("1  Rheintal Magnettechnik GmbH: MAG-V (RM-48UH-40)")
                .contains("2  Suzhou Lianhe Sensing Co., Ltd.: RES-7 (LH-R7)")
                .contains("RES-7 holds none")
                .contains("100 % of the Tb in MAG-V is from CN");
    }

    @Test
    void theAnswersNarrowItToOneQuestion() {
        Run run = Run.of("trace", MOTOR, "--answers", ANSWERS, "--price", "Dy=820");

        assertThat(run.out())
                .containsPattern("the price of the product +0.0867 % +0.116 %")
                .containsPattern("1  Rheintal.*MAG-V.*settles it")
                .doesNotContain("2  Suzhou");
    }

    @Test
    void everyNumberIsAlsoForPrograms() {
        Run run = Run.of("trace", MOTOR, "--format", "json", "--basis", "price");

        assertThat(run.out())
                .contains("\"product\": \"TM-150\"")
                .contains("\"end\": \"reached\"")
                .contains("\"against_floor\": \"open\"")
                .contains("\"content\": \"0.53136\"");
        assertThat(Run.of("trace", MOTOR, "--format", "csv").out().lines()).hasSize(5);
    }

    @Test
    void thePictureOfTheReadmeIsTheOneThatIsDrawn() throws IOException {
        String page = Run.of("trace", MOTOR, "--format", "html").out();
        String picture = Files.readString(Path.of("..", "docs", "pictures", "traction-motor.svg"));

        java.util.regex.Matcher drawn =
                java.util.regex.Pattern.compile("(?s)<svg[^>]*>(.*?)</svg>").matcher(page);
        for (int i = 0; i < 2; i++) { // shares, and streams of value
            assertThat(drawn.find()).isTrue();
            assertThat(picture).contains(drawn.group(1).strip());
        }
    }

    @Test
    void whereUsedListsEveryProductThatHoldsIt() {
        Run run = Run.setting().reading("""
            parent,part,quantity,unit,mass g,value,currency,supplier,substance,origin,composition
            ,M1,,,,100,EUR,,,,
            ,M2,,,,100,EUR,,,,
            ,M3,,,,100,EUR,,,,
            M1,DY,2,g,,0.5,EUR,Ganzhou,Dy,CN,
            M2,SHF,1,pcs,100,20,EUR,Lenne,,DE,none
            M3,BOX,1,pcs,7,5,EUR,,,,
            """).run("trace", "-", "--where-used", "--supplier", "Ganzhou");

        assertThat(run.out())
                .contains("in 2 products")
                .contains("M1 ")
                .contains("2 g")
                .containsPattern("M3 +0 to 7 g")
                .doesNotContain("M2");
    }

    @Test
    void whereUsedIsATableForProgramsToo() {
        String bill = """
            parent,part,quantity,unit,mass g,value,currency,supplier,substance,origin,composition
            ,M1,,,,100,EUR,,,,
            ,M3,,,,100,EUR,,,,
            M1,DY,2,g,,0.5,EUR,Ganzhou,Dy,CN,
            M3,BOX,1,pcs,7,5,EUR,,,,
            """;

        assertThat(Run.setting()
                        .reading(bill)
                        .run("trace", "-", "--where-used", "--supplier", "Ganzhou", "--format", "csv")
                        .out())
                .contains(",mass,kg,0.002,0.002,reached")
                .contains(",mass,kg,0,0.007,");
        assertThat(Run.setting()
                        .reading(bill)
                        .run("trace", "-", "--where-used", "--supplier", "Ganzhou", "--format", "json")
                        .out())
                .contains("\"supplier\": \"Ganzhou\"", "\"most\": \"0.002\"");
    }

    @Test
    void aViewIsRefusedInAFormatItDoesNotHave() {
        Run run = Run.of("trace", MOTOR, "--replace", "MAG-V=BRG-2", "--format", "csv");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("`--replace` is not written as csv");
        assertThat(Run.of("trace", MOTOR, "--where-used", "--format", "html").err())
                .contains("table, json, csv, xlsx");
    }

    @Test
    void anotherPartIsComparedWithTheOneBefore() {
        Run run = Run.of("trace", MOTOR, "--replace", "MAG-V=BRG-2", "--basis", "price");

        assertThat(run.out())
                .contains("BRG-2 in the place of MAG-V")
                .containsPattern("the price of the product +0.083 % to 5.4 % +0.083 % to 2.83 %");
    }

    @Test
    void itSpeaksChinese() {
        assertThat(Run.of("trace", MOTOR, "--lang", "zh").out())
                .contains("产品价格")
                .contains("无论如何都达到0.1 %");
    }

    @Test
    void aSheetTellsASupplierNothingOfOthers(@TempDir Path folder) throws IOException {
        Run.of("trace", MOTOR, "--letters", folder.toString());

        try (Stream<Path> files = Files.list(folder)) {
            List<Path> sheets = files.sorted().toList();
            assertThat(sheets).hasSize(2);
            String sensor = Files.readString(sheets.get(1));
            assertThat(sensor).contains("LH-R7").contains("Suzhou");
            assertThat(sensor)
                    .doesNotContain("TM-150")
                    .doesNotContain("MAG")
                    .doesNotContain("14.2")
                    .doesNotContain("EUR")
                    .doesNotContain("Rheintal");
        }
    }

    @Test
    void aSheetComesBackAsAnAnswer(@TempDir Path folder) throws IOException {
        Run.of("trace", MOTOR, "--letters", folder.toString());
        Path sheet;
        try (Stream<Path> files = Files.list(folder)) {
            sheet = files.filter(f -> f.toString().contains("Suzhou"))
                    .findFirst()
                    .orElseThrow();
        }
        String empty = Files.readString(sheet);
        assertThat(Run.of("trace", MOTOR, "--answers", sheet.toString()).out())
                .isEqualTo(Run.of("trace", MOTOR).out());

        Files.writeString(sheet, empty.replaceFirst("(LH-R7,[^,]*,\"[^\"]*\",,,pcs,,),", "$1yes,"));

        Run answered = Run.of("trace", MOTOR, "--answers", sheet.toString());
        assertThat(answered.err()).isEmpty();
        assertThat(answered.out()).containsPattern("the price of the product +0.083 % +3.18 %");
    }

    @Test
    void whatIsWrongIsSaidAndWhatToDo() {
        assertThat(Run.of("trace", MOTOR, "--product", "TM-15").err()).contains("there is no part `TM-15` in the bill");
        assertThat(Run.of("trace", MOTOR, "--basis", "weight").err()).contains("`weight` is no value of --basis");
        assertThat(Run.of("trace", MOTOR, "--set", "nothing").err()).contains("there is no set `nothing`");
        assertThat(Run.setting()
                        .reading("part,quantity\nA,1\nB,1\n")
                        .run("trace", "-")
                        .err())
                .contains("the bill holds `2` products: A, B");
        assertThat(Run.of("trace", MOTOR, "--floor", "lots").err()).contains("`lots` is no threshold");
    }

    @Test
    void anyElementsAndAnyOriginCanBeAskedFor() {
        Run run = Run.of("trace", MOTOR, "--elements", "Nd,Pr", "--origin", "any", "--basis", "mass");

        assertThat(run.code()).isEqualTo(Exit.FREE);
        assertThat(run.out())
                .contains("How much of it is Nd, Pr?")
                .containsPattern("the mass of the product +1\\.0\\d* %|the mass of the product +0\\.\\d+ %");
    }
}
