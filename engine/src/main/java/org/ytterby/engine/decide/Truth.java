package org.ytterby.engine.decide;

/** Whether something holds in every completion of the facts, in none, or in some. */
public enum Truth {
    YES,
    NO,
    OPEN;

    static Truth of(int node) {
        return node == Diagrams.TRUE ? YES : node == Diagrams.FALSE ? NO : OPEN;
    }
}
