@NullMarked
package org.ytterby.io.xlsx;

import org.jspecify.annotations.NullMarked;
