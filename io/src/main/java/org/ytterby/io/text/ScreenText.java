package org.ytterby.io.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ytterby.engine.screen.match.Judged;
import org.ytterby.engine.screen.match.Match;
import org.ytterby.engine.screen.match.Meeting;
import org.ytterby.engine.screen.match.Said;
import org.ytterby.engine.screen.match.Verdict;
import org.ytterby.io.NameRow;

/** What screening found, for people. Immutable. */
public final class ScreenText {
    private static final int MOST_LEFT = 12;

    private final Style style;
    private final Words words;

    public ScreenText(Style style) {
        this.style = style;
        this.words = new Words(style.language());
    }

    /**
     * An entry that a name may be, with what it was on the day.
     *
     * @param standing empty for a list whose standing is not on file
     */
    public record Hit(Match match, Judged judged, Optional<ListedParties.Row> standing) {}

    /** A probability with as many digits as rank results. */
    public static String number(double probability) {
        return String.format(Locale.ROOT, "%.10f", probability);
    }

    /** For programs. */
    public static String code(Verdict verdict) {
        return switch (verdict) {
            case MATCH -> "match";
            case REVIEW -> "review";
            case NO_MATCH -> "no match";
            case NO_NAME -> "no name";
        };
    }

    /** One name and the entries it may be. */
    public String of(String name, List<Hit> hits, double review) {
        Page page = new Page(style);
        page.para("", "  ", Ink.BOLD, words.say("screen.name", name));
        if (hits.isEmpty()) {
            page.para("  ", "  ", words.say("screen.none"));
        }
        hits(hits, review, page);
        return page.toString();
    }

    /**
     * A row of a table and the entries that its party may be.
     *
     * @param verdict of a row that met no entry, for programs
     * @param says what is to be said of the row beside
     */
    public String of(NameRow row, String verdict, List<Hit> hits, List<String> says, double review) {
        Page page = new Page(style);
        String cells = row.cells().stream()
                .filter(c -> !c.isBlank())
                .map(Columns::clean)
                .collect(Collectors.joining(" · "));
        page.para("", "  ", Ink.BOLD, words.say("screen.row", row.place(), cells));
        if (hits.isEmpty()) {
            page.para("  ", "  ", words.say("screen.row." + verdict.replace(' ', '-')));
        }
        says.forEach(s -> page.para("  ", "  ", s));
        hits(hits, review, page);
        return page.toString();
    }

    private void hits(List<Hit> hits, double review, Page page) {
        for (Hit hit : hits) {
            Verdict verdict = hit.judged().score().verdict(review);
            String sign = words.say("screen.verdict." + verdict.name().toLowerCase(Locale.ROOT));
            page.blank();
            page.ends(
                    "  " + sign + "  ",
                    "      ",
                    hit.match().name().text()
                            + words.say("paren", hit.match().entry().id()),
                    String.format(Locale.ROOT, "%.4f", hit.judged().score().probability()),
                    verdict == Verdict.MATCH ? Ink.STOP : Ink.ASK_FIRST);
            page.para("      ", "      ", why(hit.judged()));
            hit.standing().ifPresent(s -> page.para("      ", "      ", standing(s)));
        }
    }

    private String standing(ListedParties.Row row) {
        return words.say(
                "screen.standing",
                words.of(row.notice().title()),
                ListedParties.standing(row, new TimelineText(style)),
                row.entry().measures().stream().sorted().collect(Collectors.joining(", ")));
    }

    /** Which words met and how, what was left over, and what other facts say. */
    public String why(Judged judged) {
        List<String> parts = new ArrayList<>();
        if (judged.names().meetings().isEmpty()) {
            parts.add(words.say("screen.nothing-met"));
        } else {
            parts.add(judged.names().meetings().stream()
                    .map(this::met)
                    .collect(Collectors.joining(words.say("screen.and"))));
        }
        left("screen.left-query", judged.names().leftGiven(), parts);
        left("screen.left-list", judged.names().leftListed(), parts);
        judged.score().facts().forEach(f -> parts.add(fact(f)));
        return String.join(words.say("screen.then"), parts) + words.say("screen.end");
    }

    private boolean isChinese() {
        return style.language() == org.ytterby.engine.law.Bilingual.Language.ZH;
    }

    private String met(Meeting m) {
        return words.say(
                "screen.met", m.given(), isChinese() ? m.way().zh() : m.way().en(), m.listed());
    }

    private void left(String key, List<String> left, List<String> parts) {
        if (!left.isEmpty()) {
            String some = left.stream().limit(MOST_LEFT).collect(Collectors.joining(" … "));
            parts.add(words.say(key, some));
        }
    }

    private String fact(Said said) {
        return isChinese() ? said.kind().zh() : said.kind().en();
    }
}
