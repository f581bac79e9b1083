package org.ytterby.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.facts.Transaction;
import org.ytterby.engine.facts.Value;

class RecordsTest {
    private static final String RECORD = """
            {"id": "A1", "as_of": "2026-03-10", "known_on": "2026-03-01", "assume": {"transit_rules": "none"},
             "facts": {"item": {"kind": "magnet", "composition": {"Dy": 2.10, "Fe": [60, 62]}},
                       "end_user.military": false, "quantity": 1234.50, "destination": null, "consignee": {"name": " "}}}
            """;

    @Test
    void arraysListsAndSingleRecordsAreRead() {
        for (String text : List.of(
                "[" + RECORD + "]",
                "{\"transactions\": [" + RECORD + "]}",
                "{\"meta\": {}, \"scenarios\": [" + RECORD + "]}",
                RECORD)) {
            Transaction t = Shipped.only(Shipped.book(InputFormat.JSON, BookOptions.none(), text));
            assertThat(t.id()).isEqualTo("A1");
            assertThat(t.knownOn()).contains(LocalDate.of(2026, 3, 1));
            assertThat(t.assume()).containsEntry("transit_rules", "none");
        }
    }

    @Test
    void numbersKeepTheirTextAndTruthBecomesYesAndNo() {
        Transaction t = Shipped.only(Shipped.book(InputFormat.JSON, BookOptions.none(), RECORD));

        assertThat(t.facts().value("quantity").orElseThrow().toString()).contains("1234.50");
        assertThat(t.facts().value("item.composition").orElseThrow().toString()).contains("low=2.10", "high=62");
        assertThat(t.facts().code("end_user.military")).contains("no");
    }

    @Test
    void nullAndBlankTextsCreateNoFact() {
        Transaction t = Shipped.only(Shipped.book(InputFormat.JSON, BookOptions.none(), RECORD));

        assertThat(t.facts().stated()).doesNotContainKeys("destination", "consignee.name");
    }

    @Test
    void factsMayStandBesideTheDay() {
        String flat =
                "{\"date\": \"2026-03-10\", \"line_id\": \"7\", \"item.kind\": \"magnet\", \"end_user\": {\"name\": \"TBD\"}}";
        Transaction t = Shipped.only(Shipped.book(InputFormat.JSON_LINES, BookOptions.none(), flat));

        assertThat(t.id()).isEqualTo("7");
        assertThat(t.facts().code("item.kind")).contains("magnet");
        assertThat(t.facts().value("end_user.name")).contains(Value.UNKNOWN);
    }

    @Test
    void aBrokenLineIsOneRefusedRow() {
        Book book = Shipped.book(
                InputFormat.JSON_LINES,
                Shipped.ON_A_DAY,
                "{\"line_id\": \"1\"}\n\n{\"line_id\": \"2\"\n[1]\n{\"line_id\": \"4\"} x\n{\"line_id\": \"5\"}\n");

        assertThat(book.rows()).extracting(BookRow::line).containsExactly(1, 3, 4, 5, 6);
        assertThat(book.rows().get(1)).isInstanceOf(BookRow.Refused.class);
        assertThat(book.rows().get(2)).isInstanceOf(BookRow.Refused.class);
        assertThat(book.rows().get(3)).isInstanceOf(BookRow.Refused.class);
        assertThat(book.rows().get(4)).isInstanceOf(BookRow.Readable.class);
    }

    @Test
    void aProblemNamesLineAndColumn() {
        Book book = Shipped.book(
                InputFormat.JSON, Shipped.ON_A_DAY, "[\n  {\"item\": {\"kind\": \"magent\"}, \"qty\": 1}\n]");

        assertThat(Shipped.problems(book))
                .extracting(p -> p.place().toString())
                .containsExactly("book:2:21", "book:2:39");
    }

    @Test
    void yamlIsReadAlike() {
        Transaction t = Shipped.only(
                Shipped.book(
                        InputFormat.YAML,
                        BookOptions.none(),
                        "scenarios:\n- id: A1\n  as_of: 2026-03-10\n  title: a case\n  facts: {item: {kind: magnet, composition: {Dy: 2.10}}}\n"));

        assertThat(t.facts().value("item.composition").orElseThrow().toString()).contains("low=2.10");
    }

    @Test
    void whatIsNoJsonIsRefusedWithItsPlace() {
        refused("[{\"line_id\": \"1\", \"line_id\": \"2\"}]", "book:1:", "Duplicate");
        refused("[{\"line_id\": \"1\"}", "not readable as JSON");
        refused("[".repeat(5000), "not readable as JSON");
        refused("\"orders\"", "no record stands here");
        refused("[] []", "something follows the end");
        refused("[{\"line_id\": \"\\ud800\"}]", "half a character");
        refused("", "there is nothing in it");
    }

    private static void refused(String text, String... parts) {
        assertThatThrownBy(() -> Shipped.book(InputFormat.JSON, Shipped.ON_A_DAY, text))
                .isInstanceOf(InputException.class)
                .hasMessageContainingAll(parts);
    }

    @Test
    void aRecordWithAKeyThatIsNotKnownIsRefused() {
        Book book = Shipped.book(
                InputFormat.JSON, Shipped.ON_A_DAY, "{\"as_of\": \"2026-03-10\", \"facts\": {}, \"knwon_on\": \"x\"}");

        assertThat(Shipped.problems(book).getFirst().toString())
                .contains("unknown key `knwon_on`", "Maybe `known_on`.");
    }

    @Test
    void anElementInTheWrongCaseIsNoOtherMatter() {
        String record = "{\"item\": {\"composition\": {\"NAME\": 2.1}, \"composition_complete\": \"yes\"}}";

        assertThat(Shipped.problems(Shipped.book(InputFormat.JSON, Shipped.ON_A_DAY, record.replace("NAME", "DY")))
                        .getFirst()
                        .toString())
                .contains("book:1:", "`DY` is neither an element nor a compound", "Maybe `Dy`.");
        assertThat(Shipped.only(Shipped.book(InputFormat.JSON, Shipped.ON_A_DAY, record.replace("NAME", "dysprosium")))
                        .facts()
                        .value("item.composition")
                        .orElseThrow()
                        .toString())
                .contains("name=Dy");
    }
}
