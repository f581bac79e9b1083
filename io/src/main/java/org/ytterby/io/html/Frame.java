package org.ytterby.io.html;

import java.util.List;
import java.util.function.Consumer;
import org.ytterby.engine.law.Bilingual;

/** What every page has around its own part: title, ways to the other kinds, and what the page rests on. */
final class Frame {
    static final String STYLE = "style.css";
    private static final List<String> KINDS = List.of(
            "index",
            "instruments",
            "items",
            "lists",
            "parties",
            "open-points",
            "rules",
            "events",
            "practice",
            "supply",
            "glossary",
            "names");

    private final LawFiles law;
    private final Tongue tongue;
    private final Labels labels = new Labels();

    Frame(LawFiles law, Tongue tongue) {
        this.law = law;
        this.tongue = tongue;
    }

    static String home(String kind) {
        return switch (kind) {
            case "index", "rules", "events", "practice", "supply", "glossary", "names" -> kind + ".html";
            default -> kind + "/index.html";
        };
    }

    /** @param kind the kind of page, which the ways at the top mark */
    String page(String path, String kind, Bilingual title, Consumer<Sheet> body) {
        Sheet sheet = new Sheet(path, tongue, labels);
        Html html = sheet.html();
        html.start("html", "lang", tongue == Tongue.ZH ? "zh-Hans" : "en").line();
        head(sheet, title);
        html.start("body");
        ways(sheet, kind);
        html.start("main").line();
        body.accept(sheet);
        html.end().line();
        foot(sheet);
        html.end().end();
        return "<!DOCTYPE html>\n" + html + "\n";
    }

    private void head(Sheet sheet, Bilingual title) {
        Html html = sheet.html();
        html.start("head").empty("meta", "charset", "utf-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; style-src 'self' file:");
        html.start("title").text(plain(title) + " · Ytterby").end();
        html.empty("link", "rel", "stylesheet", "href", sheet.to(STYLE)).end().line();
    }

    private String plain(Bilingual title) {
        List<Tongue.Said> said = tongue.of(title);
        return String.join(" · ", said.stream().map(Tongue.Said::text).toList());
    }

    private void ways(Sheet sheet, String kind) {
        Html html = sheet.html();
        html.start("header")
                .start("nav", "aria-label", plain(labels.say("ways")))
                .start("ul");
        for (String way : KINDS) {
            html.start("li");
            if (way.equals(kind)) {
                html.start("a", "href", sheet.to(home(way)), "aria-current", "true");
            } else {
                html.start("a", "href", sheet.to(home(way)));
            }
            sheet.say("kind." + way);
            html.end().end();
        }
        html.end().end().end().line();
    }

    private void foot(Sheet sheet) {
        sheet.html().start("footer").start("p");
        sheet.say("foot.made", law.version(), law.corpus().evidenceUntil());
        sheet.html().end().start("p");
        sheet.say("foot.limits");
        sheet.html().end().end().line();
    }
}
