package org.ytterby.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.doc.Problem;
import org.ytterby.engine.screen.list.Identifier;
import org.ytterby.engine.screen.match.PairScorer;
import org.ytterby.io.CsvOut;
import org.ytterby.io.PartyWriter;
import org.ytterby.io.ScreenJson;
import org.ytterby.io.html.ScreenPage;
import org.ytterby.io.lists.Party;
import org.ytterby.io.text.HeldFinding;
import org.ytterby.io.text.HeldText;
import org.ytterby.io.text.ScreenText;
import org.ytterby.io.text.Style;

/** Screens the names of the command line. */
final class ScreenNames {
    private static final List<String> COLUMNS = List.of(
            "query",
            "list",
            "entry",
            "list_name",
            "score",
            "verdict",
            "standing",
            "suspended_until",
            "forbids",
            "print",
            "held",
            "why");

    private static final int FEWEST_DIGITS = 4;

    private final Session session;
    private final ScreenLists lists;
    private final Optional<ScreenHolders> holders;

    ScreenNames(Session session, ScreenLists lists, Optional<ScreenHolders> holders) {
        this.session = session;
        this.lists = lists;
        this.holders = holders;
    }

    private record Screened(String name, boolean named, List<ScreenText.Hit> hits, List<HeldFinding> held) {}

    int run(String format, Output output) throws IOException {
        List<Screened> screened =
                session.parameters().stream().map(this::screened).toList();
        screened.stream().filter(s -> !s.named()).forEach(this::complain);
        write(format, output, screened);
        if (screened.stream().anyMatch(s -> !s.named())) {
            return Exit.UNREADABLE;
        }
        return screened.stream().noneMatch(this::needsALook) ? Exit.FREE : Exit.BLOCKED;
    }

    private Screened screened(String name) {
        ScreenLists.Found found = lists.find(Party.numbered(name, numbers(name)));
        boolean named = found.nameless().isEmpty();
        return new Screened(
                named ? name : shown(name),
                named,
                found.hits(),
                holders.map(h -> h.of(Party.named(name))).orElse(List.of()));
    }

    /** A name may be a number itself, such as that of a ship. */
    private List<Identifier> numbers(String name) {
        return Stream.concat(session.all("number").stream(), Stream.of(name).filter(ScreenNames::mayBeNumber))
                .filter(n -> !n.isBlank())
                .map(n -> new Identifier("", n))
                .toList();
    }

    private static boolean mayBeNumber(String name) {
        return PairScorer.isName(name)
                && name.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
    }

    private void complain(Screened s) {
        session.complain(List.of(new Problem(
                "YT-N004",
                Place.NOWHERE,
                session.words().say("screen.no-name", s.name()),
                session.words().say("screen.no-name.advice"))));
    }

    private static String shown(String name) {
        return name.length() > 60 ? name.substring(0, 60) + "…" : name;
    }

    private void write(String format, Output output, List<Screened> screened) throws IOException {
        Style style = session.text("out").isPresent()
                ? Style.plain(session.words().language())
                : session.terminal().style(session.words().language());
        ScreenText text = new ScreenText(style);
        switch (format) {
            case "json", "jsonl" -> {
                ScreenJson json =
                        format.equals("jsonl") ? ScreenJson.lines(output.stream()) : ScreenJson.array(output.stream());
                screened.forEach(s -> json.name(s.name(), state(s).code(), s.hits(), s.held(), lists.review()));
                json.finish();
            }
            case "csv" -> output.print(csv(screened, text));
            case "html" -> {
                ScreenText plain = new ScreenText(Style.plain(session.words().language()));
                try (ScreenPage page = new ScreenPage(
                        session.corpus(), lists.asOf(), plain, Optional.empty(), lists.review(), output.stream())) {
                    for (Screened s : screened) {
                        page.name(s.name(), s.hits(), says(s), s.held(), state(s));
                    }
                }
            }
            default -> {
                List<String> parts = screened.stream()
                        .map(s -> text.of(s.name(), state(s), s.hits(), says(s), lists.review()))
                        .toList();
                output.print(String.join("\n", parts));
                output.print("\n" + session.words().say("screen.footer") + "\n");
            }
        }
    }

    private PartyWriter.State state(Screened s) {
        return s.named() ? PartyWriter.State.of(s.hits(), s.held(), lists.review()) : PartyWriter.State.NO_NAME;
    }

    private boolean needsALook(Screened s) {
        PartyWriter.State state = state(s);
        return state != PartyWriter.State.NO_MATCH && state != PartyWriter.State.CLEARED;
    }

    private List<String> says(Screened s) {
        HeldText held = new HeldText(Style.plain(session.words().language()));
        return Stream.concat(
                        s.named() ? Stream.empty() : Stream.of(session.words().say("screen.no-name-here")),
                        s.held().stream().map(held::of))
                .toList();
    }

    private String csv(List<Screened> screened, ScreenText text) {
        StringBuilder out = new StringBuilder();
        CsvOut csv = new CsvOut(out);
        csv.record(COLUMNS);
        for (Screened s : screened) {
            if (s.hits().isEmpty()) {
                csv.record(List.of(
                        s.name(),
                        "",
                        "",
                        "",
                        "",
                        state(s).code(),
                        "",
                        "",
                        "",
                        "",
                        HeldText.codes(s.held()),
                        String.join(" ", says(s))));
            }
            for (ScreenText.Hit hit : s.hits()) {
                csv.record(record(s, hit, text));
            }
        }
        return out.toString();
    }

    private List<String> record(Screened s, ScreenText.Hit hit, ScreenText text) {
        return List.of(
                s.name(),
                hit.match().entry().list(),
                hit.match().entry().id(),
                hit.match().name().text(),
                ScreenText.number(hit.judged().score().probability()),
                text.code(hit, lists.review()),
                hit.standing().code(),
                hit.standing().until().map(LocalDate::toString).orElse(""),
                text.brings(hit.standing()),
                hit.standing().print(),
                HeldText.codes(s.held()),
                String.join(
                        " ",
                        Stream.concat(Stream.of(text.why(hit.judged())), text.cleared(hit).stream())
                                .toList()));
    }
}
