package org.ytterby.engine.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ytterby.engine.law.Condition;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.law.Effect;
import org.ytterby.engine.law.Epoch;
import org.ytterby.engine.law.Policy;
import org.ytterby.engine.portfolio.Scenario;

/** An answer costs what the law on its goods is: provisions about goods of other kinds are left out, and rightly. */
class OtherKindsTest {
    @Test
    void whatIsLeftOutCouldNotBeMet() {
        int left = 0;
        for (Scenario scenario : Shipped.scenarios()) {
            Scene scene = Shipped.engine().look(scenario.transaction());
            Set<Epoch.Rule> looked = new HashSet<>(scene.rules());
            Joint joint = new Joint(scene);
            for (Epoch.Rule rule : scene.epoch().rules()) {
                if (!looked.contains(rule)) {
                    left++;
                    assertThat(joint.meets(rule.provision()))
                            .as(scenario.id() + " " + rule.provision().id())
                            .isEqualTo(Diagrams.FALSE);
                }
            }
        }
        assertThat(left).isGreaterThan(Shipped.scenarios().size());
    }

    @Test
    void lawOnOtherGoodsIsNotEvenLookedAt() {
        Corpus corpus = Shipped.corpus();
        Corpus grown = corpus;
        Condition tools = new Condition.OneOf("item.kind", Set.of("tool"));
        for (int i = 0; i < 40; i++) {
            Effect effect =
                    new Effect.RequirePermit(corpus.vocabulary().permitTypes().getFirst(), Policy.STANDARD);
            grown = LawWith.provision(grown, tools, effect, LocalDate.of(2020, 1, 1));
        }
        Engine engine = new Engine(grown);
        List<String> differ = new ArrayList<>();
        for (Scenario scenario : Shipped.scenarios()) {
            Scene with = engine.look(scenario.transaction());
            boolean says = with.closed().facts().code("item.kind").isPresent();
            if (says && !with.closed().facts().is("item.kind", "tool")) {
                Scene without = Shipped.engine().look(scenario.transaction());
                assertThat(with.rules()).hasSameSizeAs(without.rules());
                boolean same = engine.determination(scenario.transaction())
                        .equals(Shipped.engine().determination(scenario.transaction()));
                differ.addAll(same ? List.of() : List.of(scenario.id()));
            }
        }
        assertThat(differ).isEmpty();
    }
}
