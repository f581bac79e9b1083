/**
 * Workbooks of the Office Open XML kind, cell by cell.
 *
 * <p>A stream comes in; sheets, rows and cells go out as they are read, with what a person at the screen would not see:
 * what is hidden, merged, computed, or wrong. It may not know what a column means.
 */
@NullMarked
package org.ytterby.io.xlsx;

import org.jspecify.annotations.NullMarked;
