package org.ytterby.io.html;

import java.util.List;
import java.util.Optional;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.law.History;
import org.ytterby.io.References;
import org.ytterby.io.text.ElementTable;
import org.ytterby.io.text.ListedParties;
import org.ytterby.io.text.Timeline;
import org.ytterby.io.text.TimelineText;

/** What is in force when, as drawings that stand alone and as pages that need nothing else. */
public final class TimelinePage {
    private final Corpus corpus;
    private final TimelineText words;
    private final Addresses addresses;

    /** @param pages where the reference stands; empty: citations lead to the authority's own page */
    public TimelinePage(Corpus corpus, TimelineText words, Optional<References> pages) {
        this.corpus = corpus;
        this.words = words;
        this.addresses = new Addresses(corpus, pages);
    }

    public String svg(Timeline timeline) {
        return TimelinePicture.of(timeline, words, "timeline").toString();
    }

    /** @param elements the table of the day, where one was asked for */
    public String html(Timeline timeline, Optional<ElementTable> elements) {
        Html html = new Html();
        StandAlone.begin(html, words.language(), timeline.title() + " · Ytterby", timeline.title());
        html.start("p").text(words.bounds(timeline)).end().line();
        html.start("figure")
                .add(TimelinePicture.of(timeline, words, "timeline"))
                .end()
                .line();
        elements.ifPresent(e -> {
            html.start("h2").text(words.say("elements.title", e.day())).end().line();
            html.start("figure")
                    .add(ElementsPicture.of(e, words, "elements"))
                    .end()
                    .line();
        });
        html.start("h2").text(words.say("timeline.table")).end().line();
        begin(html, List.of("timeline.text", "timeline.standing", "timeline.first", "timeline.last"));
        timeline.rows().forEach(r -> rows(html, r));
        timeline.points().forEach(r -> rows(html, r));
        html.end().end().end().line();
        StandAlone.end(html, corpus, words);
        return StandAlone.DOCTYPE + html;
    }

    private void rows(Html html, Timeline.Row row) {
        for (int i = 0; i < row.stretches().size(); i++) {
            History.Stretch s = row.stretches().get(i);
            html.start("tr").start("th", "scope", "row");
            if (i == 0) {
                link(html, row.id(), row.name());
                if (!row.says().isEmpty()) {
                    html.start("p", "class", "quiet").text(row.says()).end();
                }
            }
            html.end();
            cell(html, "", words.sign(s.state()) + " " + words.state(s.state()) + words.hangs(s));
            cell(html, "day", Timeline.isEver(s.from()) ? "…" : s.from().toString());
            cell(html, "day", s.to().map(Object::toString).orElse("–"));
            html.end().line();
        }
    }

    public String html(ListedParties listed) {
        Html html = new Html();
        String title = listed.title(words.language());
        StandAlone.begin(html, words.language(), title + " · Ytterby", title);
        begin(html, List.of("listed.party", "listed.country", "listed.notice", "listed.on", "timeline.standing"));
        for (ListedParties.Row r : listed.rows()) {
            html.start("tr").start("th", "scope", "row");
            html.text(r.entry().name().in(words.language())).end();
            cell(html, "", r.entry().country());
            html.start("td");
            link(html, r.notice().id(), r.notice().title().in(words.language()));
            html.end();
            cell(html, "day", r.notice().effective().toString());
            cell(html, "", ListedParties.standing(r, words));
            html.end().line();
        }
        html.end().end().end().line();
        StandAlone.end(html, corpus, words);
        return StandAlone.DOCTYPE + html;
    }

    private void begin(Html html, List<String> columns) {
        html.start("div", "class", "wide").start("table", "class", "lines");
        html.start("thead").start("tr");
        columns.forEach(c -> html.start("th", "scope", "col").text(words.say(c)).end());
        html.end().end().start("tbody").line();
    }

    private static void cell(Html html, String style, String text) {
        html.start("td", "class", style).text(text).end();
    }

    private void link(Html html, String id, String text) {
        Optional<String> address = addresses.of(id);
        address.ifPresent(a -> html.start("a", "href", a));
        html.text(text);
        address.ifPresent(a -> html.end());
    }
}
