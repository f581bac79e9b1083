package org.ytterby.io.html;

import java.util.Locale;
import org.ytterby.engine.law.History.State;

/** Colours and patterns of a state: told apart in grey as well. */
final class Fills {
    private Fills() {}

    /** The pattern of a colour in a state; solid in force, striped at rest, dotted while open, white before it starts. */
    static void define(Picture p, String colour, String name) {
        Html html = p.html();
        pattern(html, p.id(name + "-suspended"), "7", "rotate(45)");
        html.start("rect", "width", "7", "height", "7", "fill", "#ffffff").end();
        html.start("rect", "width", "3", "height", "7", "fill", colour).end().end();
        pattern(html, p.id(name + "-open"), "7", "rotate(0)");
        html.start("rect", "width", "7", "height", "7", "fill", "#ffffff").end();
        html.start("circle", "cx", "3.5", "cy", "3.5", "r", "1.9", "fill", colour)
                .end()
                .end()
                .line();
    }

    private static void pattern(Html html, String id, String size, String turned) {
        html.start(
                "pattern",
                "id",
                id,
                "width",
                size,
                "height",
                size,
                "patternUnits",
                "userSpaceOnUse",
                "patternTransform",
                turned);
    }

    static String of(Picture p, String colour, String name, State state) {
        return switch (state) {
            case OPERATES -> colour;
            case SUSPENDED, OPEN -> "url(#" + p.id(name + "-" + state.name().toLowerCase(Locale.ROOT)) + ")";
            case TO_START, NOT_YET -> "#ffffff";
            case ENDED -> "#e6e8ea";
        };
    }
}
