package org.ytterby.bench.screen;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.ytterby.engine.screen.list.EntryName;
import org.ytterby.engine.screen.list.ListEntry;
import org.ytterby.engine.screen.list.ListVersions;
import org.ytterby.engine.screen.match.Match;
import org.ytterby.engine.screen.match.Matcher;
import org.ytterby.engine.screen.match.Query;
import org.ytterby.engine.screen.match.Score;
import org.ytterby.engine.screen.match.StoredParties;
import org.ytterby.engine.screen.match.Verdict;

/**
 * One changed entry against parties that are stored and indexed, beside a full run on one thread. Arguments: the folder of the data,
 * how many parties, and how many of them are run in full.
 */
public final class Rescreen {
    private static final int LIMIT = 10;
    private static final int CHANGES = 12;
    /** So many parties are screened before anything is timed. */
    private static final int WARM = 20_000;

    private Rescreen() {}

    public static void main(String... args) throws IOException {
        List<ListEntry> entries = entries(Path.of(args[0]));
        List<Query> parties = parties(Data.companies(Path.of(args[0])), Integer.parseInt(args[1]));
        int sample = Integer.parseInt(args[2]);
        Matcher before = Matcher.of(entries);
        long start = System.nanoTime();
        StoredParties stored = StoredParties.of(parties, before, LIMIT, Score.Basis.LISTS.review());
        System.out.printf(Locale.ROOT, "%d parties stored and indexed in %.1f s%n", parties.size(), seconds(start));
        run(before, parties.subList(0, Math.min(WARM, parties.size())));
        long cpu = cpu();
        Map<Integer, List<Match>> full = run(before, parties.subList(0, sample));
        double each = (cpu() - cpu) / 1e9 / sample;
        System.out.printf(
                Locale.ROOT, "full run: %.0f s (%d run, %.0f µs each)%n", each * parties.size(), sample, each * 1e6);
        Random random = new Random(1);
        double all = 0;
        long again = 0;
        for (int c = 0; c < CHANGES; c++) {
            List<ListEntry> changed = new ArrayList<>(entries);
            int at = random.nextInt(entries.size());
            ListEntry old = entries.get(at);
            String name = entries.get(random.nextInt(entries.size())).name();
            changed.set(
                    at,
                    ListEntry.named(
                            old.list(), old.id(), old.kind(), List.of(new EntryName(name, EntryName.Kind.PRIMARY))));
            Matcher now = Matcher.of(changed);
            ListVersions.Changes changes = ListVersions.compare(entries, changed);
            long from = cpu();
            Map<Integer, List<Match>> found = stored.screen(now, changes);
            double took = (cpu() - from) / 1e9;
            Map<Integer, List<Match>> updated = new LinkedHashMap<>(full);
            found.forEach((party, matches) -> updated.computeIfPresent(party, (p, m) -> matches));
            boolean same = told(updated).equals(told(run(now, parties.subList(0, sample))));
            all += took;
            again += found.size();
            System.out.printf(
                    Locale.ROOT,
                    "`%s` is now `%s`: %d parties screened again in %.3f s, %.0f times faster%s%n",
                    old.name(),
                    name,
                    found.size(),
                    took,
                    each * parties.size() / took,
                    same ? "" : "; THE SAMPLE HAS ANOTHER RESULT");
        }
        double mean = all / CHANGES;
        System.out.printf(
                Locale.ROOT,
                "on average %d parties in %.3f s, %.0f times faster%n",
                again / CHANGES,
                mean,
                each * parties.size() / mean);
    }

    /** Of one thread: other work on the machine counts less. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static List<ListEntry> entries(Path folder) throws IOException {
        Map<String, List<EntryName>> byEntry = new LinkedHashMap<>();
        for (Data.Listed l : Data.ofacNames(folder)) {
            byEntry.computeIfAbsent(l.entry(), e -> new ArrayList<>())
                    .add(new EntryName(l.name(), EntryName.Kind.PRIMARY));
        }
        return byEntry.entrySet().stream()
                .map(e -> ListEntry.named("ofac", e.getKey(), ListEntry.Kind.UNKNOWN, e.getValue()))
                .toList();
    }

    /** The names of listed companies, then others made of their words. */
    private static List<Query> parties(List<String> real, int count) {
        List<String> names = new ArrayList<>(real.subList(0, Math.min(real.size(), count)));
        Retrieval.grow(names, count);
        return names.stream().map(Query::named).toList();
    }

    private static Map<Integer, List<Match>> run(Matcher matcher, List<Query> parties) {
        Matcher.Search search = matcher.search();
        Map<Integer, List<Match>> all = new LinkedHashMap<>();
        for (int p = 0; p < parties.size(); p++) {
            all.put(
                    p,
                    search.find(parties.get(p), LIMIT).stream()
                            .filter(m -> m.score().verdict(Score.Basis.LISTS.review()) != Verdict.NO_MATCH)
                            .toList());
        }
        return all;
    }

    private static List<String> told(Map<Integer, List<Match>> all) {
        List<String> told = new ArrayList<>();
        all.forEach((party, matches) -> matches.forEach(m -> told.add(party + " "
                + m.entry().id() + " " + m.name().text() + " " + m.score().logOdds())));
        return told;
    }
}
