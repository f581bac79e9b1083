package org.ytterby.engine.trace;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.ytterby.engine.law.Formula;

/**
 * Which elements a substance holds and what share of its mass they are, from atomic weights. {@code Dy2O3} holds
 * dysprosium and oxygen. A word that is no formula, {@code alloy} or {@code NdFeB}, may hold anything.
 *
 * <p>Thread-safe.
 */
public final class Substances {
    private static final Pattern JOINED = Pattern.compile("[(\\[" + Formula.DOTS + "]|\\.[0-9]*H2O");
    private static final Pattern DOT = Pattern.compile("[" + Formula.DOTS + "]|\\.(?=[0-9.]*H2O)");
    private static final Pattern WATER = Pattern.compile("[0-9.]*H2O");
    private static final Pattern GROUP = Pattern.compile("[(\\[]([^()\\[\\]]+)[)\\]]");
    /** With one of these a formula needs no numbers: GaN, but not SmCo, which names an alloy and no proportion. */
    private static final Set<String> ANIONS =
            Set.of("H", "C", "N", "O", "F", "P", "S", "Cl", "As", "Se", "Br", "Te", "I");
    /** S8 is a formula, and N52 a grade of magnets. */
    private static final BigDecimal LARGEST_ALONE = new BigDecimal(8);
    /** Sm2Co17; only carbon makes larger molecules. */
    private static final BigDecimal LARGEST = new BigDecimal(17);

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

    /** Whether it says nothing of what is in it. */
    boolean isWord(String substance) {
        return fractions(substance).isEmpty();
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
        String text = Normalizer.normalize(substance, Normalizer.Form.NFKC);
        if (text.isEmpty() || Character.isDigit(text.charAt(0))) {
            return Map.of(); // a purity, 5N, or a grade
        }
        return Formula.of(text, weights::containsKey)
                .map(Formula::counts)
                .filter(counts -> hasProportions(text, counts))
                .orElse(Map.of());
    }

    /** Whether it is a formula of chemistry, and not the name of an alloy, or a grade: SmCo, N48SH, C45. */
    private boolean hasProportions(String substance, Map<String, BigDecimal> counts) {
        if (JOINED.matcher(substance).find()) {
            return isSalt(substance);
        }
        BigDecimal largest = counts.values().stream().reduce(BigDecimal.ONE, BigDecimal::max);
        if (counts.size() == 1) {
            return largest.compareTo(LARGEST_ALONE) <= 0;
        }
        if (largest.compareTo(LARGEST) > 0 && !counts.containsKey("C")) {
            return false;
        }
        return substance.chars().anyMatch(Character::isDigit)
                || (counts.size() == 2 && counts.keySet().stream().anyMatch(ANIONS::contains));
    }

    /** Groups hold an anion, (CO3) and not (NdPr), which says nothing of how much of each; what is joined is water. */
    private boolean isSalt(String substance) {
        String[] parts = DOT.split(substance, 0);
        return Arrays.stream(parts).skip(1).allMatch(p -> WATER.matcher(p).matches())
                && GROUP.matcher(parts[0])
                        .results()
                        .map(g -> Formula.of(g.group(1), weights::containsKey))
                        .allMatch(
                                g -> g.filter(f -> f.counts().keySet().stream().anyMatch(ANIONS::contains))
                                        .isPresent());
    }
}
