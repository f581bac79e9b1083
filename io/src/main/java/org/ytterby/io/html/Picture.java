package org.ytterby.io.html;

import java.util.Locale;
import org.ytterby.io.text.Columns;

/** A drawing while it is made, in SVG that stands by itself or inside a page. Not thread-safe. */
final class Picture {
    static final String FONTS =
            "\"Source Sans 3\", \"Noto Sans\", \"Noto Sans CJK SC\", \"PingFang SC\", \"Microsoft YaHei\", Arial,"
                    + " sans-serif";
    private static final double COLUMN = 0.54;
    private static final double NARROW = 0.5;

    private final Html html = new Html();
    private final String name;

    /** @param name makes the ids of this drawing its own on a page with others */
    Picture(String name, int width, int height, String title, String description) {
        this.name = name;
        html.start(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "picture",
                "viewBox",
                "0 0 " + width + " " + height,
                "role",
                "img",
                "aria-labelledby",
                id("title") + " " + id("desc"),
                "font-family",
                FONTS);
        html.start("title", "id", id("title")).text(title).end().line();
        html.start("desc", "id", id("desc")).text(description).end().line();
        html.start("rect", "width", String.valueOf(width), "height", String.valueOf(height), "fill", "#ffffff")
                .end()
                .line();
    }

    String id(String part) {
        return name + "-" + part;
    }

    Html html() {
        return html;
    }

    static String n(double number) {
        String text = String.format(Locale.ROOT, "%.1f", number);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    /** About how wide a text is. */
    static double width(String text, double size) {
        return Columns.of(text) * size * COLUMN;
    }

    static String fitted(String text, double size, double room) {
        return Columns.cut(text, (int) Math.max(1, room / (size * NARROW)));
    }

    Picture text(double x, double y, double size, String colour, String text, String... more) {
        String[] all = new String[8 + more.length];
        String[] own = {"x", n(x), "y", n(y), "font-size", n(size), "fill", colour};
        System.arraycopy(own, 0, all, 0, own.length);
        System.arraycopy(more, 0, all, own.length, more.length);
        html.start("text", all).text(text).end();
        return this;
    }

    /** @param says what a pointer over it shows; empty: nothing */
    Picture box(double x, double y, double width, double height, String fill, String stroke, String says) {
        html.start(
                "rect",
                "x",
                n(x),
                "y",
                n(y),
                "width",
                n(Math.max(width, 0.5)),
                "height",
                n(height),
                "fill",
                fill,
                "stroke",
                stroke);
        if (!says.isEmpty()) {
            html.start("title").text(says).end();
        }
        html.end();
        return this;
    }

    Picture stroke(double x1, double y1, double x2, double y2, String colour, double width, String dashes) {
        html.start(
                        "line",
                        "x1",
                        n(x1),
                        "y1",
                        n(y1),
                        "x2",
                        n(x2),
                        "y2",
                        n(y2),
                        "stroke",
                        colour,
                        "stroke-width",
                        n(width),
                        "stroke-dasharray",
                        dashes)
                .end();
        return this;
    }

    Picture line() {
        html.line();
        return this;
    }

    Html finish() {
        return html.end().line();
    }
}
