package org.ytterby.engine.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The interval against every completion of small random bills: never too narrow, and exact where it says that it is. */
class EveryCompletionTest {
    private static final int BILLS = 1_500;
    private static final long MOST_COMPLETIONS = 256;

    @Test
    void noCompletionLiesOutsideAndReachedEndsAreMet() {
        int reached = 0;
        int compared = 0;
        for (int seed = 0; seed < BILLS; seed++) {
            Bom bom = Bills.random(new Random(seed));
            for (Basis.Tier tier : Basis.Tier.values()) {
                Map<String, List<BigDecimal>> unknowns = Completed.unknowns(bom, Bills.CHINESE_HEAVY);
                compared++;
                reached += compare(seed, bom, tier, unknowns);
            }
        }
        assertThat(compared).isEqualTo(3 * BILLS);
        assertThat(reached).as("ends that are reached, of %d", 2 * compared).isGreaterThan(compared);
    }

    private static long count(Map<String, List<BigDecimal>> unknowns) {
        return unknowns.values().stream()
                .mapToLong(List::size)
                .reduce(1, (a, b) -> Math.min(a * b, Long.MAX_VALUE / 8));
    }

    private static int compare(int seed, Bom bom, Basis.Tier tier, Map<String, List<BigDecimal>> unknowns) {
        String product = bom.products().getFirst().id();
        Share share = new Tracer(bom, Bills.SUBSTANCES)
                .share(product, Bills.CHINESE_HEAVY, Basis.of(Basis.Measure.VALUE, tier));
        BigDecimal[] least = null;
        BigDecimal[] most = null;
        for (Map<String, BigDecimal> values : new Every(unknowns)) {
            Optional<BigDecimal[]> one = new Completed(bom, Bills.CHINESE_HEAVY, tier, values).share(product);
            if (one.isPresent()) {
                least = least == null || less(one.get(), least) ? one.get() : least;
                most = most == null || less(most, one.get()) ? one.get() : most;
            }
        }
        if (least == null || most == null) {
            return 0;
        }
        BigDecimal[] low = {share.low().content(), share.low().whole()};
        BigDecimal[] high = {share.high().content(), share.high().whole()};
        assertThat(less(least, low))
                .as("%d %s: a completion below the low end", seed, tier)
                .isFalse();
        assertThat(less(high, most))
                .as("%d %s: a completion above the high end", seed, tier)
                .isFalse();
        isMet(seed, bom, tier, share.low());
        isMet(seed, bom, tier, share.high());
        return (share.low().reached() ? 1 : 0) + (share.high().reached() ? 1 : 0);
    }

    /** The completion that is printed gives the very share that is printed. */
    private static void isMet(int seed, Bom bom, Basis.Tier tier, End end) {
        if (end.reached()) {
            Optional<BigDecimal[]> share = new Completed(
                            bom, Bills.CHINESE_HEAVY, tier, Completed.named(bom, end.completion()))
                    .share(bom.products().getFirst().id());
            assertThat(share).as("%d %s: %s can be", seed, tier, end).isPresent();
            assertThat(share.get()[0].multiply(end.whole()))
                    .as("%d %s: %s", seed, tier, end)
                    .isEqualByComparingTo(end.content().multiply(share.get()[1]));
        }
    }

    private static java.util.stream.LongStream numbers(long all) {
        return all <= MOST_COMPLETIONS
                ? java.util.stream.LongStream.range(0, all)
                : new Random(7).longs(MOST_COMPLETIONS / 4, 0, all);
    }

    private static boolean less(BigDecimal[] a, BigDecimal[] b) {
        return a[0].multiply(b[1]).compareTo(b[0].multiply(a[1])) < 0;
    }

    /** Every combination of values; of very many, some. */
    private record Every(Map<String, List<BigDecimal>> unknowns) implements Iterable<Map<String, BigDecimal>> {
        @Override
        public java.util.Iterator<Map<String, BigDecimal>> iterator() {
            List<String> names = List.copyOf(unknowns.keySet());
            long all = count(unknowns);
            return numbers(all)
                    .mapToObj(number -> {
                        Map<String, BigDecimal> values = new HashMap<>();
                        long rest = number;
                        for (String name : names) {
                            List<BigDecimal> ends = java.util.Objects.requireNonNull(unknowns.get(name));
                            values.put(name, ends.get((int) (rest % ends.size())));
                            rest /= ends.size();
                        }
                        return values;
                    })
                    .iterator();
        }
    }
}
