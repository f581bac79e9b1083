package org.ytterby.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class CommandLineTest {

    @Test
    void helpNamesEveryCommandAndEveryExitCode() {
        Run run = Run.of("--help");
        assertThat(run.code()).isEqualTo(Exit.FREE);
        assertThat(run.out()).contains("check", "verify", "replay", "corpus", "Exit codes: 0");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void helpSpeaksChineseWhenAsked() {
        assertThat(Run.of("--help", "--lang", "zh").out()).contains("退出码");
        assertThat(Run.of("check", "--help", "--lang", "zh").out()).contains("逐行回答订单簿");
        assertThat(Run.setting().with("LANG", "zh_CN.UTF-8").run("--help").out())
                .contains("退出码");
    }

    @Test
    void withoutACommandTheHelpStandsOnTheErrorStream() {
        Run run = Run.of();
        assertThat(run.code()).isEqualTo(Exit.UNREADABLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Usage: ytterby COMMAND", "check");
    }

    @Test
    void theVersionIsOneLine() {
        assertThat(Run.of("--version").out()).startsWith("ytterby ").hasLineCount(1);
    }

    @Test
    void aMistypedCommandIsAnsweredWithTheNearest() {
        Run run = Run.of("chekc", "a.csv");
        assertThat(run.code()).isEqualTo(Exit.UNREADABLE);
        assertThat(run.err()).contains("`chekc`", "Maybe `check`", "--help");
        assertThat(Run.setting().with("LC_ALL", "zh_CN").run("chekc").err()).contains("无法识别 `chekc`");
    }

    @Test
    void aFileThatIsMissingIsNamed() {
        assertThat(Run.of("check").err()).contains("missing: FILE");
        Run run = Run.of("check", "nowhere.csv");
        assertThat(run.code()).isEqualTo(Exit.UNREADABLE);
        assertThat(run.err()).contains("`nowhere.csv` cannot be read");
    }

    @Test
    void whatCannotBeReadToItsEndIsNoMistakeOfOurs() {
        InputStream torn = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("No space left on device");
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                return read();
            }
        };

        Run run = Run.setting().reading(torn).run("ask", "--on", "2026-03-10");

        assertThat(run.code()).isEqualTo(Exit.UNREADABLE);
        assertThat(run.err()).contains("YT-U056", "No space left on device", "No answer should be taken");
    }

    @Test
    void aWrongChoiceListsTheRightOnes() {
        Run run = Run.of("check", "a.csv", "--format", "pdf");
        assertThat(run.code()).isEqualTo(Exit.UNREADABLE);
        assertThat(run.err()).contains("`pdf` is no value of --format", "table, json, jsonl, csv");
    }

    @Test
    void theCorpusShowsWhatItHolds() {
        assertThat(Run.of("corpus", "show").out()).contains("instruments", "open points of law");
        assertThat(Run.of("corpus", "show", "1C905.a.4").out()).contains("dysprosium", "No. 18/2025");
        assertThat(Run.of("corpus", "show", "points").out()).contains("suspension_2025_70");
        assertThat(Run.of("corpus", "show", "cn.mofcom.2025-61/1.3").out()).contains("suspended 2025-11-07");
        assertThat(Run.of("corpus", "show", "end_user.military").out()).contains("Is the end user a military user");
        assertThat(Run.of("corpus", "show", "instruments").out().lines().count())
                .isGreaterThan(20);
        assertThat(Run.of("corpus", "show", "items").out()).contains("18:1C905.a.4");
        assertThat(Run.of("corpus", "show", "lists").out()).contains("cn.control-list");
    }

    @Test
    void whatTheCorpusDoesNotHoldIsRefused() {
        Run run = Run.of("corpus", "show", "nothing-of-the-kind");
        assertThat(run.code()).isEqualTo(Exit.UNREADABLE);
        assertThat(run.err()).contains("`nothing-of-the-kind`");
        assertThat(Run.of("corpus", "lists").code()).isEqualTo(Exit.UNREADABLE);
    }

    @Test
    void anOptionThatIsNotKnownIsAnsweredWithTheNearest() {
        Run run = Run.of("check", "a.csv", "--declaration", "b.yaml");
        assertThat(run.code()).isEqualTo(Exit.UNREADABLE);
        assertThat(run.err()).contains("`--declaration`", "Maybe `--declarations`", "ytterby check --help");
    }

    @Test
    void anOptionThatSaysOneThingIsNotGivenTwice() {
        assertThat(Run.of("check", "a.csv", "--on", "2026-01-01", "--on", "2026-02-01")
                        .err())
                .contains("--on is given twice");
    }

    @Test
    void anOptionWithoutItsValueIsNamed() {
        assertThat(Run.of("check", "a.csv", "--on").err()).contains("--on needs a value: DATE");
        assertThat(Run.of("check", "a.csv", "--out", "--explain").err()).contains("--out needs a value: FILE");
    }

    @Test
    void aWordTooManyIsNamed() {
        assertThat(Run.of("check", "a.csv", "b.csv").err()).contains("`b.csv` is not known here");
    }

    @Test
    void aLanguageThatIsNotSpokenIsRefused() {
        assertThat(Run.of("check", "a.csv", "--lang", "fr").err()).contains("`fr` is no value of --lang", "en, zh");
    }
}
