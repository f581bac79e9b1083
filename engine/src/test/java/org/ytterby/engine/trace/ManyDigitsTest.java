package org.ytterby.engine.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Ends stay exact where ten layers of quantities multiply to more digits than a machine number has. */
class ManyDigitsTest {
    private static final int LAYERS = 7;
    private static final int WIDE = 3;

    @Test
    void anEndOfManyDigitsIsWhatItsCompletionGives() {
        for (int seed = 0; seed < 60; seed++) {
            Bom bom = deep(new Random(seed), seed % 30);
            Share share = share(bom);
            for (End end : List.of(share.low(), share.high())) {
                assertThat(end.reached()).as("%d", seed).isTrue();
                Optional<BigDecimal[]> met = completed(bom, Completed.named(bom, end.completion()));
                assertThat(met).as("%d", seed).isPresent();
                assertThat(end.content()).as("%d content", seed).isEqualByComparingTo(met.get()[0]);
                assertThat(end.whole()).as("%d whole", seed).isEqualByComparingTo(met.get()[1]);
            }
        }
    }

    @Test
    void noOtherStateOfOneUnknownGoesBeyondAnEnd() {
        for (int seed = 0; seed < 12; seed++) {
            Bom bom = deep(new Random(seed), 2 + seed);
            Map<String, List<BigDecimal>> unknowns = Completed.unknowns(bom, Bills.CHINESE_HEAVY);
            Share share = share(bom);
            for (End end : List.of(share.low(), share.high())) {
                Map<String, BigDecimal> named = new TreeMap<>(Completed.named(bom, end.completion()));
                unknowns.forEach((name, states) -> states.forEach(state -> {
                    Map<String, BigDecimal> other = new TreeMap<>(named);
                    other.put(name, state);
                    BigDecimal[] met = completed(bom, other).orElseThrow();
                    int beyond =
                            met[0].multiply(end.whole()).compareTo(end.content().multiply(met[1]));
                    assertThat(end.equals(share.high()) ? beyond : -beyond).isLessThanOrEqualTo(0);
                }));
            }
        }
    }

    @Test
    void aQuantityOfManyDigitsThatIsKnownIsNoUnknown() {
        String known = "1234567890123456789012345.678901234567890123456789";
        Bom bom = new Bills()
                .part("p0", "1")
                .part("A", "3")
                .article(Bills.article(
                        "D",
                        Unit.PIECE,
                        Span.ONE,
                        Bills.span("7"),
                        new Origin.OneOf(java.util.Set.of("CN", "AU")),
                        Optional.of("Dy"),
                        List.of(),
                        Optional.empty()))
                .use("p0", "A", known)
                .use("p0", "D", known)
                .bom();
        End high = share(bom).high();
        assertThat(high.content()).isEqualByComparingTo(new BigDecimal(known).multiply(new BigDecimal(7)));
        assertThat(high.completion()).extracting(Pick::what).containsExactly(Pick.What.ORIGIN);
    }

    private static Share share(Bom bom) {
        return new Tracer(bom, Bills.SUBSTANCES)
                .share("p0", Bills.CHINESE_HEAVY, Basis.of(Basis.Measure.VALUE, Basis.Tier.MATERIALS));
    }

    private static Optional<BigDecimal[]> completed(Bom bom, Map<String, BigDecimal> values) {
        return new Completed(bom, Bills.CHINESE_HEAVY, Basis.Tier.MATERIALS, values).share("p0");
    }

    /** Layers of parts, each used by several of the layer above, in quantities of so many digits. */
    private static Bom deep(Random random, int digits) {
        Bills bills = new Bills();
        int last = LAYERS * WIDE;
        for (int i = 0; i <= last; i++) {
            boolean bottom = i > last - WIDE;
            bills.article(Bills.article(
                    "p" + i,
                    Unit.PIECE,
                    Span.ONE,
                    bottom ? between(random, digits) : Bills.span("1"),
                    random.nextBoolean() ? Origin.unknown() : Origin.of("CN"),
                    bottom && i % 2 == 0 ? Optional.of("Dy") : Optional.empty(),
                    List.of(),
                    Optional.of(true)));
        }
        for (int i = 0; i <= last - WIDE; i++) {
            int next = (i + WIDE - 1) / WIDE * WIDE + 1;
            for (int child : new ArrayList<>(List.of(next, next + 1 + random.nextInt(WIDE - 1)))) {
                Span quantity = between(random, digits);
                bills.use(
                        "p" + i,
                        "p" + child,
                        quantity.low() + ".." + quantity.high().orElseThrow());
            }
        }
        return bills.bom();
    }

    private static Span between(Random random, int digits) {
        BigDecimal low = new BigDecimal(new BigInteger(3 * digits + 2, random), digits).add(BigDecimal.ONE);
        return random.nextInt(3) > 0
                ? Span.exactly(low)
                : Span.of(low, low.add(new BigDecimal(new BigInteger(3 * digits + 2, random), digits)));
    }
}
