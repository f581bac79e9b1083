package org.ytterby.io.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ytterby.engine.law.Bilingual.Language;
import org.ytterby.engine.trace.Article;
import org.ytterby.engine.trace.Basis;
import org.ytterby.engine.trace.Contradiction;
import org.ytterby.engine.trace.End;
import org.ytterby.engine.trace.Pick;
import org.ytterby.engine.trace.Question;
import org.ytterby.engine.trace.Share;
import org.ytterby.engine.trace.Sought;
import org.ytterby.engine.trace.Trace;
import org.ytterby.io.WhereUsed;

/** Says shares, completions and questions of a trace in one language. Ends are rounded outwards, never inwards. */
public final class TraceWords {
    private static final int DIGITS = 3;

    private final Words words;

    public TraceWords(Words words) {
        this.words = words;
    }

    public Words words() {
        return words;
    }

    public String say(String key, Object... values) {
        return words.say(key, values);
    }

    /** What is looked for, and from where. */
    public String sought(Trace trace) {
        return sought(trace.sought());
    }

    public String sought(Sought sought) {
        String from = sought.origin()
                .map(o -> say("trace.from", sought.name(), country(o)))
                .orElse(sought.name());
        return sought.supplier().map(s -> say("trace.by", from, s)).orElse(from);
    }

    /** A country: by its code in English, by its name in Chinese, where a code between characters is hard to read. */
    public String country(String code) {
        return words.language() == Language.ZH
                ? Locale.of("", code).getDisplayCountry(Locale.SIMPLIFIED_CHINESE)
                : code;
    }

    public String basis(Trace.Measured measured) {
        Basis basis = measured.basis();
        return say("trace.basis." + basis.measure().name().toLowerCase(Locale.ROOT) + "."
                + basis.tier().name().toLowerCase(Locale.ROOT));
    }

    /** An end in per cent. */
    public String percent(Share share, boolean high) {
        End end = high ? share.high() : share.low();
        RoundingMode rounding = high ? RoundingMode.CEILING : RoundingMode.FLOOR;
        return say("trace.percent", digits(end.share(rounding).movePointRight(2), rounding));
    }

    /** Least to most; one figure where they are the same. */
    public String interval(Share share) {
        String low = percent(share, false);
        String high = percent(share, true);
        return low.equals(high) || share.isExact()
                ? say(
                        "trace.percent",
                        digits(share.low().share(RoundingMode.HALF_EVEN).movePointRight(2), RoundingMode.HALF_EVEN))
                : say("trace.range", low, high);
    }

    /** Amounts from least to most, with their unit. */
    public String amounts(Share amount, String unit, int shift) {
        String low = digits(amount.low().content().movePointRight(shift), RoundingMode.FLOOR);
        boolean open = !amount.high().reached()
                && amount.high().content().compareTo(amount.high().whole()) == 0
                && !amount.isExact();
        if (WhereUsed.isUnbounded(amount)) {
            return say("trace.amount-open", low, unit);
        }
        String high = digits(amount.high().content().movePointRight(shift), RoundingMode.CEILING);
        return amount.isExact() || (low.equals(high) && !open)
                ? amount(amount.low().content().movePointRight(shift), unit)
                : say("trace.amount-range", low, high, unit);
    }

    /** A figure by itself, to the nearest. */
    public String amount(BigDecimal figure, String unit) {
        return say("trace.amount", digits(figure, RoundingMode.HALF_EVEN), unit);
    }

    public String amount(BigDecimal low, Optional<BigDecimal> high, String unit) {
        String least = digits(low, RoundingMode.FLOOR);
        return high.map(h -> h.compareTo(low) == 0
                        ? amount(low, unit)
                        : say("trace.amount-range", least, digits(h, RoundingMode.CEILING), unit))
                .orElse(say("trace.amount-open", least, unit));
    }

    public String kind(End end) {
        return say(end.reached() ? "trace.reached" : "trace.bound");
    }

    public String against(Share share, BigDecimal floor) {
        return say("trace.floor." + share.against(floor).name().toLowerCase(Locale.ROOT), percentOf(floor));
    }

    public String percentOf(BigDecimal share) {
        return say("trace.percent", share.movePointRight(2).stripTrailingZeros().toPlainString());
    }

    /** The completion in words, at most so many of its values. */
    public String completion(End end, Trace trace, int most) {
        List<Pick> picks = end.completion();
        String said =
                picks.stream().limit(most).map(p -> pick(p, trace)).collect(Collectors.joining(say("list.semicolon")));
        return picks.size() > most ? words.count("trace.more", picks.size() - (long) most, said) : said;
    }

    public String pick(Pick pick, Trace trace) {
        String currency = trace.currency();
        String there = trace.sought().origin().map(this::country).orElse(say("trace.there"));
        String of = pick.of().orElse("");
        String name = pick.what().name().toLowerCase(Locale.ROOT);
        return switch (pick.what()) {
            case QUANTITY, MASS, PRICE, SUBSTANCE_PRICE ->
                say("trace.pick." + name, pick.article(), of, digits(pick.value(), RoundingMode.HALF_EVEN), currency);
            case FRACTION, ALTERNATIVE -> say("trace.pick." + name, pick.article(), of, per100(pick));
            case ORIGIN ->
                pick.of().isPresent()
                        ? say("trace.pick.origin-of", pick.article(), of, per100(pick), there)
                        : say("trace.pick.origin", pick.article(), per100(pick), there);
            case CONTENT ->
                pick.value().signum() == 0
                        ? say("trace.pick.content-none", pick.article())
                        : say("trace.pick.content", pick.article(), per100(pick));
            case SUPPLIER -> say("trace.pick.supplier", pick.article());
        };
    }

    private String per100(Pick pick) {
        return digits(pick.value().movePointRight(2), RoundingMode.HALF_EVEN);
    }

    /** What is asked about one part. */
    public String asks(Question question) {
        return question.about().stream()
                .map(a -> say(
                        "trace.ask." + a.what().name().toLowerCase(Locale.ROOT) + (a.of().isPresent() ? "-of" : ""),
                        a.of().orElse("")))
                .distinct()
                .collect(Collectors.joining(say("sentence.gap")));
    }

    public String whom(Question question) {
        boolean ours = !question.isForSupplier();
        return question.supplier()
                .filter(s -> !ours)
                .orElse(say(ours && question.supplier().isEmpty() ? "trace.nobody" : "trace.ourselves"));
    }

    /** What the answer would leave of the interval, at either of its ends. */
    public String leaves(Question question) {
        return say("trace.leaves", interval(question.ifLow()), interval(question.ifHigh()));
    }

    public String contradiction(Contradiction c) {
        return say(
                "trace.contradiction",
                c.article(),
                say("trace.about." + c.about().name().toLowerCase(Locale.ROOT)),
                c.before(),
                c.said(),
                c.source());
    }

    public static String called(Article article) {
        return article.name().equals(article.id()) ? article.id() : article.id() + "  " + article.name();
    }

    private static String digits(BigDecimal value, RoundingMode rounding) {
        BigDecimal rounded = value.round(new MathContext(DIGITS, rounding));
        if (value.precision() - value.scale() > DIGITS) {
            rounded = value.setScale(0, rounding);
        }
        BigDecimal bare = rounded.stripTrailingZeros();
        return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
    }

    /** Whether technology of Chinese origin made any of it. */
    public String technology(Trace trace) {
        return say("trace.technology."
                + trace.chineseTechnology().map(y -> y ? "yes" : "no").orElse("unsaid"));
    }
}
