package org.ytterby.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScreenFileTest {
    private static final String BOOK = """
            no,customer name,country,type,registration number,date of birth,note
            1,Lockheed Martin Corp.,US,company,,,"a, b"
            2,Bäckerei Hinterhuber,Germany,company,HRB 4711,,
            3,,DE,company,,,
            4,!!!,,,,,
            5,Lockheed Martin Corp.,Atlantis,wholesale,,31.02.1961,
            6,one cell too many,x,,,,,
            7,洛克希德·馬丁,,,,,
            """;

    private static Run screen(String book, String... more) {
        String[] all = new String[more.length + 3];
        all[0] = "screen";
        all[1] = "--file";
        all[2] = "-";
        System.arraycopy(more, 0, all, 3, more.length);
        return Run.setting().reading(book).run(all);
    }

    @Test
    void theColumnsOfATableComeBackInOrderWithWhatEachPartyMayBe() {
        Run run = screen(BOOK, "--input-format", "csv", "--format", "csv");
        String[] lines = run.out().split("\r\n", -1);
        assertThat(lines[0])
                .startsWith("no,customer name,country,type,registration number,date of birth,note,verdict,score,entry");
        assertThat(lines[1])
                .startsWith("1,Lockheed Martin Corp.,US,company,,,\"a, b\",match,0.9")
                .contains("lockheed-martin", "in_force");
        assertThat(lines[2]).startsWith("2,Bäckerei Hinterhuber,Germany,company,HRB 4711,,,no match,,");
        assertThat(lines[7]).startsWith("7,洛克希德·馬丁,").contains(",match,");
        assertThat(lines).hasSize(9);
    }

    @Test
    void whatWasNotScreenedIsSaidAndNeverPasses() {
        Run run = screen(BOOK, "--input-format", "csv", "--format", "csv");
        String[] lines = run.out().split("\r\n", -1);
        assertThat(lines[3]).startsWith("3,,DE,company,,,,no name,");
        assertThat(lines[4]).startsWith("4,!!!,,,,,,no name,");
        assertThat(lines[6]).contains(",refused,", "`8` cells where the heading line has `7`");
        assertThat(run.err())
                .contains(":4  YT-N015", ":5  YT-N015", ":7  YT-B006")
                .contains(
                        "7 parties: 3 match, 0 to review, 0 held by listed ones, 0 with holders open, 0 cleared, 1 near none, 2 without a name, 1 not readable.");
        assertThat(run.code()).isEqualTo(Exit.UNREADABLE);
    }

    @Test
    void aRowWithWordsInThePlaceOfANameIsNotScreened() {
        Run run =
                screen("name,alias\nTO ORDER,\n同上,\nTBA,Lockheed Martin\n", "--input-format", "csv", "--format", "csv");
        String[] lines = run.out().split("\r\n", -1);
        assertThat(lines[1]).startsWith("TO ORDER,,no name,");
        assertThat(lines[2]).startsWith("同上,,no name,");
        assertThat(lines[3]).startsWith("TBA,Lockheed Martin,match,").contains("no name here: `TBA`");
        assertThat(run.code()).isEqualTo(Exit.UNREADABLE);
    }

    @Test
    void aFactThatCannotBeReadIsLeftAsideWithAWordAndTheNameScreened() {
        String[] lines =
                screen(BOOK, "--input-format", "csv", "--format", "csv").out().split("\r\n", -1);
        assertThat(lines[5])
                .contains(",match,")
                .contains("country: `Atlantis` cannot be read")
                .contains("type: `wholesale` cannot be read")
                .contains("date of birth: `31.02.1961` cannot be read");
    }

    @Test
    void documentsHoldTheRowAndItsCandidates() {
        String lines =
                "{\"name\": \"Lockheed Martin\", \"at\": {\"city\": \"Bethesda\"}}\n{\"alias\": [\"洛克希德\", \"x\"]}\n{bad\n";
        Run run = screen(lines, "--input-format", "jsonl", "--format", "jsonl");
        String[] documents = run.out().split("\n", -1);
        assertThat(documents[0])
                .startsWith("{\"format\":\"ytterby/screening/1\",\"line\":1,\"cells\":{\"name\":\"Lockheed Martin\","
                        + "\"at.city\":\"Bethesda\",\"alias\":\"\"},\"verdict\":\"match\"")
                .contains("\"standing\":\"in_force\"");
        assertThat(documents[1]).contains("\"alias\":\"洛克希德; x\"");
        assertThat(documents[2]).contains("\"verdict\":\"refused\"");
        assertThat(documents).hasSize(4);
        assertThat(screen("[{\"name\": \"x y\"}]", "--input-format", "json", "--format", "json")
                        .out())
                .contains("\"verdict\": \"no match\"");
    }

    @Test
    void aTableWithoutAColumnOfNamesIsRefusedUntilOneIsNamed() {
        String book = "Lieferant Nr,wer\n1,Lockheed Martin\n";
        assertThat(screen(book, "--input-format", "csv").err()).contains("YT-N011");
        assertThat(screen(book, "--input-format", "csv", "--map", "wer=name").out())
                .contains("MATCH", "lockheed-martin");
        assertThat(screen(book, "--input-format", "csv", "--map", "wer=nobody").err())
                .contains("YT-U042", "born");
        assertThat(screen("", "--input-format", "csv").err()).contains("YT-N001");
        assertThat(screen("name\nx", "--input-format", "csv", "--limit", "0").err())
                .contains("YT-U041");
    }

    @Test
    void aWorkbookComesBackAsAWorkbook(@TempDir Path folder) throws IOException {
        Path csv = folder.resolve("parties.csv");
        Files.writeString(csv, "name,list\nLockheed Martin,ours\n!!!,\n");
        Path book = folder.resolve("screened.xlsx");
        Run first = Run.of("screen", "--file", csv.toString(), "--out", book.toString());
        assertThat(first.err()).contains("make place for those of the answer: list");
        Run again = Run.of("screen", "--file", book.toString(), "--format", "csv");
        assertThat(again.out().split("\r\n", -1)[1]).startsWith("Lockheed Martin,match,0.9");
        assertThat(again.out().split("\r\n", -1)[2]).startsWith("!!!,no name,");
        assertThat(again.err()).contains("screened.xlsx:Parties!3  YT-N015");
    }

    @Test
    void aPageShowsWhoNeedsALookAndWhoWasNotScreened() {
        String page = screen(BOOK, "--input-format", "csv", "--format", "html").out();
        assertThat(page)
                .contains("7 parties: 3 match", "Not screened", "Line 4: ", "Line 8: ", "href=\"#party-1\"")
                .doesNotContain("Hinterhuber");
    }

    @Test
    void aListFileDoesNotSayHowItsEntriesStood(@TempDir Path folder) throws IOException {
        Path list = folder.resolve("ours.csv");
        Files.writeString(list, "id,name,listed on\n1,Acme Trading,2026-01-01\n2,Zeta Werke,\n");
        Run run = Run.setting()
                .reading("name\nAcme Trading\nZeta Werke\n")
                .run(
                        "screen",
                        "--file",
                        "-",
                        "--input-format",
                        "csv",
                        "--format",
                        "csv",
                        "--on",
                        "2025-06-01",
                        "--list",
                        list.toString());
        assertThat(run.out()).contains("Acme Trading,not_yet,", "Zeta Werke,unknown,");
    }

    @Test
    void aNewVersionOfAListIsLookedAtByWhatChanged(@TempDir Path folder) throws IOException {
        StringBuilder entries = new StringBuilder("id,name\n");
        for (int i = 0; i < 30; i++) {
            entries.append(i).append(",Meridian Works No ").append(i).append('\n');
        }
        Path old = folder.resolve("old.csv");
        Files.writeString(old, entries + "90,Zagros Marine Lines\n91,Petrel Arms Bureau\n");
        Path now = folder.resolve("old2.csv");
        Files.writeString(now, entries + "91,Petrel Arms Bureau and Sons\n92,Quillon Ballistics\n");
        String book = "name\nZagros Marine Lines\nPetrel Arms Bureau\nQuillon Ballistics\nMeridian Works No 7\n";
        Path older = folder.resolve("since").resolve("old2.csv");
        Files.createDirectories(folder.resolve("since"));
        Files.copy(old, older);
        Run run = screen(
                book,
                "--input-format",
                "csv",
                "--format",
                "csv",
                "--list",
                now.toString(),
                "--since",
                older.toString());
        assertThat(run.err())
                .contains("1 entries are new, 1 have changed, 1 are gone", "Gone: `Zagros Marine Lines` (90)");
        String[] lines = run.out().split("\r\n", -1);
        assertThat(lines[1]).startsWith("Zagros Marine Lines,no match,").endsWith("Before: Zagros Marine Lines (90).");
        assertThat(lines[2]).startsWith("Petrel Arms Bureau,match,").contains(",91,");
        assertThat(lines[3]).startsWith("Quillon Ballistics,match,").contains(",92,");
        assertThat(lines[3]).endsWith("Before: none.");
        assertThat(lines[4]).startsWith("Meridian Works No 7,as before,");
        assertThat(run.err()).contains("To 1 party the newer version makes no difference.");
    }

    @Test
    void aPartyKnownByItsNumberAloneIsLookedAtInANewVersionToo(@TempDir Path folder) throws IOException {
        Path old = folder.resolve("list.csv");
        Files.writeString(old, "id,name,identifier\n1,Acme Trading,7707083893\n2,Zeta Werke,\n");
        Path now = Files.createDirectories(folder.resolve("now")).resolve("list.csv");
        Files.writeString(now, "id,name,identifier\n1,Acme Trading,\n2,Zeta Werke,\n3,Omega Sons,5902140067\n");
        Run run = screen(
                "name,identifier\n,5902140067\n,1112223334\n,\n",
                "--input-format",
                "csv",
                "--format",
                "csv",
                "--list",
                now.toString(),
                "--since",
                old.toString());
        String[] lines = run.out().split("\r\n", -1);
        assertThat(lines[1]).startsWith(",5902140067,match,").endsWith("Before: none.");
        assertThat(lines[2]).startsWith(",1112223334,as before,");
        assertThat(lines[3]).startsWith(",,no name,");
    }

    @Test
    void aListThatHasShrunkStopsAndAsks(@TempDir Path folder) throws IOException {
        Path old = folder.resolve("list.csv");
        Files.writeString(old, "id,name\n1,Acme Trading\n2,Zeta Werke\n3,Omega Sons\n");
        Path now = Files.createDirectories(folder.resolve("now")).resolve("list.csv");
        Files.writeString(now, "id,name\n1,Acme Trading\n");
        String[] asked = {"--input-format", "csv", "--list", now.toString(), "--since", old.toString()};
        Run run = screen("name\nAcme Trading\n", asked);
        assertThat(run.err()).contains("YT-K040", "`2` of the `3` entries", "--shrunk");
        assertThat(run.code()).isEqualTo(Exit.UNREADABLE);
        String[] meant = java.util.Arrays.copyOf(asked, asked.length + 1);
        meant[asked.length] = "--shrunk";
        assertThat(screen("name\nAcme Trading\n", meant).code()).isEqualTo(Exit.FREE);
        assertThat(screen("name\nx\n", "--input-format", "csv", "--since", old.toString())
                        .err())
                .contains("YT-U044");
        assertThat(Run.of("screen", "Acme", "--list", now.toString(), "--since", old.toString())
                        .err())
                .contains("YT-U045", "--file");
    }

    @Test
    void severalEntriesTakeARowEachWhereTheyAreAskedFor() {
        Run run = screen("name\nLockheed Martin\n", "--input-format", "csv", "--format", "csv", "--limit", "3");
        assertThat(run.out().split("\r\n", -1))
                .hasSize(5)
                .filteredOn(l -> l.startsWith("Lockheed Martin,match"))
                .hasSize(3);
    }

    @Test
    void aPartyIsAnsweredAlikeWhereverItStands() {
        StringBuilder book = new StringBuilder("id,name\n");
        for (int i = 0; i < 9_000; i++) {
            book.append(i).append(i % 3 == 0 ? ",Lockheed Martin\n" : i % 3 == 1 ? ",Bäckerei " + i + "\n" : ",\n");
        }
        Run run = screen(book.toString(), "--input-format", "csv", "--format", "csv");
        String[] lines = run.out().split("\r\n", -1);
        assertThat(lines).hasSize(9_002);
        String first = lines[1].substring(1);
        for (int i = 0; i < 9_000; i++) {
            assertThat(lines[i + 1]).startsWith(i + ",");
            if (i % 3 == 0) {
                assertThat(lines[i + 1]).isEqualTo(i + first);
            }
        }
        assertThat(run.err()).contains("2,980 more rows were not screened");
    }

    @Test
    void chineseIsSpoken() {
        assertThat(screen("客户名称,国家\n洛克希德马丁,美国\n?,\n", "--input-format", "csv", "--lang", "zh")
                        .out())
                .contains("相合", "无名称。该主体未经筛查。");
    }
}
