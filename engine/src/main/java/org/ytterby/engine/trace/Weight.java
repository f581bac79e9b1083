package org.ytterby.engine.trace;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Fields;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;

/**
 * What a metre or a litre of a thing weighs, from a row that says so.
 *
 * @param of metres or litres
 * @param kilograms of one; a density in kilograms a litre is one in grams a cubic centimetre
 */
record Weight(Unit of, Span kilograms, Place place) {
    private static final BigDecimal THOUSANDTH = new BigDecimal("0.001");
    /** Kilograms a litre; osmium, the densest of all, has less. */
    private static final BigDecimal MOST_DENSE = new BigDecimal("23");

    private static final Map<String, BigDecimal> UNITS = Map.ofEntries(
            Map.entry("g/cm3", BigDecimal.ONE),
            Map.entry("g/cm³", BigDecimal.ONE),
            Map.entry("g/cc", BigDecimal.ONE),
            Map.entry("g/ml", BigDecimal.ONE),
            Map.entry("kg/l", BigDecimal.ONE),
            Map.entry("kg/dm3", BigDecimal.ONE),
            Map.entry("kg/dm³", BigDecimal.ONE),
            Map.entry("t/m3", BigDecimal.ONE),
            Map.entry("t/m³", BigDecimal.ONE),
            Map.entry("克/立方厘米", BigDecimal.ONE),
            Map.entry("kg/m3", THOUSANDTH),
            Map.entry("kg/m³", THOUSANDTH),
            Map.entry("g/l", THOUSANDTH),
            Map.entry("千克/立方米", THOUSANDTH),
            Map.entry("公斤/立方米", THOUSANDTH));

    /** What the row says of what is counted in such a unit; a density says nothing of lengths and pieces. */
    static Optional<Weight> of(Fields fields, Unit used) {
        Optional<Weight> metre = fields.optional("mass_per_metre")
                .flatMap(d -> BomCells.span(d).filter(s -> !s.isZero()).map(s -> new Weight(Unit.METRE, s, d.place())));
        Optional<Weight> litre = litre(fields);
        return used.kind() == Unit.Kind.VOLUME ? litre.or(() -> metre) : metre;
    }

    private static Optional<Weight> litre(Fields fields) {
        Optional<Doc> unit = fields.optional("density_unit");
        List<Weight> stated = java.util.stream.Stream.of(
                        fields.optional("density").flatMap(d -> density(d, factor(d, unit))),
                        fields.optional("density_g_cm3").flatMap(d -> density(d, BigDecimal.ONE)),
                        fields.optional("density_kg_m3").flatMap(d -> density(d, THOUSANDTH)))
                .flatMap(Optional::stream)
                .toList();
        if (stated.size() > 1) {
            throw InputException.of(
                    "YT-M074", stated.getLast().place(), "a density stated twice", "Keep one of the two.");
        }
        return stated.stream().findFirst();
    }

    private static BigDecimal factor(Doc density, Optional<Doc> unit) {
        String text = unit.map(Fields::asText)
                .map(t -> t.strip().toLowerCase(Locale.ROOT).replace(" ", ""))
                .orElse("");
        return Optional.ofNullable(UNITS.get(text))
                .orElseThrow(() -> InputException.of(
                        "YT-M075",
                        unit.map(Doc::place).orElse(density.place()),
                        text.isEmpty() ? "a density without a unit" : "`" + text + "` is no unit of density known here",
                        "Write g/cm3, kg/l or kg/m3 as its unit."));
    }

    private static Optional<Weight> density(Doc doc, BigDecimal factor) {
        return BomCells.span(doc).map(s -> {
            Span density = s.times(Span.exactly(factor));
            if (s.isZero()
                    || density.high().filter(h -> h.compareTo(MOST_DENSE) > 0).isPresent()) {
                throw InputException.of(
                        "YT-M076",
                        doc.place(),
                        "no matter has a density of `" + Fields.asText(doc) + "` in this unit",
                        "Compare the unit: water has 1 g/cm3, which is 1000 kg/m3.");
            }
            return new Weight(Unit.LITRE, density, doc.place());
        });
    }
}
