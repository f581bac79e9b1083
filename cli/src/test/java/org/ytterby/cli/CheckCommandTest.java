package org.ytterby.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    private static final String HEAD =
            "line,movement,origin,exporter,exporter kind,ship from country,end user,end user country,destination,"
                    + "item kind,magnet type,elements,composition,full assay,end user military,end use,known concerns,"
                    + "listed elsewhere,ordinary licence,description,as of\n";
    private static final String FREE = "1,export_from_china,CN,Tianping Magnets Co.,company,CN,Alster Antriebstechnik"
            + " GmbH,DE,DE,magnet,NdFeB,Nd;Fe;B,Nd 30; Fe 69; B 1; Dy 0; Tb 0,yes,no,civil,none,no,no,block magnets,2026-03-18\n";
    private static final String LICENSED = "2,export_from_china,CN,Tianping Magnets Co.,company,CN,Alster"
            + " Antriebstechnik GmbH,DE,DE,magnet,NdFeB,Nd;Fe;B;Dy,Dy 2.1,no,no,civil,none,no,no,ring magnets,2026-03-18\n";
    private static final String BAD_DAY = "3,export_from_china,CN,Tianping Magnets Co.,company,CN,Alster"
            + " Antriebstechnik GmbH,DE,DE,magnet,NdFeB,Nd;Fe;B;Dy,Dy 2.1,no,no,civil,none,no,no,ring magnets,03.04.2026\n";
    private static final String[] MAPPED = {
        "--map", "listed elsewhere=item.on_other_list", "--map", "ordinary licence=item.in_ordinary_licence_catalogue"
    };

    @TempDir
    Path folder;

    @Test
    void whatNothingBlocksExitsWithZero() throws IOException {
        Run run = check(HEAD + FREE);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(Exit.FREE);
        assertThat(run.out()).contains("NO LICENCE REQUIRED", "1 decided", "release the goods");
    }

    @Test
    void aLicenceThatIsNotInHandExitsWithOne() throws IOException {
        Run run = check(HEAD + FREE + LICENSED);
        assertThat(run.code()).isEqualTo(Exit.BLOCKED);
        assertThat(run.out()).contains("LINE 3", "1C905.a.4");
    }

    @Test
    void aRowThatCannotBeReadExitsWithTwoAndTheOthersAreAnswered() throws IOException {
        Run run = check(HEAD + FREE + BAD_DAY);
        assertThat(run.code()).isEqualTo(Exit.UNREADABLE);
        assertThat(run.err()).contains("book.csv:3:", "03.04.2026", "year-month-day");
        assertThat(run.out()).contains("NO LICENCE REQUIRED", "could not be read");
    }

    @Test
    void problemsAreWordedInChineseToo() throws IOException {
        Run run = check(HEAD + BAD_DAY, "--lang", "zh");
        assertThat(run.code()).isEqualTo(Exit.UNREADABLE);
        assertThat(run.err()).contains("`03.04.2026` 不是可确定的日期");
    }

    @Test
    void colourIsForTerminalsAndForThoseWhoWantIt() throws IOException {
        Path book = book(HEAD + FREE);
        assertThat(Run.setting().watched().run(arguments(book)).out()).contains("\u001b[");
        assertThat(Run.setting()
                        .watched()
                        .with("NO_COLOR", "1")
                        .run(arguments(book))
                        .out())
                .doesNotContain("\u001b[");
        assertThat(Run.of(arguments(book)).out()).doesNotContain("\u001b[");
    }

    @Test
    void onlyTheDutiesOfOneDoerAreShownWhenAsked() throws IOException {
        Run run = check(HEAD + LICENSED, "--as", "end_user");
        assertThat(run.out())
                .contains("Do (only what the end user has to do)", "hand the end-user")
                .doesNotContain("Hold the licence when you declare");
    }

    @Test
    void anAssumptionThatIsNoneIsRefusedOnce() throws IOException {
        Run run = check(HEAD + FREE + LICENSED, "--assume", "suspension_2025_70=maybe");
        assertThat(run.code()).isEqualTo(Exit.UNREADABLE);
        assertThat(run.err())
                .contains("`maybe` is no reading of `suspension_2025_70`")
                .containsOnlyOnce("YT-A002");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void standardInputNeedsItsFormatSaid() {
        Run unsaid = Run.setting().reading(HEAD + FREE).run("check", "-");
        assertThat(unsaid.code()).isEqualTo(Exit.UNREADABLE);
        assertThat(unsaid.err()).contains("--input-format");
        Run said = Run.setting()
                .reading(HEAD + FREE)
                .run("check", "-", "--input-format", "csv", MAPPED[0], MAPPED[1], MAPPED[2], MAPPED[3]);
        assertThat(said.code()).isEqualTo(Exit.FREE);
    }

    @Test
    void aFileThatHoldsSomethingIsReplacedOnRequestOnly() throws IOException {
        Path book = book(HEAD + FREE);
        Run refused = Run.of(arguments(book, "--format", "csv", "--out", book.toString()));
        assertThat(refused.code()).isEqualTo(Exit.UNREADABLE);
        assertThat(refused.err()).contains("a file stands there already", "--overwrite");
        assertThat(book).hasContent(HEAD + FREE);

        Run asked = Run.of(arguments(book, "--format", "csv", "--overwrite", "--out", book.toString()));
        assertThat(asked.code()).isEqualTo(Exit.FREE);
        assertThat(Files.readString(book)).contains("no_licence_required");
    }

    @Test
    void aFolderIsNoBook() {
        assertThat(Run.of("check", folder.toString()).err()).contains("is a folder, and no file");
    }

    @Test
    void answersAreWrittenWholeToAFileAndRunAgainTheSame() throws IOException {
        Path out = folder.resolve("answers.jsonl");
        Run run = check(HEAD + FREE + LICENSED, "--out", out.toString());
        assertThat(run.code()).isEqualTo(Exit.BLOCKED);
        assertThat(run.out()).isEmpty();
        assertThat(Files.readAllLines(out)).hasSize(2);
        Run replay = Run.of("replay", out.toString());
        assertThat(replay.code()).isEqualTo(Exit.FREE);
        assertThat(replay.out()).contains("2 the same, 0 differ");
    }

    @Test
    void aLongBookIsAnsweredInItsOrder() throws IOException {
        Run run = check(HEAD + (FREE + LICENSED).repeat(400), "--format", "jsonl");
        assertThat(run.out().lines()).hasSize(800);
        assertThat(run.out().lines().limit(2))
                .satisfiesExactly(
                        first -> assertThat(first).contains("\"no_licence_required\""),
                        second -> assertThat(second).contains("\"licence_required\""));
    }

    private Run check(String csv, String... more) throws IOException {
        return Run.of(arguments(book(csv), more));
    }

    private Path book(String csv) throws IOException {
        return Files.writeString(folder.resolve("book.csv"), csv);
    }

    private static String[] arguments(Path book, String... more) {
        return java.util.stream.Stream.of(
                        java.util.stream.Stream.of("check", book.toString()),
                        java.util.Arrays.stream(MAPPED),
                        java.util.Arrays.stream(more))
                .flatMap(s -> s)
                .toArray(String[]::new);
    }

    @Test
    void cellsBeyondTheHeadingsStandInTheAnswerToo() throws IOException {
        Run run = check(HEAD + FREE.strip() + ",beyond\n", "--format", "csv");
        assertThat(run.code()).isEqualTo(Exit.UNREADABLE);
        assertThat(run.out().lines().findFirst())
                .hasValueSatisfying(h -> assertThat(h).startsWith("line,movement"));
        assertThat(run.out()).contains("22", "(column 22): beyond");
    }

    @Test
    void recordsThatNameDifferentFactsComeBackUnderAllTheirHeadings() throws IOException {
        Path file = Files.writeString(
                folder.resolve("book.jsonl"),
                "{\"movement\": \"export_from_china\", \"on\": \"2026-03-18\"}\n{\"item.kind\": \"magnet\", \"on\": \"2026-03-18\"}\n");
        Run run = Run.of("check", file.toString(), "--format", "csv");
        assertThat(run.out().lines().findFirst().orElse("")).contains("movement", "item.kind", "outcome");
        assertThat(run.out().lines()).hasSize(3);
    }
}
