package org.ytterby.engine.screen.match;

import java.util.List;

/**
 * What was seen of a party when it was looked for. Immutable.
 *
 * @param silent whether nothing is worth a look, in any list either from which no more went than {@link Leeway} allows for, what came
 *     aside
 * @param rows of each name that its field holds
 */
record Standing(boolean silent, List<Row> rows) {
    /**
     * @param reach what the index saw of the name
     * @param cutThen what a further name shares at least to make a difference in a list from which names went
     * @param looked all names that share more than this were compared
     */
    record Row(Reach reach, float cutThen, float looked) {}
}
