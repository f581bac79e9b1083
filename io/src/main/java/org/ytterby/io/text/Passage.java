package org.ytterby.io.text;

import java.util.List;

/** One paragraph of an answer before it is set: as text in columns, or as a page. Blanks at the beginning say how deep it stands. */
public sealed interface Passage {
    /** A gap. */
    record Gap() implements Passage {}

    /** A line of its own; in bold it heads what follows. */
    record Single(String text, Ink ink) implements Passage {}

    /** A word in colour, and after it a text that goes on under itself. */
    record Worded(String indent, String word, Ink ink, String text) implements Passage {}

    /** A text after a sign; further lines stand after another one. */
    record Marked(String first, String next, String text) implements Passage {}

    /** A text after a sign, and a few words at the right margin. */
    record Ends(String first, String next, String left, String right, Ink ink) implements Passage {}

    /**
     * A branch of a tree: what it is, how it stands, and what is said under it.
     *
     * @param last whether no other branch follows
     */
    record Branch(String head, String tail, List<String> body, boolean last) implements Passage {
        public Branch {
            body = List.copyOf(body);
        }
    }
}
