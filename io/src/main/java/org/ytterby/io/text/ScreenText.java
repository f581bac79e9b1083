package org.ytterby.io.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ytterby.engine.law.Bilingual.Language;
import org.ytterby.engine.law.History;
import org.ytterby.engine.screen.list.ListEntry;
import org.ytterby.engine.screen.match.Feature;
import org.ytterby.engine.screen.match.Judged;
import org.ytterby.engine.screen.match.Match;
import org.ytterby.engine.screen.match.Meeting;
import org.ytterby.engine.screen.match.Said;
import org.ytterby.engine.screen.match.Verdict;
import org.ytterby.io.NameRow;
import org.ytterby.io.PartyWriter;

/** What screening found, for people. Immutable. */
public final class ScreenText {
    private static final int MOST_LEFT = 12;
    private static final int MOST_WEIGHTS = 3;
    private static final double LEAST_WEIGHT = 0.5;

    private final Style style;
    private final Words words;

    public ScreenText(Style style) {
        this.style = style;
        this.words = new Words(style.language());
    }

    /**
     * An entry that a name may be, with what it was on the day.
     *
     * @param standing how it stands on the day, and what it brings with it
     */
    public record Hit(Match match, Judged judged, ScreenStanding standing, Optional<Clearing> clearing) {
        /** Whether somebody has told the party apart from this entry, and that still counts. */
        public boolean isCleared() {
            return clearing.filter(c -> c.reopened().isEmpty()).isPresent();
        }
    }

    /**
     * That a party is not the listed one, by a declaration.
     *
     * @param declaration its id
     * @param reopened why it does not count, by the word of the warning; empty: it counts
     */
    public record Clearing(
            String declaration,
            String by,
            Optional<LocalDate> until,
            String because,
            List<String> basis,
            Optional<String> reopened) {
        public Clearing {
            basis = List.copyOf(basis);
        }
    }

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

    /** One name and the entries it may be; what is to be said beside. */
    public String of(String name, PartyWriter.State state, List<Hit> hits, List<String> says, double review) {
        Page page = new Page(style);
        page.para("", "  ", Ink.BOLD, words.say("screen.name", Columns.clean(name)));
        if (hits.isEmpty()) {
            page.para("  ", "  ", words.say(state == PartyWriter.State.NO_NAME ? "screen.row.no-name" : "screen.none"));
        }
        says.forEach(s -> page.para("  ", "  ", Columns.clean(s)));
        hits(hits, review, page);
        return page.toString();
    }

    /**
     * A row of a table and the entries that its party may be.
     *
     * @param state of a row that met no entry
     * @param says what is to be said of the row beside
     */
    public String of(NameRow row, PartyWriter.State state, List<Hit> hits, List<String> says, double review) {
        Page page = new Page(style);
        String cells = row.cells().stream()
                .filter(c -> !c.isBlank())
                .map(Columns::clean)
                .collect(Collectors.joining(" · "));
        page.para("", "  ", Ink.BOLD, words.say("screen.row", row.place(), cells));
        if (hits.isEmpty()) {
            page.para("  ", "  ", words.say("screen.row." + state.code().replace(' ', '-')));
        }
        says.forEach(s -> page.para("  ", "  ", Columns.clean(s)));
        hits(hits, review, page);
        return page.toString();
    }

    private void hits(List<Hit> hits, double review, Page page) {
        for (Hit hit : hits) {
            Verdict verdict = hit.judged().score().verdict(review);
            String sign = sign(hit, review);
            page.blank();
            page.ends(
                    "  " + sign + "  ",
                    "      ",
                    Columns.clean(hit.match().name().text()
                            + words.say(
                                    "paren",
                                    words.say(
                                            "screen.entry",
                                            hit.match().entry().id(),
                                            hit.standing().print()))),
                    String.format(Locale.ROOT, "%.4f", hit.judged().score().probability()),
                    hit.isCleared() ? Ink.PLAIN : verdict == Verdict.MATCH ? Ink.STOP : Ink.ASK_FIRST);
            cleared(hit).ifPresent(c -> page.para("      ", "      ", Columns.clean(c)));
            page.para("      ", "      ", Columns.clean(why(hit.judged())));
            String weighs = weighs(hit.judged());
            if (!weighs.isEmpty()) {
                page.para("      ", "      ", weighs);
            }
            page.para("      ", "      ", Columns.clean(standing(hit.match().entry(), hit.standing())));
            forbids(hit.standing()).forEach(f -> page.para("      – ", "        ", f));
        }
    }

    /** What weighed most in the score, the strongest first. */
    public String weighs(Judged judged) {
        String weights = Reason.of(judged, LEAST_WEIGHT).stream()
                .limit(MOST_WEIGHTS)
                .map(e -> words.say(
                        "screen.weight", e.getKey().in(language()), String.format(Locale.ROOT, "%+.1f", e.getValue())))
                .collect(Collectors.joining(words.say("screen.then")));
        return weights.isEmpty() ? "" : words.say("screen.weighs", weights);
    }

