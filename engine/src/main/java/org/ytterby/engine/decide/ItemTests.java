package org.ytterby.engine.decide;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ytterby.engine.law.Condition;
import org.ytterby.engine.law.Epoch;

/** Which items the goods of a case are, and whether they are listed on its day. */
final class ItemTests {
    private final Scene scene;
    private final Epoch epoch;
    private final Program program;
    private final Program.View view;
    private final Diagrams diagrams;
    private final Leaves leaves;
    private final Optional<String> kind;
    /** The items whose control code the papers give: where the facts keep the goods out of them, that is open, not out. */
    private final Set<String> claimed;

    /** By item: one more than the diagram, nothing where it was not asked for. */
    private final int[] matches;

    ItemTests(Scene scene, Program.View view, Optional<String> kind, Set<String> claimed) {
        this.scene = scene;
        this.epoch = scene.epoch();
        this.program = scene.program();
        this.view = view;
        this.diagrams = scene.diagrams();
        this.leaves = scene.leaves();
        this.kind = kind;
        this.claimed = claimed;
        this.matches = new int[program.items()];
    }

    /** Those of the items a condition names that the goods can be. */
    int[] possible(Condition.Items test) {
        int number = program.numberOf(test);
        return number < 0 ? ofKind(test) : view.items(number, test);
    }

    /** Where the goods are any of the items that the condition of this number names. */
    int items(int number, Condition.Items test) {
        return any(test, view.items(number, test));
    }

    /** The same of a condition that stands in no provision and no item. */
    int items(Condition.Items test) {
        return any(test, ofKind(test));
    }

    private int any(Condition.Items test, int[] items) {
        Together together = scene.together(false);
        for (int item : items) {
            int match = test.controlled() ? diagrams.and(listed(item), matchOf(item)) : matchOf(item);
            if (together.add(match)) {
                return Diagrams.TRUE;
            }
        }
        return together.result();
    }

    int near(Condition.Near test) {
        Together together = scene.together(false);
        for (String id : test.ids()) {
            Optional<Condition> near = epoch.item(id).item().form().near();
            if (near.isPresent()) {
                int there = scene.of(near.get());
                together.add(there == Diagrams.FALSE ? there : diagrams.and(there, diagrams.not(match(id))));
            }
        }
        return together.result();
    }

    /** Whether an item's listing operates on the day. */
    int listed(String item) {
        return listed(program.item(item));
    }

    private int listed(int item) {
        return scene.of(program.listing(item));
    }

    /** Whether the goods are the item, listing or not. */
    int match(String item) {
        return match(program.item(item));
    }

    private int match(int item) {
        boolean other = matches[item] == 0 && kind.isPresent() && program.isOfOtherKind(item, kind.get());
        return other ? Diagrams.FALSE : matchOf(item);
    }

    /** The same of an item that goods of the kind can be. */
    private int matchOf(int item) {
        int known = matches[item];
        if (known != 0) {
            return known - 1;
        }
        int node = scene.of(program.match(item));
        boolean contradicted = node == Diagrams.FALSE && !claimed.isEmpty() && claimed.contains(program.itemOf(item));
        node = contradicted ? leaves.unstated("item.stated_control_code") : node;
        matches[item] = node + 1;
        return node;
    }

    private int[] ofKind(Condition.Items test) {
        List<String> ids = kind.map(k -> epoch.itemsOfKind(test.ids(), k)).orElse(test.ids());
        return ids.stream().mapToInt(program::item).toArray();
    }
}
