/**
 * Looks for what is wrong with a corpus as a lawyer would: everything in one run, each with its place and what to do.
 *
 * <p>A folder as far as it could be read comes in; a report goes out: what the loader refuses, and where a rule of the
 * house is broken that no single file can show. It may not know how answers are worded or written, reads no file and
 * decides nothing.
 */
@NullMarked
package org.ytterby.engine.lint;

import org.jspecify.annotations.NullMarked;
