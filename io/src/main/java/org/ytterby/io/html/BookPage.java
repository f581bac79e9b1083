package org.ytterby.io.html;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ytterby.io.References;
import org.ytterby.io.text.Line;
import org.ytterby.io.text.PageReport;
import org.ytterby.io.text.Passage;

/**
 * A book's answers as one page that needs nothing else: head, questions, declarations, what blocks, pictures, then every
 * line. Lines wait in files until the head is known, so a long book needs little memory. Not thread-safe.
 */
public final class BookPage implements Closeable {
    private static final String SLOT = "\u0001";
    private static final List<String> COLUMNS =
            List.of("table.line", "page.goods", "page.party", "page.day", "page.outcome", "page.because");

    private final String file;
    private final Optional<String> doer;
    private final PageReport report;
    private final Passages passages;
    private final Spool rows = new Spool();
    private final Spool blocking = new Spool();
    private final Spool answers = new Spool();
    private final Spool refused = new Spool();
    private final Map<String, Integer> told = new HashMap<>();
    private int blocks;
    private int unread;

    /**
     * @param file what the book is called
     * @param pages where the reference stands; empty: citations lead to the authority's own page
     * @param doer whose duties alone the report shows
     */
    public BookPage(String file, PageReport report, Optional<References> pages, Optional<String> doer)
            throws IOException {
        this.file = file;
        this.doer = doer;
        this.report = report;
        this.passages = new Passages(new Addresses(report.corpus(), pages)::of);
    }

    public void take(Line line) throws IOException {
        PageReport.Row row = report.take(line);
        rows.write(row(row));
        if (row.blocks()) {
            blocks++;
            blocking.write(row(row));
        }
        answers.write(answer(row, report.answer(line)));
    }

    /** @param says what is wrong with it, a line of text each */
    public void refuse(int line, List<String> says) throws IOException {
        report.refused();
        unread++;
        Html html = new Html();
        html.start("li").text(report.say("tree.line", line));
        says.forEach(s -> html.start("p", "class", "d1").text(s).end());
        refused.write(html.end().line().toString());
    }

    /** Writes the page; the stream stays open. */
    public void finish(OutputStream out) throws IOException {
        BookHead head = new BookHead(report, passages);
        out.write(StandAlone.DOCTYPE.getBytes(StandardCharsets.UTF_8));
        Html page = new Html();
        head.begin(page, file, doer);
        head.blocks(page, blocks);
        if (blocks > 0) {
            table(page, blocking, out);
        }
        head.pictures(page);
        head.heading(page, "lines", "page.all-lines");
        table(page, rows, out);
        if (unread > 0) {
            head.refused(page, unread);
            page.start("ul").line();
            spooled(page, refused, out);
            page.end().line();
        }
        head.heading(page, "answers", "page.answers");
        spooled(page, answers, out);
        head.end(page);
        out.write(page.drain().getBytes(StandardCharsets.UTF_8));
    }

    private void table(Html page, Spool spool, OutputStream out) throws IOException {
        page.start("div", "class", "wide").start("table", "class", "lines");
        page.start("thead").start("tr");
        for (String key : COLUMNS) {
            page.start("th", "scope", "col").text(report.say(key)).end();
        }
        page.end().end().start("tbody").line();
        spooled(page, spool, out);
        page.end().end().end().line();
    }

    /** What stands before goes out first. */
    private static void spooled(Html page, Spool spool, OutputStream out) throws IOException {
        out.write(page.drain().getBytes(StandardCharsets.UTF_8));
        spool.into(out);
    }

    private String row(PageReport.Row row) {
        Html html = new Html();
        html.start("tr").start("th", "scope", "row");
        html.start("a", "href", "#line-" + row.number())
                .text(String.valueOf(row.number()))
                .end();
        html.end();
        cell(html, row.goods());
        cell(html, row.party());
        html.start("td", "class", "day").text(row.day()).end();
        html.start("td", "class", Passages.ink(row.ink()))
                .text(row.outcome() + (row.leaning().isPresent() ? " *" : ""));
        if (row.inHand()) {
            html.text(" ✓ " + report.say("page.in-hand"));
        }
        html.end().start("td");
        passages.sentence(html, row.because());
        return html.end().end().line().toString();
    }

    private static void cell(Html html, String text) {
        html.start("td").text(text).end();
    }

    /** What was told word for word before is not told again; the reader is led there. */
    private String answer(PageReport.Row row, List<Passage> told) {
        List<List<Passage>> groups = Passages.groups(told);
        Html body = new Html();
        groups.subList(2, groups.size() - 1).forEach(g -> passages.set(body, g));
        Optional<Integer> before = before(body.toString(), row.number());
        Html html = new Html();
        html.start("section", "id", "line-" + row.number(), "class", "line");
        head(html, groups.getFirst());
        passages.set(html, groups.get(1));
        html.add(before.map(this::same).orElse(body));
        html.start("div", "class", "foot");
        passages.set(html, groups.getLast());
        return html.end().end().line().toString();
    }

    private void head(Html html, List<Passage> first) {
        if (first.getFirst() instanceof Passage.Ends e) {
            html.start("h3");
            passages.sentence(html, e.left());
            html.text(" ")
                    .start("span", "class", "right")
                    .text(e.right())
                    .end()
                    .end()
                    .line();
        }
    }

    private Optional<Integer> before(String text, int number) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Optional.ofNullable(told.putIfAbsent(HexFormat.of().formatHex(digest), number));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Html same(int line) {
        Html html = new Html();
        String[] around = report.say("page.same", SLOT).split(SLOT, -1);
        html.start("p", "class", "same").text(around[0]);
        html.start("a", "href", "#line-" + line)
                .text(report.say("tree.line", line))
                .end();
        return html.text(around[1]).end().line();
    }

    @Override
    public void close() throws IOException {
        try (rows;
                blocking;
                answers;
                refused) {
            told.clear();
        }
    }
}
