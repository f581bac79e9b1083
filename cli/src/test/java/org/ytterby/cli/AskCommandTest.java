package org.ytterby.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskCommandTest {
    private static final String BOOK =
            Path.of("..", "examples", "order-book.csv").toString();
    private static final String SIGNED =
            Path.of("..", "examples", "declarations.yaml").toString();

    @Test
    void aLineOfABookIsAskedOnlyWhatItLacks() {
        Run run = ask("no\n", "--line", "18", "--lang", "en");

        assertThat(run.out())
                .contains("1  Is the end user a military user")
                .contains("Asked for: ")
                .contains("Settled after one question.")
                .contains("LICENCE REQUIRED");
        assertThat(run.code()).isEqualTo(Exit.BLOCKED);
    }

    @Test
    void theQuestionNeverSaysWhatAnAnswerLeadsTo() {
        Run run = ask("no\n", "--line", "18", "--lang", "en");

        String asked = run.out().substring(0, run.out().indexOf("> "));
        assertThat(asked).doesNotContainIgnoringCase("prohibited").doesNotContainIgnoringCase("licence required");
    }

    @Test
    void anEmptyLineSaysThatNobodyKnows() {
        Run run = ask("\n", "--line", "18", "--lang", "en");

        assertThat(run.out()).contains("Nobody who was asked knows more").contains("NOT YET DECIDED");
    }

    @Test
    void aChangeAfterTheResultIsKeptInTheRecord(@TempDir Path temp) throws IOException {
        Path record = temp.resolve("record.txt");

        Run run = ask(
                "no\nchange end_user.military = yes\nend\n",
                "--line",
                "18",
                "--lang",
                "en",
                "--out",
                record.toString());

        assertThat(run.out()).contains("PROHIBITED");
        assertThat(Files.readString(record))
                .contains("> no")
                .contains("> change end_user.military = yes")
                .contains("Changed after a result was seen")
                .contains("end user military: no → yes; the result was: licence required (standard review); it is:"
                        + " prohibited");
    }

    @Test
    void anAnswerIsChangedByTheNumberOfItsQuestionAndMayBeTakenBack() {
        Run run = ask("no\nchange 1 = yes\nchange 1 = unknown\nend\n", "--line", "18", "--lang", "en");

        assertThat(run.out())
                .contains("end user military: no → yes; the result was: licence required (standard review); it is:"
                        + " prohibited")
                .contains("end user military: yes → unknown; the result was: prohibited; it is: still open: ");
        assertThat(run.code()).isEqualTo(Exit.BLOCKED);
    }

    @Test
    void aStdinThatEndsEarlyLeavesTheLineOpen() {
        Run run = ask("", "--line", "18", "--lang", "en");

        assertThat(run.out()).contains("Stopped; what is still open stands below.", "NOT YET DECIDED");
        assertThat(run.code()).isEqualTo(Exit.BLOCKED);
    }

    @Test
    void theWordsThatSteerTheDialogueAreChineseToo() {
        Run run = ask("no\n更改 end_user.military = yes\n结束\nno\n", "--line", "18", "--lang", "zh");

        assertThat(run.out()).contains("得出结论后的更改").doesNotContain("请写：");
        assertThat(ask("停止\n结束\n", "--line", "18", "--lang", "zh").out()).contains("已停止");
    }

    @Test
    void aDeclarationIsOfferedAndSaysThatItIsNotSigned(@TempDir Path temp) throws IOException {
        Path draft = temp.resolve("draft.yaml");

        Run run = ask("no\n", "--line", "18", "--lang", "en", "--draft", draft.toString());

        assertThat(run.err()).contains("unsigned it does not count");
        assertThat(Files.readString(draft)).startsWith("# Drafts:").contains("\"end_user.military\": \"no\"");
        Run again = Run.of("check", BOOK, "--declarations", draft.toString(), "--format", "csv");
        assertThat(again.out()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void withoutABookTheDayIsAskedFirst(String lang) {
        Run run = Run.setting().reading("no day\n2026-03-10\nmagnet\nstop\n").run("ask", "--lang", lang);

        assertThat(run.out()).doesNotContain("⟨").contains("2026-03-10");
        assertThat(run.code()).isEqualTo(Exit.BLOCKED);
    }

    @Test
    void withoutADayNothingIsAnswered() {
        Run run = Run.of("ask", "--lang", "en");

        assertThat(run.code()).isEqualTo(Exit.UNREADABLE);
        assertThat(run.err()).contains("--on");
    }

    @Test
    void aLineThatCannotBeReadIsNotPassedOverForTheNext(@TempDir Path temp) throws IOException {
        Path book = temp.resolve("book.csv");
        Files.writeString(book, "ship date,description\n31.02.2026,motor\n2026-03-01,magnet with 3 % Dy\n");

        Run first = Run.setting().reading("stop\n").run("ask", book.toString(), "--lang", "en");
        Run named = Run.setting().reading("stop\n").run("ask", book.toString(), "--line", "2", "--lang", "en");
        Run next = Run.setting().reading("stop\n").run("ask", book.toString(), "--line", "3", "--lang", "en");

        assertThat(first.code()).isEqualTo(Exit.UNREADABLE);
        assertThat(first.err()).contains("line 2, the first of 2 lines", "31.02.2026");
        assertThat(named.code()).isEqualTo(Exit.UNREADABLE);
        assertThat(named.err()).contains("31.02.2026");
        assertThat(next.out()).contains("magnet with 3 % Dy");
    }

    @Test
    void whatABookSaysOfItsColumnsIsSaidHereToo(@TempDir Path temp) throws IOException {
        Path book = temp.resolve("book.csv");
        Files.writeString(book, "ship date,description,remarks\n2026-03-01,magnet,holds Dy\n");

        Run run = Run.setting().reading("stop\n").run("ask", book.toString(), "--lang", "en");

        assertThat(run.err()).contains("`remarks`");
    }

    @Test
    void anAnswerWithLostSignsOrWithoutEndIsAskedForAgain() {
        Run run = ask("no\ufffd\n" + "no ".repeat(5_000) + "\nno\n", "--line", "18", "--lang", "en");

        assertThat(run.err()).contains("YT-Q011", "YT-Q012");
        assertThat(run.out()).contains("Settled after one question.");
    }

    @Test
    void aNameThatIsAskedForAgainIsAskedForWithTheReason(@TempDir Path temp) throws IOException {
        Path book = Files.writeString(temp.resolve("book.csv"), """
                movement,reason,exporter.name,exporter.kind,exporter.nationality,exporter.place,end_user.country,end_user.military,end_user.ownership,end_user.kind,destination,technology.activity,technology.public_domain,technology.basic_research,technology.patent_filing,technology.located_in,end_use,exporter_knowledge,item.on_other_list
                technology_transfer,cooperation,"Ningbo Dongpu Magnetics Co., Ltd.",company,CN,CN,DE,no,none,university,DE,recycling,yes,no,no,CN,re_recycling,none,no
                """);

        Run run = Run.setting()
                .reading("Barverkauf Theke\nUniversitaet Talbruck\n")
                .run("ask", book.toString(), "--on", "2025-10-20", "--lang", "en");

        String first = run.out().substring(0, run.out().indexOf("> "));
        String again = run.out().substring(first.length(), run.out().lastIndexOf("> "));
        assertThat(first).contains("Who finally uses the goods?").doesNotContain("does not show whose it is");
        assertThat(again).contains("Who finally uses the goods?").contains("does not show whose it is");
        assertThat(run.out()).contains("NO LICENCE REQUIRED");
    }

    private static Run ask(String said, String... more) {
        String[] arguments = new String[more.length + 4];
        arguments[0] = "ask";
        arguments[1] = BOOK;
        arguments[2] = "--declarations";
        arguments[3] = SIGNED;
        System.arraycopy(more, 0, arguments, 4, more.length);
        return Run.setting().reading(said).run(arguments);
    }
}
