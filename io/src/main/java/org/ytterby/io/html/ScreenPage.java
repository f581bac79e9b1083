package org.ytterby.io.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.law.AsOf;
import org.ytterby.engine.law.Corpus;
import org.ytterby.io.NameRow;
import org.ytterby.io.PartyWriter;
import org.ytterby.io.text.Columns;
import org.ytterby.io.text.HeldFinding;
import org.ytterby.io.text.ScreenText;
import org.ytterby.io.text.Style;
import org.ytterby.io.text.TimelineText;

/**
 * What screening found as one page that needs nothing else: the parties that need a look, each with its entries, their standing and
 * why; rows that were not screened; the others counted. Parts wait in files, so a long table needs little memory. Not thread-safe.
 */
public final class ScreenPage implements PartyWriter {
    private final Corpus corpus;
    private final AsOf asOf;
    private final ScreenText text;
    private final Optional<String> file;
    private final OutputStream out;
    private final ScreenHits hits;
    private final Spool rows = new Spool();
    private final Spool reasons = new Spool();
    private final Spool unread = new Spool();
    private final Map<State, Integer> counts = new EnumMap<>(State.class);
    private int parties;

    /**
     * @param file what the table is called; empty: names of the command line
     * @param review from which probability on an entry is worth a look
     */
    public ScreenPage(Corpus corpus, AsOf asOf, ScreenText text, Optional<String> file, double review, OutputStream out)
            throws IOException {
        this.corpus = corpus;
        this.asOf = asOf;
        this.text = text;
        this.file = file;
        this.out = out;
        this.hits = new ScreenHits(text, new Addresses(corpus, Optional.empty()), review);
    }

    @Override
    public void headings(List<String> headings) {
        // cells stand beside the party they belong to
    }

    /** A name of the command line. */
    public void name(String name, List<ScreenText.Hit> found, List<String> says, List<HeldFinding> held, State state)
            throws IOException {
        NameRow row = new NameRow.Readable(Place.NOWHERE, List.of(name));
        write(new Screened(row, state, found, found.size(), says, held));
    }

    @Override
    public void write(Screened s) throws IOException {
        parties++;
        counts.merge(s.state(), 1, Integer::sum);
        switch (s.state()) {
            case MATCH, REVIEW, CLEARED, HELD, HOLDERS_OPEN -> {
                rows.write(hits.row(parties, party(s), s));
                reasons.write(hits.reasons(parties, party(s), s));
            }
            case NO_NAME, REFUSED -> unread(s);
            case NO_MATCH, AS_BEFORE -> {} // counted
        }
    }

    private String party(Screened s) {
        String cells = s.row().cells().stream()
                .map(Columns::clean)
                .filter(c -> !c.isBlank())
                .collect(Collectors.joining(" · "));
        return s.row().line() == 0
                ? cells
                : text.say("screen.page.line", s.row().line(), cells);
    }

    private void unread(Screened s) throws IOException {
        Html html = new Html();
        html.start("li").text(party(s));
        s.says().forEach(t -> html.start("p", "class", "quiet").text(t).end());
        unread.write(html.end().line().toString());
    }

    @Override
    public void close() throws IOException {
        Html page = new Html();
        head(page);
        int found =
                parties - count(State.NO_MATCH) - count(State.AS_BEFORE) - count(State.NO_NAME) - count(State.REFUSED);
        if (found == 0) {
            page.start("p").text(text.say("screen.page.none")).end().line();
        } else {
            heading(page, "screen.page.look");
            table(page);
            spooled(page, rows);
            page.end().end().end().line();
            heading(page, "screen.page.why");
            spooled(page, reasons);
        }
        if (count(State.REFUSED) + count(State.NO_NAME) > 0) {
            heading(page, "screen.page.unread");
            page.start("ul").line();
            spooled(page, unread);
            page.end().line();
        }
        page.start("p", "class", "scope").text(text.say("screen.footer")).end().line();
        StandAlone.end(page, corpus, new TimelineText(Style.plain(text.language())));
        out.write(page.drain().getBytes(StandardCharsets.UTF_8));
        out.flush();
        rows.close();
        reasons.close();
        unread.close();
    }

    private void head(Html page) throws IOException {
        out.write(StandAlone.DOCTYPE.getBytes(StandardCharsets.UTF_8));
        String title = file.map(f -> text.say("screen.page.file", f)).orElseGet(() -> text.say("screen.page.names"));
        StandAlone.begin(page, text.language(), title + " · Ytterby", title);
        page.start("div", "class", "counts").start("p");
        page.text(text.count(
                "screen.summary",
                parties,
                count(State.MATCH),
                count(State.REVIEW),
                count(State.HELD),
                count(State.HOLDERS_OPEN),
                count(State.CLEARED),
                count(State.NO_MATCH),
                count(State.NO_NAME),
                count(State.REFUSED)));
        page.end().end().line();
        String known = asOf.knownOn().map(k -> text.say("screen.page.known", k)).orElse("");
        page.start("p")
                .text(text.say("screen.page.day", asOf.on(), known))
                .end()
                .line();
    }

    private int count(State state) {
        return counts.getOrDefault(state, 0);
    }

    private void heading(Html page, String key) {
        page.start("h2").text(text.say(key)).end().line();
    }

    private void table(Html page) {
        page.start("div", "class", "wide").start("table", "class", "found");
        page.start("thead").start("tr");
        for (String key : List.of("party", "verdict", "score", "entry", "standing")) {
            page.start("th", "scope", "col")
                    .text(text.say("screen.page." + key))
                    .end();
        }
        page.end().end().start("tbody").line();
    }

    /** What stands before goes out first. */
    private void spooled(Html page, Spool spool) throws IOException {
        out.write(page.drain().getBytes(StandardCharsets.UTF_8));
        spool.into(out);
    }
}
