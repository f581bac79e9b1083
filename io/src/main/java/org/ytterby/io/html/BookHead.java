package org.ytterby.io.html;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ytterby.io.text.BookQuestions;
import org.ytterby.io.text.PageReport;
import org.ytterby.io.text.TimelineText;

/** The parts of a book's page that tell of the whole book. */
final class BookHead {
    private static final int MOST_LINKS = 24;

    private final PageReport report;
    private final Passages passages;
    private final TimelineText words;

    BookHead(PageReport report, Passages passages) {
        this.report = report;
        this.passages = passages;
        this.words = TimelineText.in(report.language());
    }

    /** Begins the page, down to the declarations. */
    void begin(Html html, String file, Optional<String> doer) {
        String title = report.say("page.title");
        StandAlone.begin(html, report.language(), file + " · " + title, title);
        html.start("div", "class", "lead");
        passages.set(html, report.title(file));
        html.end().start("div", "class", "counts");
        passages.set(html, report.counts());
        html.end();
        doer.ifPresent(d -> html.start("p", "class", "note")
                .text(report.say("page.as", report.doer(d)))
                .end());
        html.start("div", "class", "scope");
        passages.set(html, report.scope());
        html.end().line();
        questions(html);
        declarations(html);
    }

    void heading(Html html, String id, String key) {
        html.start("h2", "id", id).text(report.say(key)).end().line();
    }

    void blocks(Html html, int blocks) {
        heading(html, "blocks", "page.blocks");
        String says = blocks == 0 ? report.say("page.blocks-none") : report.count("page.blocks-some", blocks);
        html.start("p").text(says).end().line();
    }

    void refused(Html html, int unread) {
        heading(html, "refused", "page.refused");
        html.start("p").text(report.count("page.refused-says", unread)).end().line();
    }

    private void questions(Html html) {
        List<BookQuestions.Question> questions = report.questions();
        if (questions.isEmpty()) {
            return;
        }
        heading(html, "questions", "page.questions");
        report.promise().ifPresent(p -> html.start("p").text(p).end().line());
        html.start("div", "class", "wide")
                .start("table", "class", "questions")
                .start("thead")
                .start("tr");
        for (String key : List.of("page.question", "page.whom", "page.asked", "page.settles", "page.worth")) {
            html.start("th", "scope", "col").text(report.say(key)).end();
        }
        html.end().end().start("tbody").line();
        questions.forEach(q -> question(html, q));
        html.end().end().end().line();
    }

    private void question(Html html, BookQuestions.Question q) {
        html.start("tr").start("td");
        html.start("b").text(q.about()).end().text(report.say("list.colon"));
        html.text(q.question());
        q.findOut().ifPresent(f -> html.start("p", "class", "quiet").text(f).end());
        html.end().start("td").text(q.whom()).end();
        lines(html, q.asked());
        lines(html, q.settles());
        html.start("td", "class", "money").text(q.worth()).end().end().line();
    }

    private void lines(Html html, List<Integer> lines) {
        html.start("td", "class", "numbers");
        List<Integer> shown = lines.stream().limit(MOST_LINKS).toList();
        for (int i = 0; i < shown.size(); i++) {
            html.text(i == 0 ? "" : report.say("list.comma"));
            html.start("a", "href", "#line-" + shown.get(i))
                    .text(String.valueOf(shown.get(i)))
                    .end();
        }
        if (lines.isEmpty()) {
            html.text("–");
        } else if (lines.size() > shown.size()) {
            html.text(report.say("page.more-lines", lines.size() - shown.size()));
        }
        html.end();
    }

    private void declarations(Html html) {
        List<PageReport.Signed> signed = report.signed();
        if (signed.isEmpty()) {
            return;
        }
        heading(html, "declarations", "page.declarations");
        html.start("div", "class", "wide")
                .start("table", "class", "signed")
                .start("thead")
                .start("tr");
        for (String key : List.of(
                "page.declaration",
                "page.facts",
                "page.about",
                "page.signed-by",
                "page.signed",
                "page.until",
                "page.lines")) {
            html.start("th", "scope", "col").text(report.say(key)).end();
        }
        html.end().end().start("tbody").line();
        for (PageReport.Signed s : signed) {
            html.start("tr").start("th", "scope", "row").text(s.id()).end();
            for (String text : List.of(s.facts(), s.about(), s.by())) {
                html.start("td");
                passages.sentence(html, text);
                html.end();
            }
            Stream.of(s.signed(), s.until(), String.valueOf(s.lines()))
                    .forEach(t -> html.start("td", "class", "day").text(t).end());
            html.end().line();
        }
        html.end().end().end().line();
    }

    void pictures(Html html) {
        report.timeline().ifPresent(t -> {
            heading(html, "timeline", "page.timeline");
            html.start("figure")
                    .add(TimelinePicture.of(t, words, "timeline"))
                    .end()
                    .line();
        });
        report.elements().ifPresent(e -> {
            html.start("h2", "id", "elements")
                    .text(words.say("elements.title", e.day()))
                    .end()
                    .line();
            html.start("figure")
                    .add(ElementsPicture.of(e, words, "elements"))
                    .end()
                    .line();
        });
    }

    void end(Html html) {
        StandAlone.end(html, report.corpus(), words);
    }
}
