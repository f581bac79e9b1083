package org.ytterby.engine.trace;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Fields;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.facts.Countries;
import org.ytterby.engine.law.ElementNames;

/** Reads single cells of a bill: numbers, units, substances, origins. */
final class BomCells {
    private static final int MOST_DIGITS = 30;
    private static final int DEEPEST = 1_000;
    private static final int LONGEST = 300;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private BomCells() {}

    static Optional<String> text(Fields fields, String key) {
        Optional<Doc> doc = fields.optional(key);
        Optional<String> text = doc.map(Fields::asText).map(String::strip).filter(t -> !t.isEmpty());
        if (text.isPresent() && text.get().length() > LONGEST) {
            throw InputException.of(
                    "YT-M035", doc.get().place(), "a text of over " + LONGEST + " characters", "Shorten it.");
        }
        return text;
    }

    static int level(Doc doc) {
        String text = Fields.asText(doc).strip();
        String digits = text.replaceFirst("^[.\\-+ ]+", "");
        try {
            int level = Integer.parseInt(digits);
            if (level >= 0 && level <= DEEPEST) {
                return level;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw InputException.of(
                "YT-M036",
                doc.place(),
                "`" + text + "` is no level",
                "Levels are 0 for the product, 1 for its parts, and so on.");
    }

    static Unit unit(Doc doc) {
        String text = Fields.asText(doc);
        return Unit.of(text)
                .orElseThrow(() -> InputException.of(
                        "YT-M037",
                        doc.place(),
                        "`" + text + "` is no unit known here",
                        "Known are pcs, kg, g, mg, t, m, cm, mm, l, ml, m3, dm3, cm3, %, ppm."));
    }

    /** A number, an interval, or below a limit of detection; empty where it is said to be unknown. */
    static Optional<Span> span(Doc doc) {
        if (doc instanceof Doc.Text t
                && (t.value().equals("unknown") || t.value().equals("?"))) {
            return Optional.empty();
        }
        if (doc instanceof Doc.Rows rows) {
            if (rows.items().size() != 2) {
                throw InputException.of("YT-M038", doc.place(), "an interval has two ends", "Write 3..8 or [3, 8].");
            }
            BigDecimal low = number(rows.items().get(0));
            BigDecimal high = number(rows.items().get(1));
            if (low.compareTo(high) > 0) {
                throw InputException.of(
                        "YT-M039",
                        doc.place(),
                        "the interval runs from `" + low + "` down to `" + high + "`",
                        "Write the lower end first.");
            }
            return Optional.of(Span.of(low, high));
        }
        String text = Fields.asText(doc).strip();
        if (text.startsWith("<")) {
            return Optional.of(Span.of(BigDecimal.ZERO, bound(doc, text)));
        }
        return Optional.of(Span.exactly(number(doc)));
    }

    private static BigDecimal bound(Doc doc, String text) {
        BigDecimal bound = number(new Doc.Text(doc.place(), text.replaceFirst("<=?\\s*", "")));
        if (bound.signum() == 0) {
            throw InputException.of(
                    "YT-M098",
                    doc.place(),
                    "`" + text + "` is a bound, and nothing lies below it",
                    "Write the limit that the report gives: <0.01.");
        }
        return bound;
    }

    private static BigDecimal number(Doc doc) {
        BigDecimal number =
                Fields.asNumber(new Doc.Text(doc.place(), Fields.asText(doc).strip()));
        if (number.signum() < 0) {
            throw InputException.of(
                    "YT-M040",
                    doc.place(),
                    "`" + number + "` is less than nothing",
                    "No quantity, price or share is negative.");
        }
        if (number.precision() > MOST_DIGITS || Math.abs(number.scale()) > MOST_DIGITS) {
            throw InputException.of(
                    "YT-M041", doc.place(), "`" + number + "` has more digits than any quantity here", "");
        }
        return number;
    }

    static Optional<Span> percent(Doc doc) {
        return span(doc).map(s -> {
            if (s.high().orElse(HUNDRED).compareTo(HUNDRED) > 0) {
                throw InputException.of(
                        "YT-M042",
                        doc.place(),
                        "a share of more than the whole",
                        "Shares lie between 0 and 100 per cent.");
            }
            return s.times(Span.exactly(new BigDecimal("0.01")));
        });
    }

    /** A symbol, a formula, or a word; words that hide an element are refused. */
    static String substance(Doc doc, ElementNames names) {
        String text = Fields.asText(doc).strip();
        Optional<String> known = names.constituent(text);
        if (known.isPresent()) {
            return known.get();
        }
        Optional<String> hidden = names.otherCase(text).or(() -> names.spokenOf(text));
        if (hidden.isPresent()) {
            throw InputException.of(
                    "YT-M046",
                    doc.place(),
                    "`" + text + "` is neither the symbol of an element nor a formula, and speaks of `" + hidden.get()
                            + "`",
                    "Write the symbol or the formula, for example Dy or Dy2O3.");
        }
        return text;
    }

    static Origin origin(Doc doc) {
        return switch (doc) {
            case Doc.Table table -> {
                Map<String, Span> shares = new TreeMap<>();
                table.entries()
                        .forEach((c, share) -> shares.put(
                                country(new Doc.Text(table.place(), c)),
                                percent(share).orElse(Span.UP_TO_ONE)));
                yield new Origin.Shares(shares);
            }
            case Doc.Rows rows -> {
                Set<String> countries = new TreeSet<>();
                rows.items().forEach(c -> countries.add(country(c)));
                yield countries.size() == 1 ? Origin.of(countries.iterator().next()) : new Origin.OneOf(countries);
            }
            case Doc.Text text ->
                text.value().equals("unknown") || text.value().equals("?")
                        ? Origin.unknown()
                        : Origin.of(country(text));
            case Doc.Nothing n -> Origin.unknown();
        };
    }

    static String country(Doc doc) {
        String text = Fields.asText(doc);
        Countries.refuseWord(doc.place(), text);
        return Countries.code(text)
                .orElseThrow(() -> InputException.of(
                        "YT-M047",
                        doc.place(),
                        "`" + text + "` is no country or region known here",
                        "Write its ISO 3166 code of two letters, for example DE; several that are possible as CN/MY."));
    }

    static Optional<Boolean> yesNo(Doc doc) {
        String text = Fields.asText(doc).strip().toLowerCase(Locale.ROOT);
        return switch (text) {
            case "yes", "y", "true", "是" -> Optional.of(true);
            case "no", "n", "false", "否" -> Optional.of(false);
            case "unknown", "?" -> Optional.empty();
            default ->
                throw InputException.of(
                        "YT-M048", doc.place(), "`" + text + "` is neither yes nor no", "Write yes, no or unknown.");
        };
    }
}
