package org.ytterby.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ytterby.engine.decide.Answer;
import org.ytterby.engine.decide.Engine;
import org.ytterby.engine.facts.Declaration;
import org.ytterby.engine.law.Corpus;
import org.ytterby.io.Book;
import org.ytterby.io.BookOptions;
import org.ytterby.io.BookRow;
import org.ytterby.io.DeclarationFiles;
import org.ytterby.io.InputFormat;
import org.ytterby.io.OrderBooks;

/** What a newcomer runs first keeps its promises: the counts that the pages beside the example name are true. */
class ExampleTest {
    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final Engine ENGINE = new Engine(Corpus.shipped());

    @Test
    void everyLineOfTheBookIsRead() throws IOException {
        Book book = book(List.of());

        assertThat(book.rows()).hasSize(40).allMatch(r -> r instanceof BookRow.Readable);
    }

    @Test
    void withoutDeclarationsEightLinesAreDecided() throws IOException {
        assertThat(outcomes(answers(List.of())))
                .isEqualTo(Map.of(
                        "undetermined", 32L, "no_licence_required", 2L, "licence_required", 2L, "prohibited", 4L));
    }

    @Test
    void withTheDeclarationsNineLinesStayOpen() throws IOException {
        assertThat(outcomes(answers(declarations())))
                .isEqualTo(Map.of(
                        "undetermined", 9L, "no_licence_required", 12L, "licence_required", 15L, "prohibited", 4L));
    }

    @Test
    void everyOpenLineIsOpenForTheReasonThatIsTold() throws IOException {
        Map<String, String> first = answers(declarations()).stream()
                .filter(a -> a.determination().code().equals("undetermined"))
                .collect(Collectors.toMap(
                        a -> a.transaction().id(), a -> a.missing().getFirst()));

        assertThat(first)
                .isEqualTo(Map.of(
                        "PO-4512/2", "item.reacted",
                        "PO-4490/2", "item.removable",
                        "PO-4507/1", "end_user.military",
                        "PO-4483/2", "item.composition.Dy",
                        "PO-4497/1", "open:military_use_endangers_security",
                        "PO-4530/1", "end_user.name",
                        "PO-4471/3", "end_user.identity_checked",
                        "PO-4520/2", "open:suspension_2025_70",
                        "KR-0219/1", "open:suspension_2025_70"));
    }

    @Test
    void everyDeclarationIsUsedOrSaysWhyNot() throws IOException {
        List<Answer> answers = answers(declarations());
        List<String> used = answers.stream()
                .flatMap(a -> a.closed().declarations().stream())
                .distinct()
                .toList();

        assertThat(declarations())
                .filteredOn(d -> !used.contains(d.id()))
                .extracting(Declaration::id)
                .containsExactlyInAnyOrder(
                        "D-015", "D-022", "D-031", "D-060"); // one ran out, two rest, one is a reading
        assertThat(answers)
                .flatExtracting(Answer::warnings)
                .contains("declaration_expired", "declaration_suspended", "house_reading");
    }

    @Test
    void everyAnswerIsProvedExact() throws IOException {
        assertThat(answers(List.of())).allMatch(Answer::exact);
        assertThat(answers(declarations())).allMatch(Answer::exact);
    }

    /** The output on the first page is the real one; a lone … stands for lines that are left out. */
    @Test
    void theReadmeShowsWhatTheFirstCommandPrints() throws IOException {
        showsWhatItPrints(Path.of("..", "README.md"));
    }

    @Test
    void theGuideToOtherRegimesShowsWhatItsCommandPrints() throws IOException {
        showsWhatItPrints(Path.of("..", "docs", "guide", "other-regimes.md"));
    }

    @Test
    void theGuideToTracingShowsWhatItsCommandPrints() throws IOException {
        showsWhatItPrints(Path.of("..", "docs", "guide", "trace.md"));
    }

    private static void showsWhatItPrints(Path page) throws IOException {
        String[] parts = Files.readString(page).split("```", -1);
        String command = parts[1].strip();
        String printed =
                oneLine(printed(command.substring("./ytterby ".length()).split(" ", -1)));
        int from = 0;
        for (String shown : parts[3].strip().split("\n…", -1)) {
            int at = printed.indexOf(oneLine(shown), from);
            assertThat(at).as("`%s` shows in this place: %s", command, shown).isNotNegative();
            from = at + 1;
        }
    }

    /** Where lines break depends on the length of the file's path. */
    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static String printed(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, false, StandardCharsets.UTF_8);
        PrintStream silent = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Terminal terminal =
                new Terminal(InputStream.nullInputStream(), print, silent, false, false, Map.of("LANG", "en_GB.UTF-8"));
        String[] there = java.util.Arrays.stream(arguments)
                .map(a -> a.startsWith("examples/") ? Path.of("..").resolve(a).toString() : a)
                .toArray(String[]::new);
        new CommandLineDoor(terminal).run(there);
        print.flush();
        return out.toString(StandardCharsets.UTF_8)
                .replace(Path.of("..", "examples") + java.io.File.separator, "examples/");
    }

    private static Map<String, Long> outcomes(List<Answer> answers) {
        return answers.stream()
                .map(a -> a.determination().code())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static List<Answer> answers(List<Declaration> declarations) throws IOException {
        return book(declarations).rows().stream()
                .map(r -> ((BookRow.Readable) r).transaction())
                .map(ENGINE::decide)
                .toList();
    }

    private static Book book(List<Declaration> declarations) throws IOException {
        BookOptions options = new BookOptions(Optional.empty(), Optional.empty(), Map.of(), declarations, Map.of());
        try (InputStream in = Files.newInputStream(EXAMPLES.resolve("order-book.csv"))) {
            return new OrderBooks(ENGINE.corpus()).read("order-book.csv", in, InputFormat.CSV, options);
        }
    }

    private static List<Declaration> declarations() throws IOException {
        return DeclarationFiles.read(
                ENGINE.corpus(), "declarations.yaml", Files.readString(EXAMPLES.resolve("declarations.yaml")));
    }
}
