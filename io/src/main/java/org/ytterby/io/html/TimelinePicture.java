package org.ytterby.io.html;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ytterby.engine.law.History;
import org.ytterby.engine.law.History.State;
import org.ytterby.io.text.Timeline;
import org.ytterby.io.text.TimelineText;

/** Draws a timeline: one row a text, its stretches by colour and pattern, open points below, and where reading ended. */
public final class TimelinePicture {
    private static final int WIDTH = 1000;
    private static final int LEFT = 292;
    private static final int RIGHT = 984;
    private static final int TOP = 62;
    private static final int ROW = 36;
    private static final int BAR = 20;
    private static final int YEARS = 4;
    private static final String INK = "#1d2226";
    private static final String QUIET = "#5b666e";
    private static final String LINE = "#d9dee2";

    private final Timeline timeline;
    private final TimelineText words;
    private final Scale scale;
    private final Picture picture;
    private final int bottom;

    private TimelinePicture(Timeline timeline, TimelineText words, String name) {
        this.timeline = timeline;
        this.words = words;
        this.scale = Scale.of(timeline, YEARS, LEFT, RIGHT);
        int rows = timeline.rows().size()
                + timeline.points().size()
                + (timeline.days().isEmpty() ? 0 : 1);
        this.bottom = TOP + rows * ROW + 8;
        this.picture = new Picture(name, WIDTH, bottom + 64, timeline.title(), words.described(timeline));
    }

    /** @param name makes the ids of the drawing its own on a page with others */
    static Html of(Timeline timeline, TimelineText words, String name) {
        return new TimelinePicture(timeline, words, name).draw();
    }

    private static String colour(State state) {
        return switch (state) {
            case OPERATES -> "#1e6a46";
            case SUSPENDED -> "#c98a14";
            case OPEN -> "#6b3fa0";
            case TO_START, NOT_YET, ENDED -> QUIET;
        };
    }

    private Html draw() {
        picture.html().start("defs");
        for (State s : State.values()) {
            Fills.define(picture, colour(s), s.name().toLowerCase(Locale.ROOT));
        }
        picture.html().end().line();
        picture.text(4, 14, 13.5, INK, Picture.fitted(timeline.title(), 13.5, LEFT - 14.0), "font-weight", "600");
        months();
        int y = TOP;
        for (Timeline.Row row : timeline.rows()) {
            row(row, y);
            y += ROW;
        }
        for (Timeline.Row row : timeline.points()) {
            row(new Timeline.Row(row.id(), "? " + row.says(), row.name(), row.stretches()), y);
            y += ROW;
        }
        days(y);
        upright(timeline.horizon(), words.say("timeline.horizon", timeline.horizon()), "5 3", 30);
        timeline.on().ifPresent(d -> upright(d, words.say("timeline.asked", d), "", 46));
        legend();
        return picture.finish();
    }

    private void months() {
        for (LocalDate tick : scale.ticks()) {
            double x = scale.x(tick);
            picture.stroke(x, TOP - 6, x, bottom - 6, LINE, 1, "");
            String text = tick.getMonthValue() == 1
                    ? String.valueOf(tick.getYear())
                    : tick.toString().substring(0, 7);
            picture.text(x + 3, 14, 11, tick.getMonthValue() == 1 ? INK : QUIET, text);
        }
        double past = scale.x(timeline.horizon().plusDays(1));
        picture.html()
                .start(
                        "rect",
                        "x",
                        Picture.n(past),
                        "y",
                        Picture.n(TOP - 6.0),
                        "width",
                        Picture.n(Math.max(0, RIGHT - past)),
                        "height",
                        Picture.n(bottom - TOP),
                        "fill",
                        "#eef0f2")
                .end();
        picture.line();
    }

