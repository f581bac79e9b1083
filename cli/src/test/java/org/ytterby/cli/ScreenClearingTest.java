package org.ytterby.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A party that somebody told apart from a listed one, in screen and in check. */
class ScreenClearingTest {
    private static final Path EXAMPLE = Path.of("..", "examples", "clearings.yaml");

    @TempDir
    private Path folder;

    private Run screen(String declarations, String book, String... more) throws IOException {
        Path file = folder.resolve("clearings.yaml");
        Files.writeString(file, declarations);
        String[] all = new String[more.length + 9];
        String[] first = {
            "screen", "--file", "-", "--input-format", "csv", "--declarations", file.toString(), "--format", "csv"
        };
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return Run.setting().reading(book).run(all);
    }

    private static String example() throws IOException {
        return Files.readString(EXAMPLE);
    }

    @Test
    void whoWasToldApartIsShownAsClearedWithWhoUntilWhenAndWhy() throws IOException {
        Run run = screen(example(), "name,country\nGarnett S.r.l.,IT\n");
        assertThat(run.out())
                .contains(
                        "Garnett S.r.l.,IT,cleared,0.9",
                        "C-001, E. Sandell, trade compliance, Lindvall Drives AB, until 2027-08-19",
                        "register number");
        assertThat(run.err()).contains("1 cleared");
        assertThat(run.code()).isEqualTo(Exit.FREE);
    }

    @Test
    void aChangeOfThePartyOrOfTheListingOpensItAgain() throws IOException {
        assertThat(screen(example(), "name,country\nGarnett S.r.l.,FR\n").out())
                .contains(",match,", "the data of the party are others than it names");
        assertThat(screen(example(), "name,country,registration no\nGarnett S.r.l.,IT,MI-4711\n")
                        .out())
                .contains(",match,", "the data of the party are others than it names");
        assertThat(screen(example().replace("4148f7b002b8", "4148f7b002b9"), "name,country\nGarnett S.r.l.,IT\n")
                        .out())
                .contains(",match,", "the entry has changed since");
        assertThat(screen(example(), "name,country\nGarnett S.r.l.,IT\n", "--on", "2027-08-20")
                        .out())
                .contains(",match,", "it has run out");
    }

    @Test
    void anotherNameOrAnotherEntryIsNotCleared() throws IOException {
        assertThat(screen(example(), "name,country\nGarnett Srl,IT\n").out())
                .contains("Garnett Srl,IT,match,")
                .doesNotContain("C-001");
        assertThat(screen(
                                example().replace("ecl-2026-30-garnet-s-r-l", "ecl-2026-30-other"),
                                "name,country\nGarnett S.r.l.,IT\n")
                        .out())
                .contains(",match,")
                .doesNotContain("C-001");
    }

    @Test
    void aNumberThatIsTheSameIsNeverCleared() throws IOException {
        Path list = folder.resolve("list.csv");
        Files.writeString(list, "id,name,registration number\n7,Garnet S.r.l.,MI-471100\n");
        String print = Run.of("screen", "Garnett S.r.l.", "--list", list.toString(), "--format", "json")
                .out()
                .replaceAll("(?s).*\"print\": \"([0-9a-f]{12})\".*", "$1");
        String cleared = example()
                .replace("ecl-2026-30-garnet-s-r-l", "\"7\"")
                .replace("4148f7b002b8", "\"" + print + "\"")
                .replace("country: IT", "country: IT\n      number: MI-471100");
        assertThat(screen(
                                cleared,
                                "name,country,company number\nGarnett S.r.l.,IT,MI-471100\n",
                                "--list",
                                list.toString())
                        .out())
                .contains(",match,", "a number of the party is one of the entry");
        assertThat(screen(
                                cleared.replace("\n      number: MI-471100", ""),
                                "name,country\nGarnett S.r.l.,IT\n",
                                "--list",
                                list.toString())
                        .out())
                .contains(",cleared,");
    }

    @Test
    void aClearingWithoutPapersIsRefused() throws IOException {
        String bare = example().replaceAll("(?m)^  basis:.*$", "");
        assertThat(screen(bare, "name\nx\n").err()).contains("YT-D013", "names no papers");
    }

    @Test
    void checkTakesItsQuestionAsAnswered() throws IOException {
        Path book = folder.resolve("book.csv");
        List<String> lines = Files.readAllLines(Path.of("..", "examples", "order-book.csv"));
        Files.write(
                book,
                List.of(
                        lines.getFirst(),
                        lines.stream()
                                .filter(l -> l.contains("Garnett"))
                                .findFirst()
                                .orElseThrow()));
        Run open = Run.of("check", book.toString(), "--explain");
        assertThat(flat(open)).contains("Garnet S.r.l.", "Whether it is the same party is not settled");
        Run cleared = Run.of("check", book.toString(), "--explain", "--declarations", EXAMPLE.toString());
        assertThat(flat(cleared))
                .doesNotContain("Whether it is the same party is not settled")
                .contains("C-001");
        Path changed = folder.resolve("changed.yaml");
        Files.writeString(changed, example().replace("4148f7b002b8", "000000000000"));
        assertThat(flat(Run.of("check", book.toString(), "--explain", "--declarations", changed.toString())))
                .contains(
                        "Whether it is the same party is not settled",
                        "the entry has changed, and the question is open again");
    }

    /** The text of a report without what sets it on a page. */
    private static String flat(Run run) {
        return run.out().replaceAll("[│├└─]", "").replaceAll("\\s+", " ");
    }
}
