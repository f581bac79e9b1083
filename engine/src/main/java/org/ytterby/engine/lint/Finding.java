package org.ytterby.engine.lint;

import org.ytterby.engine.doc.Place;

/**
 * A place where a rule does not hold.
 *
 * @param value what stands there, as written; empty where something is missing
 */
public record Finding(Rule.Text rule, Place place, String value) {}
