package org.ytterby.io;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.ytterby.engine.doc.InputException;

/** Hostile inputs: mutations of good ones and plain noise, the same on every run. Only a refusal may come of them. */
class ReadersSurviveTest {
    private static final int INPUTS = 20_000;
    private static final OrderBooks BOOKS = new OrderBooks(Shipped.CORPUS);
    private static final List<String> PIECES = List.of(
            "\"",
            ",",
            ";",
            "\t",
            "\n",
            "\r",
            "\r\n",
            "{",
            "}",
            "[",
            "]",
            ":",
            "- ",
            "&a ",
            "*a",
            "!!x ",
            "|\n",
            ">\n",
            "\u0000",
            "\uFEFF",
            "\\ud800",
            "1e999999999",
            "-0",
            "0x10",
            "999999999999999999999999999999999999999999",
            "null",
            "true",
            "unknown",
            "Dy",
            "Dy 2.1; Tb 0",
            "[1, 2]",
            "3..8",
            "not_detected",
            "%",
            "2026-02-30",
            "03/04/2026",
            "..",
            "=",
            "\u3000",
            "𐍈",
            "é",
            "item.kind",
            "item.composition",
            "other_parties",
            "facts",
            "as_of",
            "declarations",
            "<0.01",
            "? ",
            "''",
            "#");

    @Test
    void csv() {
        survives("""
                Line,Ship date,Composition,Elements,Qty,End user,Forwarder,Dy %
                1,2026-03-10,"Fe 60; Tb 0.1",Nd;Fe,"3..8","Hanbit ""Motion\""",Kowloon (HK),2.1
                2,,,,,,,
                """, bytes -> read(InputFormat.CSV, bytes));
    }

    @Test
    void json() {
        survives(
                "[{\"as_of\": \"2026-03-10\", \"facts\": {\"item\": {\"kind\": \"magnet\", \"composition\": {\"Dy\": 2.1}},"
                        + " \"end_user.military\": false, \"other_parties\": [{\"role\": \"bank\"}]}}]",
                bytes -> read(InputFormat.JSON, bytes));
    }

    @Test
    void jsonLines() {
        survives(
                "{\"line_id\": \"1\", \"quantity\": [1, 2]}\n{\"line_id\": \"2\", \"assume\": {\"transit_rules\": \"none\"}}\n",
                bytes -> read(InputFormat.JSON_LINES, bytes));
    }

    @Test
    void yaml() {
        survives(
                "- as_of: 2026-03-10\n  facts:\n    item: {kind: magnet, composition: {Dy: [1, 2]}}\n    end_user.military: no\n",
                bytes -> read(InputFormat.YAML, bytes));
    }

    @Test
    void declarations() {
        survives(
                """
                - id: D-1
                  says: {end_user.military: no, item.composition: {Dy: 1}}
                  about: {end_user: {name: A, country: DE}}
                  scope: {countries: [DE]}
                  by: {name: K}
                  signed: 2026-03-02
                  basis: [{kind: letter}]
                """,
                bytes -> DeclarationFiles.read(Shipped.CORPUS, "d.yaml", new String(bytes, StandardCharsets.UTF_8)));
    }

    @Test
    void storedDeterminations() {
        String text = new AnswerJson(Shipped.CORPUS)
                .line(Shipped.ENGINE.decide(Shipped.only(Shipped.csv("Line,Qty\n1,5\n"))));
        survives(
                text.substring(0, 2000),
                bytes -> new Determinations(Shipped.CORPUS).read("stored", new ByteArrayInputStream(bytes)));
    }

    private static void read(InputFormat format, byte[] bytes) {
        BOOKS.each("book", new ByteArrayInputStream(bytes), format, Shipped.ON_A_DAY, row -> {});
    }

    private static void survives(String good, Consumer<byte[]> reader) {
        Random random = new Random(6162);
        Assertions.assertTimeoutPreemptively(Duration.ofMinutes(3), () -> {
            for (int i = 0; i < INPUTS; i++) {
                byte[] input = i % 4 == 0 ? noise(random) : mutated(good, random);
                assertThatCode(() -> tryOne(input, reader))
                        .as(() -> "input: " + new String(input, StandardCharsets.UTF_8))
                        .doesNotThrowAnyException();
            }
        });
    }

    private static void tryOne(byte[] input, Consumer<byte[]> reader) {
        try {
            reader.accept(input);
        } catch (InputException refused) {
            refused.problems().forEach(p -> Assertions.assertFalse(p.message().isBlank()));
        }
    }

    private static byte[] noise(Random random) {
        byte[] bytes = new byte[random.nextInt(120)];
        random.nextBytes(bytes);
        if (random.nextBoolean()) {
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) (bytes[i] & 0x7F);
            }
        }
        return bytes;
    }

    private static byte[] mutated(String good, Random random) {
        StringBuilder text = new StringBuilder(good);
        int changes = 1 + random.nextInt(6);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(text.length() + 1);
            int end = Math.min(text.length(), at + random.nextInt(9));
            switch (random.nextInt(5)) {
                case 0 -> text.delete(at, end);
                case 1 -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                case 2 -> text.replace(at, end, PIECES.get(random.nextInt(PIECES.size())));
                case 3 -> text.insert(at, text.substring(at, end));
                default -> text.setLength(random.nextInt(20) == 0 ? at : text.length());
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
