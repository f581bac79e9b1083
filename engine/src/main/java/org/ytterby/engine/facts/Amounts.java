package org.ytterby.engine.facts;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Fields;
import org.ytterby.engine.doc.InputException;

/** Reads numbers, intervals and shares as people write them, and refuses what could mean two things. */
final class Amounts {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern COMMA = Pattern.compile("[-+]?[0-9]{1,3}([.,][0-9]{3})*,[0-9]+|[-+]?[0-9]+,[0-9]+");
    private static final int MOST_DIGITS = 30;

    private Amounts() {}

    static Value number(Doc doc) {
        if (doc instanceof Doc.Rows rows) {
            return interval(rows);
        }
        BigDecimal number = decimal(doc);
        return new Value.Number(number, number);
    }

    private static Value.Number interval(Doc.Rows rows) {
        if (rows.items().size() != 2) {
            throw InputException.of("YT-F010", rows.place(), "an interval has two ends", "Write [low, high].");
        }
        BigDecimal low = decimal(rows.items().get(0));
        BigDecimal high = decimal(rows.items().get(1));
        if (low.compareTo(high) > 0) {
            throw InputException.of(
                    "YT-F011",
                    rows.place(),
                    "the interval runs from `" + low + "` down to `" + high + "`",
                    "Write the lower end first.");
        }
        return new Value.Number(low, high);
    }

    static BigDecimal decimal(Doc doc) {
        String text = Fields.asText(doc).strip();
        if (text.endsWith("%") || text.endsWith("％")) {
            throw InputException.of(
                    "YT-F012",
                    doc.place(),
                    "`" + text + "` carries a per-cent sign",
                    "Write the bare number; the unit of the column is fixed by the vocabulary.");
        }
        if (COMMA.matcher(text).matches()) {
            throw InputException.of(
                    "YT-F013",
                    doc.place(),
                    "the comma in `" + text + "` could be a decimal comma or a thousands separator",
                    "Write a decimal point and no separators: 1234.5.");
        }
        BigDecimal number = Fields.asNumber(new Doc.Text(doc.place(), text));
        if (number.precision() > MOST_DIGITS || Math.abs(number.scale()) > MOST_DIGITS) {
            throw InputException.of(
                    "YT-F014", doc.place(), "`" + text + "` has more digits than any quantity here", "");
        }
        return number;
    }

    static Value.Amount amount(Doc doc) {
        if (doc instanceof Doc.Text t && t.value().equals("unknown")) {
            return new Value.Amount.Open();
        }
        if (doc instanceof Doc.Table table) {
            return notDetected(table);
        }
        Value.Number share =
                doc instanceof Doc.Rows rows ? interval(rows) : new Value.Number(decimal(doc), decimal(doc));
        if (share.low().signum() < 0 || share.high().compareTo(HUNDRED) > 0) {
            throw InputException.of(
                    "YT-F015",
                    doc.place(),
                    "a share of `" + share.high().toPlainString() + "` per cent",
                    "Shares lie between 0 and 100.");
        }
        return new Value.Amount.Share(share.low(), share.high());
    }

    private static Value.Amount notDetected(Doc.Table table) {
        Fields fields = Fields.of(table);
        BigDecimal limit = decimal(fields.required("not_detected"));
        String unit = fields.text("unit", "%");
        BigDecimal percent = switch (unit) {
            case "%" -> limit;
            case "ppm", "mg/kg" -> limit.movePointLeft(4);
            default ->
                throw InputException.of(
                        "YT-F016",
                        table.place(),
                        "unknown unit `" + unit + "` of a detection limit",
                        "Write %, ppm or mg/kg.");
        };
        if (percent.signum() <= 0 || percent.compareTo(HUNDRED) > 0) {
            throw InputException.of(
                    "YT-F037",
                    table.place(),
                    "a test with a detection limit of `" + limit.toPlainString() + " " + unit + "`",
                    "Write the limit that the report gives, above 0; without one write unknown.");
        }
        Value.Amount amount = new Value.Amount.NotDetected(percent, fields.maybeText("lot"), report(fields));
        fields.close();
        return amount;
    }

    private static Value.TestReport report(Fields fields) {
        return new Value.TestReport(
                fields.maybeText("report"),
                fields.maybeText("method"),
                fields.maybeText("laboratory"),
                fields.optional("day").map(Days::read));
    }

    static Optional<BigDecimal> percent(Doc doc) {
        if (doc instanceof Doc.Text t && t.value().equals("unknown")) {
            return Optional.empty();
        }
        BigDecimal percent = decimal(doc);
        if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
            throw InputException.of(
                    "YT-F015",
                    doc.place(),
                    "a stake of `" + percent.toPlainString() + "` per cent",
                    "Stakes lie between 0 and 100.");
        }
        return Optional.of(percent);
    }
}
