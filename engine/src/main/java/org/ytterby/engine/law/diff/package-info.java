/**
 * Two corpora side by side: what changed in law, and how many texts were only reworded.
 *
 * <p>Two sets of law files come in; changes with their days go out. It may not know any transaction: whose answers
 * change is for the rooms that hold transactions.
 */
@NullMarked
package org.ytterby.engine.law.diff;

import org.jspecify.annotations.NullMarked;
