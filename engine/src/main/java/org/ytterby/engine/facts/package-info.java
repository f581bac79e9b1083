/**
 * What is known of a transaction, what is bounded, and what is not known.
 *
 * <p>Stated values, declarations and a vocabulary come in; facts with their origin go out, in which nothing unknown
 * was turned into something known. It may not know which provisions will read them.
 */
@NullMarked
package org.ytterby.engine.facts;

import org.jspecify.annotations.NullMarked;
