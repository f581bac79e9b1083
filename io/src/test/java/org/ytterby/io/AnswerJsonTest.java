package org.ytterby.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ytterby.engine.decide.Answer;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.doc.Problem;
import org.ytterby.engine.facts.Transaction;

class AnswerJsonTest {
    private static final AnswerJson JSON = new AnswerJson(Shipped.CORPUS);

    @Test
    void whatIsWrittenReadsAsTheSameMovement() {
        Transaction movement = Movement.ofEveryKind();
        String text = JSON.line(Shipped.ENGINE.decide(movement));

        Transaction read = Movement.read(text).getFirst().transaction();

        assertThat(read).isEqualTo(movement);
        assertThat(JSON.line(Shipped.ENGINE.decide(read))).isEqualTo(text);
    }

    @Test
    void everyLineOfTheExampleBookReadsAsTheSameMovement() throws IOException {
        Path examples = Path.of("..", "examples");
        var declarations = DeclarationFiles.read(
                Shipped.CORPUS, "declarations.yaml", Files.readString(examples.resolve("declarations.yaml")));
        BookOptions options = new BookOptions(
                java.util.Optional.empty(), java.util.Optional.empty(), Map.of(), declarations, Map.of());
        Book book;
        try (InputStream in = Files.newInputStream(examples.resolve("order-book.csv"))) {
            book = new OrderBooks(Shipped.CORPUS).read("order-book.csv", in, InputFormat.CSV, options);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (RowWriter<Answer> writer = JSON.array(bytes)) {
            for (BookRow row : book.rows()) {
                BookRow.Readable readable = (BookRow.Readable) row;
                writer.write(readable, Shipped.ENGINE.decide(readable.transaction()));
            }
        }

        List<StoredDetermination> stored = Movement.read(bytes.toString(StandardCharsets.UTF_8));

        assertThat(stored)
                .extracting(StoredDetermination::transaction)
                .isEqualTo(book.rows().stream()
                        .map(r -> ((BookRow.Readable) r).transaction())
                        .toList());
        assertThat(stored)
                .allMatch(s -> Replays.compare(s, Shipped.ENGINE.decide(s.transaction()))
                        .isSame());
    }

    @Test
    void theSameAnswerGivesTheSameBytesInAnyLocale() {
        Locale before = Locale.getDefault();
        Transaction movement = Movement.ofEveryKind();
        String text = JSON.line(Shipped.ENGINE.decide(movement));
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(JSON.line(Shipped.ENGINE.decide(movement))).isEqualTo(text);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aDocumentNamesItsFormatItsClocksAndItsGround() {
        assertThat(JSON.line(Shipped.ENGINE.decide(Movement.ofEveryKind())))
                .startsWith("{\"format\":\"ytterby/determination/1\",\"id\":\"A-1, ring\",\"as_of\":\"2026-03-10\","
                        + "\"known_on\":\"2026-03-09\",\"corpus_version\":\"")
                .contains("\"value\":\"1E+3\"", "\"Dy\":\"2.10\"", "\"origin\":\"assumed\"", "諾德利希特")
                .contains("This does not say whether customs will release the goods.");
    }

    @Test
    void withoutAKnownDayAllCounts() {
        Answer answer = Shipped.ENGINE.decide(Shipped.only(Shipped.csv("Line\n1\n")));

        assertThat(JSON.line(answer)).contains("\"known_on\":\"all\"");
        assertThat(Movement.read(JSON.line(answer)).getFirst().transaction().knownOn())
                .isEmpty();
    }

    @Test
    void aRefusedRowIsWrittenAndPassedOverOnReading() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BookRow.Readable row =
                (BookRow.Readable) Shipped.csv("Line\n1\n").rows().getFirst();
        try (RowWriter<Answer> writer = JSON.lines(bytes)) {
            writer.write(new BookRow.Refused(
                    2, List.of(new Problem("YT-F020", new Place("book", 2, 3), "no day", "")), Map.of("Line", "0")));
            writer.write(row, Shipped.ENGINE.decide(row.transaction()));
        }
        String text = bytes.toString(StandardCharsets.UTF_8);

        assertThat(text.lines().findFirst().orElseThrow())
                .isEqualTo(
                        "{\"format\":\"ytterby/refused/1\",\"line\":2,\"problems\":[{\"id\":\"YT-F020\",\"file\":\"book\","
                                + "\"line\":2,\"column\":3,\"message\":\"no day\",\"advice\":\"\"}],\"cells\":{\"Line\":\"0\"}}");
        assertThat(Movement.read(text)).hasSize(1);
    }

    @Test
    void aBookWithoutRowsIsAnEmptyArray() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JSON.array(bytes).close();

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("[]\n");
    }
}
