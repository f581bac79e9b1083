package org.ytterby.engine.screen.match;

/**
 * A word, or a few, of one name that met words of the other. Immutable.
 *
 * @param given as the asked name writes it
 * @param listed as the listed name writes it
 * @param way how they met
 * @param likeness from 0 to 1, the same letters
 */
public record Meeting(String given, String listed, Way way, double likeness) {}
