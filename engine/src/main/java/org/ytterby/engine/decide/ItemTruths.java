package org.ytterby.engine.decide;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ytterby.engine.law.Condition;
import org.ytterby.engine.law.Epoch;
import org.ytterby.engine.law.Item;

/**
 * What the stated facts of one line make of each item, by the evaluation that decides: is it, is it not, what is missing.
 * Lines with the same facts share one; a case is worked on by one at a time.
 */
final class ItemTruths {
    private final Scene scene;
    private final Map<String, Truth> truths = new HashMap<>();
    private final Map<String, List<String>> missing = new HashMap<>();

    ItemTruths(Scene scene) {
        this.scene = scene;
    }

    Epoch epoch() {
        return scene.epoch();
    }

    /** An item that no fact can describe is open for good: the words of the list decide, and a person. */
    synchronized Truth of(Item item) {
        Truth known = truths.get(item.id());
        if (known == null) {
            boolean decided = !Condition.isFalse(item.form().means());
            known = decided ? Truth.of(scene.itemTests().match(item.id())) : Truth.OPEN;
            truths.put(item.id(), known);
        }
        return known;
    }

    /** Keys of the facts that are not stated and could settle it. */
    synchronized List<String> missing(Item item) {
        return missing.computeIfAbsent(item.id(), id -> keys(item));
    }

    private List<String> keys(Item item) {
        if (Condition.isFalse(item.form().means())) {
            return List.of("item.on_other_list");
        }
        List<Leaf> leaves = new ArrayList<>();
        BitSet support = scene.diagrams().support(scene.itemTests().match(item.id()));
        support.stream().forEach(v -> leaves.add(scene.leaves().leaf(v)));
        leaves.sort(
                (a, b) -> a.order() == b.order() ? a.key().compareTo(b.key()) : Integer.compare(a.order(), b.order()));
        return leaves.stream().map(Leaf::key).distinct().toList();
    }

    /** The stated fact that keeps it out. */
    synchronized Optional<Reason> keptOutBy(Item item) {
        return new Reasons(scene).failure(scene.epoch().item(item.id()).match());
    }
}
