package org.ytterby.io.html;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes HTML: every text and every attribute is escaped on its way in, and every element that was begun is ended. */
final class Html {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> begun = new ArrayDeque<>();

    /** @param attributes names and values in turn */
    Html start(String tag, String... attributes) {
        tag(tag, attributes);
        begun.push(tag);
        return this;
    }

    Html end() {
        out.append("</").append(begun.pop()).append('>');
        return this;
    }

    /** An element that holds nothing and has no end: {@code meta}, {@code link}. */
    Html empty(String tag, String... attributes) {
        tag(tag, attributes);
        return this;
    }

    Html text(String text) {
        escape(text);
        return this;
    }

    /** A style sheet of ours, which holds no end of a style. */
    Html style(String sheet) {
        if (sheet.contains("<")) {
            throw new IllegalArgumentException("a style sheet that could end itself");
        }
        out.append(sheet);
        return this;
    }

    /** What another one holds, all of it ended. */
    Html add(Html other) {
        out.append(other);
        return this;
    }

    /** What was written since the last time, for a page that goes out in pieces; what was begun stays begun. */
    String drain() {
        String piece = out.toString();
        out.setLength(0);
        return piece;
    }

    /** A new line in the file, for whoever reads it as text. */
    Html line() {
        out.append('\n');
        return this;
    }

    /** @throws IllegalStateException where an element was left open */
    @Override
    public String toString() {
        if (!begun.isEmpty()) {
            throw new IllegalStateException("not ended: " + begun);
        }
        return out.toString();
    }

    private void tag(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
        out.append('>');
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\n', '\t' -> out.append(c);
                default -> out.append(isNoText(c) ? '\ufffd' : c);
            }
        }
    }

    /** Control characters, and those that turn the direction of a line around. */
    private static boolean isNoText(char c) {
        return Character.isISOControl(c) || (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069');
    }
}
