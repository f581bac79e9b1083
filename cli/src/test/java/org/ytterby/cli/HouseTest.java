package org.ytterby.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HouseTest {
    private static final String BOOK = "../examples/order-book.csv";

    @TempDir
    private Path directory;

    private String file(String text) throws IOException {
        return Files.writeString(directory.resolve("house.yaml"), "house-checks:\n" + text)
                .toString();
    }

    private static Run check(String house, String... more) {
        String[] all = new String[more.length + 6];
        System.arraycopy(new String[] {"check", BOOK, "--house", house, "--lang", "en"}, 0, all, 0, 6);
        System.arraycopy(more, 0, all, 6, more.length);
        return Run.of(all);
    }

    @Test
    void nothingNewIsToldAsTheHousesWordAndMovesNoOutcome() throws IOException {
        String house = file(
                "  - {on: 2026-11-24, by: A. Wong, pages: [exportcontrol.mofcom.gov.cn, mofcom.gov.cn], saw: nothing new}\n");
        Run with = check(house, "--format", "json");
        Run without = check("none", "--format", "json");
        assertThat(with.out()).isEqualTo(without.out());
        assertThat(check(house).out())
                .contains(
                        "Looked at by A. Wong on 2026-11-24 (exportcontrol.mofcom.gov.cn, mofcom.gov.cn): nothing new.")
                .contains("it moves no outcome")
                .contains("Evidence read until 2026-10-10");
    }

    @Test
    void aNoticeThatTheCorpusLacksWarnsInEveryAnswer() throws IOException {
        String house = file("  - {on: 2026-11-24, by: A. Wong, pages: [mofcom.gov.cn],"
                + " saw: {notice: 2026年第80号, published: 2026-11-23}}\n");
        assertThat(check(house).out()).contains("NOT IN HERE", "2026年第80号");
        Run json = check(house, "--format", "json");
        long answers = json.out().split("\"fingerprint\"", -1).length - 1L;
        assertThat(answers).isPositive();
        assertThat(json.out().split("\"newer_text_seen\"", -1)).hasSize((int) answers + 1);
        assertThat(json.err()).contains("NOT IN HERE");
    }

    @Test
    void whoeverAsksWithAnEarlierKnownDayIsNotWarned() throws IOException {
        String house = file("  - {on: 2026-11-24, by: A. Wong, pages: [mofcom.gov.cn],"
                + " saw: {notice: 2026年第80号, published: 2026-11-23}}\n");
        assertThat(check(house, "--format", "json", "--known", "2026-11-22").out())
                .doesNotContain("newer_text_seen");
    }

    @Test
    void aNoticeOnFileIsKnownByNumberIdOrNameAndDay() throws IOException {
        for (String notice :
                new String[] {"商务部 海关总署公告2025年第70号", "No. 70 of 2025", "cn.mofcom-gac.2025-70", "mofcom-gac-2025-70"}) {
            String house = file("  - {on: 2026-11-24, by: A. Wong, pages: [p], saw: {notice: " + notice
                    + ", published: 2025-11-07}}\n");
            Run run = Run.of("corpus", "status", "--on", "2026-11-25", "--house", house, "--lang", "en");
            assertThat(run.out().replaceAll("\\s+", " "))
                    .as(notice)
                    .doesNotContain("NOT IN HERE")
                    .contains("which this corpus has");
        }
        String otherDay = file(
                "  - {on: 2026-11-24, by: A. Wong, pages: [p], saw: {notice: 2025年第70号, published: 2026-11-07}}\n");
        assertThat(Run.of("corpus", "status", "--on", "2026-11-25", "--house", otherDay, "--lang", "en")
                        .out())
                .contains("NOT IN HERE");
    }

    @Test
    void theReplayOfAWarnedAnswerIsTheSame() throws IOException {
        String house = file(
                "  - {on: 2026-11-24, by: A. Wong, pages: [p], saw: {notice: 2026年第80号, published: 2026-11-23}}\n");
        Path stored = directory.resolve("stored.json");
        check(house, "--format", "json", "--out", stored.toString());
        assertThat(Run.of("replay", stored.toString()).code()).isZero();
    }

    @Test
    void whatIsUnclearIsRefusedWithItsPlace() throws IOException {
        assertThat(check(file("  - {on: 2026-11-24, by: A, pages: [p], saw: something}\n"))
                        .err())
                .contains("house.yaml:2:", "does not say what was seen", "nothing new");
        assertThat(check(file("  - {on: 2026-11-24, by: A, pages: [p], saw: nothing new, extra: x}\n"))
                        .err())
                .contains("unknown key `extra`");
        assertThat(check(file("  - {on: 2026-11-24, by: A, pages: [p], saw: {notice: N}}\n"))
                        .err())
                .contains("`published` is missing");
        Run late = check(file("  - {on: 2026-11-24, by: A, pages: [p], saw: {notice: N, published: 2026-11-25}}\n"));
        assertThat(late.err()).contains("lies after the day of the check");
        assertThat(late.code()).isEqualTo(2);
    }
}
