/**
 * Letters that ask suppliers and customers for facts, and their answers. The questions of a book come in; a letter in four
 * languages and a sheet for each recipient go out, and an answered sheet comes back as declarations. A letter knows nothing of
 * the customer behind an order, of prices, of the other parts, and of what an answer would lead to.
 */
@NullMarked
package org.ytterby.io.letters;

import org.jspecify.annotations.NullMarked;
