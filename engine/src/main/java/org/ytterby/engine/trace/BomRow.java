package org.ytterby.engine.trace;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Fields;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.facts.Countries;
import org.ytterby.engine.law.ElementNames;

/**
 * One row of a bill: an article and how much of it is in its parent, or a substance and its share of its parent's mass.
 *
 * @param level how deep the row is indented, where the bill is
 * @param isContent whether the row is a share of its parent's mass
 * @param isQuantityStated also where it is stated that nobody knows it
 */
record BomRow(
        Optional<Integer> level,
        Optional<String> parent,
        String part,
        boolean isContent,
        Content content,
        Article article,
        Optional<Span> quantity,
        boolean isQuantityStated,
        Unit unit,
        Span yield,
        Optional<String> position,
        Optional<String> alternative,
        Span share,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Place place) {
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int MOST_DIGITS = 30;
    private static final int DEEPEST = 1_000;
    private static final int LONGEST = 300;

    Use use(String holder) {
        return new Use(
                holder,
                part,
                quantity.orElse(Span.UNKNOWN),
                unit,
                yield,
                position,
                alternative,
                share,
                from,
                until,
                place);
    }

    /** A line of a sheet in which nothing was filled in says nothing. */
    boolean states() {
        return isQuantityStated
                || !(content.origin() instanceof Origin.Unknown)
                || !content.prices().isEmpty();
    }

    static BomRow of(Fields fields, ElementNames names) {
        Optional<Integer> level = fields.optional("level").map(BomRow::level);
        Optional<String> parent = text(fields, "parent");
        Optional<String> substance = fields.optional("substance").map(d -> substance(d, names));
        Optional<String> named = text(fields, "part");
        String part = named.or(() -> substance).orElseThrow(() -> missing(fields));
        Unit unit = fields.optional("unit").map(BomRow::unit).orElse(Unit.PIECE);
        Optional<Span> quantity =
                PerUnit.each(fields, fields.optional("quantity").flatMap(BomRow::span));
        boolean isContent = unit.kind() == Unit.Kind.FRACTION;
        Unit priced = fields.optional("value_unit").map(BomRow::unit).orElse(isContent ? Unit.KILOGRAM : unit);
        List<Price> prices = PerUnit.each(fields, prices(fields));
        PerUnit one = PerUnit.of(fields, unit, isContent ? Unit.PIECE : priced, prices, mass(fields));
        if (!isContent && quantity.filter(Span::isZero).isPresent()) {
            throw InputException.of(
                    "YT-M069",
                    fields.required("quantity").place(),
                    "a quantity of nothing",
                    "Write how much of it is in the part above, `?` where nobody knows, or leave the line out.");
        }
        Origin origin = fields.optional("origin").map(BomRow::origin).orElse(Origin.unknown());
        Optional<String> supplier = text(fields, "supplier");
        Content content = new Content(
                isContent ? substance.orElseGet(() -> substance(new Doc.Text(fields.place(), part), names)) : "",
                isContent ? fraction(fields, quantity, unit) : Span.ZERO,
                origin,
                isContent ? perKilogram(fields, prices, priced) : List.of(),
                supplier,
                fields.place());
        Article article = new Article(
                part,
                text(fields, "name").orElse(part),
                supplier,
                text(fields, "supplier_part"),
                one.unit(),
                one.mass(),
                one.prices(),
                origin,
                fields.optional("processed_in").map(BomRow::country),
                fields.optional("technology").flatMap(BomRow::yesNo),
                isContent ? Optional.empty() : substance,
                fields.rows("contents").stream().map(d -> content(d, names)).toList(),
                fields.optional("complete").flatMap(BomRow::yesNo),
                Map.of(),
                fields.place());
        BomRow row = new BomRow(
                level,
                parent,
                part,
                isContent,
                content,
                article,
                quantity,
                fields.optional("quantity").isPresent(),
                unit,
                kept(fields),
                text(fields, "position"),
                text(fields, "alternative"),
                fields.optional("share").flatMap(BomRow::percent).orElse(Span.UP_TO_ONE),
                fields.maybeDay("from"),
                fields.maybeDay("until"),
                fields.place());
        fields.skip("answered_by", "answered_on", "report", "note").close();
        return row;
    }

    private static InputException missing(Fields fields) {
        return InputException.of("YT-M034", fields.place(), "the line names no part", "Give every line a part number.");
    }

    private static Optional<String> text(Fields fields, String key) {
        Optional<Doc> doc = fields.optional(key);
        Optional<String> text = doc.map(Fields::asText).map(String::strip).filter(t -> !t.isEmpty());
        if (text.isPresent() && text.get().length() > LONGEST) {
            throw InputException.of(
                    "YT-M035", doc.get().place(), "a text of over " + LONGEST + " characters", "Shorten it.");
        }
        return text;
    }

    private static int level(Doc doc) {
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

    private static Unit unit(Doc doc) {
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
            return Optional.of(
                    Span.of(BigDecimal.ZERO, number(new Doc.Text(doc.place(), text.replaceFirst("<=?\\s*", "")))));
        }
        return Optional.of(Span.exactly(number(doc)));
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

    private static Span fraction(Fields fields, Optional<Span> quantity, Unit unit) {
        Span fraction = quantity.map(q -> q.times(Span.exactly(unit.factor()))).orElse(Span.UP_TO_ONE);
        if (fraction.high().filter(h -> h.compareTo(BigDecimal.ONE) > 0).isPresent()) {
            throw InputException.of(
                    "YT-M042",
                    fields.place(),
                    "a share of more than the whole",
                    "Shares lie between 0 and 100 per cent.");
        }
        return fraction;
    }

    private static Optional<Span> percent(Doc doc) {
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

    /**
     * What of the quantity stays in the parent: the yield. Some systems count what becomes scrap in the quantity, others
     * plan it on top; so scrap leaves all of the quantity, or what is left without it.
     */
    private static Span kept(Fields fields) {
        Span yield = fields.optional("yield")
                .map(d -> percent(d).orElse(Span.UP_TO_ONE))
                .orElse(Span.ONE);
        Optional<Span> scrap = fields.optional("scrap").map(d -> percent(d).orElse(Span.UP_TO_ONE));
        return scrap.map(s ->
                        yield.times(Span.of(BigDecimal.ONE.subtract(s.high().orElse(BigDecimal.ONE)), BigDecimal.ONE)))
                .orElse(yield);
    }

    private static Span mass(Fields fields) {
        Optional<Span> mass = fields.optional("mass").flatMap(BomRow::span);
        Unit unit = fields.optional("mass_unit").map(BomRow::unit).orElse(Unit.KILOGRAM);
        if (unit.kind() != Unit.Kind.MASS) {
            throw InputException.of(
                    "YT-M043", fields.place(), "a mass in `" + unit.symbol() + "`", "Write it in kg, g, mg or t.");
        }
        Optional<Span> grams = fields.optional("mass_g").flatMap(BomRow::span);
        return mass.map(m -> m.times(Span.exactly(unit.factor())))
                .or(() -> grams.map(g -> g.times(Span.exactly(Unit.GRAM.factor()))))
                .orElse(Span.UNKNOWN);
    }

    private static List<Price> prices(Fields fields) {
        List<Price> prices = new ArrayList<>(fields.rows("values").stream()
                .map(d -> price(Fields.of(d), "amount"))
                .toList());
        Optional<Doc> value = fields.optional("value");
        if (value.isPresent()) {
            prices.addFirst(price(fields, "value"));
        } else {
            fields.skip("currency", "value_day", "price_kind");
        }
        return prices;
    }

    private static Price price(Fields fields, String key) {
        Doc amount = fields.required(key);
        Span span = span(amount).orElse(Span.UNKNOWN);
        boolean own = key.equals("amount");
        String currency = fields.maybeText("currency").map(String::strip).orElse("");
        if (!currency.matches("[A-Z]{3}")) {
            throw InputException.of(
                    "YT-M044",
                    amount.place(),
                    currency.isEmpty() ? "a value without a currency" : "`" + currency + "` is no currency",
                    "Write its ISO 4217 code of three letters, for example EUR.");
        }
        Price price = new Price(
                span,
                currency,
                fields.maybeDay(own ? "day" : "value_day"),
                fields.maybeText(own ? "kind" : "price_kind"));
        if (own) {
            fields.close();
        }
        return price;
    }

    private static List<Price> perKilogram(Fields fields, List<Price> prices, Unit unit) {
        if (prices.isEmpty()) {
            return prices;
        }
        if (unit.kind() != Unit.Kind.MASS) {
            throw InputException.of(
                    "YT-M045",
                    fields.place(),
                    "a substance priced by `" + unit.symbol() + "`",
                    "Price it by mass, for example per kg.");
        }
        Span factor = Span.exactly(BigDecimal.ONE.divide(unit.factor()));
        return prices.stream()
                .map(p -> new Price(p.amount().times(factor), p.currency(), p.day(), p.kind()))
                .toList();
    }

    private static Content content(Doc doc, ElementNames names) {
        Fields fields = Fields.of(doc);
        String substance = substance(fields.required("substance"), names);
        Unit unit = fields.optional("unit").map(BomRow::unit).orElse(Unit.PER_CENT);
        Span fraction = fraction(fields, fields.optional("share").flatMap(BomRow::span), unit);
        Content content = new Content(
                substance,
                fraction,
                fields.optional("origin").map(BomRow::origin).orElse(Origin.unknown()),
                perKilogram(
                        fields,
                        prices(fields),
                        fields.optional("value_unit").map(BomRow::unit).orElse(Unit.KILOGRAM)),
                text(fields, "supplier"),
                fields.place());
        fields.close();
        return content;
    }

    /** A symbol, a formula, or a word; words that hide an element are refused. */
    private static String substance(Doc doc, ElementNames names) {
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

    private static Origin origin(Doc doc) {
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
                Set<String> countries = new java.util.TreeSet<>();
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

    private static String country(Doc doc) {
        String text = Fields.asText(doc);
        return Countries.code(text)
                .orElseThrow(() -> InputException.of(
                        "YT-M047",
                        doc.place(),
                        "`" + text + "` is no country or region known here",
                        "Write its ISO 3166 code of two letters, for example DE; several that are possible as CN/MY."));
    }

    private static Optional<Boolean> yesNo(Doc doc) {
        String text = Fields.asText(doc).strip().toLowerCase(java.util.Locale.ROOT);
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
