/**
 * What is known of the words and signs that names are made of: common words, places, legal forms, variants and readings of characters.
 *
 * <p>Tables ship with it; words come in, what the tables say of them goes out. It may not know which names are listed, nor how
 * names are compared.
 */
@NullMarked
package org.ytterby.engine.screen.word;

import org.jspecify.annotations.NullMarked;
