package org.ytterby.io.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ytterby.engine.law.Corpus;

/** The head of a report: how many lines, what came of them, on whose word, what to ask first, and what was not looked at. */
final class HeadText {
    private static final int MOST_QUESTIONS = 5;
    private static final List<String> MILDEST_FIRST =
            List.of("no_licence_required", "exempt_with_duties", "licence_required", "prohibited");

    private final Speech speech;

    HeadText(Speech speech) {
        this.speech = speech;
    }

    String of(String file, Tally tally) {
        Page page = new Page(speech.style());
        title(file, tally, page);
        new RegimeText(speech).print(page);
        counts(tally, page);
        declarations(tally, page);
        plan(tally, page);
        scope(tally, page);
        return page.toString();
    }

    void title(String file, Tally tally, Page page) {
        Set<LocalDate> known = tally.known();
        String count = speech.words().count("head.lines", tally.lines() + (long) tally.refused());
        String law = known.isEmpty()
                ? speech.say("head.known-all", speech.corpus().evidenceUntil())
                : tally.everyLineNamesItsKnownDay() && known.size() == 1
                        ? speech.say("head.known", known.iterator().next())
                        : speech.say("head.known-own");
        page.para("", Columns.clean(file) + "   ", Ink.BOLD, count + " · " + speech.say("head.own-day") + " · " + law);
        if (!tally.leanings().isEmpty()) {
            page.blank();
            tally.leanings().forEach(a -> page.line("  " + a, Ink.BOLD));
        }
    }

    void counts(Tally tally, Page page) {
        List<String> parts = new ArrayList<>();
        for (String code : MILDEST_FIRST) {
            int count = tally.of(code);
            if (count > 0) {
                String label = speech.outcomes().label("outcomes." + code).toLowerCase(Locale.ROOT);
                parts.add(speech.say("head.one", count, label) + guided(code, tally));
            }
        }
        String detail = parts.isEmpty() ? "" : "   (" + String.join(" · ", parts) + ")";
        page.blank();
        page.para(
                "  ",
                "      ",
                speech.words().count("head.decided", tally.lines() - (long) tally.open()) + detail + "   "
                        + speech.words().count("head.open", tally.open()));
    }

    private String guided(String code, Tally tally) {
        return tally.guided() == 0 || !code.equals("no_licence_required")
                ? ""
                : speech.words().count("head.by-guidance", tally.guided());
    }

    void declarations(Tally tally, Page page) {
        if (tally.resting() == 0) {
            return;
        }
        Set<String> ids = tally.signed().keySet();
        String shown = String.join(", ", ids.stream().limit(8).toList()) + (ids.size() > 8 ? ", …" : "");
        String first = tally.signed().values().stream()
                .flatMap(s -> s.declaration().until().stream())
                .min(Comparator.naturalOrder())
                .map(d -> speech.say("head.first-to-expire", d))
                .orElse("");
        page.para(
                "  ",
                "      ",
                speech.words()
                        .count(
                                "head.rest",
                                tally.resting(),
                                tally.lines() - (long) tally.open(),
                                speech.words().count("head.declarations", ids.size()),
                                shown,
                                first));
    }

    private void plan(Tally tally, Page page) {
        QuestionPlan plan = tally.plan();
        List<QuestionPlan.Group> leading = plan.leading();
        if (leading.isEmpty()) {
            return;
        }
        List<QuestionPlan.Group> shown = leading.stream().limit(MOST_QUESTIONS).toList();
        page.blank();
        page.para("  ", "  ", promise(shown, plan.open()));
        int number = 1;
        for (QuestionPlan.Group group : shown) {
            group(group, number++, page);
        }
        if (leading.size() > shown.size()) {
            page.line("     " + speech.words().count("plan.more", leading.size() - (long) shown.size()));
        }
    }

    /** How far the answers to these questions go. */
    String promise(List<QuestionPlan.Group> shown, int open) {
        int settled = shown.stream().mapToInt(QuestionPlan.Group::settlesLed).sum();
        long asking = shown.stream().filter(g -> g.settlesLed() > 0).count();
        return settled == 0 ? speech.say("plan.first") : speech.words().count("plan.settle", asking, settled, open);
    }

    private void group(QuestionPlan.Group group, int number, Page page) {
        String lines = speech.words().count("plan.lines", group.lines());
        String settles = group.settlesLed() == group.lines()
                ? ""
                : group.settlesLed() == 0 ? speech.say("plan.helps") : speech.say("plan.settles", group.settlesLed());
        String money = money(group.value());
        String right = lines + settles + (money.isEmpty() ? "" : "   " + money);
        String question = speech.say(
                "plan.question",
                speech.asks().subject(group.ask()),
                speech.asks().question(group.ask(), group.facts()));
        page.ends("  " + number + "  ", "     ", question, right, Ink.PLAIN);
    }

    static String money(Map<String, BigDecimal> value) {
        return String.join(
                ", ",
                value.entrySet().stream()
                        .map(e -> e.getKey() + " " + amount(e.getValue()))
                        .toList());
    }

    private static String amount(BigDecimal value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }

    void scope(Tally tally, Page page) {
        Corpus corpus = speech.corpus();
        page.blank();
        page.para(
                "  ",
                "  ",
                speech.say(
                                corpus.regimes().isUsual() ? "scope.checked" : "scope.checked-regimes",
                                corpus.instruments().size(),
                                corpus.items().size(),
                                corpus.listings())
                        + speech.say("sentence.gap")
                        + speech.outcomes().says("scope-sentences.not_checked")
                        + speech.say("sentence.gap")
                        + speech.say("scope.horizon", corpus.evidenceUntil()));
        if (tally.pastHorizon() > 0) {
            page.para("  ", "  ", speech.words().count("scope.past", tally.pastHorizon()));
        }
        page.para("  ", "  ", speech.outcomes().says("scope-sentences.not_customs"));
    }
}
