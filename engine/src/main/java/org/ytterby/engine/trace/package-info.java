/**
 * How much of a material, an origin or a supplier is in the thing that ships.
 *
 * <p>A bill of materials comes in, in which quantities, prices, compositions and origins may be known, bounded, one of
 * several or unknown; out goes the interval of a share of value or of mass, with the completions that reach its ends, or
 * said to be a bound, and the questions that would narrow it. It may not know provisions, thresholds or decisions.
 */
@NullMarked
package org.ytterby.engine.trace;

import org.jspecify.annotations.NullMarked;
