package org.ytterby.io.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ytterby.engine.law.Bilingual.Language;
import org.ytterby.engine.law.History;
import org.ytterby.engine.screen.own.Held;
import org.ytterby.engine.screen.own.OwnershipRule;
import org.ytterby.engine.screen.own.Stake;

/** What rules on ownership say of a party, for people. Immutable. */
public final class HeldText {
    private static final int MOST_OPEN = 4;

    private final Style style;
    private final Words words;

    public HeldText(Style style) {
        this.style = style;
        this.words = new Words(style.language());
    }

    /** The rule, how it stands, its verdict with bounds, the way down, and what is not known. */
    public String of(HeldFinding finding) {
        StringBuilder text = new StringBuilder(words.say(
                "screen.held",
                title(finding.rule()),
                finding.rule().cite() + standing(finding),
                words.say("screen.held." + code(finding)),
                percent(finding.low(), RoundingMode.FLOOR),
                percent(finding.high(), RoundingMode.CEILING)));
        if (!finding.path().isEmpty()) {
            text.append(words.say("screen.held.path", path(finding)));
        }
        List<Held.Open> open = finding.open();
        if (!open.isEmpty()) {
            text.append(words.say(
                    "screen.held.open-points",
                    open.stream()
                            .limit(MOST_OPEN)
                            .map(o -> words.say(
                                    "screen.held." + o.what().name().toLowerCase(Locale.ROOT),
                                    o.about().map(finding.written()).orElse("")))
                            .collect(Collectors.joining(words.say("screen.then"))),
                    open.size() > MOST_OPEN ? words.say("screen.held.more", open.size() - MOST_OPEN) : ""));
        }
        if (finding.readings().size() > 1 && finding.verdict() == Held.Verdict.OPEN) {
            text.append(words.say("screen.held.readings"));
        }
        return text.toString();
    }

    /** Rule and verdict, for programs. */
    public static String code(HeldFinding finding) {
        return finding.verdict().name().toLowerCase(Locale.ROOT);
    }

    /** The rules with their verdicts, for tables. */
    public static String codes(List<HeldFinding> findings) {
        return findings.stream().map(f -> f.rule().id() + " " + code(f)).collect(Collectors.joining("; "));
    }

    private String title(OwnershipRule rule) {
        return style.language() == Language.ZH ? rule.zh() : rule.en();
    }

    private String standing(HeldFinding finding) {
        return finding.state() == History.State.OPERATES
                ? ""
                : words.say("screen.then")
                        + new TimelineText(style).state(finding.state())
                        + finding.until().map(u -> words.say("screen.until", u)).orElse("");
    }

    private String path(HeldFinding finding) {
        StringBuilder path = new StringBuilder();
        for (Stake s : finding.path()) {
            path.append(finding.written().apply(s.owner()))
                    .append(" —")
                    .append(share(s))
                    .append("→ ");
        }
        return path.append(finding.written().apply(finding.path().getLast().owned()))
                .toString()
                .replaceFirst("\\.$", "");
    }

    private static String share(Stake s) {
        String low = percent(s.low().doubleValue(), RoundingMode.FLOOR);
        return s.low().compareTo(s.high()) == 0
                ? low + " %"
                : low + "–" + percent(s.high().doubleValue(), RoundingMode.CEILING) + " %";
    }

    private static String percent(double share, RoundingMode rounding) {
        return BigDecimal.valueOf(share)
                .movePointRight(2)
                .setScale(2, rounding)
                .stripTrailingZeros()
                .toPlainString();
    }
}
