package org.ytterby.io;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Assertions;
import org.ytterby.engine.doc.InputException;

/** Feeds readers hostile inputs: mutations of good ones and plain noise, the same on every run. Only a refusal may come of them. */
public final class Hostile {
    /** More of them by {@code script/fuzz}. */
    public static final int INPUTS = Integer.getInteger("ytterby.fuzz", 8_000);

    static final Duration LIMIT = Duration.ofMinutes(3 + INPUTS / 5_000);
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
            "+",
            " bal.",
            "PrNd 31",
            "n.d. 50 ppm",
            "1.234,5",
            "11/12/2026",
            "<",
            ">",
            "</",
            "&",
            "\"1\"",
            "<row r=\"3\">",
            "<c t=\"s\"><v>1</v></c>",
            "<mergeCell ref=\"A1:B2\"/>",
            "<!DOCTYPE x>",
            "? ",
            "''",
            "#");

    private Hostile() {}

    public static void survives(String good, Consumer<byte[]> reader) {
        survives(good, INPUTS, reader);
    }

    public static void survives(String good, int inputs, Consumer<byte[]> reader) {
        Random random = new Random(6162);
        Assertions.assertTimeoutPreemptively(LIMIT, () -> {
            for (int i = 0; i < inputs; i++) {
                byte[] input = i % 4 == 0 ? noise(random) : mutated(good, random);
                assertThatCode(() -> tryOne(input, reader))
                        .as(() -> "input: " + new String(input, StandardCharsets.UTF_8))
                        .doesNotThrowAnyException();
            }
        });
    }

    static void tryOne(byte[] input, Consumer<byte[]> reader) {
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
