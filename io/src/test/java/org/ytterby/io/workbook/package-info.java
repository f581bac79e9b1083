@NullMarked
package org.ytterby.io.workbook;

import org.jspecify.annotations.NullMarked;
