package org.ytterby.io.text;

import java.util.ArrayList;
import java.util.List;

/** Paragraphs in their order, and the text they make within a width. Not thread-safe; made for one text. */
final class Page {
    private final Style style;
    private final List<Passage> passages = new ArrayList<>();

    Page(Style style) {
        this.style = style;
    }

    Page blank() {
        if (!passages.isEmpty()) {
            passages.add(new Passage.Gap());
        }
        return this;
    }

    Page line(String text) {
        return line(text, Ink.PLAIN);
    }

    Page line(String text, Ink ink) {
        passages.add(new Passage.Single(text, ink));
        return this;
    }

    /** A word in colour, and after it a text that wraps under itself. */
    Page para(String indent, String word, Ink ink, String text) {
        passages.add(new Passage.Worded(indent, word, ink, text));
        return this;
    }

    /** A text after a prefix; further lines stand after another one. */
    Page para(String first, String next, String text) {
        passages.add(new Passage.Marked(first, next, text));
        return this;
    }

    /** Left and right; where both do not fit on one line the left wraps beside the right, or, if that is long, above it. */
    Page ends(String first, String next, String left, String right, Ink ink) {
        passages.add(new Passage.Ends(first, next, left, right, ink));
        return this;
    }

    Page branch(String head, String tail, List<String> body, boolean last) {
        passages.add(new Passage.Branch(head, tail, body, last));
        return this;
    }

    List<Passage> passages() {
        return List.copyOf(passages);
    }

    @Override
    public String toString() {
        TextSetter setter = new TextSetter(style);
        passages.forEach(setter::set);
        return setter.toString();
    }
}
