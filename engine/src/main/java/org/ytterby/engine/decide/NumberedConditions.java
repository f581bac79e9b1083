package org.ytterby.engine.decide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.ytterby.engine.law.Condition;
import org.ytterby.engine.law.Epoch;
import org.ytterby.engine.law.Parts;

/** Conditions by number, each with its parts. Changes while it is filled; whoever shares it fills it no more. */
final class NumberedConditions {
    static final int[] NONE = {};

    private final Epoch epoch;
    private final Map<String, Integer> factAt;
    private final IdentityHashMap<Condition, Integer> numbers;
    private final List<Node> nodes;

    NumberedConditions(Epoch epoch) {
        this.epoch = epoch;
        this.factAt = new HashMap<>();
        this.numbers = new IdentityHashMap<>();
        this.nodes = new ArrayList<>();
        epoch.corpus().vocabulary().keys().forEach(key -> factAt.put(key, factAt.size()));
    }

    /** A copy to go on from. */
    NumberedConditions(NumberedConditions other) {
        this.epoch = other.epoch;
        this.factAt = other.factAt;
        this.numbers = new IdentityHashMap<>(other.numbers);
        this.nodes = new ArrayList<>(other.nodes);
    }

    /** The number of a condition, which gets one if it has none. */
    int number(Condition condition) {
        Integer known = numbers.get(condition);
        if (known != null) {
            return known;
        }
        nodes.add(node(condition));
        numbers.put(condition, nodes.size() - 1);
        return nodes.size() - 1;
    }

    private Node node(Condition condition) {
        return switch (condition) {
            case Condition.All c -> new Node(Node.Sort.ALL, c, parts(c), 0);
            case Condition.Any c -> new Node(Node.Sort.ANY, c, parts(c), 0);
            case Condition.Not c -> new Node(Node.Sort.NOT, c, parts(c), 0);
            case Condition.OneOf c -> new Node(Node.Sort.CODE, c, NONE, fact(c.fact()));
            case Condition.Holds c -> new Node(Node.Sort.HOLDS, c, NONE, fact(c.fact()));
            case Condition.Near c -> {
                c.ids().forEach(id -> epoch.item(id).item().form().near().ifPresent(this::number));
                yield new Node(Node.Sort.OTHER, c, NONE, 0);
            }
            case Condition.Items c -> new Node(Node.Sort.ITEMS, c, NONE, 0);
            default -> new Node(Node.Sort.OTHER, condition, NONE, 0);
        };
    }

    private int[] parts(Condition condition) {
        return Parts.of(condition).stream().mapToInt(this::number).toArray();
    }

    int size() {
        return nodes.size();
    }

    Node node(int number) {
        return nodes.get(number);
    }

    /** The number of a condition; less than zero where it has none. */
    int numberOf(Condition condition) {
        Integer number = numbers.get(condition);
        return number == null ? -1 : number;
    }

    /** The place of a fact in the vocabulary; less than zero where it is not there. */
    int fact(String key) {
        return factAt.getOrDefault(key, -1);
    }

    /** How many facts there are. */
    int facts() {
        return factAt.size();
    }
}