    /** What is measured, in words. */
    public String measure(Feature feature) {
        return isChinese() ? feature.zh() : feature.en();
    }

    /** How two words met. */
    public String way(Meeting meeting) {
        return isChinese() ? meeting.way().zh() : meeting.way().en();
    }

    /** What a hit comes to, for programs. */
    public String code(Hit hit, double review) {
        return hit.isCleared()
                ? PartyWriter.State.CLEARED.code()
                : code(hit.judged().score().verdict(review));
    }

    /** The same for people. */
    public String sign(Hit hit, double review) {
        return hit.isCleared()
                ? words.say("screen.verdict.cleared")
                : sign(hit.judged().score().verdict(review));
    }

    /** Who has told the party apart from the entry, and why; or why that does not count. */
    public Optional<String> cleared(Hit hit) {
        return hit.clearing()
                .map(c -> c.reopened()
                        .map(r -> words.say("screen.reopened", c.declaration(), words.say("screen.reopened." + r)))
                        .orElseGet(() -> words.say(
                                "screen.cleared",
                                c.declaration(),
                                c.by(),
                                c.until().map(LocalDate::toString).orElse(""),
                                c.because(),
                                String.join(", ", c.basis()))));
    }

    /** What the score comes to, for people. */
    public String sign(Verdict verdict) {
        return words.say("screen.verdict." + verdict.name().toLowerCase(Locale.ROOT));
    }

    public String say(String key, Object... values) {
        return words.say(key, values);
    }

    /** A sentence about so many. */
    public String count(String key, long count, Object... more) {
        return words.count(key, count, more);
    }

    public Language language() {
        return style.language();
    }

    /** On which list, by which notice, and how it stands on the day. */
    public String standing(ListEntry entry, ScreenStanding s) {
        String by = s.notice().map(n -> words.of(n.title())).orElse(entry.list());
        return words.say("screen.standing", by, state(s)) + lays(s);
    }

    private String state(ScreenStanding s) {
        String key = "screen.state." + s.code();
        String state = s.since()
                .filter(d -> s.state() != ScreenStanding.State.UNKNOWN)
                .map(d -> words.say(key + ".since", d))
                .orElseGet(() -> words.say(key));
        return state + s.until().map(u -> words.say("screen.until", u)).orElse("");
    }

    private String lays(ScreenStanding s) {
        if (s.measures().isEmpty()) {
            return "";
        }
        String key = switch (s.state()) {
            case IN_FORCE, OPEN, UNKNOWN -> "screen.lays";
            case SUSPENDED, NOT_YET -> "screen.lays-then";
            case STOPPED, CANCELLED, REMOVED -> "screen.laid";
        };
        return words.say(
                key,
                s.measures().stream()
                        .map(m -> words.of(m.says()))
                        .collect(Collectors.joining(words.say("screen.space"))));
    }

    /** The provisions that reach whoever deals with the party, a sentence each; none where the entry has ended. */
    public List<String> forbids(ScreenStanding s) {
        return switch (s.state()) {
            case STOPPED, CANCELLED, REMOVED -> List.of();
            case IN_FORCE, OPEN, SUSPENDED, NOT_YET, UNKNOWN ->
                s.provisions().stream().map(this::provision).toList();
        };
    }

    /** What the entry lays on its party and by which provisions, in one line. */
    public String brings(ScreenStanding s) {
        List<String> parts = new ArrayList<>();
        s.measures().forEach(m -> parts.add(words.of(m.says())));
        forbids(s).forEach(parts::add);
        return String.join(words.say("screen.space"), parts);
    }

    private String provision(ScreenStanding.Reaching r) {
        String rests = r.state() == History.State.OPERATES
                ? ""
                : words.say(
                        "paren",
                        new TimelineText(style).state(r.state())
                                + r.until()
                                        .map(u -> words.say("screen.until", u))
                                        .orElse(""));
        return words.say("screen.provision", words.of(r.instrument()), words.of(r.cite()), words.of(r.says()), rests);
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
        return style.language() == Language.ZH;
    }

    private String met(Meeting m) {
        return words.say("screen.met", m.given(), way(m), m.listed());
    }

    private void left(String key, List<String> left, List<String> parts) {
        if (!left.isEmpty()) {
            String some = left.stream().limit(MOST_LEFT).collect(Collectors.joining(" … "));
            parts.add(words.say(key, some));
        }
    }

    /** What a fact beside the name says. */
    public String fact(Said said) {
        return isChinese() ? said.kind().zh() : said.kind().en();
    }
}
