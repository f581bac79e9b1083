/** Measurements that a page of the documentation shows; run by hand, never part of the product. */
@NullMarked
package org.ytterby.bench;

import org.jspecify.annotations.NullMarked;
