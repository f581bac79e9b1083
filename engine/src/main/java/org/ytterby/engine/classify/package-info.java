/**
 * Words become suspicions: what a description, a formula, a grade or a number of a substance suggests about goods.
 *
 * <p>A text comes in; what each word of it suggests goes out, with the place of the word and the entry of the lexicon. It
 * may not know the law: a suggestion states nothing, and what it raises suspicion of is worked out elsewhere.
 */
@NullMarked
package org.ytterby.engine.classify;

import org.jspecify.annotations.NullMarked;
