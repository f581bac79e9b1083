/**
 * Workbooks for people: an order book to fill in, and the answers to one.
 *
 * <p>Cells are written by {@link org.ytterby.io.xlsx}; what they say comes from the words of a language.
 */
@NullMarked
package org.ytterby.io.workbook;

import org.jspecify.annotations.NullMarked;
