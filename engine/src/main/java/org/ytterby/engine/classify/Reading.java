package org.ytterby.engine.classify;

import java.util.List;

/**
 * A text as read: what its words suggest, in order.
 *
 * @param text as folded for reading, with the letters' case
 * @param toldApart phrases that look like words of the trade and are none
 * @param unknown CAS numbers that are no words on file
 */
public record Reading(String text, List<Clue> clues, List<Clue> toldApart, List<CasNumber> unknown) {
    public Reading {
        clues = List.copyOf(clues);
        toldApart = List.copyOf(toldApart);
        unknown = List.copyOf(unknown);
    }

    /** Nothing in it is a word of the trade or a number of a substance, or looks like one. */
    public boolean saysNothing() {
        return clues.isEmpty() && toldApart.isEmpty() && unknown.isEmpty();
    }
}
