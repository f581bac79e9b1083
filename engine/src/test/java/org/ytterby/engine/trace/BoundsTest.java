package org.ytterby.engine.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Bounds of everything at once enclose the exact ends of each. */
class BoundsTest {

    @Test
    void boundsEncloseTheExactEnds() {
        int tight = 0;
        for (int seed = 0; seed < 1_500; seed++) {
            Bom bom = Bills.random(new Random(seed));
            Tracer tracer = new Tracer(bom, Bills.SUBSTANCES);
            Basis basis = Basis.of(Basis.Measure.VALUE, Basis.Tier.MATERIALS);
            for (var e : tracer.bounds(Bills.CHINESE_HEAVY, basis).entrySet()) {
                Share exact = tracer.share(e.getKey(), Bills.CHINESE_HEAVY, basis);
                assertThat(new BigDecimal(e.getValue()[0]))
                        .as("%d least", seed)
                        .isLessThanOrEqualTo(exact.low().share(RoundingMode.CEILING));
                assertThat(new BigDecimal(e.getValue()[1]))
                        .as("%d most", seed)
                        .isGreaterThanOrEqualTo(exact.high().share(RoundingMode.FLOOR));
                tight += e.getValue()[1]
                                        - exact.high()
                                                .share(RoundingMode.CEILING)
                                                .doubleValue()
                                < 1e-9
                        ? 1
                        : 0;
            }
        }
        assertThat(tight).isGreaterThan(200);
    }

    @Test
    void aChangedNodeChangesWhatHoldsItAndNothingElse() {
        Random random = new Random(3);
        int nodes = 300;
        int[] first = new int[nodes + 1];
        java.util.List<Integer> children = new java.util.ArrayList<>();
        for (int i = 0; i < nodes; i++) {
            for (int k = 0; i > 20 && k < 3; k++) {
                children.add(random.nextInt(i));
            }
            first[i + 1] = children.size();
        }
        int[] child = children.stream().mapToInt(i -> i).toArray();
        double[] ones = new double[child.length];
        java.util.Arrays.fill(ones, 1);
        Bounds bounds = new Bounds(first, child, ones, ones);
        Bounds anew = new Bounds(first, child, ones, ones);
        for (int i = 0; i <= 20; i++) {
            bounds.own(i, 1, 2, 3, 4);
            anew.own(i, i == 10 ? 5 : 1, i == 10 ? 6 : 2, 3, 4);
        }
        bounds.solve();
        anew.solve();

        bounds.own(10, 5, 6, 3, 4);
        int touched = bounds.changed(10);

        assertThat(touched).isBetween(1, nodes - 1);
        for (int i = 0; i < nodes; i++) {
            assertThat(bounds.contentLeast(i)).isEqualTo(anew.contentLeast(i));
            assertThat(bounds.shareMost(i)).isEqualTo(anew.shareMost(i));
        }
    }

    @Test
    void oneSumAloneIsWhatItIsAmongAll() {
        Bounds bounds = new Bounds(new int[] {0, 0, 0, 2}, new int[] {0, 1}, new double[] {2, 3}, new double[] {2, 4});
        bounds.own(0, 1, 5, 0, 0);
        bounds.own(1, 1, 1, 9, 9);
        bounds.solve(Bounds.Sum.CONTENT_MOST);

        assertThat(bounds.contentMost(2)).isBetween(14.0, 14.0000001);
        assertThat(bounds.contentLeast(2)).isZero();
    }

    @Test
    void aNodeWithLinesIsWhatTheySay() {
        Bounds bounds = new Bounds(new int[] {0, 0, 1}, new int[] {0}, new double[] {2}, new double[] {2});

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> bounds.own(1, 1, 1, 1, 1))
                .hasMessageContaining("node 1");
    }
}
