package org.ytterby.bench.screen;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ytterby.engine.screen.list.EntryName;
import org.ytterby.engine.screen.list.ListEntry;
import org.ytterby.engine.screen.match.Match;
import org.ytterby.engine.screen.match.Matcher;
import org.ytterby.engine.screen.match.Query;

/** How many names of listed companies are near an entry of OFAC's lists, by the least score. Argument: the folder of the data. */
public final class FalseAlarms {
    private FalseAlarms() {}

    public static void main(String... args) throws IOException {
        Map<String, List<EntryName>> byEntry = new LinkedHashMap<>();
        for (Data.Listed l : Data.ofacNames(Path.of(args[0]))) {
            byEntry.computeIfAbsent(l.entry(), e -> new ArrayList<>())
                    .add(new EntryName(l.name(), EntryName.Kind.PRIMARY));
        }
        List<ListEntry> entries = byEntry.entrySet().stream()
                .map(e -> ListEntry.named("ofac", e.getKey(), ListEntry.Kind.UNKNOWN, e.getValue()))
                .toList();
        Matcher.Search search = Matcher.of(entries).search();
        double[] least = {0.05, 0.2, 0.35, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.98, 0.99};
        int[] alarms = new int[least.length];
        int step = args.length > 1 ? Integer.parseInt(args[1]) : 1;
        int n = 0;
        List<String> names = Data.companies(Path.of(args[0]));
        for (int i = 12; i < names.size(); i += step) {
            n++;
            List<Match> found = search.find(Query.named(names.get(i)), 1);
            double p = found.isEmpty() ? 0 : found.getFirst().score().probability();
            for (int k = 0; k < least.length; k++) {
                alarms[k] += p >= least[k] ? 1 : 0;
            }
            if (args.length > 2 && p >= Double.parseDouble(args[2])) {
                System.out.printf(
                        Locale.ROOT,
                        "%.4f\t%s\t%s%n",
                        p,
                        names.get(i),
                        found.getFirst().name().text());
            }
        }
        for (int k = 0; k < least.length; k++) {
            System.out.printf(
                    Locale.ROOT,
                    "score %.2f and more: %d of %d (%.2f %%)%n",
                    least[k],
                    alarms[k],
                    n,
                    100.0 * alarms[k] / n);
        }
    }
}
