/**
 * The corpus on two clocks: what was in force on a day, as far as it was published by another.
 *
 * <p>The documents of a corpus, or their compiled form, come in; instruments, provisions, items, lists and the
 * standing of an entry on a day go out. It may not know what a shipment is decided to be, nor any code,
 * threshold or name of real law.
 */
@NullMarked
package org.ytterby.engine.law;

import org.jspecify.annotations.NullMarked;
