package org.ytterby.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.screen.list.ListEntry;
import org.ytterby.io.lists.ListMapping;
import org.ytterby.io.lists.Party;
import org.ytterby.io.lists.PartyColumns;
import org.ytterby.io.workbook.SheetTable;

class NameBooksTest {
    private static final String CSV = "name,country,note\nAcme,DE,\"a\nb\"\n\"Ó Néill; Sons\",,\n";
    private static final String LINES =
            "{\"name\": \"Acme\", \"country\": \"DE\"}\n{\"name\": [\"A\", {\"x\": null}]}\n";

    /** A book as it was handed on. */
    private static final class Kept implements NameBooks.Taker {
        private final List<String> headings = new ArrayList<>();
        private final List<NameRow> rows = new ArrayList<>();

        @Override
        public void headings(List<String> names) {
            headings.addAll(names);
        }

        @Override
        public void row(NameRow row) {
            rows.add(row);
        }
    }

    private static Kept read(byte[] bytes, InputFormat format) {
        Kept kept = new Kept();
        new NameBooks(
                        "book",
                        () -> new ByteArrayInputStream(bytes),
                        Reading.asItIs(),
                        h -> PartyColumns.isName(h, ListMapping.NONE),
                        h -> PartyColumns.isKnown(h, ListMapping.NONE))
                .each(format, kept);
        return kept;
    }

    private static Kept read(String text, InputFormat format) {
        return read(text.getBytes(StandardCharsets.UTF_8), format);
    }

