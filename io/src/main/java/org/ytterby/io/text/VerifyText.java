package org.ytterby.io.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ytterby.engine.decide.Answer;
import org.ytterby.engine.decide.Finding;
import org.ytterby.engine.law.Effect;
import org.ytterby.engine.portfolio.Scenario;
import org.ytterby.engine.portfolio.Verifier;
import org.ytterby.engine.portfolio.Verifier.Verdict;

/** Verified scenarios as text: the counts, then each that is not exact or lacks something, with what. */
public final class VerifyText {
    private static final int MOST_MISSING = 8;

    private final Words words;
    private final Style style;

    public VerifyText(Words words, Style style) {
        this.words = words;
        this.style = style;
    }

    /** @param refused whether there were scenarios that could not be read */
    public String of(List<Verifier.Result> results, boolean refused) {
        Page page = new Page(style);
        if (results.isEmpty()) {
            return page.line(words.say(refused ? "verify.unreadable" : "verify.none"))
                    .toString();
        }
        page.line(
                words.count(
                        "verify.counts",
                        results.size(),
                        count(results, Verdict.EXACT),
                        count(results, Verdict.ACCEPTED),
                        count(results, Verdict.WRONG),
                        count(results, Verdict.UNSAFE)),
                Ink.BOLD);
        long lacking = results.stream().filter(r -> !r.absent().isEmpty()).count();
        if (lacking > 0) {
            page.line(words.count("verify.absent", lacking));
        }
        results.stream()
                .filter(r -> r.verdict() != Verdict.EXACT || !r.absent().isEmpty())
                .forEach(r -> result(r, page));
        return page.toString();
    }

    private static long count(List<Verifier.Result> results, Verdict verdict) {
        return results.stream().filter(r -> r.verdict() == verdict).count();
    }

    private void result(Verifier.Result result, Page page) {
        String verdict = words.say("verify.verdict." + result.verdict().name().toLowerCase(Locale.ROOT));
        page.blank();
        page.para(
                "  ",
                Columns.clean(result.scenario().id()) + "  " + verdict + "  ",
                ink(result.verdict()),
                words.say(
                        "verify.expected",
                        said(result.scenario().expect().main()),
                        said(Verifier.got(result.answer()))));
        List<String> sources = sources(result.answer());
        if (result.verdict() != Verdict.EXACT && !sources.isEmpty()) {
            page.para(
                    "      ", "        ", words.say("verify.came", String.join(words.say("list.semicolon"), sources)));
        }
        List<String> missing = result.answer().missing();
        if (result.verdict() != Verdict.EXACT && !missing.isEmpty()) {
            page.para("      ", "        ", hangsOn(missing));
        }
        if (!result.absent().isEmpty()) {
            page.para(
                    "      ",
                    "        ",
                    words.say("verify.lacks", String.join(words.say("list.semicolon"), result.absent())));
        }
    }

    /** The provisions that apply and do more than oblige. */
    private static List<String> sources(Answer answer) {
        return answer.findings().stream()
                .filter(f -> f.kind() == Finding.Kind.APPLIED && !(f.provision().effect() instanceof Effect.DutiesOnly))
                .map(f -> f.provision().id())
                .distinct()
                .toList();
    }

    private String hangsOn(List<String> missing) {
        String first = missing.stream().limit(MOST_MISSING).collect(Collectors.joining(words.say("list.semicolon")));
        int more = missing.size() - MOST_MISSING;
        return more > 0 ? words.say("verify.hangs.more", first, more) : words.say("verify.hangs", first);
    }

    private static Ink ink(Verdict verdict) {
        return switch (verdict) {
            case EXACT, ACCEPTED -> Ink.PLAIN;
            case WRONG -> Ink.ASK_FIRST;
            case UNSAFE -> Ink.STOP;
        };
    }

    private static String said(Scenario.Expected expected) {
        return Stream.of(Stream.of(expected.outcome()), expected.policy().stream(), expected.licenceType().stream())
                .flatMap(s -> s)
                .collect(Collectors.joining(" "));
    }
}
