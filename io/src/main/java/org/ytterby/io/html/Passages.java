package org.ytterby.io.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.ytterby.io.text.Cited;
import org.ytterby.io.text.Ink;
import org.ytterby.io.text.Passage;

/** Sets paragraphs as a page: signs, words in colour, branches that open and close, citations that lead to their pages. */
final class Passages {
    private static final int STEP = 2;
    private static final int DEEPEST = 5;

    private final Function<String, Optional<String>> addresses;

    /** @param addresses where the page of a piece of law stands, by its id */
    Passages(Function<String, Optional<String>> addresses) {
        this.addresses = addresses;
    }

    /** Paragraphs between two gaps. */
    static List<List<Passage>> groups(List<Passage> passages) {
        List<List<Passage>> groups = new ArrayList<>();
        groups.add(new ArrayList<>());
        for (Passage p : passages) {
            if (p instanceof Passage.Gap) {
                groups.add(new ArrayList<>());
            } else {
                groups.getLast().add(p);
            }
        }
        return groups.stream().filter(g -> !g.isEmpty()).toList();
    }

    void set(Html html, List<Passage> passages) {
        for (List<Passage> group : groups(passages)) {
            html.start("div", "class", "group");
            group.forEach(p -> set(html, p));
            html.end().line();
        }
    }

    /** A sentence with its citations. */
    void sentence(Html html, String sentence) {
        for (Cited part : Cited.in(sentence)) {
            Optional<String> address = part.id().flatMap(addresses);
            if (address.isPresent()) {
                html.start("a", "href", address.get()).text(part.words()).end();
            } else {
                html.text(part.words());
            }
        }
    }

    private void set(Html html, Passage passage) {
        switch (passage) {
            case Passage.Gap g -> {}
            case Passage.Single s -> single(html, s);
            case Passage.Worded w -> worded(html, w);
            case Passage.Marked m -> {
                begin(html, m.first(), "");
                mark(html, m.first());
                sentence(html, m.text());
                html.end().line();
            }
            case Passage.Ends e -> ends(html, e);
            case Passage.Branch b -> branch(html, b);
        }
    }

    private void single(Html html, Passage.Single s) {
        if (s.ink() == Ink.BOLD) {
            html.start("h4");
        } else {
            begin(html, s.text(), "");
        }
        sentence(html, s.text().strip());
        html.end().line();
    }

    private void worded(Html html, Passage.Worded w) {
        boolean outcome = w.ink() != Ink.BOLD && w.ink() != Ink.PLAIN;
        begin(html, w.indent(), outcome ? " outcome" : " worded");
        if (!w.word().isBlank()) {
            html.start("strong", "class", ink(w.ink()))
                    .text(w.word().strip())
                    .end()
                    .text(" ");
        }
        html.start("span");
        sentence(html, w.text());
        html.end().end().line();
    }

    private void ends(Html html, Passage.Ends e) {
        begin(html, e.first(), " apart");
        mark(html, e.first());
        html.start("span", "class", "left " + ink(e.ink()));
        sentence(html, e.left());
        html.end();
        if (!e.right().isEmpty()) {
            html.text(" ").start("span", "class", "right");
            sentence(html, e.right());
            html.end();
        }
        html.end().line();
    }

    /** Open from the start: what is closed would be missing on paper. */
    private void branch(Html html, Passage.Branch b) {
        if (b.body().isEmpty()) {
            html.start("p", "class", "branch");
            head(html, b);
            html.end().line();
            return;
        }
        html.start("details", "class", "branch", "open", "").start("summary");
        head(html, b);
        html.end();
        for (String line : b.body()) {
            html.start("p");
            sentence(html, line);
            html.end();
        }
        html.end().line();
    }

    private void head(Html html, Passage.Branch b) {
        html.start("span", "class", "left");
        sentence(html, b.head());
        html.end();
        if (!b.tail().isEmpty()) {
            html.text(" ").start("span", "class", "right");
            sentence(html, b.tail());
            html.end();
        }
    }

    private static void begin(Html html, String indent, String more) {
        int blanks = indent.length() - indent.stripLeading().length();
        html.start("p", "class", "d" + Math.min(DEEPEST, blanks / STEP) + more);
    }

    private static void mark(Html html, String first) {
        if (!first.isBlank()) {
            html.start("span", "class", "mark").text(first.strip()).end().text(" ");
        }
    }

    static String ink(Ink ink) {
        return "ink-" + ink.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
