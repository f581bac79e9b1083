/**
 * Who holds a party, directly and through others, and whether rules on ownership reach it.
 *
 * <p>Stakes and who is listed come in; for each rule a verdict with its bounds and its path goes out. It may not know where names
 * are listed, or what a listing forbids. Unknown stakes are bounds, and what is unknown never clears.
 */
@NullMarked
package org.ytterby.engine.screen.own;

import org.jspecify.annotations.NullMarked;
