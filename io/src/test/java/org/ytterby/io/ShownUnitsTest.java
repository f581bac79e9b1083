package org.ytterby.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ytterby.io.XlsxFile.number;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the format of a cell shows beside its number is part of what the cell says: 5.00% under ppm is not 5 ppm. */
class ShownUnitsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dy (ppm) | 12 | the share is shown as so many `%`, and its column has another unit
            Dy (%)   | 13 | the share is shown as so many `ppm`, and its column has another unit
            Dy (ppm) | 14 | the share is shown as so many `thousands`, and its column has another unit
            Dy (ppm) | 15 | the share is shown as so many `thousands`, and its column has another unit
            Value of controlled material | 12 | the amount is shown as so many `%`
            Value of controlled material | 14 | the amount is shown as so many `thousands`
            """)
    void aNumberShownInAnotherUnitThanItsColumnHasIsRefused(String heading, int style, String message) {
        Book book = book(heading, style);

        assertThat(Shipped.problems(book)).hasSize(1);
        assertThat(Shipped.problems(book).getFirst().place()).hasToString("book:Orders!B2");
        assertThat(Shipped.problems(book).getFirst().message()).endsWith(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dy (ppm) | 13
            Dy (ppm) | 0
            Dy (%)   | 12
            Dy (%)   | 0
            """)
    void theUnitOfTheColumnMayStandInTheFormatToo(String heading, int style) {
        assertThat(Shipped.only(book(heading, style)).facts().value("item.composition"))
                .isPresent();
    }

    private static Book book(String heading, int style) {
        return WorkbooksTest.read(XlsxFile.of(
                List.of(List.of("Line", heading, "Ship date"), List.of("1", number("5", style), number("46091", 2)))));
    }
}
