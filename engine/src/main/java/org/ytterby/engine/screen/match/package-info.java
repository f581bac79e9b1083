/**
 * Which listed party may a name, in any script and order, be, and how likely is it?
 *
 * <p>List entries and names come in; candidates with a likelihood ratio and with the tokens that met go out. It may not know
 * where lists come from, what follows from a listing, or what was decided.
 */
@NullMarked
package org.ytterby.engine.screen.match;

import org.jspecify.annotations.NullMarked;
