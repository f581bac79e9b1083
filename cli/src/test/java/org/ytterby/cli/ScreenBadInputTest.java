package org.ytterby.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever comes in as a name or a list: an answer, "no name here", or an error with its place. */
class ScreenBadInputTest {
    @Test
    void whatHoldsNoNameIsSaid() {
        for (String name : new String[] {"", "   ", "!?,.", "\u202E\u200B", "😀😀", "\u0007", "\uD83D", "-"}) {
            Run run = Run.of("screen", name);
            assertThat(run.err()).as(name).contains("YT-N004");
            assertThat(run.code()).as(name).isEqualTo(Exit.UNREADABLE);
        }
    }

    @Test
    void aNameOfTenMegabytesIsRefusedInAMoment() {
        String huge = "Lockheed Martin ".repeat(650_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            Run run = Run.of("screen", huge);
            assertThat(run.err()).contains("YT-N004").hasSizeLessThan(1_000);
        });
    }

    @Test
    void signsThatSteerATerminalOrTurnTheWritingAreNotPassedOn() {
        Run run = Run.of("screen", "\u001B[31m Lockheed \u202EMartin\u0007");
        assertThat(run.out()).contains("MATCH").doesNotContain("\u001B", "\u202E", "\u0007");
        assertThat(Run.of("screen", "\u001B[31m Lockheed \u202EMartin", "--format", "html")
                        .out())
                .contains("lockheed-martin")
                .doesNotContain("\u001B", "\u202E");
    }

    @Test
    void lettersOfOtherAlphabetsAndSignsBetweenDoNotHideAName() {
        for (String name : new String[] {
            "Lоckheed Mаrtin",
            "Ｌｏｃｋｈｅｅｄ　Ｍａｒｔｉｎ",
            "Lock\u00ADheed Mar\u200Btin",
            "Lockheed 😀 Martin",
            "Lockheed\tMartin"
        }) {
            assertThat(Run.of("screen", name).out()).as(name).contains("MATCH", "lockheed-martin");
        }
    }

    @Test
    void theWorstNamesOfATableTakeAMomentOnly() {
        String row = "a b c d e f g h i j k l m n o p q r s t u v w x y z "
                .repeat(19)
                .strip();
        String book = "name\n" + (row + "\n").repeat(50) + "(".repeat(900) + "x\n" + "洛".repeat(900) + "\n";
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            Run run = Run.setting()
                    .reading(book)
                    .run("screen", "--file", "-", "--input-format", "csv", "--format", "csv");
            assertThat(run.out().split("\r\n", -1)).hasSize(54);
        });
    }

    @Test
    void aListThatIsCutOrNamesAnEntryTwiceIsRefusedBeforeAnythingIsScreened(@TempDir Path folder) throws IOException {
        Path twice = folder.resolve("twice.xml");
        Files.writeString(
                twice,
                "<?xml version=\"1.0\"?><sdnList xmlns=\"http://x\"><sdnEntry><uid>7</uid><lastName>Acme</lastName>"
                        + "<sdnType>Entity</sdnType></sdnEntry><sdnEntry><uid>7</uid><lastName>Acme</lastName>"
                        + "<sdnType>Entity</sdnType></sdnEntry></sdnList>");
        Run run = Run.of("screen", "Acme", "--list", twice.toString());
        assertThat(run.err()).contains("twice.xml", "YT-K00");
        assertThat(run.code()).isEqualTo(Exit.UNREADABLE);
        String whole = Files.readString(twice, StandardCharsets.UTF_8);
        Path cut = folder.resolve("cut.xml");
        Files.writeString(cut, whole.substring(0, whole.length() / 2));
        assertThat(Run.of("screen", "Acme", "--list", cut.toString()).err()).contains("cut.xml", "YT-K002");
    }

    @Test
    void aDayOfNoCalendarLeavesThePartyScreened() {
        Run run = Run.setting()
                .reading("name,date of birth\nLockheed Martin,1961-02-30\n")
                .run("screen", "--file", "-", "--input-format", "csv", "--format", "csv");
        assertThat(run.out()).contains(",match,", "`1961-02-30` cannot be read");
    }
}
