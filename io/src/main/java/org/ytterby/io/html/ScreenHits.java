package org.ytterby.io.html;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ytterby.engine.screen.match.Feature;
import org.ytterby.engine.screen.match.Judged;
import org.ytterby.engine.screen.match.Meeting;
import org.ytterby.engine.screen.match.Verdict;
import org.ytterby.io.PartyWriter;
import org.ytterby.io.text.Columns;
import org.ytterby.io.text.ScreenStanding;
import org.ytterby.io.text.ScreenText;

/** The entries that a party may be, as a row of a table and one by one with their reasons. */
final class ScreenHits {
    private final ScreenText text;
    private final Addresses addresses;
    private final double review;

    ScreenHits(ScreenText text, Addresses addresses, double review) {
        this.text = text;
        this.addresses = addresses;
        this.review = review;
    }

    String row(int number, String party, PartyWriter.Screened s) {
        return s.hits().isEmpty()
                ? held(number, party, s)
                : row(number, party, s.hits().getFirst());
    }

    /** Its own name is near none: listed ones hold it, or may. */
    private String held(int number, String party, PartyWriter.Screened s) {
        Html html = new Html();
        html.start("tr").start("th", "scope", "row");
        html.start("a", "href", "#party-" + number).text(party).end().end();
        html.start("td", "class", "state ink-ask-first")
                .text(text.say("screen.row." + s.state().code().replace(' ', '-')))
                .end();
        html.start("td").end().start("td").end();
        html.start("td").text(String.join(" ", s.says())).end();
        return html.end().line().toString();
    }

    private String row(int number, String party, ScreenText.Hit best) {
        Html html = new Html();
        html.start("tr").start("th", "scope", "row");
        html.start("a", "href", "#party-" + number).text(party).end().end();
        verdict(html, "td", best);
        html.start("td", "class", "day").text(score(best)).end();
        html.start("td").text(Columns.clean(best.match().name().text()));
        html.start("p", "class", "quiet").text(best.match().entry().id()).end().end();
        html.start("td")
                .text(text.standing(best.match().entry(), best.standing()))
                .end();
        return html.end().line().toString();
    }

    private void verdict(Html html, String tag, ScreenText.Hit hit) {
        boolean match = hit.judged().score().verdict(review) == Verdict.MATCH;
        String ink = hit.isCleared() ? "quiet" : match ? "ink-stop" : "ink-ask-first";
        html.start(tag, "class", "state " + ink).text(text.sign(hit, review)).end();
    }

    private static String score(ScreenText.Hit hit) {
        return String.format(Locale.ROOT, "%.4f", hit.judged().score().probability());
    }

    String reasons(int number, String party, PartyWriter.Screened s) {
        Html html = new Html();
        html.start("section", "class", "line", "id", "party-" + number);
        html.start("h3").start("span").text(party).end().end().line();
        s.says().forEach(t -> html.start("p", "class", "quiet").text(t).end().line());
        s.hits().forEach(h -> hit(html, h));
        if (s.near() > s.hits().size()) {
            html.start("p", "class", "quiet")
                    .text(text.say("screen.page.more", s.near(), s.hits().size()))
                    .end()
                    .line();
        }
        return html.end().line().toString();
    }

    private void hit(Html html, ScreenText.Hit hit) {
        html.start("h4", "class", "apart").start("span", "class", "left");
        verdict(html, "span", hit);
        html.text(" " + Columns.clean(hit.match().name().text()) + " ");
        html.start("span", "class", "quiet")
                .text(hit.match().entry().id())
                .end()
                .end();
        html.start("span", "class", "right").text(score(hit)).end().end().line();
        html.start("p").text(text.why(hit.judged())).end().line();
        text.cleared(hit)
                .ifPresent(c -> html.start("p", "class", "note").text(c).end().line());
        standing(html, hit);
        html.start("details", "class", "branch")
                .start("summary")
                .text(text.say("screen.page.measures"))
                .end()
                .line();
        meetings(html, hit.judged().names().meetings());
        measures(html, hit.judged());
        html.end().line();
    }

    private void standing(Html html, ScreenText.Hit hit) {
        ScreenStanding s = hit.standing();
        html.start("p");
        linked(
                html,
                s.notice().map(n -> n.id()).orElse(""),
                text.standing(hit.match().entry(), s));
        html.end().line();
        if (!text.forbids(s).isEmpty()) {
            html.start("ul").line();
            List<String> sentences = text.forbids(s);
            for (int i = 0; i < sentences.size(); i++) {
                html.start("li");
                linked(html, s.provisions().get(i).id(), sentences.get(i));
                html.end().line();
            }
            html.end().line();
        }
    }

    private void linked(Html html, String id, String words) {
        addresses
                .of(id)
                .ifPresentOrElse(a -> html.start("a", "href", a).text(words).end(), () -> html.text(words));
    }

    private void meetings(Html html, List<Meeting> meetings) {
        table(html, "screen.page.query-word", "screen.page.how", "screen.page.list-word");
        meetings.forEach(m -> row(html, m.given(), text.way(m), m.listed()));
        html.end().end().line();
    }

    private void measures(Html html, Judged judged) {
        html.start("table").start("tbody").line();
        for (Map.Entry<Feature, Double> e : judged.names().adds().entrySet()) {
            row(
                    html,
                    text.measure(e.getKey()),
                    String.format(Locale.ROOT, "%.2f", judged.names().values().get(e.getKey())),
                    String.format(Locale.ROOT, "%+.2f", e.getValue()));
        }
        judged.score().facts().forEach(f -> row(html, text.fact(f), "", String.format(Locale.ROOT, "%+.2f", f.adds())));
        html.end().end().line();
    }

    private void table(Html html, String... columns) {
        html.start("table").start("thead").start("tr");
        for (String c : columns) {
            html.start("th", "scope", "col").text(text.say(c)).end();
        }
        html.end().end().start("tbody").line();
    }

    private static void row(Html html, String... cells) {
        html.start("tr");
        for (String c : cells) {
            html.start("td").text(c).end();
        }
        html.end().line();
    }
}
