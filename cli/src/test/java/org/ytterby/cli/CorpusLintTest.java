package org.ytterby.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusLintTest {

    @Test
    void theLawThatShipsHasNothingToMend() {
        Run lint = Run.of("corpus", "lint", "--lang", "en", "--on", "2026-11-26");

        assertThat(lint.out()).contains("nothing to mend");
        assertThat(lint.code()).isZero();
    }

    @Test
    void everyMistakeOfAFolderIsToldInOneRunWithItsPlaceAndWhatToDo(@TempDir Path directory) {
        Trial trial = Trial.in(directory)
                .replace("lists/cn/uel/2025-10.yaml", "positions: 14", "positions: 15")
                .replace(
                        "instruments/cn/mofcom/2025-61.yaml",
                        "movement: reexport_abroad}, {origin",
                        "movment: x}, {origin");

        Run lint = Run.of("corpus", "lint", "--corpus", trial.path(), "--lang", "en", "--on", "2026-11-26");

        assertThat(lint.code()).isEqualTo(1);
        assertThat(lint.out())
                .contains(
                        "instruments/cn/mofcom/2025-61.yaml:37:28",
                        "YT-C002  unknown fact `movment`",
                        "Maybe `movement`.")
                .contains(
                        "lists/cn/uel/2025-10.yaml:10:12  YT-L010  a notice has as many positions as it says: `15`",
                        "Compare with the notice");
    }

    @Test
    void itSpeaksChineseAndJson(@TempDir Path directory) {
        Trial trial = Trial.in(directory).replace("lists/cn/uel/2025-10.yaml", "positions: 14", "positions: 15");

        assertThat(Run.of("corpus", "lint", "--corpus", trial.path(), "--lang", "zh")
                        .out())
                .contains("公告所列序号与其所称数目一致：`15`");
        assertThat(Run.of("corpus", "lint", "--corpus", trial.path(), "--format", "json")
                        .out())
                .contains("\"id\": \"YT-L010\", \"file\": \"lists/cn/uel/2025-10.yaml\", \"line\": 10, \"column\": 12");
    }

    @Test
    void aFileThatCannotBeReadIsToldOnceAndNotByAllThatNamesIt(@TempDir Path directory) {
        Trial trial = Trial.in(directory)
                .replace("instruments/cn/mofcom/2025-61.yaml", "number: 2025", "number：2025")
                .replace("instruments/cn/mofcom/2025-62.yaml", "id: cn.mofcom.2025-62\n", "id: cn.mofcom.2025-602\n");

        Run lint = Run.of("corpus", "lint", "--corpus", trial.path(), "--lang", "en", "--on", "2026-11-27");

        assertThat(lint.out())
                .contains("instruments/cn/mofcom/2025-61.yaml:5:7  YT-Y010  `：` is no sign of YAML")
                .contains("instruments/cn/mofcom/2025-62.yaml:1:5  YT-L001  an id is the path of its file")
                .contains("2 things to mend", "A file could not be read.");
    }

    @Test
    void aPartialRegimeWhoseRestHasABeginningIsRefused(@TempDir Path directory) {
        Trial trial = Trial.in(directory)
                .replace("instruments/eu/rest.yaml", "effective: 0001-01-01", "effective: 2021-09-09");

        assertThat(Run.of("corpus", "lint", "--corpus", trial.path(), "--lang", "en")
                        .out())
                .contains("YT-R007  nothing stands for the part of regime `eu` that is not on file");
    }
}
