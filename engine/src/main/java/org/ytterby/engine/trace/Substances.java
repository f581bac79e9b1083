package org.ytterby.engine.trace;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which elements a substance holds and what share of its mass they are, from atomic weights. {@code Dy2O3} holds
 * dysprosium and oxygen; a word that is no formula holds nothing that is sought.
 *
 * <p>Thread-safe.
 */
public final class Substances {
    private static final Pattern PART = Pattern.compile("([A-Z][a-z]?)([0-9]{1,4}(?:\\.[0-9]{1,4})?)?");
    private static final int LONGEST = 60;
    private static final MathContext DOWN = new MathContext(34, RoundingMode.FLOOR);
    private static final MathContext UP = new MathContext(34, RoundingMode.CEILING);

    private final Map<String, BigDecimal> weights;
    private final Map<String, Map<String, Span>> read = new ConcurrentHashMap<>();

    /** @param weights atomic weight by symbol */
    public Substances(Map<String, BigDecimal> weights) {
        this.weights = new HashMap<>(weights);
    }

    /** The elements of a substance; none where it is no formula. */
    public Set<String> elements(String substance) {
        return fractions(substance).keySet();
    }

    /** Share of the mass by element; enclosed between two decimals of 34 digits. */
    Map<String, Span> fractions(String substance) {
        return read.computeIfAbsent(substance, this::read);
    }

    private Map<String, Span> read(String substance) {
        Map<String, BigDecimal> counts = counts(substance);
        BigDecimal whole = counts.entrySet().stream()
                .map(e -> weight(e.getKey()).multiply(e.getValue()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Map<String, Span> fractions = new LinkedHashMap<>();
        if (whole.signum() == 0) {
            return fractions;
        }
        counts.forEach((element, count) -> {
            BigDecimal part = weight(element).multiply(count);
            fractions.put(element, Span.of(part.divide(whole, DOWN), part.divide(whole, UP)));
        });
        return fractions;
    }

    private BigDecimal weight(String element) {
        return weights.getOrDefault(element, BigDecimal.ZERO);
    }

    private Map<String, BigDecimal> counts(String substance) {
        Map<String, BigDecimal> counts = new LinkedHashMap<>();
        Matcher part = PART.matcher(substance);
        int end = 0;
        while (part.find()) {
            if (part.start() != end || !weights.containsKey(part.group(1)) || substance.length() > LONGEST) {
                return Map.of();
            }
            counts.merge(
                    part.group(1),
                    part.group(2) == null ? BigDecimal.ONE : new BigDecimal(part.group(2)),
                    BigDecimal::add);
            end = part.end();
        }
        return end == substance.length() ? counts : Map.of();
    }
}
