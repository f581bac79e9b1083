package org.ytterby.io.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.law.Corpus;

class ReferenceTest {
    private static final Pattern HREF = Pattern.compile(" href=\"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
    private static final Map<String, String> PAGES =
            Reference.pages(Corpus.shippedFiles(), Corpus.shippedRecord(), Tongue.BOTH);

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void everyLinkLeadsToAPageAndAnAnchorThatAreThere(Tongue tongue) {
        Map<String, String> pages = Reference.pages(Corpus.shippedFiles(), Corpus.shippedRecord(), tongue);
        Map<String, Set<String>> anchors = anchors(pages);
        List<String> broken = new ArrayList<>();
        pages.forEach((path, page) -> links(page).stream()
                .filter(link -> !resolves(path, link, anchors))
                .forEach(link -> broken.add(path + " -> " + link)));
        assertThat(broken).isEmpty();
    }

    @Test
    void anAnchorStandsOnceOnItsPage() {
        PAGES.forEach((path, page) -> {
            List<String> ids = ID.matcher(page).results().map(m -> m.group(1)).toList();
            assertThat(ids).as(path).doesNotHaveDuplicates();
        });
    }

    @Test
    void thereIsAPageForEachInstrumentItemListNoticePartyAndOpenPoint() {
        Corpus corpus = Corpus.shipped();
        corpus.instruments().keySet().forEach(i -> assertThat(PAGES).containsKey("instruments/" + i + ".html"));
        corpus.items().keySet().forEach(i -> assertThat(PAGES).containsKey("items/" + i + ".html"));
        corpus.points().keySet().forEach(p -> assertThat(PAGES).containsKey("open-points/" + p + ".html"));
        corpus.notices().forEach(n -> {
            assertThat(PAGES).containsKeys("notices/" + n.id() + ".html", "lists/" + n.list() + ".html");
            n.entries().forEach(e -> assertThat(PAGES).containsKey("parties/" + e.party() + ".html"));
        });
    }

    @Test
    void whatDecidesNothingIsShownWithItsReasonAndItsSource() {
        assertThat(PAGES.get("rules.html"))
                .contains("id=\"R-101\"", "id=\"G-O7\"", "It is an event on the timeline of each suspended instrument");
        assertThat(PAGES.get("practice.html")).contains("id=\"review-clock\"", ">45</b>", "State Council");
        assertThat(PAGES.get("supply.html"))
                .contains("id=\"mine-cn-2024\"", ">270000</b>", "https://doi.org/10.5066/P13XCP3R");
    }

    @Test
    void pagesNeedNoScriptAndNothingFromElsewhere() {
        PAGES.forEach((path, page) -> assertThat(page)
                .as(path)
                .doesNotContainIgnoringCase("<script")
                .doesNotContain(" src=", "@import", "url("));
    }

    @Test
    void everyPageSaysWhatItRestsOn() {
        Corpus corpus = Corpus.shipped();
        PAGES.forEach((path, page) -> {
            if (path.endsWith(".html")) {
                assertThat(page)
                        .as(path)
                        .startsWith("<!DOCTYPE html>\n<html lang=\"")
                        .contains("<meta charset=\"utf-8\">", "<h1")
                        .contains(corpus.version(), corpus.evidenceUntil().toString());
            }
        });
    }

    @Test
    void theSameCorpusGivesTheSameBytes() {
        assertThat(Reference.pages(Corpus.shippedFiles(), Corpus.shippedRecord(), Tongue.BOTH))
                .isEqualTo(PAGES);
    }

    @Test
    void noTwoPagesDifferOnlyInTheCaseOfTheirNames() {
        assertThat(PAGES.keySet().stream().map(p -> p.toLowerCase(Locale.ROOT))).doesNotHaveDuplicates();
    }

    @Test
    void noWordOfOursIsMissingInEitherLanguage() {
        assertThat(String.join("", PAGES.values())).doesNotContain("⟨");
        assertThat(new TreeSet<>(new Labels().keys(Tongue.EN))).isEqualTo(new TreeSet<>(new Labels().keys(Tongue.ZH)));
    }

    @Test
    void aSuspensionIsShownWithBothClocksAndWhatFollowsIt() {
        assertThat(PAGES.get("instruments/cn.mofcom.2025-61.html"))
                .contains("id=\"1.1\"", "id=\"7-abroad\"")
                .contains("2026-11-10", "href=\"../open-points/suspension_2025_70.html\"");
    }

    @Test
    void aPartysStandingIsADatedHistory() {
        assertThat(PAGES.get("parties/dedrone-by-axon.html"))
                .contains("<th scope=\"row\">2025-10-09</th>", "class=\"state operates\"");
    }

    @Test
    void textsOfTheCorpusCannotBecomeMarkup() {
        String bad = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>&\u202e\u0007";
        Map<String, String> pages = Reference.pages(
                poisoned(Corpus.shippedFiles(), bad), poisoned(Corpus.shippedRecord(), bad), Tongue.BOTH);
        pages.forEach((path, page) -> assertThat(page)
                .as(path)
                .doesNotContain("<script", "<img", "\u202e", "\u0007")
                .doesNotContain("href=\"javascript"));
        assertThat(String.join("", pages.values())).contains("&lt;script&gt;alert(1)");
    }

    /** Every sentence and every address is replaced by something nasty; ids, days and codes stay, so the corpus still loads. */
    private static Doc poisoned(Doc doc, String bad) {
        return switch (doc) {
            case Doc.Table t -> {
                Map<String, Doc> entries = new java.util.LinkedHashMap<>();
                t.entries().forEach((key, value) -> entries.put(key, poisoned(key, value, bad)));
                yield new Doc.Table(t.place(), entries);
            }
            case Doc.Rows r ->
                new Doc.Rows(
                        r.place(), r.items().stream().map(i -> poisoned(i, bad)).toList());
            case Doc.Text t -> t;
            case Doc.Nothing n -> n;
        };
    }

    private static Doc poisoned(String key, Doc value, String bad) {
        if (value instanceof Doc.Text && Set.of("url").contains(key)) {
            return new Doc.Text(Place.NOWHERE, "javascript:" + bad);
        }
        boolean free = Set.of("zh", "ja", "note", "number", "cite", "as-printed", "issuer", "address")
                .contains(key);
        return value instanceof Doc.Text && free ? new Doc.Text(Place.NOWHERE, bad) : poisoned(value, bad);
    }

    static List<String> links(String page) {
        return HREF.matcher(page).results().map(m -> unescaped(m.group(1))).toList();
    }

    static Map<String, Set<String>> anchors(Map<String, String> pages) {
        Map<String, Set<String>> anchors = new HashMap<>();
        pages.forEach((path, page) -> {
            Set<String> ids = new HashSet<>();
            Matcher matcher = ID.matcher(page);
            while (matcher.find()) {
                ids.add(matcher.group(1));
            }
            anchors.put(path, ids);
        });
        return anchors;
    }

    static boolean resolves(String from, String link, Map<String, Set<String>> anchors) {
        if (link.startsWith("https://") || link.startsWith("http://")) {
            return true;
        }
        int hash = link.indexOf('#');
        String file = hash < 0 ? link : link.substring(0, hash);
        String page = file.isEmpty()
                ? from
                : java.net.URI.create("file:///" + from).resolve(file).getPath().substring(1);
        Set<String> ids = anchors.get(page);
        return ids != null && (hash < 0 || ids.contains(link.substring(hash + 1)));
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
