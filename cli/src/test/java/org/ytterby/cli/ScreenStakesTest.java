package org.ytterby.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A party that listed ones hold, by the rules of several regimes over one table of stakes. */
class ScreenStakesTest {
    @TempDir
    private Path folder;

    private Run screen(String name, String stakes, String... more) throws IOException {
        Path file = folder.resolve("stakes.csv");
        Files.writeString(file, stakes);
        Path list = folder.resolve("list.csv");
        Files.writeString(list, """
                id,name,list
                1,Zagros Marine Lines,us.sdn
                2,Zagros Marine Lines,eu.fsf
                3,Zagros Marine Lines,gb.sanctions
                4,Petrel Arms Bureau,us.sdn
                5,Petrel Arms Bureau,eu.fsf
                6,Petrel Arms Bureau,gb.sanctions
                """);
        String[] all = new String[more.length + 6];
        String[] first = {"screen", name, "--stakes", file.toString(), "--list", list.toString()};
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return Run.of(all);
    }

    @Test
    void twoListedOwnersAreAddedWhereTheRegimeAddsThem() throws IOException {
        Run run = screen("Harbour Holding", """
                        owner,owned,share,control
                        Zagros Marine Lines,Harbour Holding,30 %,no
                        Petrel Arms Bureau,Harbour Holding,0.3,no
                        others,Harbour Holding,40 %,
                        """, "--format", "csv");
        assertThat(run.out()).contains("held,", "us-bis yes; us-ofac yes; eu-freeze yes; uk-freeze no");
        assertThat(run.err()).contains("cn-61");
        assertThat(run.code()).isEqualTo(Exit.BLOCKED);
    }

    @Test
    void theWayDownIsShown() throws IOException {
        String stakes =
                "owner,owned,share\nZagros Marine Lines,Upper,50 %\nothers,Upper,50 %\nUpper,Lower,60 %\nothers,Lower,40 %\n";
        assertThat(screen("Lower", stakes).out().replaceAll("\\s+", " "))
                .contains(
                        "Zagros Marine Lines —50 %→ Upper —60 %→ Lower",
                        "US OFAC 50 Percent Rule", "reached; 60 to 60 %");
        assertThat(screen("Lower", stakes, "--lang", "zh").out()).contains("适用；计入60%至60%", "路径");
        assertThat(screen("Lower", stakes, "--format", "json").out())
                .contains("\"rule\": \"us-ofac\"", "\"verdict\": \"yes\"", "\"owner\": \"Zagros Marine Lines\"");
        assertThat(screen("Lower", stakes, "--format", "html").out()).contains("HELD by listed ones");
    }

    @Test
    void whatIsNotKnownStaysOpen() throws IOException {
        Run run = screen("Lower", "owner,owned,share\nSomebody,Lower,20 %\n", "--format", "csv");
        assertThat(run.out()).contains("us-ofac open", "who holds the rest of Lower");
        assertThat(run.code()).isEqualTo(Exit.BLOCKED);
        Run known = screen("Lower", "owner,owned,share\nothers,Lower,100 %\n", "--format", "csv");
        assertThat(known.out()).contains("us-ofac no; eu-freeze no; uk-freeze no");
        assertThat(known.code()).isEqualTo(Exit.FREE);
        assertThat(screen("Nobody Of Them", "owner,owned,share\nothers,Lower,100 %\n", "--format", "csv")
                        .code())
                .isEqualTo(Exit.FREE);
    }

    @Test
    void aStakeThatCannotBeReadIsRefusedWithItsCell() throws IOException {
        String head = "owner,owned,share,control\n";
        assertThat(screen("x", head + "A,B,120 %,\n").err()).contains("stakes.csv:2:3  YT-N021", "120 %");
        assertThat(screen("x", head + "A,B,60 %,perhaps\n").err()).contains(":2:4  YT-N022");
        assertThat(screen("x", head + ",B,60 %,\n").err()).contains(":2:1  YT-N023");
        assertThat(screen("x", head + "A,B,6 %,\nA,B,6 %,\n").err()).contains(":3:1  YT-N024");
        assertThat(screen("x", head + "A,B,60 %,\nC,B,50 %,\n").err()).contains("YT-N025", "`B`");
        assertThat(screen("x", "owner,share\nA,1\n").err()).contains("YT-N020");
    }

    @Test
    void aTableOfPartiesHasWhatRulesSayOfEach() throws IOException {
        Run run = Run.of(
                "screen", "--file", "../examples/parties.csv", "--stakes", "../examples/stakes.csv", "--format", "csv");
        assertThat(run.out()).contains("cn-61 no", "cn-61 open", ",holders open,");
    }

    @Test
    void aRuleFollowsTheProvisionOnFile() throws IOException {
        String stakes = "owner,owned,share\nZagros Marine Lines,Lower,50 %\nothers,Lower,50 %\n";
        assertThat(screen("Lower", stakes, "--on", "2025-09-28", "--format", "csv")
                        .out())
                .doesNotContain("us-bis");
        assertThat(screen("Lower", stakes, "--on", "2025-09-29").out().replaceAll("\\s+", " "))
                .contains("US BIS Affiliates Rule")
                .doesNotContain("744.21, suspended");
        assertThat(screen("Lower", stakes, "--on", "2025-11-10", "--format", "json")
                        .out())
                .contains("\"standing\": \"suspended\"", "2026-11-09", "\"confidence\": \"high\"");
    }
}
