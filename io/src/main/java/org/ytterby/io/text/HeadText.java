package org.ytterby.io.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ytterby.engine.decide.Answer;
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

    String of(String file, List<Line> lines, int refused) {
        Page page = new Page(speech.style());
        title(file, lines, refused, page);
        new RegimeText(speech).print(page);
        counts(lines, page);
        declarations(lines, page);
        plan(lines, page);
        scope(lines, page);
        return page.toString();
    }

    private void title(String file, List<Line> lines, int refused, Page page) {
        Set<LocalDate> known = new TreeSet<>();
        lines.forEach(l -> l.answer().transaction().knownOn().ifPresent(known::add));
        String count = speech.words().count("head.lines", lines.size() + (long) refused);
        boolean every =
                lines.stream().allMatch(l -> l.answer().transaction().knownOn().isPresent());
        String law = known.isEmpty()
                ? speech.say("head.known-all", speech.corpus().evidenceUntil())
                : every && known.size() == 1
                        ? speech.say("head.known", known.iterator().next())
                        : speech.say("head.known-own");
        page.para("", Columns.clean(file) + "   ", Ink.BOLD, count + " · " + speech.say("head.own-day") + " · " + law);
        Set<String> assumed = new TreeSet<>();
        lines.forEach(l -> speech.outcomes().leaningOn(l.answer()).ifPresent(assumed::add));
        if (!assumed.isEmpty()) {
            page.blank();
            assumed.forEach(a -> page.line("  " + a, Ink.BOLD));
        }
    }

    private void counts(List<Line> lines, Page page) {
        Map<String, Integer> by = new HashMap<>();
        lines.forEach(l -> by.merge(l.answer().determination().code(), 1, Integer::sum));
        List<String> parts = new ArrayList<>();
        for (String code : MILDEST_FIRST) {
            int count = by.getOrDefault(code, 0);
            if (count > 0) {
                String label = speech.outcomes().label("outcomes." + code).toLowerCase(Locale.ROOT);
                parts.add(speech.say("head.one", count, label) + guided(code, lines));
            }
        }
        int open = by.getOrDefault("undetermined", 0);
        String detail = parts.isEmpty() ? "" : "   (" + String.join(" · ", parts) + ")";
        page.blank();
        page.para(
                "  ",
                "      ",
                speech.words().count("head.decided", lines.size() - (long) open) + detail + "   "
                        + speech.words().count("head.open", open));
    }

    private String guided(String code, List<Line> lines) {
        long count = lines.stream()
                .map(Line::answer)
                .filter(a -> a.determination().code().equals(code) && OutcomeWords.isByGuidance(a))
                .count();
        return count == 0 || !code.equals("no_licence_required")
                ? ""
                : speech.words().count("head.by-guidance", count);
    }

    private void declarations(List<Line> lines, Page page) {
        Set<String> ids = new TreeSet<>();
        List<LocalDate> ends = new ArrayList<>();
        long decided = lines.stream().filter(l -> !l.isOpen()).count();
        long resting = 0;
        for (Line line : lines) {
            Answer a = line.answer();
            if (!line.isOpen() && !a.closed().declarations().isEmpty()) {
                resting++;
                ids.addAll(a.closed().declarations());
                a.transaction().declarations().stream()
                        .filter(d -> a.closed().declarations().contains(d.id()))
                        .forEach(d -> d.until().ifPresent(ends::add));
            }
        }
        if (resting > 0) {
            String shown = String.join(", ", ids.stream().limit(8).toList()) + (ids.size() > 8 ? ", …" : "");
            String first = ends.stream()
                    .min(Comparator.naturalOrder())
                    .map(d -> speech.say("head.first-to-expire", d))
                    .orElse("");
            page.para(
                    "  ",
                    "      ",
                    speech.words()
                            .count(
                                    "head.rest",
                                    resting,
                                    decided,
                                    speech.words().count("head.declarations", ids.size()),
                                    shown,
                                    first));
        }
    }

    private void plan(List<Line> lines, Page page) {
        QuestionPlan plan = QuestionPlan.of(lines, speech.corpus().vocabulary());
        if (plan.groups().isEmpty()) {
            return;
        }
        List<QuestionPlan.Group> shown =
                plan.groups().stream().limit(MOST_QUESTIONS).toList();
        int settled = shown.stream().mapToInt(QuestionPlan.Group::settles).sum();
        long asking = shown.stream().filter(g -> g.settles() > 0).count();
        page.blank();
        page.para(
                "  ",
                "  ",
                settled == 0
                        ? speech.say("plan.first")
                        : speech.words().count("plan.settle", asking, settled, plan.open()));
        int number = 1;
        for (QuestionPlan.Group group : shown) {
            group(group, number++, page);
        }
        if (plan.groups().size() > shown.size()) {
            page.line("     " + speech.words().count("plan.more", plan.groups().size() - (long) shown.size()));
        }
    }

    private void group(QuestionPlan.Group group, int number, Page page) {
        String lines = speech.words().count("plan.lines", group.lines());
        String settles = group.settles() == group.lines()
                ? ""
                : group.settles() == 0 ? speech.say("plan.helps") : speech.say("plan.settles", group.settles());
        List<String> money = group.value().entrySet().stream()
                .map(e -> e.getKey() + " " + amount(e.getValue()))
                .toList();
        String right = lines + settles + (money.isEmpty() ? "" : "   " + String.join(", ", money));
        String question = speech.say(
                "plan.question",
                speech.asks().subject(group.ask()),
                speech.asks().question(group.ask(), group.first().facts()));
        page.ends("  " + number + "  ", "     ", question, right, Ink.PLAIN);
    }

    private static String amount(BigDecimal value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }

    private void scope(List<Line> lines, Page page) {
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
        long past = lines.stream()
                .filter(l -> l.answer().warnings().contains("past_evidence_horizon"))
                .count();
        if (past > 0) {
            page.para("  ", "  ", speech.words().count("scope.past", past));
        }
        page.para("  ", "  ", speech.outcomes().says("scope-sentences.not_customs"));
    }
}
