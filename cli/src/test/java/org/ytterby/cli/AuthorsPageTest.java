package org.ytterby.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ytterby.cli.AuthorsPage.Block;
import org.ytterby.cli.AuthorsPage.Command;
import org.ytterby.cli.AuthorsPage.Edit;
import org.ytterby.cli.AuthorsPage.Mistake;
import org.ytterby.cli.AuthorsPage.Section;
import org.ytterby.cli.AuthorsPage.Shown;
import org.ytterby.cli.AuthorsPage.Whole;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Fields;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.doc.Yaml;
import org.ytterby.engine.law.Bilingual;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.lint.Lint;
import org.ytterby.engine.lint.LintReport;
import org.ytterby.io.text.ProblemText;
import org.ytterby.io.text.Words;

/** The page for authors keeps its word: each example, copied as it stands, gives the answers the page names. */
class AuthorsPageTest {
    private static final String MINE = "mine/";

    /** A new file stands in contents.yaml, and what lies past the horizon is not certain: said in the rules of the house. */
    private static final Set<String> TOLD = Set.of("YT-L032");

    @TempDir
    private Path directory;

    private static String page() throws IOException {
        return Files.readString(Path.of("..", "corpus", "README.md"));
    }

    static List<Section> examples() throws IOException {
        return AuthorsPage.sections(page()).stream()
                .filter(s -> !s.number().isEmpty())
                .toList();
    }

    @Test
    void thePageHasItsExamples() throws IOException {
        assertThat(examples()).hasSizeGreaterThanOrEqualTo(14);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleGivesTheAnswersThePageNames(Section example) throws IOException {
        Trial trial = Trial.in(directory.resolve("trial"));
        example.base().forEach(number -> copy(example(number), trial));
        copy(example, trial);
        List<Command> commands = example.blocks().stream()
                .filter(b -> b instanceof Shown)
                .flatMap(b -> ((Shown) b).commands().stream())
                .toList();

        assertThat(commands).isNotEmpty();
        commands.forEach(this::printsWhatThePageShows);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleHasNothingToMendButWhatThePageNames(Section example) throws IOException {
        Trial trial = Trial.in(directory.resolve("trial"));
        example.base().forEach(number -> copy(example(number), trial));
        copy(example, trial);

        LintReport report = Lint.of(Corpus.folder(directory.resolve("trial")), LocalDate.of(2026, 11, 27));

        assertThat(report.refused()).isEmpty();
        assertThat(report.findings()).noneMatch(f -> !TOLD.contains(f.rule().id()));
    }

    @Test
    void aMistakeIsToldAsThePageShows() throws IOException {
        Trial trial = Trial.in(directory.resolve("trial"));
        List.of("1", "6").forEach(number -> copy(example(number), trial));
        Map<String, Doc> files = new TreeMap<>(
                Fields.asTable(Corpus.files(directory.resolve("trial"))).entries());
        List<Mistake> mistakes = AuthorsPage.mistakes(page());

        assertThat(mistakes).hasSizeGreaterThan(12);
        for (Mistake mistake : mistakes) {
            String text = Files.readString(directory.resolve("trial").resolve(mistake.file()));
            assertThat(text).contains(mistake.meant());

            assertThat(told(files, mistake.file(), text.replace(mistake.meant(), mistake.typed())))
                    .contains(mistake.told().replace(" …", ""));
        }
    }

    /** As the command line tells it, with one file in place of the one on file. */
    private static String told(Map<String, Doc> files, String file, String text) {
        Map<String, Doc> changed = new TreeMap<>(files);
        try {
            changed.put(file, Yaml.read(file, text));
            Corpus.fromFiles(new Doc.Table(Place.NOWHERE, changed));
            return "nothing";
        } catch (InputException e) {
            ProblemText problems = new ProblemText(new Words(Bilingual.Language.EN));
            return oneLine(problems.of(e.problems().getFirst()));
        }
    }

    private static Section example(String number) {
        try {
            return examples().stream()
                    .filter(s -> s.number().equals(number))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void copy(Section example, Trial trial) {
        example.blocks().forEach(b -> copy(b, trial));
    }

    private void copy(Block block, Trial trial) {
        switch (block) {
            case Whole whole -> write(whole, trial);
            case Edit edit -> trial.edit(edit.file(), text -> AuthorsPage.changed(text, edit.text()));
            case Shown shown -> {}
        }
    }

    private void write(Whole whole, Trial trial) {
        assertThat(trial.holds(whole.file()))
                .as("`%s` is a new file", whole.file())
                .isFalse();
        trial.write(whole.file().startsWith(MINE) ? "../" + whole.file() : whole.file(), whole.text());
    }

    private void printsWhatThePageShows(Command command) {
        String[] there = Arrays.stream(command.arguments()).map(this::there).toArray(String[]::new);
        Run run = Run.setting().with("LANG", "en_GB.UTF-8").run(there);
        String printed = oneLine(run.out() + run.err());

        assertThat(command.printed()).as(command.line()).isNotEmpty();
        assertThat(command.printed())
                .as("%s%n%s", command.line(), run.out() + run.err())
                .allMatch(line -> printed.contains(oneLine(line)));
    }

    /** Where the folders of the page lie in this test. */
    private String there(String argument) {
        if (argument.equals("trial") || argument.startsWith(MINE)) {
            return directory.resolve(argument).toString();
        }
        return argument;
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
