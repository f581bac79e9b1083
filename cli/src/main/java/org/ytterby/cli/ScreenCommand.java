package org.ytterby.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ytterby.engine.screen.match.Score;

/** Says which list entries names may be, and why; or scores given pairs of names. */
final class ScreenCommand implements Command {
    private static final List<String> FORMATS = List.of("text", "json", "csv");

    @Override
    public void describe(Options options) {
        options.words("NAME");
        options.values("list", "FILE");
        options.value("pairs", "FILE");
        options.value("on", "DATE");
        options.value("known", "DATE");
        options.value("limit", "NUMBER");
        options.value("threshold", "SCORE");
        options.value("format", "FORMAT");
        options.value("out", "FILE");
    }

    @Override
    public int run(Session session) {
        Optional<String> pairs = session.text("pairs");
        if (pairs.isPresent() != session.parameters().isEmpty()) {
            throw session.refuse(
                    "YT-U040",
                    session.words().say("usage.screen-what"),
                    session.words().say("usage.screen-what.advice"));
        }
        String format = session.choice("format", FORMATS)
                .or(() -> session.text("out").flatMap(ScreenCommand::ofName))
                .orElse(pairs.isPresent() ? "csv" : "text");
        double review = threshold(session, pairs.isPresent());
        try (Output output = Output.of(session)) {
            int code = pairs.isPresent()
                    ? new ScreenPairs(session, review).run(pairs.get(), format, output)
                    : new ScreenNames(session, review, limit(session)).run(format, output);
            output.finish();
            return code;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> ofName(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return FORMATS.stream().filter(f -> name.endsWith("." + f)).findFirst();
    }

    private static double threshold(Session session, boolean pairs) {
        return session.text("threshold")
                .map(t -> number(session, "threshold", t, BigDecimal.ZERO, BigDecimal.ONE))
                .map(BigDecimal::doubleValue)
                .orElse(pairs ? Score.REVIEW : Score.LIST_REVIEW);
    }

    private static int limit(Session session) {
        return session.text("limit")
                .map(t -> number(session, "limit", t, BigDecimal.ONE, BigDecimal.valueOf(1000)))
                .map(BigDecimal::intValue)
                .orElse(10);
    }

    private static BigDecimal number(Session session, String option, String text, BigDecimal least, BigDecimal most) {
        try {
            BigDecimal number = new BigDecimal(text.strip());
            if (number.compareTo(least) >= 0 && number.compareTo(most) <= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below, as for a number outside
        }
        throw session.refuse(
                "YT-U041",
                session.words().say("usage.screen-number", option, text),
                session.words().say("usage.screen-number.advice", least, most));
    }
}