    private void row(Timeline.Row row, int y) {
        picture.text(4, y + 12, 13, INK, Picture.fitted(row.name(), 13, LEFT - 14.0), "font-weight", "600");
        picture.text(4, y + 26, 11, QUIET, Picture.fitted(row.says(), 11, LEFT - 14.0));
        for (History.Stretch s : row.stretches()) {
            if (!s.from().isAfter(scale.to())
                    && s.to().map(t -> !t.isBefore(scale.from())).orElse(true)) {
                stretch(row, s, y + 5);
            }
        }
        picture.stroke(4, y + ROW - 3.0, RIGHT, y + ROW - 3.0, LINE, 0.5, "").line();
    }

    private void stretch(Timeline.Row row, History.Stretch s, double y) {
        double x = scale.x(s.from());
        double width = scale.x(s.to()) - x;
        String key = s.state().name().toLowerCase(Locale.ROOT);
        String says = row.name() + words.say("list.colon") + words.stretch(s);
        if (s.state() == State.ENDED) {
            picture.stroke(x, y + BAR / 2.0, x + width, y + BAR / 2.0, QUIET, 1.5, "2 3");
        } else {
            picture.box(
                    x, y, width, BAR, Fills.of(picture, colour(s.state()), key, s.state()), colour(s.state()), says);
        }
        List<String> longestFirst = List.of(words.stretch(s), words.state(s.state()), words.sign(s.state()));
        Optional<String> fits = longestFirst.stream()
                .filter(t -> Picture.width(t, 11) + 10 <= width)
                .findFirst();
        fits.ifPresent(t -> label(x + 5, y + 14, t, s.state() == State.OPERATES));
    }

    /** On a pattern a text needs a ground of its own. */
    private void label(double x, double y, String text, boolean onColour) {
        if (!onColour) {
            picture.box(x - 2, y - 11, Picture.width(text, 11) + 4, 14, "#ffffff", "none", "");
        }
        picture.text(x, y, 11, onColour ? "#ffffff" : INK, text);
    }

    private void days(int y) {
        if (timeline.days().isEmpty()) {
            return;
        }
        picture.text(4, y + 18, 13, INK, words.say("timeline.days"));
        timeline.days().stream().distinct().forEach(d -> {
            double x = scale.x(d);
            picture.html()
                    .start(
                            "line",
                            "x1",
                            Picture.n(x),
                            "y1",
                            Picture.n(y + 6),
                            "x2",
                            Picture.n(x),
                            "y2",
                            Picture.n(y + 24),
                            "stroke",
                            INK,
                            "stroke-width",
                            "1.2")
                    .start("title")
                    .text(d.toString())
                    .end()
                    .end();
        });
        picture.line();
    }

    private void upright(LocalDate day, String says, String dashes, double y) {
        double x = scale.x(day);
        picture.stroke(x, y + 3, x, bottom - 6, INK, 1.3, dashes);
        boolean leftOf = x + Picture.width(says, 11.5) > RIGHT;
        picture.text(leftOf ? x - 3 : x + 3, y + 2, 11.5, INK, says, "text-anchor", leftOf ? "end" : "start")
                .line();
    }

    private void legend() {
        double x = 4;
        double y = bottom + 12;
        for (State s : List.of(State.OPERATES, State.SUSPENDED, State.OPEN, State.TO_START, State.ENDED)) {
            String key = s.name().toLowerCase(Locale.ROOT);
            if (s == State.ENDED) {
                picture.stroke(x, y + 8, x + 26, y + 8, QUIET, 1.5, "2 3");
            } else {
                picture.box(x, y, 26, 16, Fills.of(picture, colour(s), key, s), colour(s), "");
            }
            picture.text(x + 32, y + 12, 12, INK, words.state(s));
            x += 48 + Picture.width(words.state(s), 12);
        }
        picture.box(x, y, 26, 16, "#eef0f2", "none", "");
        picture.text(x + 32, y + 12, 12, INK, words.say("timeline.past-horizon"))
                .line();
    }
}
