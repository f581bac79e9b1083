package org.ytterby.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ytterby.engine.law.Bilingual.Language;

/**
 * Whole answers, kept as files to be read by people. After a wanted change write them anew and read the difference:
 * {@code mvn -pl io -am test -Dtest=GoldenTextTest -Dsurefire.failIfNoSpecifiedTests=false -Dgolden=write}.
 */
class GoldenTextTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "org", "ytterby", "io", "text");

    @ParameterizedTest
    @CsvSource({
        "licence, EN", "licence, ZH", "open-fact, EN", "open-fact, ZH", "open-law, EN", "open-law, ZH",
        "prohibited, EN", "prohibited, ZH", "kept-out, EN", "kept-out, ZH", "assumed, EN", "assumed, ZH"
    })
    void anAnswerReadsAsItIsKept(String id, Language language) throws IOException {
        golden(id + "." + language, Cases.report(language).answer(Cases.own(id)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theHeadAndTheTableReadAsTheyAreKept(Language language) throws IOException {
        BookText book = Cases.book(language, Cases.own());
        book.refuse();
        golden("report." + language, book.head("orders.csv") + "\n" + book.table());
    }

    private static void golden(String name, String text) throws IOException {
        Path file = FOLDER.resolve(name.toLowerCase(java.util.Locale.ROOT) + ".txt");
        String stable = stable(text);
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(file, stable);
        }
        assertThat(stable).isEqualTo(Files.readString(file));
    }

    /** What changes with every state of the corpus is no matter of wording. */
    private static String stable(String text) {
        return text.replaceAll("[0-9a-f]{12} · ", "VERSION · ")
                .replaceAll("[0-9a-f]{4}…[0-9a-f]{4}", "PRINT")
                .replaceAll("\\d+ (instruments|items|listings)", "N $1")
                .replaceAll("(文件|物项|列名) \\d+ ", "$1 N ")
                .replaceAll("(\\d+) 条列名", "N 条列名");
    }
}
