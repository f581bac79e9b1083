package org.ytterby.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.ytterby.engine.decide.Engine;
import org.ytterby.engine.law.Corpus;
import org.ytterby.io.Determinations;
import org.ytterby.io.Replay;
import org.ytterby.io.Replays;
import org.ytterby.io.text.ReplayText;

/** Runs stored determinations again and says whether today's corpus still answers the same. */
final class ReplayCommand implements Command {
    private static final List<String> FORMATS = List.of("table", "json");

    @Override
    public void describe(Options options) {
        options.file("FILE");
        options.value("format", "FORMAT", FORMATS);
    }

    @Override
    public int run(Session session) {
        String format = session.choice("format", FORMATS).orElse("table");
        Supplier<InputStream> file = session.again(session.file());
        String name = session.nameOf(session.file());
        Set<String> regimes = session.regimes().isEmpty() ? regimes(name, file) : session.regimes();
        Corpus corpus = session.corpus(regimes);
        Engine engine = new Engine(corpus);
        List<Replay> replays = new ArrayList<>();
        try (InputStream in = file.get()) {
            new Determinations(corpus)
                    .each(name, in, s -> replays.add(Replays.compare(s, engine.decide(s.transaction()))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        session.terminal()
                .out()
                .print(
                        format.equals("json")
                                ? json(replays)
                                : new ReplayText(
                                                session.words(),
                                                session.terminal()
                                                        .style(session.words().language()))
                                        .of(replays));
        if (replays.isEmpty()) {
            return Exit.UNREADABLE;
        }
        return replays.stream().allMatch(Replay::isSame) ? Exit.FREE : Exit.BLOCKED;
    }

    private static Set<String> regimes(String name, Supplier<InputStream> file) {
        try (InputStream in = file.get()) {
            return Determinations.regimes(name, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String json(List<Replay> replays) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("total", replays.size());
        document.put("same", replays.stream().filter(Replay::isSame).count());
        document.put(
                "results",
                replays.stream()
                        .map(r -> Map.of(
                                "id",
                                r.id(),
                                "same",
                                r.isSame(),
                                "differences",
                                r.differences().stream()
                                        .map(ReplayCommand::difference)
                                        .toList()))
                        .map(ReplayCommand::ordered)
                        .toList());
        return Json.of(document) + "\n";
    }

    private static Map<String, Object> ordered(Map<String, Object> result) {
        Map<String, Object> ordered = new LinkedHashMap<>();
        List.of("id", "same", "differences").forEach(k -> ordered.put(k, result.getOrDefault(k, "")));
        return ordered;
    }

    private static Map<String, Object> difference(Replay.Difference d) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("what", d.what());
        one.put("stored", d.stored());
        one.put("now", d.now());
        one.put("why", d.why());
        return one;
    }
}
