package org.ytterby.io.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ytterby.engine.law.History.State;
import org.ytterby.io.text.ElementTable;
import org.ytterby.io.text.TimelineText;

/** Draws the periodic table of a day: which elements entries name, in which texts, by colour, pattern and letter. */
public final class ElementsPicture {
    private static final int CELL = 54;
    private static final int HIGH = 58;
    private static final int LEFT = 14;
    private static final int TOP = 12;
    private static final List<String> COLOURS =
            List.of("#1e6a46", "#17527a", "#a23b2a", "#7a5195", "#8a6d00", "#00727a", "#b0457b", "#5a5f2a", "#444b52");
    private static final String INK = "#1d2226";
    private static final String QUIET = "#7b868e";

    private final ElementTable table;
    private final TimelineText words;
    private final Picture picture;

    private record Element(String number, String symbol, int column, int row) {}

    private ElementsPicture(ElementTable table, TimelineText words, String name) {
        this.table = table;
        this.words = words;
        int legend = (table.texts().size() + 1) / 2 * 22 + 36;
        this.picture = new Picture(
                name,
                1000,
                TOP + 10 * HIGH + legend,
                words.say("elements.title", table.day()),
                described(table, words));
    }

    /** @param name makes the ids of the drawing its own on a page with others */
    static Html of(ElementTable table, TimelineText words, String name) {
        return new ElementsPicture(table, words, name).draw();
    }

    private static String described(ElementTable table, TimelineText words) {
        StringBuilder said = new StringBuilder();
        for (int i = 0; i < table.texts().size(); i++) {
            ElementTable.Text text = table.texts().get(i);
            int place = i;
            String symbols = table.named().entrySet().stream()
                    .filter(e -> e.getValue().stream().anyMatch(n -> n.text() == place && n.alone()))
                    .map(java.util.Map.Entry::getKey)
                    .collect(Collectors.joining(", "));
            said.append(words.say("elements.text", letter(i), text.name(), words.state(text.state())))
                    .append(words.say("list.colon"))
                    .append(symbols.isEmpty() ? words.say("elements.none-alone") : symbols)
                    .append(". ");
        }
        return said.toString();
    }

    private static String letter(int place) {
        return String.valueOf((char) ('A' + place % 26));
    }

    private static String colour(int place) {
        return COLOURS.get(place % COLOURS.size());
    }

    private Html draw() {
        picture.html().start("defs");
        for (int i = 0; i < table.texts().size(); i++) {
            Fills.define(picture, colour(i), letter(i));
        }
        picture.html().end().line();
        for (Element e : elements()) {
            element(e);
        }
        legend();
        return picture.finish();
    }

    private void element(Element e) {
        double x = LEFT + (e.column() - 1) * (double) CELL;
        double y = TOP + (e.row() - 1 - (e.row() > 7 ? 1 : 0)) * (double) HIGH + (e.row() > 7 ? 12 : 0);
        List<ElementTable.Named> named = table.of(e.symbol());
        boolean any = !named.isEmpty();
        picture.box(x, y, CELL - 4.0, HIGH - 4.0, any ? "#ffffff" : "#f6f7f7", any ? INK : "#e1e4e7", says(e, named));
        picture.text(x + 4, y + 11, 8.5, QUIET, e.number());
        picture.text(x + 4, y + 26, any ? 15 : 13, any ? INK : QUIET, e.symbol(), "font-weight", any ? "700" : "400");
        double room = CELL - 4.0;
        double wide = named.isEmpty() ? 0 : room / named.size();
        for (int i = 0; i < named.size(); i++) {
            band(named.get(i), x + i * wide, y + HIGH - 26.0, wide);
        }
        picture.line();
    }

    private void band(ElementTable.Named n, double x, double y, double wide) {
        String letter = letter(n.text());
        State state = table.texts().get(n.text()).state();
        String colour = colour(n.text());
        if (n.alone()) {
            picture.box(x, y, wide, 22, Fills.of(picture, colour, letter, state), colour, "");
        } else {
            picture.box(x, y + 14, wide, 8, Fills.of(picture, colour, letter, state), colour, "");
        }
        boolean solid = n.alone() && state == State.OPERATES;
        double middle = x + wide / 2;
        if (n.alone() && !solid) {
            picture.box(middle - 6, y + 4, 12, 14, "#ffffff", "none", "");
        }
        String shown = n.alone() ? letter : letter.toLowerCase(java.util.Locale.ROOT);
        picture.text(
                middle,
                n.alone() ? y + 15.5 : y + 11,
                11.5,
                solid ? "#ffffff" : INK,
                shown,
                "text-anchor",
                "middle",
                "font-weight",
                "600");
    }

    private String says(Element e, List<ElementTable.Named> named) {
        if (named.isEmpty()) {
            return "";
        }
        String texts = named.stream()
                .map(n -> words.say(
                        n.alone() ? "elements.alone" : "elements.together",
                        table.texts().get(n.text()).name(),
                        words.state(table.texts().get(n.text()).state())))
                .collect(Collectors.joining(words.say("list.semicolon")));
        return table.names().getOrDefault(e.symbol(), e.symbol()) + " (" + e.symbol() + ")" + words.say("list.colon")
                + texts;
    }

    private void legend() {
        double y = TOP + 9 * HIGH + 26.0;
        for (int i = 0; i < table.texts().size(); i++) {
            ElementTable.Text text = table.texts().get(i);
            double x = LEFT + i % 2 * 490.0;
            int line = i / 2;
            double at = y + line * 22.0;
            picture.box(x, at, 34, 16, Fills.of(picture, colour(i), letter(i), text.state()), colour(i), "");
            picture.box(x + 10, at + 1, 14, 14, "#ffffff", "none", "");
            picture.text(x + 17, at + 12.5, 11.5, INK, letter(i), "text-anchor", "middle", "font-weight", "600");
            String said = text.name() + words.say("list.colon") + words.state(text.state());
            picture.text(x + 42, at + 12.5, 12.5, INK, Picture.fitted(said, 12.5, 440));
        }
        int lines = (table.texts().size() + 1) / 2;
        double below = y + lines * 22.0 + 14;
        picture.text(LEFT, below, 12, INK, words.say("elements.how"));
        picture.text(LEFT, below + 18, 12, INK, words.count("elements.without", table.without()));
        picture.text(LEFT, below + 36, 12, INK, words.say("elements.limits")).line();
    }

    private static List<Element> elements() {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ElementsPicture.class.getResourceAsStream("periodic-table.csv")),
                StandardCharsets.UTF_8))) {
            return in.lines()
                    .skip(1)
                    .map(l -> l.split(",", -1))
                    .map(c -> new Element(c[0], c[1], Integer.parseInt(c[2]), Integer.parseInt(c[3])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
