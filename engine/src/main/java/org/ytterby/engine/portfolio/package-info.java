/**
 * Many transactions at once: batches, registers, comparison of two laws.
 *
 * <p>A sequence of transactions and one or two laws come in; determinations, the questions that settle most and
 * the lines that change go out. It may not know file formats or doors.
 */
@NullMarked
package org.ytterby.engine.portfolio;

import org.jspecify.annotations.NullMarked;
