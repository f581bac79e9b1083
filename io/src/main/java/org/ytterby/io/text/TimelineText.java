package org.ytterby.io.text;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ytterby.engine.law.Bilingual.Language;
import org.ytterby.engine.law.History;
import org.ytterby.engine.law.History.State;

/** A timeline in words: as a text, and for those who draw it. */
public final class TimelineText {
    private final Words words;
    private final Style style;

    public TimelineText(Style style) {
        this.words = new Words(style.language());
        this.style = style;
    }

    /** For drawings. */
    public static TimelineText in(Language language) {
        return new TimelineText(Style.plain(language));
    }

    public Language language() {
        return style.language();
    }

    public String say(String key, Object... values) {
        return words.say(key, values);
    }

    public String count(String key, long count) {
        return words.count(key, count);
    }

    public String state(State state) {
        return words.say("timeline.state." + state.name().toLowerCase(Locale.ROOT));
    }

    /** One letter or sign. */
    public String sign(State state) {
        return words.say("timeline.sign." + state.name().toLowerCase(Locale.ROOT));
    }

    /** How it stands, from when to when. */
    public String stretch(History.Stretch s) {
        String state = state(s.state());
        Optional<LocalDate> from = Optional.of(s.from()).filter(d -> !Timeline.isEver(d));
        if (from.isEmpty()) {
            return s.to().map(t -> say("timeline.until", state, t)).orElse(say("timeline.ever", state));
        }
        if (s.to().equals(from)) {
            return say("timeline.one-day", state, s.from());
        }
        return s.to().map(t -> say("timeline.between", state, s.from(), t))
                .orElse(say("timeline.from", state, s.from()));
    }

    private String stretches(Timeline.Row row) {
        return row.stretches().stream().map(this::stretch).collect(Collectors.joining(say("list.semicolon")));
    }

    /** All of it in sentences, for whoever cannot see a drawing. */
    public String described(Timeline timeline) {
        String rows = java.util.stream.Stream.concat(timeline.rows().stream(), timeline.points().stream())
                .map(r -> r.name() + say("list.colon") + stretches(r))
                .collect(Collectors.joining(". "));
        return rows + ". " + say("timeline.horizon", timeline.horizon());
    }

    public String text(Timeline timeline) {
        Page page = new Page(style);
        page.para("", "", Ink.BOLD, timeline.title());
        page.para("  ", "  ", bounds(timeline));
        timeline.rows().forEach(r -> row(r, timeline.on(), page));
        if (!timeline.points().isEmpty()) {
            page.blank();
            page.line("  " + say("timeline.points"), Ink.BOLD);
            timeline.points().forEach(r -> row(r, Optional.empty(), page));
        }
        return page.toString();
    }

    /** What counted, and how far the law was read. */
    public String bounds(Timeline timeline) {
        String known = timeline.known().map(k -> say("timeline.known", k)).orElse(say("timeline.known-all"));
        return known + say("sentence.gap") + say("timeline.horizon", timeline.horizon());
    }

    private void row(Timeline.Row row, Optional<LocalDate> on, Page page) {
        page.blank();
        page.ends(
                "  ",
                "    ",
                row.name(),
                on.map(d -> d + " " + state(row.on(d))).orElse(""),
                Ink.BOLD);
        if (!row.says().isEmpty()) {
            page.para("    ", "    ", row.says());
        }
        row.stretches().forEach(s -> page.para("    " + sign(s.state()) + " ", "      ", stretch(s) + hangs(s)));
    }

    /** The open points on which an open stretch hangs. */
    public String hangs(History.Stretch s) {
        return s.state() == State.OPEN && !s.points().isEmpty()
                ? say("timeline.hangs", String.join(", ", s.points()))
                : "";
    }
}
