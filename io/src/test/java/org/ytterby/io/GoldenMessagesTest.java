package org.ytterby.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Problem;

/** What a person reads for a bad book, word for word. */
class GoldenMessagesTest {

    @ParameterizedTest
    @CsvSource({
        "bad-cells.csv,CSV,bad-cells.txt",
        "unknown-columns.csv,CSV,unknown-columns.txt",
        "broken.jsonl,JSON_LINES,broken.txt"
    })
    void aBadBookIsAnsweredInTheseWords(String file, InputFormat format, String golden) {
        assertThat(messages(file, format)).isEqualTo(resource(golden));
    }

    private static String messages(String file, InputFormat format) {
        try {
            Book book = new OrderBooks(Shipped.CORPUS).read(file, stream(file), format, BookOptions.none());
            return book.rows().stream()
                            .flatMap(row -> row instanceof BookRow.Refused refused
                                    ? refused.problems().stream()
                                    : java.util.stream.Stream.empty())
                            .map(Problem::toString)
                            .collect(Collectors.joining("\n"))
                    + "\n";
        } catch (InputException e) {
            return e.problems().stream().map(Problem::toString).collect(Collectors.joining("\n")) + "\n";
        }
    }

    private static String resource(String name) {
        try (InputStream in = stream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream stream(String name) {
        InputStream in = GoldenMessagesTest.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("no resource " + name);
        }
        return in;
    }
}
