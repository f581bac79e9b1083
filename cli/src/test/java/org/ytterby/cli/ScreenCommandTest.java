package org.ytterby.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScreenCommandTest {
    private static final String PAIRS = """
            id,query,list_name,query_born,list_born,note
            1,Jon Smith,John Smith,,,"a, b"
            2,Li Wu,Lu Wu,,,
            3,!!!,Lu Wu,,,
            4,Jon Smith,John Smith,2025-02-30,,
            5,luokexide mading,洛克希德·马丁公司,,,
            6,Jon Smith,John Smith,1961-01-08,1999,
            7,one cell too many,x,,,,
            """;

    @Test
    void aNameInAnyScriptMeetsItsEntryWithReasonsAndStanding() {
        for (String name :
                new String[] {"Lockheed Martin Corp.", "洛克希德·馬丁", "luokexide mading", "LOCKHEED MARTIN (洛克希德·马丁)"}) {
            Run run = Run.of("screen", name);
            assertThat(run.code()).as(name).isEqualTo(Exit.BLOCKED);
            assertThat(flat(run.out()))
                    .as(name)
                    .contains(
                            "MATCH",
                            "lockheed-martin",
                            "in force since",
                            "No export of dual-use items to it",
                            "art. 18");
        }
    }

    @Test
    void aNameThatIsNearNoneIsNoClearanceOfTheParty() {
        Run run = Run.of("screen", "Bäckerei Hinterhuber");
        assertThat(run.code()).isEqualTo(Exit.FREE);
        assertThat(run.out()).contains("No entry is near", "says nothing about the party");
    }

    @Test
    void aNameThatCheckAsksAboutIsWorthALookWhateverItsScore() {
        Run run = Run.of(
                "screen", "Skydio Vesterdal Quellmark Hinterhuber Logistics", "--format", "csv", "--threshold", "1");
        assertThat(run.code()).isEqualTo(Exit.BLOCKED);
        assertThat(run.out()).contains("Skydio", ",review,", "`check` asks whether it is the listed party");
    }

    @Test
    void whatWeighedMostIsSaidInSentences() {
        assertThat(flat(Run.of("screen", "Lockheed Martin", "--limit", "1").out()))
                .containsPattern("What weighed most: .*(a word met that few names hold|words met|is left over)")
                .doesNotContain("whether both are in one script");
        assertThat(flat(Run.of("screen", "Lockheed Martin", "--limit", "1", "--lang", "zh")
                        .out()))
                .containsPattern("影响最大者：.*相合");
    }

    @Test
    void whatIsNoNameIsRefused() {
        Run run = Run.of("screen", "!!!");
        assertThat(run.code()).isEqualTo(Exit.UNREADABLE);
        assertThat(run.err()).contains("YT-N004", "no name here");
        assertThat(Run.of("screen").code()).isEqualTo(Exit.UNREADABLE);
        assertThat(Run.of("screen", "x", "--pairs", "y.csv").code()).isEqualTo(Exit.UNREADABLE);
        assertThat(Run.of("screen", "x", "--limit", "many").err()).contains("YT-U041");
    }

    @Test
    void wordsInThePlaceOfANameAreNoNameAndNeverPass() {
        for (String name : new String[] {"TO ORDER", "same as consignee", "同上", "客户", "德国客户", "Our customer"}) {
            assertThat(Run.of("screen", name, "--format", "csv").out()).as(name).contains(",no name,", "no name here");
            assertThat(Run.of("screen", name, "--format", "json").out())
                    .as(name)
                    .contains("\"verdict\": \"no name\"");
            Run run = Run.of("screen", name);
            assertThat(run.out()).as(name).contains("NO NAME").doesNotContain("No entry is near");
            assertThat(run.err()).as(name).contains("YT-N004", "no name here");
            assertThat(run.code()).as(name).isEqualTo(Exit.UNREADABLE);
        }
    }

    @Test
    void namesBesideOneThatIsNoneAreScreened() {
        Run run = Run.of("screen", "Lockheed Martin", "to be advised", "--format", "csv", "--limit", "1");
        assertThat(run.out()).contains("Lockheed Martin,", ",match,", "to be advised,,,,,no name,");
        assertThat(run.code()).isEqualTo(Exit.UNREADABLE);
    }

    @Test
    void everyRowOfATableHasACellForEachOfItsHeadings() {
        String[] lines = Run.of("screen", "Lockheed Martin", "Bäckerei Hinterhuber", "--format", "csv", "--limit", "1")
                .out()
                .split("\r\n", -1);
        int cells = lines[0].split(",", -1).length;
        assertThat(lines[2].split(",", -1)).as(lines[2]).hasSize(cells);
    }

    @Test
    void whoIsListedByWordsThatNameNobodyElsewhereIsFound(@TempDir Path folder) throws IOException {
        Path list = folder.resolve("list.csv");
        Files.writeString(list, "name,type\nThe Consignee,organisation\nPrivate Person Bank,organisation\n");
        Run run = Run.of("screen", "The Consignee", "--list", list.toString(), "--format", "csv");
        assertThat(run.out()).contains(",match,");
        assertThat(run.code()).isEqualTo(Exit.BLOCKED);
        assertThat(Run.of("screen", "Private Person", "--list", list.toString(), "--format", "csv")
                        .out())
                .contains(",no name,");
    }

    @Test
    void aNumberFindsItsBearerWhateverTheName(@TempDir Path folder) throws IOException {
        Path list = folder.resolve("list.csv");
        Files.writeString(list, "name,type,registration number\nHappy Venture,vessel,IMO 9187629\n");
        Run run = Run.of("screen", "Quellmark", "--number", "9187629", "--list", list.toString(), "--format", "csv");
        assertThat(run.out()).contains("Happy Venture", ",match,", "a registration or passport number is the same");
        assertThat(Run.of("screen", "IMO 9187629", "--list", list.toString(), "--format", "csv")
                        .out())
                .contains("Happy Venture", ",match,");
        assertThat(Run.of("screen", "Quellmark", "--list", list.toString()).code())
                .isEqualTo(Exit.FREE);
        assertThat(Run.of("screen", "--number", "9187629", "--list", list.toString())
                        .err())
                .contains("YT-U0");
    }

    @Test
    void aRowWithANumberAndNoNameIsFoundByTheNumber(@TempDir Path folder) throws IOException {
        Path list = folder.resolve("list.csv");
        Files.writeString(list, "name,type,registration number\nHappy Venture,vessel,IMO 9187629\n");
        Run run = Run.setting()
                .reading("name,registration number\n,9187629\nQuellmark,9187629\n,9187628\n")
                .run("screen", "--file", "-", "--input-format", "csv", "--list", list.toString(), "--format", "csv");
        String[] lines = run.out().split("\r\n", -1);
        assertThat(lines[1]).startsWith(",9187629,match,").contains("Happy Venture");
        assertThat(lines[2]).startsWith("Quellmark,9187629,match,").contains("Happy Venture");
        assertThat(lines[3]).startsWith(",9187628,no name,");
    }

    @Test
    void aListingNobodyKnewYetIsNotMet() {
        assertThat(Run.of("screen", "Lockheed Martin Corporation", "--on", "2020-01-01", "--known", "2020-01-01")
                        .out())
                .contains("No entry is near");
    }

    @Test
    void theColumnsOfPairsComeBackWithScoreVerdictAndWhy() {
        Run run = Run.setting().reading(PAIRS).run("screen", "--pairs", "-", "--format", "csv");
        String[] lines = run.out().split("\r\n", -1);
        assertThat(lines[0]).isEqualTo("id,query,list_name,query_born,list_born,note,score,verdict,why");
        assertThat(lines[1])
                .startsWith("1,Jon Smith,John Smith,,,\"a, b\",0.9")
                .contains(",match,", "`Smith` is `Smith`");
        assertThat(lines[2]).startsWith("2,Li Wu,Lu Wu,,,,0.0").contains(",no match,");
        assertThat(lines[3]).startsWith("3,!!!,Lu Wu,,,,,no name,");
        assertThat(lines[4]).contains(",refused,query_born: `2025-02-30` cannot be read");
        assertThat(lines[5]).contains(",match,");
        assertThat(lines[6]).contains(",review,", "the times of birth contradict each other");
        assertThat(lines[7]).contains(",refused,");
        assertThat(run.code()).isEqualTo(Exit.UNREADABLE);
        assertThat(run.err()).contains("YT-N003", "YT-B006");
    }

    @Test
    void documentsSayWhatEachMeasureGave() {
        Run run = Run.of("screen", "Lockheed Martin", "--format", "json", "--limit", "1");
        assertThat(run.out())
                .contains(
                        "\"format\": \"ytterby/screening/1\"",
                        "\"measure\": \"cover_of_shorter\"",
                        "\"evidence\"",
                        "\"how\": \"same\"");
        assertThat(Run.of("screen", "Lockheed Martin", "--format", "csv", "--limit", "1")
                        .out())
                .startsWith("query,list,entry,list_name,score,verdict,standing");
    }

    @Test
    void aListFileStandsInForTheCorpus(@TempDir Path folder) throws IOException {
        Path list = folder.resolve("list.csv");
        Files.writeString(list, "id,name,kind\n7,Sergei Petrov,person\n8,Acme Foods Ltd,organisation\n");
        Run run = Run.of("screen", "ПЕТРОВ Сергей", "Lockheed Martin", "--list", list.toString(), "--format", "csv");
        assertThat(run.out()).contains(",7,Sergei Petrov,0.9").doesNotContain("lockheed-martin");
        assertThat(Run.of("screen", "x", "--list", folder.resolve("none.csv").toString())
                        .err())
                .contains("YT-U001");
    }

    @Test
    void aMatchStandsBeforeWhatIsWorthALookWhateverTheirScores(@TempDir Path folder) throws IOException {
        Path list = Files.writeString(folder.resolve("list.csv"), """
                id,name,date of birth,country
                other-day,Sergei Hinterhuber Quellmark,1999-05-05,DE
                no-day,Sergei Hinterhuber,,
                """);
        Path parties = Files.writeString(folder.resolve("p.csv"), """
                name,date of birth,country
                Sergei Hinterhuber Quellmark,1961-01-08,DE
                """);
        Run run = Run.of(
                "screen", "--file", parties.toString(), "--list", list.toString(), "--limit", "2", "--format", "csv");
        assertThat(run.out()).containsPattern("(?s),match,.*no-day.*,review,.*other-day");
        assertThat(Run.of("screen", "--file", parties.toString(), "--list", list.toString(), "--format", "csv")
                        .out())
                .contains(",match,")
                .doesNotContain("other-day");
    }

    @Test
    void pairsWithoutTheirColumnsAreRefused() {
        assertThat(Run.setting()
                        .reading("a,b\n1,2\n")
                        .run("screen", "--pairs", "-")
                        .err())
                .contains("YT-N002");
        assertThat(Run.setting().reading("").run("screen", "--pairs", "-").err())
                .contains("YT-N001");
    }

    @Test
    void whatAnEntryBringsIsSaidInWordsOfTheLawAsItStandsOnTheDay() {
        assertThat(flat(Run.of("screen", "Skydio", "--on", "2025-12-01").out()))
                .contains(
                        "measures stopped since 2025-11-10. Before: No export of dual-use items to it",
                        "suspended since 2025-11-10, last day named 2026-11-10. When at work:",
                        "in force since 2024-10-10. Its movable, immovable and other assets in China are frozen.",
                        "Anti-Foreign Sanctions Law, art. 6")
                .doesNotContain("dual-use-ban", "no-trade");
        assertThat(flat(Run.of("screen", "Skydio", "--on", "2025-03-01").out()))
                .contains(
                        "not yet listed, from 2025-03-04 on",
                        "Export Control Law, art. 18; Order 792 arts. 28, 29: No dual-use item may be exported");
        assertThat(flat(Run.of("screen", "Skydio", "--on", "2025-03-04", "--lang", "zh")
                        .out()))
                .contains("自2025-03-04起施行", "不得向其出口两用物项", "反外国制裁法");
        assertThat(Run.of("screen", "Skydio", "--on", "2025-12-01", "--format", "json")
                        .out())
                .contains(
                        "\"standing\": \"stopped\"",
                        "\"standing\": \"suspended\"",
                        "\"measure\": \"freeze\"",
                        "\"id\": \"cn.npc.anti-foreign-sanctions-law/");
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("(?<=[\\p{IsHan}，。])\\s(?=[\\p{IsHan}，。])", "");
    }

    @Test
    void aPageNeedsNothingElse() {
        Run run = Run.of("screen", "Skydio", "Bäckerei <b>", "--format", "html", "--lang", "zh");
        assertThat(run.out())
                .startsWith("<!DOCTYPE html>")
                .contains("lang=\"zh-Hans\"", "主体2个：相合1", "自2025-11-10起措施停止实施", "id=\"party-1\"")
                .doesNotContain("<script", "<b>", "dual-use-ban");
        assertThat(run.code()).isEqualTo(Exit.BLOCKED);
    }

    @Test
    void chineseIsSpoken() {
        assertThat(Run.of("screen", "洛克希德马丁", "--lang", "zh").out()).contains("相合", "相同", "起施行");
    }

    @Test
    void aFileIsWrittenWholeOrNotAtAll(@TempDir Path folder) throws IOException {
        Path in = folder.resolve("pairs.csv");
        Files.writeString(in, "query,list_name\nJon Smith,John Smith\n");
        Path out = folder.resolve("scored.csv");
        assertThat(Run.of("screen", "--pairs", in.toString(), "--out", out.toString())
                        .code())
                .isEqualTo(Exit.BLOCKED);
        assertThat(Files.readString(out)).startsWith("query,list_name,score,verdict,why");
    }
}
