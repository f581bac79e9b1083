/**
 * The neutral tree every structured text becomes before anybody reads meaning into it.
 *
 * <p>Text of a YAML document comes in; a tree of tables, rows and text goes out, each node with the place it
 * stood at, or problems that name the place. It may not know what any key means: law, facts and settings are
 * read from it elsewhere.
 */
@NullMarked
package org.ytterby.engine.doc;

import org.jspecify.annotations.NullMarked;
