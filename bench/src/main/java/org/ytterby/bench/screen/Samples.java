package org.ytterby.bench.screen;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ytterby.engine.screen.list.EntryName;
import org.ytterby.engine.screen.list.ListEntry;
import org.ytterby.engine.screen.match.Matcher;
import org.ytterby.engine.screen.match.Query;
import org.ytterby.engine.screen.word.Pinyin;

/**
 * What labelled pairs hold too little of.
 *
 * @param candidates names of listed companies with what a search in lists brings up for them: no one party, nearly all of them
 * @param ofPeople the same of invented people
 * @param mistyped listed names beside themselves as people mistype them
 * @param read Chinese names with their readings, and what is nearest to them among companies and people
 */
record Samples(List<Data.Pair> candidates, List<Data.Pair> ofPeople, List<Data.Pair> mistyped, List<Data.Pair> read) {
    /** One company in so many is seen by the fit. */
    static final int EVERY_COMPANY = 24;

    private static final int NEAREST = 3;
    private static final int CANDIDATES = 20;
    private static final int OF_A_KIND = 200;

    static Samples of(Path data) throws IOException {
        List<String> companies = every(EVERY_COMPANY, Data.companies(data));
        List<String> people = every(EVERY_COMPANY, Data.people(data));
        List<String> listed = Data.listed(data);
        List<String> chinese = Data.chinese(data);
        List<Data.Pair> candidates = new ArrayList<>();
        nearest(companies, listed, CANDIDATES, candidates);
        List<Data.Pair> ofPeople = new ArrayList<>();
        nearest(every(2, people), listed, CANDIDATES, ofPeople);
        List<Data.Pair> read = new ArrayList<>();
        nearest(companies, chinese, NEAREST, read);
        nearest(people, chinese, NEAREST, read);
        readings(chinese, read);
        readings(people, read);
        return new Samples(candidates, ofPeople, mistyped(listed), read);
    }

    private static List<String> every(int step, List<String> names) {
        List<String> some = new ArrayList<>();
        for (int i = 0; i < names.size(); i += step) {
            some.add(names.get(i));
        }
        return some;
    }

    private static void nearest(List<String> given, List<String> listed, int most, List<Data.Pair> pairs) {
        List<ListEntry> entries = new ArrayList<>();
        for (String name : listed) {
            entries.add(ListEntry.named(
                    "list", "e", ListEntry.Kind.UNKNOWN, List.of(new EntryName(name, EntryName.Kind.PRIMARY))));
        }
        Matcher.Search search = Matcher.of(entries).search();
        for (String name : given) {
            for (int place : search.candidates(Query.named(name), most)) {
                pairs.add(Data.Pair.of(name, listed.get(place), false));
            }
        }
    }

    /** Of the names in Latin letters those that {@link FalseAlarms} does not measure with. */
    private static List<Data.Pair> mistyped(List<String> listed) {
        List<String> names = listed.stream()
                .filter(n -> n.codePoints().allMatch(c -> c < 0x180) && !isHeldOut(n))
                .toList();
        return Perturbed.of(names, OF_A_KIND, 20251126).stream()
                .map(q -> Data.Pair.of(q.text(), names.get(q.name()), true))
                .toList();
    }

    static boolean isHeldOut(String name) {
        return Math.floorMod(name.hashCode() * 0x9E3779B9 >>> 7, 2) == 1;
    }

    /** Chinese names as their readings are written: syllable by syllable, and in twos. */
    private static void readings(List<String> names, List<Data.Pair> pairs) {
        for (String name : names) {
            StringBuilder apart = new StringBuilder();
            StringBuilder twos = new StringBuilder();
            int n = 0;
            for (int c : name.codePoints().toArray()) {
                List<String> readings = Pinyin.readings(c);
                if (readings.isEmpty()) {
                    apart.append(Character.isLetterOrDigit(c) ? Character.toString(c) : " ");
                    twos.append(Character.isLetterOrDigit(c) ? Character.toString(c) : " ");
                } else {
                    apart.append(' ').append(readings.getFirst());
                    twos.append(n++ % 2 == 0 ? " " : "").append(readings.getFirst());
                }
            }
            if (n > 1) {
                pairs.add(Data.Pair.of(apart.toString().strip(), name, true));
                pairs.add(Data.Pair.of(twos.toString().strip(), name, true));
            }
        }
    }
}
