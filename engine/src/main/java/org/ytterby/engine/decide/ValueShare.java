package org.ytterby.engine.decide;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The value test of controlled content: {@code material >= floor * value}, exact, without division. A value of zero is
 * unknown, and so is a content of nothing in a thing of no value. Where both are open the two leaves are cut so that every ordering of the two sides is among the completions.
 */
final class ValueShare {
    private static final String WHOLE = "value";
    private static final String MATERIAL = "controlled_material_value";
    private static final BigDecimal UNKNOWN = new BigDecimal("1000000000000");
    private static final BigDecimal SMALLEST = new BigDecimal("0.000001");

    private final Leaves leaves;
    private final Diagrams diagrams;

    ValueShare(Leaves leaves, Diagrams diagrams) {
        this.leaves = leaves;
        this.diagrams = diagrams;
    }

    int atLeast(BigDecimal floor) {
        BigDecimal wholeLow = leaves.low(WHOLE).max(BigDecimal.ZERO);
        BigDecimal wholeHigh = leaves.high(WHOLE);
        boolean zero = wholeHigh.signum() <= 0;
        wholeLow = wholeLow.signum() == 0 ? SMALLEST : wholeLow;
        wholeHigh = zero ? UNKNOWN : wholeHigh;
        BigDecimal materialLow = leaves.low(MATERIAL).max(BigDecimal.ZERO);
        BigDecimal materialHigh = leaves.high(MATERIAL).max(BigDecimal.ZERO);
        materialHigh = zero && materialHigh.signum() == 0 ? UNKNOWN : materialHigh;
        if (materialLow.compareTo(floor.multiply(wholeHigh)) >= 0) {
            return Diagrams.TRUE;
        }
        if (materialHigh.compareTo(floor.multiply(wholeLow)) < 0) {
            return Diagrams.FALSE;
        }
        List<BigDecimal> wholes =
                cells(wholeLow, wholeHigh, List.of(quotient(materialLow, floor), quotient(materialHigh, floor)));
        List<BigDecimal> materials =
                cells(materialLow, materialHigh, List.of(floor.multiply(wholeLow), floor.multiply(wholeHigh)));
        int any = Diagrams.FALSE;
        for (int w = 0; w < wholes.size(); w++) {
            BigDecimal least = floor.multiply(wholes.get(w));
            int isWhole = wholes.size() == 1 ? Diagrams.TRUE : equal(WHOLE, wholes, w);
            int enough = Diagrams.FALSE;
            for (int m = 0; m < materials.size(); m++) {
                if (materials.get(m).compareTo(least) >= 0) {
                    enough = diagrams.or(enough, materials.size() == 1 ? Diagrams.TRUE : equal(MATERIAL, materials, m));
                }
            }
            any = diagrams.or(any, diagrams.and(isWhole, enough));
        }
        return any;
    }

    private List<BigDecimal> cells(BigDecimal low, BigDecimal high, List<BigDecimal> cuts) {
        if (low.compareTo(high) == 0) {
            return List.of(low);
        }
        Set<BigDecimal> constants = new HashSet<>(cuts);
        constants.add(low);
        constants.add(high);
        return Cuts.representatives(constants, low, high);
    }

    private int equal(String key, List<BigDecimal> cells, int at) {
        int order = leaves.fact(key).order();
        return leaves.test(leaves.variable(key, () -> new Leaf.Number(key, order, cells)), i -> i == at);
    }

    private static BigDecimal quotient(BigDecimal a, BigDecimal b) {
        return b.signum() == 0 ? a : a.divide(b, new MathContext(30, RoundingMode.HALF_EVEN));
    }
}
