package org.ytterby.io.text;

import java.util.List;

/** Sets paragraphs in columns. Not thread-safe; made for one text. */
final class TextSetter {
    private final Style style;
    private final StringBuilder out = new StringBuilder();

    TextSetter(Style style) {
        this.style = style;
    }

    void set(Passage passage) {
        switch (passage) {
            case Passage.Gap g -> out.append('\n');
            case Passage.Single s ->
                out.append(s.ink().on(s.text().stripTrailing(), style)).append('\n');
            case Passage.Worded w -> worded(w);
            case Passage.Marked m -> marked(m.first(), m.next(), m.text());
            case Passage.Ends e -> ends(e);
            case Passage.Branch b -> branch(b);
        }
    }

    private void worded(Passage.Worded w) {
        int column = Columns.of(w.indent()) + Columns.of(w.word());
        List<String> lines = Columns.wrap(w.text(), style.width() - column);
        out.append(w.indent())
                .append(w.ink().on(w.word(), style))
                .append(lines.getFirst())
                .append('\n');
        strip();
        rest(" ".repeat(column), lines);
    }

    private void marked(String first, String next, String text) {
        int column = Math.max(Columns.of(first), Columns.of(next));
        List<String> lines = Columns.wrap(text, style.width() - column);
        out.append(first).append(lines.getFirst()).append('\n');
        strip();
        rest(next, lines);
    }

    private void rest(String prefix, List<String> lines) {
        lines.stream().skip(1).forEach(l -> {
            out.append(prefix).append(l).append('\n');
            strip();
        });
    }

    private void ends(Passage.Ends e) {
        int room = style.width() - Columns.of(e.first());
        boolean beside = Columns.of(e.right()) * 3 <= room;
        int narrow = e.right().isEmpty() || !beside ? room : room - Columns.of(e.right()) - 3;
        List<String> lines = Columns.wrap(e.left(), narrow);
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i);
            out.append(i == 0 ? e.first() : e.next()).append(e.ink().on(text, style));
            if (i == 0 && beside && !e.right().isEmpty()) {
                out.append(" ".repeat(room - Columns.of(text) - Columns.of(e.right())))
                        .append(e.right());
            }
            out.append('\n');
        }
        if (!beside && !e.right().isEmpty()) {
            marked(e.next(), e.next(), e.right());
        }
    }

    private void branch(Passage.Branch b) {
        String under = b.last() ? "       " : "  │    ";
        ends(new Passage.Ends(b.last() ? "  └─ " : "  ├─ ", under, b.head(), b.tail(), Ink.PLAIN));
        b.body().forEach(line -> marked(under, under + "  ", line));
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
