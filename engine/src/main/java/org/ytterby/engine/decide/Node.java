package org.ytterby.engine.decide;

import org.ytterby.engine.law.Condition;

/** A condition with what it is made of. Compared by identity. */
final class Node {
    /** How a condition is worked out. */
    enum Sort {
        ALL,
        ANY,
        NOT,
        CODE,
        HOLDS,
        ITEMS,
        OTHER
    }

    private final Sort sort;
    private final Condition condition;
    private final int[] parts;
    private final int fact;

    /**
     * @param parts what it is made of, by number
     * @param fact the place in the vocabulary of the fact whose code it tests; less than zero where it is not there
     */
    Node(Sort sort, Condition condition, int[] parts, int fact) {
        this.sort = sort;
        this.condition = condition;
        this.parts = parts;
        this.fact = fact;
    }

    Sort sort() {
        return sort;
    }

    Condition condition() {
        return condition;
    }

    int[] parts() {
        return parts;
    }

    int fact() {
        return fact;
    }
}
