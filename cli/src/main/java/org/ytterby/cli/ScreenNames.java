package org.ytterby.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ytterby.engine.law.AsOf;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.screen.list.ListEntry;
import org.ytterby.engine.screen.match.Matcher;
import org.ytterby.engine.screen.match.PairScorer;
import org.ytterby.engine.screen.match.Query;
import org.ytterby.engine.screen.match.Verdict;
import org.ytterby.io.CorpusLists;
import org.ytterby.io.CsvOut;
import org.ytterby.io.ScreenJson;
import org.ytterby.io.lists.ImportedList;
import org.ytterby.io.lists.ListFiles;
import org.ytterby.io.lists.ListMapping;
import org.ytterby.io.text.ListText;
import org.ytterby.io.text.ListedParties;
import org.ytterby.io.text.ScreenText;
import org.ytterby.io.text.Style;

/** Screens the names of the command line against the corpus's own lists. */
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
            "measures",
            "why");

    private final Session session;
    private final double review;
    private final int limit;

    ScreenNames(Session session, double review, int limit) {
        this.session = session;
        this.review = review;
        this.limit = limit;
    }

    private record Screened(String name, List<ScreenText.Hit> hits) {}

    int run(String format, Output output) throws IOException {
        Corpus corpus = session.corpus();
        LocalDate day = session.day("on").orElse(corpus.evidenceUntil());
        AsOf asOf = new AsOf(day, session.day("known"));
        List<String> names = session.parameters();
        List<String> nameless =
                names.stream().filter(n -> !PairScorer.isName(n)).toList();
        if (!nameless.isEmpty()) {
            throw session.refuse(
                    "YT-N004",
                    session.words().say("screen.no-name", shown(nameless.getFirst())),
                    session.words().say("screen.no-name.advice"));
        }
        List<Screened> screened = screened(corpus, asOf, names);
        write(format, output, screened);
        return screened.stream().allMatch(s -> s.hits().isEmpty()) ? Exit.FREE : Exit.BLOCKED;
    }

    private static String shown(String name) {
        return name.length() > 60 ? name.substring(0, 60) + "…" : name;
    }

    /** The files that are named, or else the corpus's own lists. */
    private List<ListEntry> entries(Corpus corpus, AsOf asOf) {
        List<String> files = session.all("list");
        if (files.isEmpty()) {
            return CorpusLists.entries(corpus, asOf);
        }
        List<ListEntry> entries = new ArrayList<>();
        for (String file : files) {
            session.checkReadable(file);
            ImportedList list = ListFiles.read(Path.of(file), ListMapping.NONE);
            session.terminal().err().println(new ListText(session.words()).of(list.report()));
            entries.addAll(list.entries());
        }
        return entries;
    }

    private List<Screened> screened(Corpus corpus, AsOf asOf, List<String> names) {
        Map<String, ListedParties.Row> standings = new HashMap<>();
        ListedParties.of(corpus, "", Set.of(), Optional.empty(), asOf)
                .rows()
                .forEach(r -> standings.put(r.entry().id(), r));
        Matcher.Search search = Matcher.of(entries(corpus, asOf)).search();
        List<Screened> all = new ArrayList<>();
        for (String name : names) {
            Query query = Query.named(name);
            all.add(new Screened(
                    name,
                    search.find(query, limit).stream()
                            .filter(m -> m.score().verdict(review) != Verdict.NO_MATCH)
                            .map(m -> new ScreenText.Hit(
                                    m,
                                    search.explain(query, m),
                                    Optional.ofNullable(standings.get(m.entry().id()))))
                            .toList()));
        }
        return all;
    }

    private void write(String format, Output output, List<Screened> screened) throws IOException {
        Style style = session.text("out").isPresent()
                ? Style.plain(session.words().language())
                : session.terminal().style(session.words().language());
        ScreenText text = new ScreenText(style);
        switch (format) {
            case "json" -> {
                ScreenJson json = new ScreenJson(output.stream());
                screened.forEach(s -> json.name(s.name(), s.hits(), review));
                json.finish();
            }
            case "csv" -> output.print(csv(screened, text));
            default -> {
                List<String> parts = screened.stream()
                        .map(s -> text.of(s.name(), s.hits(), review))
                        .toList();
                output.print(String.join("\n", parts));
                output.print("\n" + session.words().say("screen.footer") + "\n");
            }
        }
    }

    private String csv(List<Screened> screened, ScreenText text) {
        StringBuilder out = new StringBuilder();
        CsvOut csv = new CsvOut(out);
        csv.record(COLUMNS);
        for (Screened s : screened) {
            if (s.hits().isEmpty()) {
                csv.record(List.of(s.name(), "", "", "", "", ScreenText.code(Verdict.NO_MATCH), "", "", "", ""));
            }
            for (ScreenText.Hit hit : s.hits()) {
                csv.record(record(s.name(), hit, text));
            }
        }
        return out.toString();
    }

    private List<String> record(String name, ScreenText.Hit hit, ScreenText text) {
        return List.of(
                name,
                hit.match().entry().list(),
                hit.match().entry().id(),
                hit.match().name().text(),
                ScreenText.number(hit.judged().score().probability()),
                ScreenText.code(hit.judged().score().verdict(review)),
                hit.standing().map(r -> ListedParties.code(r)).orElse(""),
                hit.standing()
                        .flatMap(ListedParties.Row::suspendedUntil)
                        .map(LocalDate::toString)
                        .orElse(""),
                hit.standing()
                        .map(r -> String.join(
                                "; ", r.entry().measures().stream().sorted().toList()))
                        .orElse(""),
                text.why(hit.judged()));
    }
}
