package org.ytterby.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
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
    void withoutDeclarationsTenLinesAreDecided() throws IOException {
        assertThat(outcomes(answers(List.of())))
                .isEqualTo(Map.of(
                        "undetermined", 30L, "no_licence_required", 3L, "licence_required", 3L, "prohibited", 4L));
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
