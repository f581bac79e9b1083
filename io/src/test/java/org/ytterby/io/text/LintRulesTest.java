package org.ytterby.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.ytterby.engine.law.Bilingual.Language;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.lint.Lint;
import org.ytterby.engine.lint.LintReport;
import org.ytterby.engine.lint.Rule;
import org.ytterby.engine.lint.Rules;

/**
 * Every rule has an edit of the small sound corpus that breaks it and nothing else, and is told in the words of its golden
 * files. {@code -Dgolden=write} writes them.
 */
class LintRulesTest {
    private static final Path CASES = Path.of("src/test/resources/org/ytterby/io/text/lint");
    private static final LocalDate ON = LocalDate.of(2026, 11, 26);

    @TempDir
    Path directory;

    @Test
    void theSmallCorpusIsSound() throws IOException {
        LintReport report = Lint.of(Corpus.folder(Edited.good(directory)), ON);

        assertThat(text(report, Language.EN)).isEqualTo("16 files, nothing to mend.\n");
        assertThat(text(report, Language.ZH)).isEqualTo("16个文件，无须修改。\n");
    }

    @TestFactory
    Stream<DynamicTest> theRule() {
        return Rules.texts().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.id() + " " + rule.sentence().en(), () -> breaks(rule)));
    }

    /** Several mistakes of the loader's and of the rules', in one run. */
    @TestFactory
    Stream<DynamicTest> refusedBeside() throws IOException {
        try (Stream<Path> edits = Files.list(CASES)) {
            return edits
                    .filter(p -> p.getFileName().toString().startsWith("refused"))
                    .filter(p -> p.toString().endsWith(".edit"))
                    .sorted()
                    .toList()
                    .stream()
                    .map(edit -> DynamicTest.dynamicTest(edit.getFileName().toString(), () -> golden(edit)));
        }
    }

    private void breaks(Rule.Text rule) throws IOException {
        LintReport report = golden(CASES.resolve(rule.id() + ".edit"));

        assertThat(report.refused()).isEmpty();
        assertThat(report.findings()).isNotEmpty();
        assertThat(report.findings()).extracting(f -> f.rule().id()).containsOnly(rule.id());
    }

    private LintReport golden(Path edit) throws IOException {
        String name = edit.getFileName().toString().replaceFirst("\\.edit$", "");
        Path folder = Files.createDirectories(directory.resolve(name));
        LintReport report = Lint.of(Corpus.folder(Edited.by(edit, folder)), ON);
        for (Language language : Language.values()) {
            Path golden = CASES.resolve(name + "." + language.name().toLowerCase(Locale.ROOT) + ".txt");
            String text = text(report, language);
            if ("write".equals(System.getProperty("golden"))) {
                Files.writeString(golden, text, StandardCharsets.UTF_8);
            }
            assertThat(text).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
        }
        return report;
    }

    private static String text(LintReport report, Language language) {
        return new LintText(new Words(language), Style.plain(language)).of(report);
    }
}
