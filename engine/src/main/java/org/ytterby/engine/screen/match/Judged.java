package org.ytterby.engine.screen.match;

/**
 * A pair of parties with what was found. Immutable.
 *
 * @param names how the names compare
 * @param score with the facts beside the names
 */
public record Judged(PairScore names, Score score) {}
