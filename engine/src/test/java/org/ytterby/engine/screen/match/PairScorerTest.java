package org.ytterby.engine.screen.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.ytterby.engine.screen.list.Birth;
import org.ytterby.engine.screen.list.EntryName;
import org.ytterby.engine.screen.list.Identifier;
import org.ytterby.engine.screen.list.ListEntry;

class PairScorerTest {
    private static final PairScorer SCORER = PairScorer.shipped();
    private static final List<String> NAMES = List.of(
            "Lockheed Martin Missiles and Fire Control",
            "洛克希德·马丁导弹与火控公司",
            "PETROV, Sergei Ivanovich",
            "Сергей Иванович ПЕТРОВ",
            "محمد حسن",
            "김정은",
            "Li Wu",
            "11420 CORP.",
            "株式会社ヤマダ電機",
            "48 Central Research Institute (48 CRI)",
            "A",
            "7",
            "Ltd",
            "the",
            "Al-Haramain: Afghanistan Branch");

    private static double score(String a, String b) {
        return SCORER.score(a, b).orElseThrow().logOdds();
    }

    @Test
    void aNameMatchesItself() {
        for (String name : NAMES) {
            if (name.length() > 4) {
                assertThat(new Score(Score.Basis.PAIRS, score(name, name), List.of())
                                .verdict(Score.Basis.PAIRS.review()))
                        .as(name)
                        .isEqualTo(Verdict.MATCH);
            }
            for (String other : NAMES) {
                assertThat(score(name, name)).as(name + " / " + other).isGreaterThanOrEqualTo(score(name, other));
            }
        }
    }

    @Test
    void itDoesNotMatterWhichOfTwoNamesIsAskedFor() {
        for (String a : NAMES) {
            for (String b : NAMES) {
                assertThat(score(a, b)).as(a + " / " + b).isCloseTo(score(b, a), within(0.35));
            }
        }
    }

    @Test
    void aWordMeetsTheOneThatStandsBehindALegalForm() {
        PairScore score = SCORER.score("JSCNIIP", "JSC NIIP").orElseThrow();

        assertThat(score.meetings()).containsExactly(new Meeting("JSCNIIP", "NIIP", Way.JOINED, 1));
        assertThat(SCORER.score("JSCNIIP", "JSC KBP").orElseThrow().meetings()).isEmpty();
    }

    @Test
    void anAliasNeverLowersTheScoreOfAnEntry() {
        for (String query : NAMES) {
            Matcher.Search one = Matcher.of(List.of(entry(NAMES.getFirst()))).search();
            double before = best(one, query);
            for (String alias : NAMES) {
                Matcher.Search two =
                        Matcher.of(List.of(entry(NAMES.getFirst(), alias))).search();
                assertThat(best(two, query)).as(query + " + " + alias).isGreaterThanOrEqualTo(before);
            }
        }
    }

    private static double best(Matcher.Search search, String query) {
        return search.find(Query.named(query), 5).stream()
                .mapToDouble(m -> m.score().logOdds())
                .max()
                .orElse(-100);
    }

    private static ListEntry entry(String... names) {
        return ListEntry.named(
                "test",
                names[0],
                ListEntry.Kind.UNKNOWN,
                List.of(names).stream()
                        .map(n -> new EntryName(n, EntryName.Kind.PRIMARY))
                        .toList());
    }

    @Test
    void whatIsNoNameIsSaidToBeNone() {
        for (String text : List.of(
                "", " ", "!!! ??? ---", "\u200F\u202E", "\u0000\u0007", "\uD83D\uDE00", "\uD83D", "x".repeat(2_000))) {
            assertThat(PairScorer.isName(text)).as("`" + text + "`").isFalse();
            assertThat(SCORER.score(text, "Lockheed Martin")).isEmpty();
        }
        assertThat(PairScorer.isName("x".repeat(10_000_000))).isFalse();
    }

    @Test
    void theWorstNamesTakeAMomentOnly() {
        List<String> worst = List.of(
                "a ".repeat(499),
                "aaaa ".repeat(199),
                "aa".repeat(499),
                "李".repeat(999),
                "李 ".repeat(499),
                "(a) ".repeat(249),
                "a/b; ".repeat(199),
                "lililililili".repeat(80),
                "김".repeat(900));
        Instant start = Instant.now();
        for (String a : worst) {
            for (String b : worst) {
                SCORER.score(a, b);
            }
        }
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void anyCharactersAreAnsweredOrNoName() {
        Random random = new Random(42);
        Matcher.Search search =
                Matcher.of(NAMES.stream().map(PairScorerTest::entry).toList()).search();
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder(NAMES.get(random.nextInt(NAMES.size())));
            for (int n = random.nextInt(6); n >= 0; n--) {
                char c = (char) (random.nextBoolean() ? random.nextInt(0x10000) : random.nextInt(0x500));
                text.insert(random.nextInt(text.length() + 1), c);
            }
            String name = text.toString();
            for (Match m : search.find(Query.named(name), 3)) {
                assertThat(m.score().logOdds()).as(name).isFinite();
                assertThat(search.explain(Query.named(name), m).names().logOdds())
                        .as(name)
                        .isGreaterThanOrEqualTo(m.score().names() - 1e-9);
            }
        }
    }

