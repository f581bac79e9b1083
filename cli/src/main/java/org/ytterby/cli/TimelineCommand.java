package org.ytterby.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ytterby.engine.law.AsOf;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.screen.match.PairScorer;
import org.ytterby.io.References;
import org.ytterby.io.html.TimelinePage;
import org.ytterby.io.text.ElementTable;
import org.ytterby.io.text.ListedParties;
import org.ytterby.io.text.Style;
import org.ytterby.io.text.Timeline;
import org.ytterby.io.text.TimelineCsv;
import org.ytterby.io.text.TimelineText;
import org.ytterby.io.text.Timelines;

/** What is in force when: as text, drawing, page or records; of everything, an element, an item, a party, or the lists. */
final class TimelineCommand implements Command {
    private static final List<String> FORMATS = List.of("text", "svg", "html", "csv");
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    @Override
    public void describe(Options options) {
        options.value("element", "SYMBOL");
        options.value("item", "CODE");
        options.value("party", "NAME");
        options.flag("lists");
        options.value("country", "CODE");
        options.value("since", "DATE");
        options.value("on", "DATE");
        options.value("known", "DATE");
        options.value("format", "FORMAT", FORMATS);
        options.value("out", "FILE");
        options.flag("overwrite");
        options.value("reference-base", "URL|DIR");
    }

    @Override
    public int run(Session session) {
        String format = session.choice("format", FORMATS)
                .or(() -> session.text("out").flatMap(TimelineCommand::ofName))
                .orElse("text");
        long asked = Stream.of("element", "item", "party")
                        .filter(o -> session.text(o).isPresent())
                        .count()
                + (session.has("lists") ? 1 : 0);
        if (asked > 1) {
            throw refuse(session, "YT-U052", "timeline.one-of");
        }
        boolean oflists =
                session.text("country").isPresent() || session.text("since").isPresent();
        if (oflists && !session.has("lists")) {
            throw refuse(session, "YT-U031", "timeline.lists-only");
        }
        try (Output output = Output.of(session)) {
            output.print(session.has("lists") ? lists(session, format) : timeline(session, format));
            output.finish();
            return Exit.FREE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> ofName(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return FORMATS.stream().filter(f -> name.endsWith("." + f)).findFirst();
    }

    private static String timeline(Session session, String format) {
        Corpus corpus = session.corpus();
        Timeline timeline = asked(session, corpus);
        TimelinePage page = page(session, corpus);
        return switch (format) {
            case "svg" -> page.svg(timeline);
            case "html" -> page.html(timeline, elements(session, corpus));
            case "csv" -> {
                StringBuilder csv = new StringBuilder();
                TimelineCsv.write(timeline, csv);
                yield csv.toString();
            }
            default -> new TimelineText(style(session)).text(timeline);
        };
    }

    private static Timeline asked(Session session, Corpus corpus) {
        Timelines timelines =
                new Timelines(corpus, session.words().language(), session.day("on"), session.day("known"));
        Optional<String> element = session.text("element");
        Optional<String> item = session.text("item");
        if (element.isPresent()) {
            return timelines
                    .element(element.get())
                    .orElseThrow(() -> refuse(session, "YT-U053", "timeline.unknown-element", element.get()));
        }
        if (item.isPresent()) {
            return timelines
                    .item(item.get())
                    .orElseThrow(() -> refuse(session, "YT-U033", "timeline.unknown-item", item.get()));
        }
        Optional<String> party = session.text("party");
        party.filter(name -> !PairScorer.isName(name)).ifPresent(name -> {
            throw refuse(session, "YT-N004", "screen.no-name", name);
        });
        return party.map(timelines::party).orElseGet(timelines::all);
    }

    /** The table of elements goes with a timeline of everything, or of one of them; without a day, of the last day read. */
    private static Optional<ElementTable> elements(Session session, Corpus corpus) {
        boolean beside =
                session.text("item").isPresent() || session.text("party").isPresent();
        LocalDate day = session.day("on").orElse(corpus.evidenceUntil());
        return beside
                ? Optional.empty()
                : Optional.of(ElementTable.of(
                        corpus,
                        new AsOf(day, session.day("known")),
                        session.words().language()));
    }

    private static String lists(Session session, String format) throws IOException {
        if (format.equals("svg")) {
            throw refuse(session, "YT-U034", "timeline.no-drawing");
        }
        Corpus corpus = session.corpus();
        Set<String> countries = session.text("country")
                .map(c -> Unions.countries(c, session.corpusFiles())
                        .orElseThrow(() -> refuse(session, "YT-U035", "timeline.unknown-country", c)))
                .orElse(Set.of());
        LocalDate on = session.day("on").orElseGet(() -> LocalDate.now(CHINA)); // nothing is decided here
        ListedParties listed = ListedParties.of(
                corpus,
                session.text("country").orElse("").toUpperCase(Locale.ROOT),
                countries,
                session.day("since"),
                new AsOf(on, session.day("known")));
        return switch (format) {
            case "html" -> page(session, corpus).html(listed);
            case "csv" -> {
                StringBuilder csv = new StringBuilder();
                listed.csv(session.references(), csv);
                yield csv.toString();
            }
            default -> listed.text(style(session));
        };
    }

    private static TimelinePage page(Session session, Corpus corpus) {
        return new TimelinePage(
                corpus,
                TimelineText.in(session.words().language()),
                session.text("reference-base").map(References::at));
    }

    private static Style style(Session session) {
        return session.text("out").isPresent()
                ? Style.plain(session.words().language())
                : session.terminal().style(session.words().language());
    }

    private static RuntimeException refuse(Session session, String id, String key, Object... values) {
        return session.refuse(
                id, session.words().say(key, values), session.words().say(key + ".advice"));
    }
}
