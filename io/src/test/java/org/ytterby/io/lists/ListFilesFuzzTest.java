package org.ytterby.io.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.doc.Yaml;

/** Whatever is done to a file of any format, it is read or refused: no other error, no hang, no entry without a name. */
class ListFilesFuzzTest {
    private static final int ROUNDS = Integer.getInteger("ytterby.fuzz.rounds", 400);
    private static final String[] PIECES = {
        "\"",
        "'",
        ",",
        ";",
        "\t",
        "\n",
        "\r",
        "<",
        ">",
        "</",
        "/>",
        "&",
        "&amp;",
        "<![CDATA[",
        "]]>",
        "<!--",
        "{",
        "}",
        "[",
        "]",
        "\\u0000",
        "\u202E",
        "\uFEFF",
        "\uD83D\uDE00",
        "9999999999",
        "-1",
        "31.02.2020",
        "29/02/2023",
        "null",
        "-0-",
        "\u001A",
        "（",
        "）",
        " a.k.a. ",
        "DOB ",
        "一、",
        "附件"
    };

    @Test
    void everyFormatIsReadOrRefused() {
        Samples.all()
                .forEach((file, text) ->
                        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60 + ROUNDS / 50), () -> {
                            Random random = new Random(20261126);
                            for (int round = 0; round < ROUNDS; round++) {
                                read(file, harmed(text.getBytes(StandardCharsets.UTF_8), random));
                            }
                        }));
    }

    @Test
    void theFilesBesideOfacsAreReadOrRefused() {
        Random random = new Random(7);
        for (int round = 0; round < ROUNDS; round++) {
            String alt = new String(
                    harmed(Samples.OFAC_ALT.getBytes(StandardCharsets.UTF_8), random), StandardCharsets.UTF_8);
            try {
                Read.text("sdn.csv", Samples.OFAC_SDN, Map.of("alt.csv", alt, "add.csv", Samples.OFAC_ADD));
            } catch (InputException e) {
                assertThat(e.problems()).isNotEmpty();
            }
        }
    }

    @Test
    void noticesAndAnswersOfThePressAreImportedOrRefused() {
        Random random = new Random(49);
        for (String text : new String[] {Samples.NOTICE, Samples.PRESS}) {
            for (int round = 0; round < ROUNDS; round++) {
                String harmed =
                        new String(harmed(text.getBytes(StandardCharsets.UTF_8), random), StandardCharsets.UTF_8);
                try {
                    NoticeImport.Written written = NoticeImport.of(
                            "notice.md",
                            harmed,
                            new Doc.Nothing(Place.NOWHERE),
                            LocalDate.of(2026, 12, 15),
                            Optional.of("https://www.example.org/"));
                    assertThat(Yaml.read(written.path(), written.yaml())).isInstanceOf(Doc.Table.class);
                } catch (InputException e) {
                    assertThat(e.problems()).allSatisfy(p -> assertThat(p.id()).doesNotStartWith("YT-Y"));
                }
            }
        }
    }

    private static void read(String file, byte[] bytes) {
        try {
            ImportedList list = Read.bytes(file, bytes, Map.of(), ListMapping.NONE);
            assertThat(list.entries()).isNotEmpty().hasSize(list.report().entries());
            assertThat(list.entries()).allSatisfy(e -> assertThat(e.name()).isNotBlank());
        } catch (InputException e) {
            assertThat(e.problems())
                    .allSatisfy(p -> assertThat(p.place().file()).isNotEmpty());
        }
    }

    private static byte[] harmed(byte[] bytes, Random random) {
        byte[] harmed = bytes;
        for (int i = 0; i <= random.nextInt(4); i++) {
            int at = random.nextInt(harmed.length + 1);
            int until = Math.min(harmed.length, at + random.nextInt(random.nextBoolean() ? 4 : 80));
            byte[] piece = random.nextInt(3) == 0
                    ? new byte[] {(byte) random.nextInt(256)}
                    : PIECES[random.nextInt(PIECES.length)].getBytes(StandardCharsets.UTF_8);
            harmed = switch (random.nextInt(4)) {
                case 0 -> joined(harmed, at, until, new byte[0]);
                case 1 -> joined(harmed, at, at, piece);
                case 2 -> joined(harmed, at, until, piece);
                default -> joined(harmed, at, at, Arrays.copyOfRange(harmed, at, until));
            };
            if (harmed.length == 0) {
                return harmed;
            }
        }
        return harmed;
    }

    private static byte[] joined(byte[] bytes, int from, int to, byte[] between) {
        byte[] joined = new byte[from + between.length + bytes.length - to];
        System.arraycopy(bytes, 0, joined, 0, from);
        System.arraycopy(between, 0, joined, from, between.length);
        System.arraycopy(bytes, to, joined, from + between.length, bytes.length - to);
        return joined;
    }
}
