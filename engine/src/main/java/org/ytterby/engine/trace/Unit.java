package org.ytterby.engine.trace;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * What quantities are counted in, with the exact factor to the first unit of its kind.
 *
 * <p>Names are those of UN/ECE Recommendation 20, of common systems, and of daily use.
 */
public enum Unit {
    PIECE(
            Kind.COUNT,
            "1",
            "pcs|pcs.|pc|piece|pieces|ea|each|h87|st|stk|stk.|stck|stück|set|c62|nos|unit|units|件|个|個|只|套|台|片|枚|本|組|セット|点"),
    THOUSAND(Kind.COUNT, "1000", "kpcs|mil|tsd|tsd.|1000 pcs|1000pcs|1000 st|千个|千個|千件|千只|千片"),
    KILOGRAM(Kind.MASS, "1", "kg|kgm|kgs|kilogram|kilograms|千克|公斤"),
    GRAM(Kind.MASS, "0.001", "g|grm|gram|grams|克"),
    MILLIGRAM(Kind.MASS, "0.000001", "mg|mgm|毫克"),
    TONNE(Kind.MASS, "1000", "t|tne|to|tonne|tonnes|mt|吨"),
    METRE(Kind.LENGTH, "1", "m|mtr|metre|metres|meter|米"),
    CENTIMETRE(Kind.LENGTH, "0.01", "cm|cmt|厘米"),
    MILLIMETRE(Kind.LENGTH, "0.001", "mm|mmt|毫米"),
    LITRE(Kind.VOLUME, "1", "l|ltr|litre|litres|liter|dm3|dm³|dmq|cdm|cd3|升|公升|立方分米|リットル|立方デシメートル"),
    MILLILITRE(Kind.VOLUME, "0.001", "ml|mlt|cm3|cm³|cmq|ccm|cc|毫升|立方厘米|ミリリットル|立方センチメートル"),
    CUBIC_METRE(Kind.VOLUME, "1000", "m3|m³|mtq|cbm|立方米|立方メートル"),
    PER_CENT(Kind.FRACTION, "0.01", "%|p1|wt%|wt.%|mass%|masspercent|% w/w|percent"),
    PER_MILLION(Kind.FRACTION, "0.000001", "ppm|59|mg/kg|ug/g|µg/g"),
    ONE(Kind.FRACTION, "1", "fraction|kg/kg");

    /** What can be turned into one another without knowing the thing. */
    enum Kind {
        COUNT,
        MASS,
        LENGTH,
        VOLUME,
        FRACTION
    }

    private final Kind kind;
    private final BigDecimal factor;
    /** As they are written, each between bars. */
    private final String names;

    Unit(Kind kind, String factor, String names) {
        this.kind = kind;
        this.factor = new BigDecimal(factor);
        this.names = "|" + names + "|";
    }

    /** Whether a quantity in it is a share of the part above. */
    public boolean isShare() {
        return kind == Kind.FRACTION;
    }

    Kind kind() {
        return kind;
    }

    BigDecimal factor() {
        return factor;
    }

    /** How it is written. */
    public String symbol() {
        return names.substring(1, names.indexOf('|', 1));
    }

    public static Optional<Unit> of(String text) {
        String folded = text.strip().toLowerCase(Locale.ROOT);
        for (Unit unit : values()) {
            if (!folded.contains("|") && unit.names.contains("|" + folded + "|")) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    /** The first unit of its kind. */
    Unit base() {
        return switch (kind) {
            case COUNT -> PIECE;
            case MASS -> KILOGRAM;
            case LENGTH -> METRE;
            case VOLUME -> LITRE;
            case FRACTION -> ONE;
        };
    }
}
