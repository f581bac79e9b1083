package org.ytterby.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassifyCommandTest {
    private static final String BOOK = """
            description,hs,item.kind,item.magnet_family,note
            "N38UH arc segments, plated",,,,a
            SmCo rings,,magnet,SmCo,b
            hex bolt M8,,,,c
            NdFeB arcs,8505.19.00,,,d
            =cmd|' /C calc'!A0,,,,e
            """;

    @Test
    void goodsInWordsAreSuspectedItemByItemWithReasons() {
        Run run = Run.of("classify", "N38UH", "magnet");
        assertThat(run.code()).isEqualTo(Exit.BLOCKED);
        assertThat(run.out())
                .contains("OPEN", "18:1C905.a.4", "`N38UH` [grade.heavy]", "content of Dy", "clears nothing");
    }

    @Test
    void nothingSuspectedIsNoClearanceAndSaysSo() {
        Run run = Run.of("classify", "2 TB drive");
        assertThat(run.code()).isEqualTo(Exit.FREE);
        assertThat(run.out()).contains("NONE", "That is no clearance", "terabyte");
    }

    @Test
    void theColumnsOfAFileComeBackWithWhatTheLinesMayBe() {
        Run run =
                Run.setting().reading(BOOK).run("classify", "--file", "-", "--input-format", "csv", "--format", "csv");
        String[] lines = run.out().split("\r\n", -1);
        assertThat(lines[0]).isEqualTo("description,hs,item.kind,item.magnet_family,note,suggested,state,questions");
        assertThat(lines[1]).startsWith("\"N38UH arc segments, plated\",,,,a,18:1C904.a.4; 18:1C905.a.4;");
        assertThat(lines[1]).contains(",open,item.kind;");
        assertThat(lines[2]).contains("SmCo rings,,magnet,SmCo,b,18:1C902.a.4", ",matched,");
        assertThat(lines[3]).isEqualTo("hex bolt M8,,,,c,,none,");
        assertThat(lines[4]).contains(",open,item.hs;");
        assertThat(lines[5]).startsWith("'=cmd");
    }

    @Test
    void aRowThatCannotBeReadComesBackRefused() {
        Run run = Run.setting()
                .reading("description,item.kind\nmagnet,nonsense\nDy2O3,oxide\n")
                .run("classify", "--file", "-", "--input-format", "csv", "--format", "csv");
        assertThat(run.code()).isEqualTo(Exit.UNREADABLE);
        assertThat(run.out()).contains("magnet,nonsense,,refused,", "Dy2O3,oxide,18:1C905.b");
        assertThat(run.err()).contains("nonsense");
    }

    @Test
    void documentsSayWhatEachWordSuggests() {
        Run run = Run.of("classify", "Dy-free NdFeB", "--format", "json");
        assertThat(run.out())
                .contains(
                        "\"format\": \"ytterby/classification/1\"",
                        "\"state\": \"open\"",
                        "\"called_absent\"",
                        "\"words\": \"Dy\"",
                        "\"key\": \"item.composition.Dy\"",
                        "clears nothing");
    }

    @Test
    void aCasNumberThatIsNotOnFileIsAskedInBothLanguages() {
        Run run = Run.of("classify", "CAS 7758-98-7");
        assertThat(run.code()).isEqualTo(Exit.BLOCKED);
        assertThat(run.out())
                .contains("OPEN", "not settled", "`7758-98-7` is not among the substances on file", "(item.elements)");
        assertThat(Run.of("classify", "CAS号 64-17-6", "--lang", "zh").out())
                .contains("待定", "“64-17-6”不指任何物质", "item.cas");
        assertThat(Run.of("classify", "CAS 64-17-6", "--format", "json").out())
                .contains("\"unknown_cas\"", "\"number\": \"64-17-6\"", "\"valid\": false");
    }

    @Test
    void chineseIsSpoken() {
        Run run = Run.of("classify", "钕铁硼磁体", "--lang", "zh");
        assertThat(run.out()).contains("待定", "18:1C905.a.4", "不表示不受管制");
    }

    @Test
    void theLawOfAnEarlierDayListsLess() {
        assertThat(Run.of("classify", "dysprosium oxide", "--on", "2025-03-01").out())
                .doesNotContain("18:1C905.b ");
        assertThat(Run.of("classify", "dysprosium oxide", "--on", "2025-05-01").out())
                .contains("18:1C905.b ");
    }

    @Test
    void wordsAndAFileTogetherAreRefused() {
        assertThat(Run.of("classify").code()).isEqualTo(Exit.UNREADABLE);
        assertThat(Run.of("classify", "x", "--file", "y.csv").code()).isEqualTo(Exit.UNREADABLE);
    }

    @Test
    void everyCommandOfTheGuideRuns() throws IOException {
        for (String line : Files.readAllLines(Path.of("..", "docs", "guide", "classify.md"))) {
            if (line.startsWith("./ytterby classify")) {
                Run run = Run.of(Commands.split(line.substring("./ytterby ".length())));
                assertThat(run.code()).as(line + run.err()).isIn(Exit.FREE, Exit.BLOCKED);
            }
        }
    }

    @Test
    void aFileIsWrittenWholeOrNotAtAll(@TempDir Path folder) throws IOException {
        Path in = folder.resolve("parts.csv");
        Files.writeString(in, BOOK);
        Path out = folder.resolve("out.csv");
        Run run = Run.of("classify", "--file", in.toString(), "--out", out.toString());
        assertThat(run.code()).isEqualTo(Exit.BLOCKED);
        assertThat(Files.readString(out)).startsWith("description,hs,");
    }
}
