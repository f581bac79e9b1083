package org.ytterby.io.text;

import java.util.List;

/** What a command does and what it can be given, for people. Immutable. */
public final class HelpText {
    private static final int LABELS = 26;

    private final Words words;
    private final Style style;

    public HelpText(Words words, Style style) {
        this.words = words;
        this.style = style;
    }

    /** A name and what it means. */
    public record Row(String label, String meaning) {}

    /**
     * @param synopsis how the command is written
     * @param groups rows that stand together, the one group after the other
     * @param footer lines that are kept as they are
     */
    public String of(String synopsis, String description, List<List<Row>> groups, List<String> footer) {
        Page page = new Page(style);
        page.para(words.say("cli.usage") + " ", " ".repeat(8), synopsis);
        page.para("", "", description);
        groups.stream().filter(g -> !g.isEmpty()).forEach(g -> {
            page.blank();
            g.forEach(row -> row(page, row));
        });
        if (!footer.isEmpty()) {
            page.blank();
            footer.forEach(page::line);
        }
        return page.toString();
    }

    private void row(Page page, Row row) {
        String label = "  " + row.label();
        String rest = " ".repeat(LABELS);
        if (Columns.of(label) + 2 > LABELS) {
            page.line(label, Ink.BOLD);
            page.para(rest, rest, row.meaning());
        } else {
            page.para("", label + " ".repeat(LABELS - Columns.of(label)), Ink.BOLD, row.meaning());
        }
    }
}
