package org.ytterby.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ytterby.engine.screen.match.Score;
import org.ytterby.io.InputFormat;
import org.ytterby.io.PartyTable;
import org.ytterby.io.PartyWriter;
import org.ytterby.io.ScreenJson;
import org.ytterby.io.TableOut;
import org.ytterby.io.html.ScreenPage;
import org.ytterby.io.lists.ListMapping;
import org.ytterby.io.lists.Party;
import org.ytterby.io.text.ScreenText;
import org.ytterby.io.text.Style;
import org.ytterby.io.workbook.SheetTable;

/** Says which list entries names, or the parties of a table, may be, and why; or scores given pairs of names. */
final class ScreenCommand implements Command {
    private static final List<String> FORMATS = List.of("text", "json", "jsonl", "csv", "xlsx", "html");
    private static final List<String> INPUTS = List.of("csv", "xlsx", "json", "jsonl");

    @Override
    public void describe(Options options) {
        options.words("NAME");
        options.value("file", "FILE");
        options.values("list", "FILE");
        options.values("since", "FILE");
        options.flag("shrunk");
        options.values("number", "NUMBER");
        options.value("pairs", "FILE");
        options.value("on", "DATE");
        options.value("known", "DATE");
        options.value("declarations", "FILE");
        options.value("stakes", "FILE");
        options.value("limit", "NUMBER");
        options.value("threshold", "SCORE");
        options.values("map", "COLUMN=FIELD");
        options.value("input-format", "FORMAT", INPUTS);
        options.value("sheet", "NAME");
        options.value("encoding", "NAME");
        options.value("format", "FORMAT", FORMATS);
        options.value("out", "FILE");
        options.flag("overwrite");
    }

    @Override
    public int run(Session session) {
        Optional<String> pairs = session.text("pairs");
        Optional<String> file = session.text("file");
        long asked = Stream.of(
                        pairs.isPresent(),
                        file.isPresent(),
                        !session.parameters().isEmpty())
                .filter(a -> a)
                .count();
        if (asked != 1) {
            throw session.refuse(
                    "YT-U040",
                    session.words().say("usage.screen-what"),
                    session.words().say("usage.screen-what.advice"));
        }
        if (!session.all("since").isEmpty()
                && (file.isEmpty() || session.text("stakes").isPresent())) {
            throw session.refuse(
                    "YT-U045",
                    session.words().say("usage.screen-since-what"),
                    session.words().say("usage.screen-since-what.advice"));
        }
        if (!session.all("since").isEmpty() && session.all("list").isEmpty()) {
            throw session.refuse(
                    "YT-U044",
                    session.words().say("usage.screen-since"),
                    session.words().say("usage.screen-since.advice"));
        }
        if (!session.all("number").isEmpty() && session.parameters().isEmpty()) {
            throw session.refuse(
                    "YT-U046",
                    session.words().say("usage.screen-number-of"),
                    session.words().say("usage.screen-number-of.advice"));
        }
        String format = session.choice("format", FORMATS)
                .or(() -> session.text("out").flatMap(ScreenCommand::ofName))
                .orElse(pairs.isPresent() ? "csv" : "text");
        double review = threshold(session, pairs.isPresent());
        try (Output output = Output.of(session)) {
            int code;
            if (pairs.isPresent()) {
                code = new ScreenPairs(session, review).run(pairs.get(), format, output);
            } else if (file.isPresent()) {
                code = file(session, file.get(), format, review, output);
            } else {
                ScreenLists lists = ScreenLists.of(session, review, limit(session, 10));
                code = new ScreenNames(session, lists, ScreenHolders.of(session, lists)).run(format, output);
            }
            output.finish();
            return code;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A table holds one entry a party, so that it keeps its rows, unless more are asked for. */
    private static int file(Session session, String file, String format, double review, Output output)
            throws IOException {
        InputFormat input = session.formatOf(file, session.choice("input-format", INPUTS), "usage.no-format.advice");
        ListMapping mapping = mapping(session);
        boolean table = format.equals("csv") || format.equals("xlsx");
        ScreenText text = new ScreenText(
                table || format.equals("html") || session.text("out").isPresent()
                        ? Style.plain(session.words().language())
                        : session.terminal().style(session.words().language()));
        ScreenLists lists = ScreenLists.of(session, review, limit(session, table ? 1 : 10));
        Function<Party, ScreenLists.Found> finds = session.all("since").isEmpty()
                ? lists::find
                : new NewerLists(session, ScreenLists.older(session, review, limit(session, table ? 1 : 10)), lists)
                        ::find;
        PartyWriter writer = writer(session, format, session.nameOf(file), text, lists, output);
        return new ScreenParties(
                        session, session.nameOf(file), mapping, lists, finds, ScreenHolders.of(session, lists), writer)
                .run(session.again(file), input);
    }

    private static PartyWriter writer(
            Session session, String format, String file, ScreenText text, ScreenLists lists, Output output)
            throws IOException {
        return switch (format) {
            case "csv" -> new PartyTable(TableOut.csv(output.stream()), text, lists.review());
            case "xlsx" -> {
                String sheet = session.words().say("screen.sheet");
                yield new PartyTable(SheetTable.to(output.stream(), sheet, PartyTable.NUMBERS), text, lists.review());
            }
            case "json" -> PartyWriter.json(ScreenJson.array(output.stream()), lists.review());
            case "jsonl" -> PartyWriter.json(ScreenJson.lines(output.stream()), lists.review());
            case "html" ->
                new ScreenPage(
                        session.corpus(), lists.asOf(), text, Optional.of(file), lists.review(), output.stream());
            default -> new PartyText(output, text, lists.review());
        };
    }

    private static ListMapping mapping(Session session) {
        try {
            return new ListMapping(session.pairs("map"));
        } catch (IllegalArgumentException e) {
            throw session.refuse(
                    "YT-U042",
                    session.words().say("usage.screen-map"),
                    session.words().say("usage.screen-map.advice", String.join(", ", ListMapping.FIELDS)));
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
                .orElse((pairs ? Score.Basis.PAIRS : Score.Basis.LISTS).review());
    }

    private static int limit(Session session, int usual) {
        return session.text("limit")
                .map(t -> number(session, "limit", t, BigDecimal.ONE, BigDecimal.valueOf(1000)))
                .map(BigDecimal::intValue)
                .orElse(usual);
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
