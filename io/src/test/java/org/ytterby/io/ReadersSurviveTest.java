package org.ytterby.io;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.ytterby.io.Hostile.INPUTS;
import static org.ytterby.io.Hostile.LIMIT;
import static org.ytterby.io.Hostile.survives;
import static org.ytterby.io.Hostile.tryOne;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Hostile inputs: mutations of good ones and plain noise, the same on every run. Only a refusal may come of them. */
class ReadersSurviveTest {
    private static final OrderBooks BOOKS = new OrderBooks(Shipped.CORPUS);

    @Test
    void csv() {
        survives("""
                Line,Ship date,Composition,Elements,Qty,End user,Forwarder,Dy %
                1,2026-03-10,"Fe 60; Tb 0.1",Nd;Fe,"3..8","Hanbit ""Motion\""",Kowloon (HK),2.1
                2,,,,,,,
                """, bytes -> read(InputFormat.CSV, bytes));
    }

    @Test
    void tablesInAnyEncoding() {
        String good = "行号,日期,成分\n1,2026-03-10,Dy 2.1\n\n2,,镝 0\n";
        List<Charset> charsets = java.util.stream.Stream.of(
                        "GB18030", "Big5", "windows-31j", "UTF-16LE", "x-windows-949")
                .map(Charset::forName)
                .toList();
        int[] turn = {0};
        survives(good, bytes -> {
            Charset charset = charsets.get(turn[0]++ % charsets.size());
            read(InputFormat.CSV, new String(bytes, StandardCharsets.UTF_8).getBytes(charset));
        });
    }

    @Test
    void workbooks() {
        survives(
                "<worksheet><cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c>"
                        + "<c r=\"B1\" t=\"str\"><v>Qty</v></c></row><row r=\"2\"><c t=\"inlineStr\"><is><t>1</t></is></c>"
                        + "<c s=\"2\"><f>A1</f><v>46091.5</v></c></row></sheetData>"
                        + "<mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells></worksheet>",
                INPUTS / 10,
                bytes -> read(
                        InputFormat.XLSX,
                        new XlsxFile()
                                .part("xl/sharedStrings.xml", "<sst><si><t>Line</t></si></sst>")
                                .raw("Orders", "", new String(bytes, StandardCharsets.UTF_8))
                                .bytes()));
    }

    @Test
    void archives() {
        byte[] good = XlsxFile.of(List.of(List.of("Line", "Qty"), List.of("1", "5")));
        Random random = new Random(6162);
        Assertions.assertTimeoutPreemptively(LIMIT, () -> {
            for (int i = 0; i < INPUTS / 10; i++) {
                byte[] input = good.clone();
                for (int change = 0; change <= random.nextInt(4); change++) {
                    input[random.nextInt(input.length)] = (byte) random.nextInt(256);
                }
                byte[] cut = random.nextInt(4) == 0 ? Arrays.copyOf(input, random.nextInt(input.length)) : input;
                assertThatCode(() -> tryOne(cut, bytes -> read(InputFormat.XLSX, bytes)))
                        .doesNotThrowAnyException();
            }
        });
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
                bytes -> new Determinations(Shipped.CORPUS).each("stored", new ByteArrayInputStream(bytes), d -> {}));
    }

    private static void read(InputFormat format, byte[] bytes) {
        BOOKS.each("book", new ByteArrayInputStream(bytes), format, Shipped.ON_A_DAY, row -> {});
    }
}
