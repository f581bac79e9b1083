package org.ytterby.io.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ytterby.engine.facts.Facts;
import org.ytterby.engine.facts.Stated;
import org.ytterby.engine.facts.Transaction;
import org.ytterby.engine.facts.Value;
import org.ytterby.engine.law.Bilingual.Language;
import org.ytterby.engine.law.OpenPoint;
import org.ytterby.io.Beside;
import org.ytterby.io.References;
import org.ytterby.io.text.Cases;
import org.ytterby.io.text.Line;
import org.ytterby.io.text.PageReport;

class BookPageTest {
    private static final Pattern TAG =
            Pattern.compile("<(/?)([a-zA-Z0-9]+)((?:\\s+[a-zA-Z0-9:-]+=\"[^\"<>]*\")*)\\s*>");
    private static final Set<String> EMPTY = Set.of("meta");
    private static final Set<String> KNOWN = Set.of(
            "html", "head", "meta", "title", "style", "body", "main", "h1", "h2", "h3", "h4", "p", "div", "span",
            "strong", "b", "a", "ul", "li", "table", "thead", "tbody", "tr", "th", "td", "section", "details",
            "summary", "figure", "footer", "svg", "desc", "defs", "pattern", "rect", "circle", "line", "text");
    private static final String HOSTILE =
            "\"><script>alert(1)</script><img src=x onerror=alert(1)>\u0001cn.ecl\u0002x\u0003";

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyElementIsEndedAndEveryWordIsThere(Language language) throws IOException {
        String page = page(language, Cases.own(), Optional.empty());

        assertThat(page).startsWith("<!DOCTYPE html>").doesNotContain("⟨").doesNotContainPattern("\\{\\d\\}");
        assertThat(tags(page)).isSubsetOf(KNOWN);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void textOfOthersNeverBecomesMarkup(Language language) throws IOException {
        Line line = Cases.own("open-fact");
        Transaction t = line.answer().transaction();
        Facts facts = t.facts();
        for (String key :
                List.of("item.description", "item.part", "item.supplier", "end_user.name", "consignee.name")) {
            facts = facts.with(key, new Value.Text(HOSTILE), new Stated.Origin.Line());
        }
        Transaction hostile = new Transaction(HOSTILE, facts, t.on(), t.knownOn(), t.assume(), t.declarations());

        String page = page(language, List.of(new Line(2, Cases.ENGINE.decide(hostile))), Optional.empty());

        assertThat(tags(page)).isSubsetOf(KNOWN);
        assertThat(page).doesNotContain("<script", "<img", "\u0001", "\u0002").contains("&lt;script&gt;");
    }

    @Test
    void thePageNeedsNothingElse() throws IOException {
        String page = page(Language.EN, Cases.own(), Optional.empty());

        assertThat(page)
                .doesNotContainPattern("(?i)<(link|script|img|iframe|object|embed|form)\\b")
                .doesNotContainPattern("@import|url\\((?!#)")
                .contains("default-src 'none'".replace("'", "&#39;"));
    }

    @Test
    void whatBlocksAndWhatIsAskedLeadsToTheLine() throws IOException {
        String page = page(Language.EN, Cases.own(), Optional.empty());

        Matcher m = Pattern.compile("href=\"#([^\"]+)\"").matcher(page);
        while (m.find()) {
            assertThat(page).contains("id=\"" + m.group(1) + "\"");
        }
        assertThat(page).contains("href=\"#line-3\"");
    }

    @Test
    void citationsLeadToTheReferenceOrElseToTheAuthority() throws IOException {
        Line line = Cases.own("licence");

        assertThat(page(Language.EN, List.of(line), Optional.of(References.at("../reference"))))
                .contains("href=\"../reference/instruments/cn.mofcom-gac.2025-18.html#")
                .contains("href=\"../reference/items/cn.mofcom-gac.2025-18/1C905.a.4.html\"");
        assertThat(page(Language.EN, List.of(line), Optional.empty()))
                .doesNotContain("instruments/cn.")
                .contains("<a href=\"https://");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aPointOfLawIsAskedInWordsThatLeadToItsPage(Language language) throws IOException {
        Line line = Cases.own("open-law");
        OpenPoint point = Objects.requireNonNull(Cases.ENGINE.corpus().points().get("suspension_2025_70"));

        String page = page(language, List.of(line), Optional.of(References.at("../reference")));

        assertThat(page)
                .contains("<td>? <a href=\"../reference/open-points/suspension_2025_70.html\">"
                        + point.question().in(language) + "</a></td>")
                .doesNotContain(">? suspension_2025_70</td>");
    }

    @Test
    void theSameAnswerIsToldOnce() throws IOException {
        Line line = Cases.own("licence");

        String page = page(Language.EN, List.of(line, new Line(9, line.answer())), Optional.empty());

        assertThat(page).containsOnlyOnce("word for word as for <a href=\"#line-" + line.number() + "\">");
        assertThat(page).contains("id=\"line-9\"");
    }

    @Test
    void aLineThatCouldNotBeReadIsNamed() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PageReport report = new PageReport(Cases.ENGINE, Language.EN, Optional.empty(), Beside.NOTHING);
        try (BookPage page = new BookPage("orders.csv", report, Optional.empty(), Optional.empty())) {
            page.take(Cases.own("licence"));
            page.refuse(7, List.of("orders.csv:7:3 `<b>` is no country"));
            page.finish(out);
        }

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("1 line could not be read", "LINE 7", "`&lt;b&gt;` is no country", "2 lines");
    }

    @Test
    void onlyTheDutiesOfTheOneWhoAsksAreShown() throws IOException {
        String all = page(Language.EN, List.of(Cases.own("licence")), Optional.empty());
        String importers = page(Language.EN, List.of(Cases.own("licence")), Optional.empty(), Optional.of("importer"));

        assertThat(all).contains("<span class=\"mark\">exporter</span>");
        assertThat(importers)
                .doesNotContain("<span class=\"mark\">exporter</span>")
                .contains("Duties shown: only those of the importer.");
    }

    @Test
    void nothingIsLeftInTheTemporaryFolder() throws IOException {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        long before = waiting(folder);

        page(Language.EN, List.of(Cases.own("licence")), Optional.empty());

        assertThat(waiting(folder)).isEqualTo(before);
    }

    private static long waiting(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().startsWith("ytterby-page-"))
                    .count();
        }
    }

    private static String page(Language language, List<Line> lines, Optional<References> pages) throws IOException {
        return page(language, lines, pages, Optional.empty());
    }

    private static String page(Language language, List<Line> lines, Optional<References> pages, Optional<String> doer)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PageReport report = new PageReport(Cases.ENGINE, language, doer, Beside.NOTHING);
        try (BookPage page = new BookPage("orders.csv", report, pages, doer)) {
            for (Line line : lines) {
                page.take(line);
            }
            page.finish(out);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Names of all elements; fails where one is not ended, or where a sign of markup is no element. */
    private static Set<String> tags(String page) {
        String body = page.replaceFirst("<!DOCTYPE html>", "").replaceFirst("(?s)<style>.*?</style>", "");
        Set<String> names = new java.util.TreeSet<>();
        Deque<String> begun = new ArrayDeque<>();
        Matcher m = TAG.matcher(body);
        int from = 0;
        while (m.find()) {
            assertThat(body.substring(from, m.start())).doesNotContain("<").doesNotContain(">");
            from = m.end();
            names.add(m.group(2));
            if (m.group(1).isEmpty() && !EMPTY.contains(m.group(2))) {
                begun.push(m.group(2));
            } else if (!m.group(1).isEmpty()) {
                assertThat(begun.pop()).isEqualTo(m.group(2));
            }
        }
        assertThat(begun).isEmpty();
        return names;
    }
}
