package org.ytterby.bench.screen;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.ytterby.engine.screen.list.EntryName;
import org.ytterby.engine.screen.list.ListEntry;
import org.ytterby.engine.screen.match.Matcher;
import org.ytterby.engine.screen.match.Query;

/**
 * Finding a listed name by what people make of it: recall and queries a CPU-second, beside Lucene in one run on one thread.
 * Arguments: the folder of the data, queries a kind, how many times the list.
 */
public final class Retrieval {
    /** Nanoseconds of processor time that each side runs before it is timed, however busy the machine is. */
    private static final long WARM = 6_000_000_000L;

    /** All take turns, so that whatever else runs slows each of them; the median counts. */
    private static final int ROUNDS = 5;

    private Retrieval() {}

    private record Outcome(int[] first, int[] ten, double perSecond) {}

    public static void main(String... args) throws IOException {
        int times = args.length > 2 ? Integer.parseInt(args[2]) : 1;
        List<Data.Listed> listed = Data.ofacNames(Path.of(args[0]));
        List<String> names =
                new ArrayList<>(listed.stream().map(Data.Listed::name).toList());
        List<Perturbed.Query> queries = Perturbed.of(names, Integer.parseInt(args[1]), Long.getLong("seed", 20261126));
        grow(names, names.size() * times);
        Map<String, List<EntryName>> byEntry = new LinkedHashMap<>();
        List<Integer> entryOf = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String entry = i < listed.size() ? listed.get(i).entry() : "made " + i;
            List<EntryName> of = byEntry.computeIfAbsent(entry, e -> new ArrayList<>());
            of.add(new EntryName(names.get(i), EntryName.Kind.PRIMARY));
        }
        List<String> order = List.copyOf(byEntry.keySet());
        Map<String, Integer> place = new HashMap<>();
        order.forEach(e -> place.put(e, place.size()));
        for (int i = 0; i < names.size(); i++) {
            entryOf.add(place.get(i < listed.size() ? listed.get(i).entry() : "made " + i));
        }
        List<ListEntry> entries = new ArrayList<>();
        for (int e = 0; e < order.size(); e++) {
            entries.add(
                    ListEntry.named("ofac", Integer.toString(e), ListEntry.Kind.UNKNOWN, byEntry.get(order.get(e))));
        }
        long start = System.nanoTime();
        Matcher matcher = Matcher.of(entries);
        System.out.printf(
                Locale.ROOT,
                "%d names, %d queries; index made in %.2f s%n",
                names.size(),
                queries.size(),
                (System.nanoTime() - start) / 1e9);
        Matcher.Search search = matcher.search();
        Function<String, List<Integer>> ours = q -> search.find(Query.named(q), 10).stream()
                .map(m -> Integer.parseInt(m.entry().id()))
                .toList();
        Function<String, List<Integer>> told = q -> search.find(Query.named(q), 10).stream()
                .filter(m ->
                        !search.explain(Query.named(q), m).names().meetings().isEmpty())
                .map(m -> Integer.parseInt(m.entry().id()))
                .toList();
        Map<String, Function<String, List<Integer>>> all = new LinkedHashMap<>();
        for (int most : new int[] {30}) {
            all.put("ytterby index, " + most, q -> search.candidates(Query.named(q), most));
        }
        all.put("ytterby", ours);
        all.put("ytterby, explained", told);
        if (args.length < 4) {
            try (Lucene lucene = new Lucene(names, entryOf)) {
                all.put("lucene fuzzy", lucene::fuzzy);
                all.put("lucene three fields", lucene::threeFields);
                run(all, queries, names, entryOf);
            }
        } else {
            run(all, queries, names, entryOf);
        }
    }

    private static void run(
            Map<String, Function<String, List<Integer>>> all,
            List<Perturbed.Query> queries,
            List<String> names,
            List<Integer> entryOf) {
        List<String> kinds =
                queries.stream().map(Perturbed.Query::kind).distinct().toList();
        Map<String, List<Perturbed.Query>> asked = new LinkedHashMap<>();
        all.forEach((name, find) -> {
            asked.put(name, name.startsWith("ytterby") ? queries : sample(queries));
            long from = cpu();
            while (cpu() - from < WARM) {
                ask(find, sample(queries), kinds, names, entryOf);
            }
        });
        Map<String, List<Outcome>> outcomes = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            all.forEach((name, find) -> outcomes.computeIfAbsent(name, n -> new ArrayList<>())
                    .add(ask(find, asked.get(name), kinds, names, entryOf)));
        }
        outcomes.forEach((name, of) -> {
            of.sort(Comparator.comparingDouble(Outcome::perSecond));
            say(name, of.get(ROUNDS / 2), asked.get(name), kinds);
        });
    }

    /** The rivals are slow: a part of the queries tells their speed and recall well enough. */
    private static List<Perturbed.Query> sample(List<Perturbed.Query> queries) {
        List<Perturbed.Query> some = new ArrayList<>();
        for (int i = 0; i < queries.size(); i += 4) {
            some.add(queries.get(i));
        }
        return some;
    }

    private static Outcome ask(
            Function<String, List<Integer>> find,
            List<Perturbed.Query> queries,
            List<String> kinds,
            List<String> names,
            List<Integer> entryOf) {
        int[] first = new int[kinds.size()];
        int[] ten = new int[kinds.size()];
        long start = cpu();
        for (Perturbed.Query q : queries) {
            List<Integer> found = find.apply(q.text());
            int kind = kinds.indexOf(q.kind());
            ten[kind] += found.contains(entryOf.get(q.name())) ? 1 : 0;
            first[kind] += !found.isEmpty() && found.getFirst().equals(entryOf.get(q.name())) ? 1 : 0;
            if (System.getProperty("missed") != null && !found.contains(entryOf.get(q.name()))) {
                System.out.println(q.kind() + "\t" + q.text() + "\t" + names.get(q.name()) + "\t"
                        + (found.isEmpty() ? "" : "entry " + found.getFirst()));
            }
        }
        double seconds = (cpu() - start) / 1e9;
        return new Outcome(first, ten, queries.size() / seconds);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void say(String name, Outcome o, List<Perturbed.Query> queries, List<String> kinds) {
        double first = 0;
        double ten = 0;
        StringBuilder each = new StringBuilder();
        for (int k = 0; k < kinds.size(); k++) {
            String kind = kinds.get(k);
            double count = queries.stream().filter(q -> q.kind().equals(kind)).count();
            first += o.first()[k];
            ten += o.ten()[k];
            each.append(String.format(
                    Locale.ROOT, "    %-16s @1 %.3f  @10 %.3f%n", kind, o.first()[k] / count, o.ten()[k] / count));
        }
        System.out.printf(
                Locale.ROOT,
                "%-20s %8.0f queries a CPU-second   recall@1 %.4f  recall@10 %.4f%n%s",
                name,
                o.perSecond(),
                first / queries.size(),
                ten / queries.size(),
                each);
    }

    /** More names of the words of these, so full of near-duplicates. */
    static void grow(List<String> names, int count) {
        Random random = new Random(7);
        int real = names.size();
        List<String[]> words = names.stream().map(n -> n.split(" ")).toList();
        while (names.size() < count) {
            String[] base = words.get(random.nextInt(real)).clone();
            String[] other = words.get(random.nextInt(real));
            base[random.nextInt(base.length)] = other[random.nextInt(other.length)];
            if (base.length > 2 && random.nextBoolean()) {
                String[] third = words.get(random.nextInt(real));
                base[random.nextInt(base.length)] = third[random.nextInt(third.length)];
            }
            String made = String.join(" ", base);
            if (!made.isBlank()) {
                names.add(made);
            }
        }
    }
}
