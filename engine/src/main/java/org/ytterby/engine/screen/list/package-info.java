/**
 * Entries of restricted-party lists, whoever published them and in whatever format.
 *
 * <p>What a list prints of a party comes in, as values that are checked and never change. It may not know how files are read,
 * how names are met, or what follows from a listing.
 */
@NullMarked
package org.ytterby.engine.screen.list;

import org.jspecify.annotations.NullMarked;
