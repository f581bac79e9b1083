package org.ytterby.engine.law;

/**
 * A body of law that can be asked for by itself: the rules of one country or union.
 *
 * @param id the folder its files stand in, and the beginning of its instruments' ids
 * @param says what it holds and what it does not
 * @param partial only a part of it is on file, so that it can ask for a permission and never do without one
 * @param usual looked at where nobody names a regime
 */
public record Regime(String id, Bilingual label, Bilingual says, boolean partial, boolean usual) {}
