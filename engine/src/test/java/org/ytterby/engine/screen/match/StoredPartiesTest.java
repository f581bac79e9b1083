package org.ytterby.engine.screen.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.screen.list.EntryName;
import org.ytterby.engine.screen.list.Identifier;
import org.ytterby.engine.screen.list.ListEntry;
import org.ytterby.engine.screen.list.ListVersions;

/** A change of a list looked at from the list's side says what a full run says. */
class StoredPartiesTest {
    private static final int LIMIT = 10;
    private static final double REVIEW = Score.Basis.LISTS.review();
    private static final List<String> WORDS = List.of(
            "Harbour",
            "Zagros",
            "Petrel",
            "Quillon",
            "Meridian",
            "Nordlicht",
            "Casimir",
            "Ostrava",
            "Lindvall",
            "Garnet",
            "Trading",
            "Marine",
            "Dynamics",
            "Holding",
            "Systems",
            "Electric",
            "Ltd",
            "GmbH",
            "Inc",
            "Bureau",
            "Ivan",
            "Petrov",
            "Sergei",
            "Maria",
            "Keller",
            "洛克希德",
            "马丁",
            "公司",
            "航空",
            "电子");

    private static final String[] SYLLABLES = "ka ri mo ten lu shi ner gol vi dar bes tra ulm quo fen".split(" ", -1);

    private static String word(Random random) {
        return random.nextInt(3) > 0
                ? WORDS.get(random.nextInt(WORDS.size()))
                : SYLLABLES[random.nextInt(15)] + SYLLABLES[random.nextInt(15)];
    }

