package org.ytterby.io.text;

import java.util.List;

/** Sets lines within a width. Not thread-safe; made for one text. */
final class Page {
    private final Style style;
    private final StringBuilder out = new StringBuilder();

    Page(Style style) {
        this.style = style;
    }

    Page blank() {
        if (!out.isEmpty()) {
            out.append('\n');
        }
        return this;
    }

    Page line(String text) {
        return line(text, Ink.PLAIN);
    }

    Page line(String text, Ink ink) {
        out.append(ink.on(text.stripTrailing(), style)).append('\n');
        return this;
    }

    /** A word in colour, and after it a text that wraps under itself. */
    Page para(String indent, String word, Ink ink, String text) {
        int column = Columns.of(indent) + Columns.of(word);
        List<String> lines = Columns.wrap(text, style.width() - column);
        out.append(indent).append(ink.on(word, style)).append(lines.getFirst()).append('\n');
        strip();
        return rest(" ".repeat(column), lines);
    }

    /** A text after a prefix; further lines stand after another one. */
    Page para(String first, String next, String text) {
        int column = Math.max(Columns.of(first), Columns.of(next));
        List<String> lines = Columns.wrap(text, style.width() - column);
        out.append(first).append(lines.getFirst()).append('\n');
        strip();
        return rest(next, lines);
    }

    private Page rest(String prefix, List<String> lines) {
        lines.stream().skip(1).forEach(l -> {
            out.append(prefix).append(l).append('\n');
            strip();
        });
        return this;
    }

    /** Left and right; where both do not fit on one line the left wraps beside the right, or, if that is long, above it. */
    Page ends(String first, String next, String left, String right, Ink ink) {
        int room = style.width() - Columns.of(first);
        boolean beside = Columns.of(right) * 3 <= room;
        int narrow = right.isEmpty() || !beside ? room : room - Columns.of(right) - 3;
        List<String> lines = Columns.wrap(left, narrow);
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i);
            out.append(i == 0 ? first : next).append(ink.on(text, style));
            if (i == 0 && beside && !right.isEmpty()) {
                out.append(" ".repeat(room - Columns.of(text) - Columns.of(right)))
                        .append(right);
            }
            out.append('\n');
        }
        return beside || right.isEmpty() ? this : para(next, next, right);
    }

    /** What another page holds. */
    Page add(String text) {
        out.append(text);
        return this;
    }

    private void strip() {
        int end = out.length() - 1;
        while (end > 0 && out.charAt(end - 1) == ' ') {
            end--;
        }
        out.delete(end, out.length() - 1);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
