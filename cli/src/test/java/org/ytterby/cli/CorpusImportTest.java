package org.ytterby.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusImportTest {
    private static final String NOTICE = "../examples/notice.md";

    @Test
    void theTextOfANoticeBecomesAFileOfTheCorpus(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("notice.yaml");

        Run run = Run.of("corpus", "import", NOTICE, "--out", file.toString(), "--on", "2026-11-26", "--lang", "en");

        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("3 entries read", "lists/cn/control-list/2025-51.yaml", "Not reviewed yet");
        assertThat(Files.readString(file)).contains("""
                          - id: ecl-2025-51-huntington-ingalls-industries-inc
                            party: huntington-ingalls-industries
                            at: "1"
                            kind: organization
                            name: {en: "Huntington Ingalls Industries, Inc.", zh: 亨廷顿·英格尔斯工业公司}
                            country: {value: US, basis: notice}
                        """);
    }

    @Test
    void itIsWrittenToTheTerminalAndRemarksBesideIt() {
        Run run = Run.of("corpus", "import", NOTICE, "--lang", "zh");

        assertThat(run.out()).startsWith("id: cn.control-list.2025-51\n");
        assertThat(run.err()).contains("读出3个条目");
    }

    @Test
    void whatIsNoNoticeIsRefused() {
        assertThat(Run.of("corpus", "import", "../examples/order-book.csv", "--lang", "en")
                        .err())
                .contains("YT-K001");
        assertThat(Run.of("corpus", "import", "--lang", "en").err()).contains("no text of a notice is named");
    }
}
