package org.ytterby.engine.decide;

import java.util.List;
import java.util.Optional;
import org.ytterby.engine.facts.ClosedCase;
import org.ytterby.engine.facts.Transaction;
import org.ytterby.engine.law.Condition;
import org.ytterby.engine.law.Epoch;

/** What an engine makes of one transaction inside: what rivals are given, and what they are checked against. */
public final class Insight {
    private final Scene scene;

    public Insight(Engine engine, Transaction transaction) {
        this.scene = engine.look(transaction);
    }

    public Epoch epoch() {
        return scene.epoch();
    }

    public ClosedCase closed() {
        return scene.closed();
    }

    public Truth of(Condition condition) {
        return Truth.of(scene.of(condition));
    }

    /** Whether the goods are the item. */
    public Truth match(String item) {
        return Truth.of(scene.itemTests().match(item));
    }

    /** How an element is in the goods, where that is settled. */
    public Optional<Presence> presence(String element) {
        List<Presence> values = scene.elements().known(element).values();
        return values.size() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
    }

    public Optional<String> reading(String point) {
        return Optional.ofNullable(scene.closed().readings().get(point))
                .map(ClosedCase.Settled::reading)
                .or(() -> Optional.ofNullable(epoch().corpus().points().get(point))
                        .flatMap(p -> p.fixed(epoch().asOf()))
                        .map(r -> r.id()));
    }

    /** Works out every provision and item; what of the unknown some condition asked for. */
    public List<String> asked() {
        for (Epoch.Rule rule : epoch().rules()) {
            scene.of(rule.provision().when());
            scene.of(rule.track().operates());
        }
        epoch().items().keySet().forEach(scene.itemTests()::match);
        return scene.leaves().all().stream().map(Leaf::key).toList();
    }

    /** What the transaction comes to, whatever was decided before. */
    public static Determination alone(Engine engine, Transaction transaction) {
        return new Decision(engine.look(transaction, Scene.Scope.RESULT)).determination();
    }

    /** Decides, and builds the tree of every provision that goods of the kind can come under. */
    public static int withTrees(Engine engine, Transaction transaction) {
        Scene scene = engine.look(transaction);
        int built = new Decision(scene).determination().hashCode();
        Reasons reasons = new Reasons(scene);
        for (Epoch.Rule rule : scene.rules()) {
            built += reasons.of(rule.provision().when()).parts().size();
        }
        return built;
    }
}
