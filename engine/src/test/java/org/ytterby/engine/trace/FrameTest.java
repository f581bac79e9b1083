package org.ytterby.engine.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Questions about one bill share what does not depend on what its parts hold, and nothing else. */
class FrameTest {
    private static final int BILLS = 150;

    private record Asked(Sought sought, Basis basis) {}

    @Test
    void whatWasAskedBeforeChangesNoAnswer() {
        for (int seed = 0; seed < BILLS; seed++) {
            Bom bom = held(Bills.random(new Random(seed)));
            String product = "product";
            Tracer one = new Tracer(bom, Bills.SUBSTANCES);
            for (Asked asked : asked(new Random(seed))) {
                Tracer fresh = new Tracer(bom, Bills.SUBSTANCES);
                assertThat(one.share(product, asked.sought(), asked.basis()))
                        .as("%d %s", seed, asked)
                        .isEqualTo(fresh.share(product, asked.sought(), asked.basis()));
                assertThat(one.amount(product, asked.sought(), asked.basis()))
                        .as("%d %s", seed, asked)
                        .isEqualTo(fresh.amount(product, asked.sought(), asked.basis()));
            }
        }
    }

    /** In a part without a price of its own, beside a part that weighs one and costs much. */
    private static Bom held(Bom random) {
        Bills bills = new Bills().part("product", "500").part("unpriced", "?").part("other", "200");
        random.articles().values().forEach(bills::article);
        random.allUses().forEach(bills::use);
        return bills.use("product", "unpriced", "2")
                .use("product", "other", "1")
                .use("unpriced", random.products().getFirst().id(), "1..2")
                .bom();
    }

    private static List<Asked> asked(Random random) {
        List<Asked> all = new ArrayList<>();
        for (Basis.Measure measure : Basis.Measure.values()) {
            for (Basis.Tier tier : Basis.Tier.values()) {
                for (Sought sought : List.of(
                        Bills.CHINESE_HEAVY,
                        Sought.elements("Dy", Set.of("Dy")),
                        new Sought("China", Set.of(), Optional.of("CN"), Optional.empty()),
                        Bills.CHINESE_HEAVY.by("S-p4"),
                        Sought.elements("", Set.of()).by("S-p3"))) {
                    all.add(new Asked(sought, Basis.of(measure, tier)));
                }
            }
        }
        java.util.Collections.shuffle(all, random);
        return all;
    }
}
