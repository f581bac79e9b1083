package org.ytterby.io;

import java.util.regex.Pattern;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.law.Vocabulary;
import org.ytterby.io.xlsx.SheetCell;

/** Holds the amounts of one row of a sheet to one currency and its shares to their unit, as far as the sheet shows them. */
final class ShownUnits {
    /** Of the vocabulary: the unit of a fact that is an amount of money. */
    private static final String UNIT = "currency";

    private static final Pattern SIGN =
            Pattern.compile("[^\\p{L}%‰]+|[A-Z]{3}|[A-Z]{1,3}\\p{Sc}|[元円圆圓원]|kr\\.?|zł|Kč|Ft|Fr\\.?");

    private static final Pattern PER_MILLION = Pattern.compile("(?i)ppmw?|mg/kg|g/t|[µμu]g/g");

    private final Vocabulary vocabulary;
    private String shown = "";

    ShownUnits(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** @throws InputException where two amounts are shown in two currencies, one in thousands, or a share in another unit than its heading has */
    void take(SheetCell cell, Column column, Place at) {
        String money = cell.money();
        if (column.target() instanceof Column.Target.Constituent c && !money.isEmpty() && !isShare(money, c)) {
            throw InputException.of(
                    "YT-B043",
                    at,
                    "the share is shown as so many `" + money + "`, and its column has another unit",
                    "Write it in the unit of the heading, without one in the format of the cell.");
        }
        if (money.isEmpty() || !isMoney(column)) {
            return;
        }
        if (!isSign(money)) {
            throw InputException.of(
                    "YT-B034",
                    at,
                    "the amount is shown as so many `" + money + "`",
                    "Write the whole amount, and its currency in a column of its own.");
        }
        if (!shown.isEmpty() && !shown.equals(money)) {
            throw InputException.of(
                    "YT-B036",
                    at,
                    "the amount is shown in `" + money + "`, another one of the line in `" + shown + "`",
                    "Write both in one currency.");
        }
        shown = money;
    }

    /** Whether what is shown beside an amount is a currency, and no thousands of one. */
    static boolean isSign(String shown) {
        return SIGN.matcher(shown).matches();
    }

    private static boolean isShare(String shown, Column.Target.Constituent of) {
        return of.perMillion() ? PER_MILLION.matcher(shown).matches() : shown.contains("%");
    }

    private boolean isMoney(Column column) {
        return column.target() instanceof Column.Target.Fact fact
                && vocabulary
                        .fact(fact.key())
                        .flatMap(f -> f.unit())
                        .filter(UNIT::equals)
                        .isPresent();
    }
}
