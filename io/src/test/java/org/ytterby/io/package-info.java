/** What readers and writers promise, with the shipped corpus. */
@NullMarked
package org.ytterby.io;

import org.jspecify.annotations.NullMarked;