    private static Score judged(Query query, ListEntry entry) {
        return SCORER.judge(query, entry).orElseThrow().score();
    }

    private static Query query(String name, List<String> countries, List<Birth> born, List<Identifier> numbers) {
        return new Query(name, Optional.of(ListEntry.Kind.PERSON), countries, born, numbers);
    }

    private static ListEntry listed(String name) {
        return new ListEntry(
                "test",
                "1",
                ListEntry.Kind.PERSON,
                List.of(new EntryName(name, EntryName.Kind.PRIMARY)),
                List.of("RU"),
                List.of(Birth.on(LocalDate.of(1961, 1, 8))),
                List.of(new Identifier("Passport", "75 1234567")),
                List.of(),
                Optional.empty(),
                List.of(),
                org.ytterby.engine.doc.Place.NOWHERE);
    }

    @Test
    void factsSharpenAName() {
        ListEntry entry = listed("Sergei Petrov");
        double alone = judged(query("Sergej Petrow", List.of(), List.of(), List.of()), entry)
                .logOdds();
        assertThat(judged(query("Sergej Petrow", List.of("RU"), List.of(), List.of()), entry)
                        .logOdds())
                .isGreaterThan(alone);
        assertThat(judged(
                                query(
                                        "Sergej Petrow",
                                        List.of(),
                                        List.of(Birth.on(LocalDate.of(1961, 1, 8))),
                                        List.of()),
                                entry)
                        .logOdds())
                .isGreaterThan(alone + 3);
        assertThat(judged(query("Sergej Petrow", List.of(), List.of(), List.of(new Identifier("", "751234567"))), entry)
                        .verdict(Score.Basis.PAIRS.review()))
                .isEqualTo(Verdict.MATCH);
    }

    @Test
    void aContradictionNeverClearsAStrongName() {
        Query other = query("Sergei Petrov", List.of("CN"), List.of(Birth.on(LocalDate.of(1999, 1, 1))), List.of());
        Score score = judged(other, listed("Sergei Petrov"));
        assertThat(score.facts()).extracting(Said::kind).contains(Said.Kind.OTHER_TIME, Said.Kind.OTHER_COUNTRY);
        assertThat(score.verdict(Score.Basis.PAIRS.review())).isEqualTo(Verdict.REVIEW);
    }

    @Test
    void theEvidenceIsTheSameAtEveryPrior() {
        Score score = new Score(Score.Basis.PAIRS, 3, List.of());
        assertThat(score.probability(Score.LABELLED_PRIOR)).isCloseTo(score.probability(), within(1e-12));
        assertThat(score.probability(0.0001)).isLessThan(0.01);
    }

    private static double measured(Feature feature, String a, String b) {
        return SCORER.score(a, b).orElseThrow().values().getOrDefault(feature, Double.NaN);
    }

    @Test
    void anInitialWithItsDotStandsForANameThoughTheLetterJoinsNames() {
        assertThat(measured(Feature.INITIALS, "A. Keller", "Anton Keller")).isEqualTo(1);
        assertThat(measured(Feature.INITIALS, "Ortega y Gasset", "Ortega Yanez Gasset"))
                .isZero();
    }

    @Test
    void anInitialContradictsAnotherNameAndAnotherInitial() {
        assertThat(measured(Feature.INITIALS, "Frost, William G.", "William K Frost"))
                .isEqualTo(-1);
        assertThat(measured(Feature.INITIALS, "William O. Frost", "William Joachim Frost"))
                .isEqualTo(-1);
        assertThat(measured(Feature.INITIALS, "William O. Frost", "William Frost"))
                .isZero();
    }

    @Test
    void aSlipOfThePenIsALetterAndAnotherNameIsSeveral() {
        assertThat(measured(Feature.LETTERS_LEFT, "Michael Jorgan", "Michael Jordan"))
                .isEqualTo(1);
        assertThat(measured(Feature.LETTERS_LEFT, "Recep Tayyip Erdem", "Recep Tayyip Erdogan"))
                .isEqualTo(3);
        assertThat(measured(Feature.LETTERS_LEFT, "Li Wu", "Lu Wu")).isEqualTo(3);
        assertThat(measured(Feature.LETTERS_LEFT, "Michael Jordan", "Michael Jordan"))
                .isZero();
        assertThat(measured(Feature.LETTERS_LEFT, "Michael", "Michael Jordan")).isEqualTo(-1);
        assertThat(measured(Feature.LETTERS_SHARE, "Michael Jorgan", "Michael Jordan"))
                .isCloseTo(1 / 6.0, within(1e-9));
    }
}
