package org.ytterby.engine.trace;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Fields;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.facts.PaperNames;
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

    /** @param answered whether the row is the word of whoever makes the thing; else a bare 0 is no proof of a share */
    static BomRow of(Fields fields, ElementNames names, boolean answered) {
        boolean zeroCounts =
                answered || fields.maybeText("report").filter(PaperNames::isOne).isPresent();
        Optional<Integer> level = fields.optional("level").map(BomCells::level);
        Optional<String> parent = BomCells.text(fields, "parent");
        Optional<String> substance = fields.optional("substance").map(d -> BomCells.substance(d, names));
        Optional<String> named = BomCells.text(fields, "part");
        String part = named.or(() -> substance).orElseThrow(() -> missing(fields));
        Unit unit = fields.optional("unit").map(BomCells::unit).orElse(Unit.PIECE);
        Optional<Span> quantity =
                PerUnit.each(fields, fields.optional("quantity").flatMap(BomCells::span));
        boolean isContent = unit.kind() == Unit.Kind.FRACTION;
        Unit priced = fields.optional("value_unit").map(BomCells::unit).orElse(isContent ? Unit.KILOGRAM : unit);
        List<Price> prices = PerUnit.each(fields, BomPrices.of(fields));
        PerUnit one = PerUnit.of(fields, unit, isContent ? Unit.PIECE : priced, prices, mass(fields));
        if (!isContent && quantity.filter(Span::isZero).isPresent()) {
            throw InputException.of(
                    "YT-M069",
                    fields.required("quantity").place(),
                    "a quantity of nothing",
                    "Write how much of it is in the part above, `?` where nobody knows, or leave the line out.");
        }
        Origin origin = fields.optional("origin").map(BomCells::origin).orElse(Origin.unknown());
        Optional<String> supplier = BomCells.text(fields, "supplier");
        Content content = new Content(
                isContent
                        ? substance.orElseGet(() -> BomCells.substance(new Doc.Text(fields.place(), part), names))
                        : "",
                isContent ? fraction(fields, quantity, unit, zeroCounts) : Span.ZERO,
                origin,
                isContent ? BomPrices.perKilogram(fields, prices, priced) : List.of(),
                supplier,
                fields.place());
        Article article = new Article(
                part,
                BomCells.text(fields, "name").orElse(part),
                supplier,
                BomCells.text(fields, "supplier_part"),
                one.unit(),
                one.mass(),
                one.prices(),
                origin,
                fields.optional("processed_in").map(BomCells::country),
                fields.optional("technology").flatMap(BomCells::yesNo),
                isContent ? Optional.empty() : substance,
                fields.rows("contents").stream()
                        .map(d -> content(d, names, zeroCounts))
                        .toList(),
                fields.optional("complete").flatMap(BomCells::yesNo),
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
                BomCells.text(fields, "position"),
                BomCells.text(fields, "alternative"),
                fields.optional("share").flatMap(BomCells::percent).orElse(Span.UP_TO_ONE),
                fields.maybeDay("from"),
                fields.maybeDay("until"),
                fields.place());
        fields.skip("answered_by", "answered_on", "report", "note").close();
        return row;
    }

    private static InputException missing(Fields fields) {
        return InputException.of("YT-M034", fields.place(), "the line names no part", "Give every line a part number.");
    }

    private static Span fraction(Fields fields, Optional<Span> quantity, Unit unit, boolean zeroCounts) {
        Span fraction = quantity.filter(q -> zeroCounts || !q.isZero())
                .map(q -> q.times(Span.exactly(unit.factor())))
                .orElse(Span.UP_TO_ONE);
        if (fraction.high().filter(h -> h.compareTo(BigDecimal.ONE) > 0).isPresent()) {
            throw InputException.of(
                    "YT-M042",
                    fields.place(),
                    "a share of more than the whole",
                    "Shares lie between 0 and 100 per cent.");
        }
        return fraction;
    }

    /**
     * What of the quantity stays in the parent: the yield. Some systems count what becomes scrap in the quantity, others
     * plan it on top; so scrap leaves all of the quantity, or what is left without it.
     */
    private static Span kept(Fields fields) {
        Span yield = fields.optional("yield").map(BomRow::yielded).orElse(Span.ONE);
        Optional<Span> scrap =
                fields.optional("scrap").map(d -> BomCells.percent(d).orElse(Span.UP_TO_ONE));
        return scrap.map(s ->
                        yield.times(Span.of(BigDecimal.ONE.subtract(s.high().orElse(BigDecimal.ONE)), BigDecimal.ONE)))
                .orElse(yield);
    }

    private static Span yielded(Doc doc) {
        Span yield = BomCells.percent(doc).orElse(Span.UP_TO_ONE);
        if (yield.isZero()) {
            throw InputException.of(
                    "YT-M099",
                    doc.place(),
                    "a yield of nothing",
                    "Write what per cent of it stays in the part above, `?` where nobody knows, or leave the line out.");
        }
        return yield;
    }

    /** Everything weighs something: 0 stands in many systems for what nobody filled in. */
    private static Span mass(Fields fields) {
        Optional<Span> mass = fields.optional("mass").flatMap(BomCells::span);
        Unit unit = fields.optional("mass_unit").map(BomCells::unit).orElse(Unit.KILOGRAM);
        if (unit.kind() != Unit.Kind.MASS) {
            throw InputException.of(
                    "YT-M043", fields.place(), "a mass in `" + unit.symbol() + "`", "Write it in kg, g, mg or t.");
        }
        Optional<Span> grams = fields.optional("mass_g").flatMap(BomCells::span);
        return mass.map(m -> m.times(Span.exactly(unit.factor())))
                .or(() -> grams.map(g -> g.times(Span.exactly(Unit.GRAM.factor()))))
                .filter(m -> !m.isZero())
                .orElse(Span.UNKNOWN);
    }

    private static Content content(Doc doc, ElementNames names, boolean zeroCounts) {
        Fields fields = Fields.of(doc);
        String substance = BomCells.substance(fields.required("substance"), names);
        Unit unit = fields.optional("unit").map(BomCells::unit).orElse(Unit.PER_CENT);
        Span fraction = fraction(fields, fields.optional("share").flatMap(BomCells::span), unit, zeroCounts);
        Content content = new Content(
                substance,
                fraction,
                fields.optional("origin").map(BomCells::origin).orElse(Origin.unknown()),
                BomPrices.perKilogram(
                        fields,
                        BomPrices.of(fields),
                        fields.optional("value_unit").map(BomCells::unit).orElse(Unit.KILOGRAM)),
                BomCells.text(fields, "supplier"),
                fields.place());
        fields.close();
        return content;
    }
}
