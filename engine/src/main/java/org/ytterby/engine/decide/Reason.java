package org.ytterby.engine.decide;

import java.util.List;

/**
 * One node of the tree from an outcome to the facts.
 *
 * @param kind all, any, not, or the kind of test
 * @param subject what is tested: a fact key, an element, an item, a list
 * @param expected what the provision asks for
 * @param actual what is known of it; empty where nothing is
 * @param origin on whose word it rests: line, declared:ID, derived:KEY, assumed, unknown
 */
public record Reason(
        String kind, Truth truth, String subject, String expected, String actual, String origin, List<Reason> parts) {
    public Reason {
        parts = List.copyOf(parts);
    }
}