    private static byte[] workbook() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableOut sheet = SheetTable.to(out, "Parties", Set.of()).under(List.of("name", "country"))) {
            sheet.record(List.of("Acme", "DE"));
            sheet.record(List.of("", ""));
            sheet.record(List.of("", "FR"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Test
    void cellsComeAsTheyStand() {
        Kept kept = read(CSV, InputFormat.CSV);
        assertThat(kept.headings).containsExactly("name", "country", "note");
        assertThat(kept.rows.getFirst().cells()).containsExactly("Acme", "DE", "a\nb");
        assertThat(kept.rows.get(1).line()).isEqualTo(4);
    }

    @Test
    void fieldsOfAnyRecordAreColumns() {
        Kept kept = read(LINES, InputFormat.JSON_LINES);
        assertThat(kept.headings).containsExactly("name", "country", "name.x");
        assertThat(kept.rows.get(1).cells()).containsExactly("A", "", "");
        assertThat(read("[" + LINES.replace("}\n{", "},{") + "]", InputFormat.JSON).rows)
                .extracting(NameRow::cells)
                .containsExactlyElementsOf(
                        kept.rows.stream().map(NameRow::cells).toList());
    }

    @Test
    void rowsOfAWorkbookKnowTheirSheet() {
        Kept kept = read(workbook(), InputFormat.XLSX);
        assertThat(kept.rows.getFirst().cells()).containsExactly("Acme", "DE");
        assertThat(kept.rows.getLast().place()).hasToString("book:Parties!4");
    }

    @Test
    void tablesOfChinaAreRead() {
        byte[] gbk = "客户名称,国家\n洛克希德马丁,美国\n".getBytes(Charset.forName("GB18030"));
        assertThat(read(gbk, InputFormat.CSV).rows.getFirst().cells()).containsExactly("洛克希德马丁", "美国");
    }

    @Test
    void aNameOfTenMegabytesIsRefusedWithItsLine() {
        assertThatThrownBy(() -> read("name\n" + "x".repeat(10_000_000), InputFormat.CSV))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("a line of over");
        assertThat(read("{\"name\": \"" + "x".repeat(2_000_000) + "\"}\n{\"name\": \"b\"}", InputFormat.JSON_LINES)
                        .rows)
                .hasOnlyElementsOfTypes(NameRow.Refused.class, NameRow.Readable.class)
                .hasSize(2);
    }

    @Test
    void halfACharacterIsRefusedInItsLine() {
        Kept kept = read("{\"name\": \"b\"}\n{\"name\": \"\\uD83D\"}\n", InputFormat.JSON_LINES);
        assertThat(kept.rows.get(1))
                .isInstanceOfSatisfying(
                        NameRow.Refused.class, r -> assertThat(r.problem().id()).isEqualTo("YT-J003"));
    }

    @Test
    void factsOfAPartyAreReadAndTheRestIsLeftAside() {
        PartyColumns columns = new PartyColumns(
                List.of("Name", "alias", "Country", "type", "passport", "DOB", "colour"), ListMapping.NONE);
        PartyColumns.Read read = columns.read(new NameRow.Readable(
                new org.ytterby.engine.doc.Place("b", 2, 0),
                List.of("Acme", "阿克米", "Germany; FR; Atlantis", "person", "A 1;B2", "1961;never", "red")));
        Party party = read.party();
        assertThat(party.names()).containsExactly("Acme", "阿克米");
        assertThat(party.countries()).containsExactly("DE", "FR");
        assertThat(party.kind()).contains(ListEntry.Kind.PERSON);
        assertThat(party.born()).hasSize(1);
        assertThat(party.identifiers()).extracting(i -> i.number()).containsExactly("A 1", "B2");
        assertThat(read.aside())
                .containsExactly(new PartyColumns.Aside("Country", "Atlantis"), new PartyColumns.Aside("DOB", "never"));
    }

    @Test
    void whateverIsDoneToABookItIsReadOrRefused() {
        Map<InputFormat, byte[]> books = Map.of(
                InputFormat.CSV, CSV.getBytes(StandardCharsets.UTF_8),
                InputFormat.JSON_LINES, LINES.getBytes(StandardCharsets.UTF_8),
                InputFormat.JSON, ("[" + LINES.strip().replace("\n", ",") + "]").getBytes(StandardCharsets.UTF_8),
                InputFormat.XLSX, workbook());
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> books.forEach((format, book) -> {
                    Random random = new Random(20261126);
                    for (int round = 0; round < 300; round++) {
                        byte[] harmed = book.clone();
                        for (int i = 0; i <= random.nextInt(4); i++) {
                            harmed[random.nextInt(harmed.length)] = (byte)
                                    (random.nextBoolean()
                                            ? "\",;{}[]\n\\".charAt(random.nextInt(9))
                                            : random.nextInt(256));
                        }
                        try {
                            Kept kept = read(harmed, format);
                            kept.rows.stream()
                                    .filter(r -> r instanceof NameRow.Readable)
                                    .forEach(r -> assertThat(r.cells()).hasSameSizeAs(kept.headings));
                        } catch (InputException e) {
                            assertThat(e.problems()).isNotEmpty();
                        }
                    }
                }));
    }

    @Test
    void aNameStruckOutInPartIsRefusedAndALineStruckOutIsReadAndSaid() {
        String struck = "<c r=\"@\" s=\"9\" t=\"inlineStr\"><is><t>Acme</t></is></c>";
        byte[] workbook = XlsxFile.of(List.of(List.of("name", "country"), List.of(struck, "DE"), List.of(struck)));
        Kept kept = new Kept();

        List<Note> notes = new NameBooks(
                        "book",
                        () -> new ByteArrayInputStream(workbook),
                        Reading.asItIs(),
                        h -> PartyColumns.isName(h, ListMapping.NONE),
                        h -> PartyColumns.isKnown(h, ListMapping.NONE))
                .each(InputFormat.XLSX, kept);

        assertThat(kept.rows.getFirst())
                .isInstanceOfSatisfying(
                        NameRow.Refused.class, r -> assertThat(r.problem().id()).isEqualTo("YT-M101"));
        assertThat(kept.rows.getLast()).isInstanceOf(NameRow.Readable.class);
        assertThat(notes).containsExactly(Note.of("struck-out", 2, "A2"));
    }
}
