/**
 * Answers as a person reads them on a terminal, in English and Chinese.
 *
 * <p>Answers and the corpus come in, text goes out. Every sentence comes from the two word files beside this package or
 * from the corpus; it decides nothing, except that it asks the engine again what an answer to a question would change.
 */
@NullMarked
package org.ytterby.io.text;

import org.jspecify.annotations.NullMarked;
