package org.ytterby.io.html;

import org.ytterby.engine.law.Bilingual.Language;
import org.ytterby.engine.law.Corpus;
import org.ytterby.io.text.TimelineText;

/** What a page has around it that needs nothing else: its looks inside, nothing fetched, nothing run. */
final class StandAlone {
    static final String DOCTYPE = "<!DOCTYPE html>\n";

    private StandAlone() {}

    /** Begins the page, down to its heading. */
    static void begin(Html html, Language language, String title, String heading) {
        html.start("html", "lang", language == Language.ZH ? "zh-Hans" : "en").line();
        html.start("head").empty("meta", "charset", "utf-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; style-src 'unsafe-inline'");
        html.start("title").text(title).end();
        html.start("style").style(Style.REPORT).end().end().line();
        html.start("body", "class", "report").start("main").line();
        html.start("h1").text(heading).end().line();
    }

    /** Ends what {@link #begin} began. */
    static void end(Html html, Corpus corpus, TimelineText words) {
        html.end().start("footer").start("p");
        html.text(words.say("page.made", corpus.version(), corpus.evidenceUntil()));
        html.end().end().end().end().line();
    }
}
