package org.ytterby.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks out and in again. */
class WorkbookRunTest {
    @TempDir
    private Path folder;

    @Test
    void theExampleIsAnsweredTheSameFromItsWorkbook() {
        String[] signed = {"--declarations", "../examples/declarations.yaml"};
        Run book = Run.of("check", "../examples/order-book.csv", signed[0], signed[1], "--out", file("answers.xlsx"));
        Run again = Run.of("check", file("answers.xlsx"), signed[0], signed[1], "--format", "csv");
        Run before = Run.of("check", "../examples/order-book.csv", signed[0], signed[1], "--format", "csv");

        assertThat(book.code()).isEqualTo(Exit.BLOCKED);
        assertThat(outcomes(again.out())).hasSize(40).isEqualTo(outcomes(before.out()));
    }

    private static List<String> outcomes(String csv) {
        return Pattern.compile(",(no_licence_required|licence_required|prohibited|undetermined),")
                .matcher(csv)
                .results()
                .map(m -> m.group(1))
                .toList();
    }

    @Test
    void theSameBookMakesTheSameWorkbook() throws IOException {
        Run.of("check", "../examples/order-book.csv", "--out", file("a.xlsx"));
        Run.of("check", "../examples/order-book.csv", "--out", file("b.xlsx"));

        assertThat(folder.resolve("a.xlsx")).hasSameBinaryContentAs(folder.resolve("b.xlsx"));
    }

    @Test
    void sharesAndSuggestionsComeAsWorkbooksToo() {
        Run trace = Run.of("trace", "../examples/traction-motor.csv", "--out", file("shares.xlsx"));
        Run classify = Run.of("classify", "--file", "../examples/parts.csv", "--out", file("parts.xlsx"));
        String[] left = {"--map", "suggested=-", "--map", "state=-", "--map", "questions=-"};
        Run again = Run.of(
                "classify",
                "--file",
                file("parts.xlsx"),
                "--format",
                "csv",
                left[0],
                left[1],
                left[2],
                left[3],
                left[4],
                left[5]);

        assertThat(trace.code()).isEqualTo(Exit.BLOCKED);
        assertThat(folder.resolve("shares.xlsx")).isNotEmptyFile();
        assertThat(again.out())
                .isEqualTo(Run.of("classify", "--file", "../examples/parts.csv", "--format", "csv")
                        .out());
        assertThat(classify.code()).isEqualTo(again.code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void theTemplateIsABookWithoutLines(String language) {
        Run template = Run.of("template", "--out", file("orders.xlsx"), "--lang", language);
        Run check = Run.of("check", file("orders.xlsx"), "--format", "jsonl");

        assertThat(template.code()).isEqualTo(Exit.FREE);
        assertThat(template.err()).contains("orders.xlsx");
        assertThat(check.code()).isEqualTo(Exit.FREE);
        assertThat(check.out()).isEmpty();
    }

    @Test
    void aTemplateNeedsAFile() {
        Run run = Run.of("template");

        assertThat(run.code()).isEqualTo(Exit.UNREADABLE);
        assertThat(run.err()).contains("no file is named", "--out orders.xlsx");
    }

    @Test
    void aSheetThatIsNamedWhereThereIsNoneIsRefused() throws IOException {
        Files.writeString(folder.resolve("orders.csv"), "line,name\n1,Acme Ltd\n");

        for (Run run : List.of(
                Run.of("check", file("orders.csv"), "--sheet", "May"),
                Run.of("screen", "--file", file("orders.csv"), "--sheet", "May"))) {
            assertThat(run.code()).isEqualTo(Exit.UNREADABLE);
            assertThat(run.err()).contains("YT-B038", "`May`");
        }
    }

    @Test
    void aWorkbookIsNotPouredIntoATerminal() {
        Run run = Run.setting().watched().run("check", "../examples/order-book.csv", "--format", "xlsx");

        assertThat(run.code()).isEqualTo(Exit.UNREADABLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("YT-U012", "--out FILE.xlsx");
    }

    @Test
    void theSheetTheEncodingAndTheDecimalSignCanBeSaid() throws IOException {
        Files.write(folder.resolve("orders.csv"), "line;数量;日期\n1;1,250;2026-03-10\n".getBytes(Charset.forName("GBK")));
        Run.of("template", "--out", file("orders.xlsx"));

        assertThat(Run.of("check", file("orders.xlsx"), "--sheet", "May").err())
                .contains("there is no sheet `May`", "`book`");
        assertThat(Run.of("check", file("orders.csv"), "--encoding", "gbk", "--decimal", "point")
                        .code())
                .isEqualTo(Exit.BLOCKED);
        assertThat(Run.of("check", file("orders.csv"), "--encoding", "gbk").err())
                .contains("--decimal comma");
        assertThat(Run.of("check", file("orders.csv"), "--encoding", "klingon").err())
                .contains("`klingon` is no value of --encoding", "gbk");
    }

    @Test
    void whatIsNoWorkbookIsRefusedAndNothingIsWritten() throws IOException {
        Files.writeString(folder.resolve("orders.xlsx"), "PK\u0003\u0004 no more");
        Run run = Run.of("check", file("orders.xlsx"), "--out", file("answers.xlsx"));

        assertThat(run.code()).isEqualTo(Exit.UNREADABLE);
        assertThat(run.err()).contains("orders.xlsx", "damaged or cut short", "save it again");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void aFolderIsNoBookAndADeviceIsNoPlaceForAnswers() throws IOException {
        Files.writeString(folder.resolve("orders.csv"), "line,as of\n1,2026-03-10\n");

        assertThat(Run.of("check", folder.toString(), "--input-format", "xlsx").code())
                .isEqualTo(Exit.UNREADABLE);
        Run run = Run.of("check", file("orders.csv"), "--out", "/dev/full");
        assertThat(run.code()).isEqualTo(Exit.UNREADABLE);
        assertThat(run.err()).contains("/dev/full");
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }
}