    private static String name(Random random) {
        List<String> words = new ArrayList<>();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            String word = word(random);
            words.add(random.nextInt(8) == 0 && word.length() > 4 ? word.substring(0, word.length() - 1) : word);
        }
        return String.join(" ", words);
    }

    private static ListEntry entry(int id, Random random) {
        List<EntryName> names = new ArrayList<>(List.of(new EntryName(name(random), EntryName.Kind.PRIMARY)));
        if (random.nextInt(3) == 0) {
            names.add(new EntryName(name(random), EntryName.Kind.ALIAS));
        }
        return new ListEntry(
                "list",
                Integer.toString(id),
                ListEntry.Kind.UNKNOWN,
                names,
                List.of(),
                List.of(),
                numbers(random),
                List.of(),
                Optional.empty(),
                List.of(),
                Place.NOWHERE);
    }

    private static List<Identifier> numbers(Random random) {
        return random.nextInt(10) > 0
                ? List.of()
                : List.of(new Identifier("", Integer.toString(9_000_000 + random.nextInt(200))));
    }

    private static Query party(Random random) {
        String name = random.nextInt(20) == 0 ? "!" : name(random);
        return new Query(name, Optional.empty(), List.of(), List.of(), numbers(random));
    }

    /** One entry goes, some change, one comes. */
    private static List<ListEntry> changed(List<ListEntry> before, int changes, Random random) {
        List<ListEntry> now = new ArrayList<>(before.subList(1, before.size()));
        for (int c = 0; c < changes; c++) {
            int at = random.nextInt(now.size());
            now.set(at, entry(at + 1, random));
        }
        now.add(random.nextInt(now.size()), entry(before.size(), random));
        return now;
    }

    @Test
    void theResultIsThatOfAFullRun() {
        Random random = new Random(20261126);
        int changedParties = 0;
        int screened = 0;
        int reached = 0;
        for (int round = 0; round < 7; round++) {
            List<ListEntry> before = new ArrayList<>();
            for (int i = 0; i < 600; i++) {
                before.add(entry(i, random));
            }
            List<ListEntry> now = changed(before, 1 + 2 * round, random);
            List<Query> parties = new ArrayList<>();
            for (int i = 0; i < 300; i++) {
                parties.add(party(random));
            }
            Matcher old = Matcher.of(before);
            Map<Integer, Set<String>> full = full(parties, Matcher.of(now));
            Map<Integer, Set<String>> updated = full(parties, old);
            changedParties += updated.equals(full) ? 0 : 1;
            Map<Integer, List<Match>> found = StoredParties.of(parties, old, LIMIT, REVIEW)
                    .screen(Matcher.of(now), ListVersions.compare(before, now));
            Rescreening rescreening = Rescreening.of(old, Matcher.of(now), ListVersions.compare(before, now));
            Matcher.Search search = old.search();
            for (int p = 0; p < parties.size(); p++) {
                boolean may = rescreening.reaches(search, parties.get(p), LIMIT);
                reached += may ? 1 : 0;
                assertThat(may || !found.containsKey(p)).isTrue();
                assertThat(may || Objects.equals(updated.get(p), full.get(p))).isTrue();
            }
            found.forEach((party, matches) -> updated.put(party, told(matches)));
            screened += found.size();

            assertThat(updated).isEqualTo(full);
        }
        assertThat(changedParties).isGreaterThan(5);
        assertThat(screened).isLessThan(reached);
    }

    private static String strange(Random random) {
        StringBuilder name = new StringBuilder();
        for (int word = 1 + random.nextInt(3); word > 0; word--) {
            for (int i = 2 + random.nextInt(3); i >= 0; i--) {
                name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
            name.append(' ');
        }
        return name.toString().strip();
    }

    private static ListEntry stranger(int id, Random random) {
        return ListEntry.named(
                "list",
                Integer.toString(id),
                ListEntry.Kind.UNKNOWN,
                List.of(
                        new EntryName(strange(random), EntryName.Kind.PRIMARY),
                        new EntryName(strange(random), EntryName.Kind.ALIAS)));
    }

    @Test
    void whereNothingIsWorthALookAPieceThatCountsOtherwiseMakesNoPartyBeScreenedAgain() {
        Random random = new Random(20261127);
        int screened = 0;
        int reached = 0;
        for (int round = 0; round < 4; round++) {
            List<ListEntry> before = new ArrayList<>();
            for (int i = 0; i < 800; i++) {
                before.add(stranger(i, random));
            }
            List<ListEntry> now = new ArrayList<>(before);
            for (int c = 0; c <= 2 * round; c++) {
                int at = random.nextInt(now.size());
                now.set(at, stranger(at, random));
            }
            List<Query> parties = new ArrayList<>();
            for (int i = 0; i < 250; i++) {
                parties.add(Query.named(strange(random)));
            }
            Matcher old = Matcher.of(before);
            Map<Integer, Set<String>> updated = full(parties, old);
            Map<Integer, List<Match>> found = StoredParties.of(parties, old, LIMIT, REVIEW)
                    .screen(Matcher.of(now), ListVersions.compare(before, now));
            Rescreening rescreening = Rescreening.of(old, Matcher.of(now), ListVersions.compare(before, now));
            Matcher.Search search = old.search();
            reached += (int) parties.stream()
                    .filter(p -> rescreening.reaches(search, p, LIMIT))
                    .count();
            screened += found.size();
            found.forEach((party, matches) -> updated.put(party, told(matches)));

            assertThat(updated).isEqualTo(full(parties, Matcher.of(now)));
        }
        assertThat(reached).isGreaterThan(4 * 250 / 10);
        assertThat(screened).isLessThan(reached / 2);
    }

    @Test
    void whereTheListIsInAnotherOrderEveryPartyIsScreened() {
        Random random = new Random(7);
        List<ListEntry> before = List.of(entry(0, random), entry(1, random), entry(2, random));
        List<ListEntry> now = List.of(before.get(1), before.get(0), before.get(2));

        assertThat(StoredParties.of(List.of(Query.named("Acme"), Query.named("Zagros")), Matcher.of(before), LIMIT, 0.5)
                        .screen(Matcher.of(now), ListVersions.compare(before, now)))
                .hasSize(2);
    }

    private static Map<Integer, Set<String>> full(List<Query> parties, Matcher matcher) {
        Map<Integer, Set<String>> full = new TreeMap<>();
        Matcher.Search search = matcher.search();
        for (int i = 0; i < parties.size(); i++) {
            full.put(
                    i,
                    told(search.find(parties.get(i), LIMIT).stream()
                            .filter(m -> m.score().verdict(Score.Basis.LISTS.review()) != Verdict.NO_MATCH)
                            .toList()));
        }
        return full;
    }

    /** Entries with the names they were met by and their scores. */
    private static Set<String> told(List<Match> matches) {
        Set<String> told = new HashSet<>();
        matches.forEach(m -> told.add(m.entry().id() + " " + m.name().text() + " " + m.score()));
        return told;
    }

    @Test
    void nothingChangedMeetsNobody() {
        Matcher none = Matcher.of(List.of());

        assertThat(StoredParties.of(List.of(Query.named("Acme"), Query.named("")), none, LIMIT, 0.5)
                        .screen(none, ListVersions.compare(List.of(), List.of())))
                .isEmpty();
    }
}
