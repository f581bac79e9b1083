/**
 * Readers and writers at the edge.
 *
 * <p>Order books, declarations, licences and corpora come in as files; transactions and rendered answers go out, and
 * whatever could not be read is reported with its place. It may not know law, nor decide anything.
 */
@NullMarked
package org.ytterby.io;

import org.jspecify.annotations.NullMarked;
