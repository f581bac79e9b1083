package org.ytterby.bench.screen;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ytterby.engine.law.AsOf;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.screen.list.ListEntry;
import org.ytterby.engine.screen.match.Match;
import org.ytterby.engine.screen.match.Matcher;
import org.ytterby.engine.screen.match.Query;
import org.ytterby.engine.screen.match.Score;
import org.ytterby.engine.screen.match.Verdict;
import org.ytterby.io.CorpusLists;
import org.ytterby.io.lists.ListFiles;
import org.ytterby.io.lists.ListMapping;

/**
 * What a threshold costs: how many names of listed companies reach it against lists, and how many listed names as people mistype them do not.
 * Companies that the model saw are left out. Arguments: the folder of the data, how many companies to pass over to the next one,
 * {@code all} to print every hit and every name that is missed, or {@code -}, and list files; the corpus's own lists where none is named.
 */
public final class FalseAlarms {
    private static final double[] LEAST = {
        0.5, 0.8, 0.9, 0.94, 0.95, 0.96, 0.97, 0.975, 0.98, 0.985, 0.99, 0.995, 0.998, 0.999
    };
    private static final int PERTURBED = 100;

    private final List<ListEntry> entries;
    private final Matcher.Search search;

    private FalseAlarms(List<ListEntry> entries) {
        this.entries = entries;
        this.search = Matcher.of(entries).search();
    }

    public static void main(String... args) throws IOException {
        FalseAlarms alarms = new FalseAlarms(entries(args));
        alarms.companies(Data.companies(Path.of(args[0])), Integer.parseInt(args[1]), args[2].equals("all"));
        alarms.perturbed(args[2].equals("all"));
    }

    private static List<ListEntry> entries(String... args) {
        List<ListEntry> entries = new ArrayList<>();
        if (args.length == 3) {
            Corpus corpus = Corpus.shipped();
            entries.addAll(CorpusLists.entries(corpus, new AsOf(corpus.evidenceUntil(), Optional.<LocalDate>empty())));
        }
        for (int i = 3; i < args.length; i++) {
            entries.addAll(ListFiles.read(Path.of(args[i]), ListMapping.NONE).entries());
        }
        return entries;
    }

    private void companies(List<String> names, int step, boolean all) {
        List<Double> scores = new ArrayList<>();
        Map<String, Integer> verdicts = new TreeMap<>();
        int number = 0;
        for (int i = 1; i < names.size(); i += step) {
            if (i % Samples.EVERY_COMPANY == 0) {
                continue;
            }
            number++;
            Optional<Match> found = search.find(Query.named(names.get(i)), 10).stream()
                    .max(Comparator.comparingDouble(m -> m.score().logOdds()));
            if (found.isPresent()) {
                scores.add(found.get().score().probability());
                Verdict verdict = found.get().score().verdict(Score.Basis.LISTS.review());
                verdicts.merge(found.get().entry().list() + " " + verdict, 1, Integer::sum);
                verdicts.merge("all " + verdict, 1, Integer::sum);
                if (all && verdict != Verdict.NO_MATCH) {
                    say(verdict, names.get(i), found.get());
                }
            }
        }
        say("companies", scores, number);
        System.out.println(verdicts);
    }

    /** By the entry whose name was changed, however it is met. */
    private void perturbed(boolean all) {
        List<String> names = new ArrayList<>();
        List<ListEntry> owners = new ArrayList<>();
        for (ListEntry entry : entries) {
            entry.names().forEach(n -> {
                if (n.text().codePoints().allMatch(c -> c < 0x180) && Samples.isHeldOut(n.text())) {
                    names.add(n.text().toUpperCase(Locale.ROOT));
                    owners.add(entry);
                }
            });
        }
        Map<String, List<Double>> byKind = new LinkedHashMap<>();
        List<Double> scores = new ArrayList<>();
        for (Perturbed.Query q : Perturbed.of(names, PERTURBED, 7)) {
            double best = search.find(Query.named(q.text()), 10).stream()
                    .filter(m -> m.entry().equals(owners.get(q.name())))
                    .mapToDouble(m -> m.score().probability())
                    .max()
                    .orElse(0);
            byKind.computeIfAbsent(q.kind(), k -> new ArrayList<>()).add(best);
            scores.add(best);
            if (all && best < Score.Basis.LISTS.review()) {
                System.out.printf(Locale.ROOT, "%.4f\t%s\t%s\t%s%n", best, q.kind(), q.text(), names.get(q.name()));
            }
        }
        byKind.forEach((kind, of) -> say(kind, of, of.size()));
        say("mistyped names", scores, scores.size());
    }

    private static void say(String what, List<Double> scores, int of) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-22s %6d", what, of));
        for (double least : LEAST) {
            long reach = scores.stream().filter(s -> s >= least).count();
            line.append(String.format(Locale.ROOT, "  %.3f:%6.2f%%", least, 100.0 * reach / of));
        }
        System.out.println(line);
    }

    private static void say(Verdict verdict, String name, Match match) {
        System.out.printf(
                Locale.ROOT,
                "%.4f\t%s\t%s\t%s\t%s%n",
                match.score().probability(),
                verdict,
                match.entry().list(),
                name,
                match.name().text());
    }
}
