/**
 * Names become identity: is, may be, or is not a listed entry.
 *
 * <p>Names and the names of listed entries come in; candidates with their evidence go out. It may not know what
 * follows from a listing: identity is a fact, standing is law, and consequences are decided elsewhere.
 */
@NullMarked
package org.ytterby.engine.screen;

import org.jspecify.annotations.NullMarked;
