package org.ytterby.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose law is looked at is said on the command line; nobody meets another regime by accident. */
class RegimeOptionTest {
    private static final String BOOK =
            Path.of("..", "examples", "other-regimes.csv").toString();

    @Test
    void theHeadSaysWhoseLawWasAskedAndWhatIsPartial() {
        Run run = Run.of("check", BOOK, "--regime", "us,eu", "--lang", "en");

        assertThat(run.out())
                .contains("Law asked: United States (a part only), European Union (a part only). Not asked: China.");
        assertThat(run.code()).isEqualTo(Exit.BLOCKED);
    }

    @Test
    void theSameInChinese() {
        Run run = Run.of("check", BOOK, "--regime", "cn,us,eu", "--lang", "zh");

        assertThat(run.out()).contains("适用的法律：中国、美国（仅部分收录）、欧盟（仅部分收录）。", "美国：《出口管理条例（EAR）》");
    }

    @Test
    void factsOfARegimeThatIsNotAskedForAreNoColumns() {
        Run run = Run.of("check", BOOK, "--lang", "en");

        assertThat(run.err()).contains("unknown column `us link`", "unknown column `eu aware`");
        assertThat(run.out()).doesNotContain("Law asked");
    }

    @Test
    void aStoredAnswerIsReplayedUnderItsOwnRegimes(@TempDir Path directory) throws IOException {
        String file = directory.resolve("answers.json").toString();
        Run.of("check", BOOK, "--regime", "us,eu", "--out", file);

        assertThat(Files.readString(Path.of(file))).contains("\"regimes\": [", "\"partial\": true");
        assertThat(Run.of("replay", file, "--lang", "en").out()).contains("3 determinations: 3 the same");
    }

    @Test
    void answersOfDifferentRegimesAreNotReplayedTogether(@TempDir Path directory) throws IOException {
        String us = directory.resolve("a.jsonl").toString();
        String both = directory.resolve("b.jsonl").toString();
        Run.of("check", BOOK, "--regime", "us,eu", "--out", us);
        Run.of("check", BOOK, "--regime", "cn,us,eu", "--out", both);
        Path all = directory.resolve("all.jsonl");
        Files.writeString(all, Files.readString(Path.of(us)) + Files.readString(Path.of(both)));

        Run run = Run.of("replay", all.toString());

        assertThat(run.code()).isEqualTo(Exit.UNREADABLE);
        assertThat(run.err()).contains("YT-R004");
    }

    @Test
    void aRegimeThatIsNotOnFileIsRefusedWithThoseThatAre() {
        Run run = Run.of("check", BOOK, "--regime", "ux", "--lang", "en");

        assertThat(run.code()).isEqualTo(Exit.UNREADABLE);
        assertThat(run.err()).contains("YT-R003", "Regimes on file: cn, us, eu.");
    }

    @Test
    void whatIsNotOnFileMayNotBeAssumedAway() {
        Run run = Run.of("check", BOOK, "--regime", "us,eu", "--assume", "us_rest_not_on_file=it_asks_for_nothing");

        assertThat(run.code()).isEqualTo(Exit.UNREADABLE);
        assertThat(run.err()).contains("YT-A004");
    }
}
