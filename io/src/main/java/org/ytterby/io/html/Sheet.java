package org.ytterby.io.html;

import java.util.List;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.law.Bilingual;

/** One page while it is written: words in the page's language, links seen from where it lies. Not thread-safe. */
final class Sheet {
    /** From this length on a text is a sentence, and its other language gets a line of its own. */
    private static final int SENTENCE = 36;

    private final String path;
    private final Tongue tongue;
    private final Labels labels;
    private final Html html = new Html();

    Sheet(String path, Tongue tongue, Labels labels) {
        this.path = path;
        this.tongue = tongue;
        this.labels = labels;
    }

    Html html() {
        return html;
    }

    Tongue tongue() {
        return tongue;
    }

    Labels labels() {
        return labels;
    }

    String path() {
        return path;
    }

    /** An address in the reference, seen from this page. */
    String to(String address) {
        int page = address.indexOf('#');
        if (page > 0 && address.substring(0, page).equals(path)) {
            return address.substring(page);
        }
        return "../".repeat((int) path.chars().filter(c -> c == '/').count()) + address;
    }

    Sheet say(String key, Object... values) {
        return says(labels.say(key, values));
    }

    /** A text in the page's language or languages, each marked as what it is. */
    Sheet says(Bilingual text) {
        List<Tongue.Said> said = tongue.of(text);
        for (int i = 0; i < said.size(); i++) {
            Tongue.Said one = said.get(i);
            if (i > 0) {
                html.text(" ");
            }
            if (i > 0 && said.getFirst().text().length() > SENTENCE) {
                html.start("span", "lang", one.lang(), "class", "also")
                        .text(one.text())
                        .end();
            } else if (said.size() == 1 && one.lang().startsWith(tongue.code())) {
                html.text(one.text());
            } else {
                html.start("span", "lang", one.lang()).text(one.text()).end();
            }
        }
        return this;
    }

    Sheet says(Doc doc) {
        return says(Trees.bilingual(doc));
    }

    /** A heading; {@code id} empty: none. */
    Sheet heading(int level, String id, Runnable inside) {
        html.line();
        if (id.isEmpty()) {
            html.start("h" + level);
        } else {
            html.start("h" + level, "id", id);
        }
        inside.run();
        html.end().line();
        return this;
    }

    Sheet heading(int level, String key) {
        return heading(level, "", () -> say(key));
    }

    Sheet link(String address, Runnable inside) {
        html.start("a", "href", to(address));
        inside.run();
        html.end();
        return this;
    }

    Sheet link(String address, String text) {
        return link(address, () -> html.text(text));
    }

    /** An address outside: a link only where it leads to the web. */
    Sheet outside(String url) {
        if (url.startsWith("https://") || url.startsWith("http://")) {
            html.start("a", "href", url, "rel", "noreferrer", "class", "out")
                    .text(url)
                    .end();
        } else {
            html.text(url);
        }
        return this;
    }

    Sheet block(String tag, String style, Runnable inside) {
        html.start(tag, "class", style);
        inside.run();
        html.end().line();
        return this;
    }

    Sheet para(Runnable inside) {
        html.start("p");
        inside.run();
        html.end().line();
        return this;
    }

    /** Begins a list of terms; {@link #fact} fills it. */
    Sheet facts(Runnable inside) {
        return block("dl", "facts", inside);
    }

    Sheet fact(String key, Runnable value) {
        html.start("dt");
        say(key);
        html.end().start("dd");
        value.run();
        html.end().line();
        return this;
    }

    Sheet code(String text) {
        html.start("code").text(text).end();
        return this;
    }

    /** A table with a heading for every column, and a cell that names its row first. */
    Sheet table(String style, List<String> columns, Runnable rows) {
        html.start("div", "class", "wide")
                .start("table", "class", style)
                .start("thead")
                .start("tr");
        for (String column : columns) {
            html.start("th", "scope", "col");
            say(column);
            html.end();
        }
        html.end().end().line().start("tbody");
        rows.run();
        html.end().end().end().line();
        return this;
    }

    Sheet row(String id, Runnable first, List<Runnable> cells) {
        if (id.isEmpty()) {
            html.start("tr");
        } else {
            html.start("tr", "id", id);
        }
        html.start("th", "scope", "row");
        first.run();
        html.end();
        for (Runnable cell : cells) {
            html.start("td");
            cell.run();
            html.end();
        }
        html.end().line();
        return this;
    }
}
