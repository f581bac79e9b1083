/**
 * A dialogue: what is known of one movement comes in, question after question goes out, until the answer is settled or nobody
 * knows more. It shows which rules a question is for and never what an answer would lead to; an answer that is changed after
 * a result was seen is kept, with both.
 */
@NullMarked
package org.ytterby.io.dialogue;

import org.jspecify.annotations.NullMarked;
