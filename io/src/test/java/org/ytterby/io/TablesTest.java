package org.ytterby.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ytterby.engine.doc.InputException;

class TablesTest {

    @Test
    void commaSemicolonAndTabSeparate() {
        for (String separator : List.of(",", ";", "\t")) {
            Book book = Shipped.csv("Line,Destination,Qty\n1,DE,5\n".replace(",", separator));
            assertThat(Shipped.only(book).facts().code("destination")).contains("DE");
        }
    }

    @Test
    void aSpreadsheetMayNameItsSeparatorFirst() {
        Book book = Shipped.csv("sep=;\nLine;Destination\n1;DE\n");

        assertThat(book.rows().getFirst().line()).isEqualTo(3);
    }

    @Test
    void cellsComeBackAsTheyWere() {
        Book book = Shipped.csv("Line,Description,Remarks\r\n 1 ,\"5\"\" ring,\r\nsintered\",=A1\r\n");

        assertThat(book.rows().getFirst().cells())
                .containsExactly(
                        Map.entry("Line", " 1 "),
                        Map.entry("Description", "5\" ring,\r\nsintered"),
                        Map.entry("Remarks", "=A1"));
    }

    @Test
    void aRowWithTooFewOrTooManyCellsIsRefusedWithItsLine() {
        Book book = Shipped.csv("Line,Destination\n1\n2,DE,x\n3,DE\n");

        assertThat(Shipped.problems(book).getFirst().toString())
                .contains("book:2", "`1` cells where the heading line has `2`");
        assertThat(book.rows().get(1)).isInstanceOf(BookRow.Refused.class);
        assertThat(book.rows().get(2)).isInstanceOf(BookRow.Readable.class);
    }

    @Test
    void aBrokenQuoteCostsOneRow() {
        Book book = Shipped.csv("Line,Description\n1,\"NdFeB\" rings\n2,\"open\n3,SmCo\n4,\"5\"\" ring\"\n");

        assertThat(book.rows()).extracting(BookRow::line).containsExactly(2, 3, 4, 5);
        assertThat(Shipped.problems(book).getFirst().toString()).contains("book:2:10", "text follows a closing quote");
        assertThat(((BookRow.Refused) book.rows().get(1)).problems().getFirst().toString())
                .contains("book:3:3", "quote");
        assertThat(book.rows().get(2)).isInstanceOf(BookRow.Readable.class);
        assertThat(book.rows().get(3)).isInstanceOf(BookRow.Readable.class);
    }

    @Test
    void aQuoteInsideAPlainCellIsJustAQuote() {
        assertThat(Shipped.only(Shipped.csv("Line,Description\n1,5\" ring\n"))
                        .facts()
                        .text("item.description"))
                .contains("5\" ring");
    }

    @Test
    void blankLinesAreNoRows() {
        Book book = Shipped.csv("\nLine,Qty\n\n1,5\n , \n,\n2,6\n");

        assertThat(book.rows()).extracting(BookRow::line).containsExactly(4, 7);
        assertThat(Shipped.said(book)).contains("2 rows with blank cells only were passed over.");
    }

    @Test
    void aRowWithoutALineIdIsCalledByItsLine() {
        assertThat(Shipped.only(Shipped.csv("Qty\n5\n")).id()).isEqualTo("line 2");
    }

    @Test
    void twoRowsWithOneIdAreBothKeptAndNoted() {
        Book book = Shipped.csv("Line,Qty\nA,5\nB,5\nA,6\n");

        assertThat(book.rows()).hasSize(3);
        assertThat(Shipped.said(book)).contains("lines 2 and 4 have the same id `A`; both are kept.");
    }

    @Test
    void theDayOfTheRowGoesBeforeTheDayOfTheRun() {
        Book book = Shipped.csv("Line,Ship date,Known on\n1,2026-11-11,2026-10-01\n2,,\n");

        assertThat(Shipped.only(book).on()).isEqualTo(LocalDate.of(2026, 11, 11));
        assertThat(Shipped.only(book).knownOn()).contains(LocalDate.of(2026, 10, 1));
        assertThat(((BookRow.Readable) book.rows().get(1)).transaction().on())
                .isEqualTo(Shipped.ON_A_DAY.on().orElseThrow());
    }

    @Test
    void aRowWithoutAnyDayIsRefused() {
        Book book = Shipped.book(InputFormat.CSV, BookOptions.none(), "Line,Ship date\n1,\n");

        assertThat(Shipped.problems(book).getFirst().toString())
                .contains("book:2", "no day is stated", "--on 2026-03-04");
    }

    @Test
    void assumptionsAndDeclarationsOfTheRunHoldForEveryRow() {
        BookOptions options = new BookOptions(
                Shipped.ON_A_DAY.on(), Optional.empty(), Map.of("suspension_2025_70", "lapsed"), List.of(), Map.of());

        assertThat(Shipped.only(Shipped.book(InputFormat.CSV, options, "Line\n1\n"))
                        .assume())
                .containsEntry("suspension_2025_70", "lapsed");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThatThrownBy(() -> Shipped.csv(" \n\n"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("there is nothing in it");
    }

    @Test
    void anAnsweredBookCanBeReadAgain() {
        Book book = Shipped.csv("Line,Qty,outcome,policy,fingerprint\n1,5,prohibited,,7f3a\n");

        assertThat(Shipped.only(book).facts().stated()).containsOnlyKeys("line_id", "quantity");
    }
}
