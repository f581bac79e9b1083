/** Tracing: bounds of every product beside databases, a changed answer, and the exact ends of one product. */
@NullMarked
package org.ytterby.bench.trace;

import org.jspecify.annotations.NullMarked;
