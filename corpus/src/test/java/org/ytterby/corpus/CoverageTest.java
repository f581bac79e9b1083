package org.ytterby.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What was researched is in the corpus, or its absence is named with the reason. {@code -Dgolden=write} writes the page. */
class CoverageTest {
    private static final Path PAGE = Path.of("..", "docs", "reference", "coverage.md");

    @Test
    void everyFactIsInTheCorpusOrItsAbsenceHasAReason() throws IOException {
        assertThat(Coverage.read(Path.of("")).unaccounted()).isEmpty();
    }

    @Test
    void nothingIsCalledMissingThatIsThere() throws IOException {
        assertThat(Coverage.read(Path.of("")).needless()).isEmpty();
    }

    @Test
    void whatIsSaidToStandElsewhereStandsThere() throws IOException {
        assertThat(Coverage.read(Path.of("")).misled()).isEmpty();
    }

    @Test
    void thePageOfCoverageIsUpToDate() throws IOException {
        String page = Coverage.read(Path.of("")).page();
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(PAGE.resolveSibling("."));
            Files.writeString(PAGE, page, StandardCharsets.UTF_8);
        }
        assertThat(PAGE).content(StandardCharsets.UTF_8).isEqualTo(page);
    }
}
