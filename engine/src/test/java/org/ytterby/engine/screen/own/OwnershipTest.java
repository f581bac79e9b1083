package org.ytterby.engine.screen.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.ytterby.engine.screen.own.Ownership.Listed;

class OwnershipTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private static List<OwnershipRule> rules(String id) {
        return rules().stream().filter(r -> r.id().equals(id)).toList();
    }

    private static List<OwnershipRule> rules() {
        return OwnershipRules.shipped().stream()
                .filter(r -> switch (r.standing()) {
                    case OwnershipRule.Standing.OnFile onFile ->
                        !onFile.provision().isEmpty();
                    case OwnershipRule.Standing.Days days -> days.hold(DAY, Optional.empty());
                })
                .toList();
    }

    private static Held judge(String party, String rule, List<Stake> stakes, String... listed) {
        return new Ownership(
                        StakeGraph.of(stakes, Set.of("others")),
                        n -> Set.of(listed).contains(n) ? Listed.YES : Listed.NO)
                .judge(party, rules(rule).getFirst());
    }

    @Test
    void twoListedOwnersTogetherAreCaughtWhereStakesAreAdded() {
        List<Stake> stakes =
                List.of(Stake.of("A", "X", "0.3"), Stake.of("B", "X", "0.3"), Stake.of("others", "X", "0.4"));
        assertThat(judge("X", "us-ofac", stakes, "A", "B").verdict()).isEqualTo(Held.Verdict.YES);
        assertThat(judge("X", "us-bis", stakes, "A", "B").verdict()).isEqualTo(Held.Verdict.YES);
        assertThat(judge("X", "eu-freeze", stakes, "A", "B").verdict()).isEqualTo(Held.Verdict.YES);
        assertThat(judge("X", "uk-freeze", stakes, "A", "B").verdict()).isEqualTo(Held.Verdict.OPEN);
        assertThat(rules("cn-61").stream()
                        .map(r -> new Ownership(
                                        StakeGraph.of(stakes, Set.of("others")),
                                        n -> n.equals("others") ? Listed.NO : Listed.YES)
                                .judge("X", r)
                                .verdict()))
                .as("A may hold B: nobody says who does")
                .containsExactly(Held.Verdict.NO, Held.Verdict.OPEN, Held.Verdict.YES, Held.Verdict.YES);
    }

    @Test
    void exactlyHalfIsCaughtByAtLeastAndNotByMoreThan() {
        List<Stake> stakes = List.of(
                new Stake("A", "X", new BigDecimal("0.5"), new BigDecimal("0.5"), Optional.of(false)),
                Stake.of("others", "X", "0.5"));
        assertThat(judge("X", "us-ofac", stakes, "A").verdict()).isEqualTo(Held.Verdict.YES);
        assertThat(judge("X", "uk-freeze", stakes, "A").verdict()).isEqualTo(Held.Verdict.NO);
    }

    @Test
    void controlCountsWhereTheRegimeSaysSo() {
        List<Stake> stakes = List.of(
                new Stake("A", "X", new BigDecimal("0.1"), new BigDecimal("0.1"), Optional.of(true)),
                Stake.of("others", "X", "0.9"));
        assertThat(judge("X", "uk-freeze", stakes, "A").verdict()).isEqualTo(Held.Verdict.YES);
        assertThat(judge("X", "eu-freeze", stakes, "A").verdict()).isEqualTo(Held.Verdict.YES);
        assertThat(judge("X", "us-ofac", stakes, "A").verdict()).isEqualTo(Held.Verdict.NO);
    }

    @Test
    void aHalfHeldHoldingPassesItsWholeStakeOnAndOthersNone() {
        List<Stake> stakes = List.of(
                Stake.of("A", "H", "0.5"),
                Stake.of("others", "H", "0.5"),
                Stake.of("H", "X", "0.5"),
                Stake.of("others", "X", "0.5"));
        assertThat(judge("X", "us-ofac", stakes, "A").verdict()).isEqualTo(Held.Verdict.YES);
        assertThat(judge("X", "us-ofac", stakes, "A").path())
                .extracting(Stake::owned)
                .containsExactly("H", "X");
        OwnershipRule product = rules("cn-61").get(1);
        Held held = new Ownership(StakeGraph.of(stakes, Set.of("others")), n -> n.equals("A") ? Listed.YES : Listed.NO)
                .judge("X", product);
        assertThat(held.low()).isEqualTo(0.25);
        assertThat(held.verdict()).isEqualTo(Held.Verdict.NO);
    }

    @Test
    void aCrossHoldingIsSolvedExactly() {
        // A holds half of X, X and Y hold each other by half: of X comes down to A 0.5 / (1 - 0.25)
        List<Stake> stakes = List.of(
                Stake.of("A", "X", "0.5"),
                Stake.of("Y", "X", "0.5"),
                Stake.of("X", "Y", "0.5"),
                Stake.of("others", "Y", "0.5"));
        Held held = new Ownership(StakeGraph.of(stakes, Set.of("others")), n -> n.equals("A") ? Listed.YES : Listed.NO)
                .judge("X", rules("cn-61").get(3));
        assertThat(held.low()).isCloseTo(2 / 3.0, within(1e-15));
        assertThat(held.high()).isCloseTo(2 / 3.0, within(1e-15));
    }

    @Test
    void whatIsNotNamedNeverClears() {
        Held held = judge("X", "us-ofac", List.of(Stake.of("B", "X", "0.4")));
        assertThat(held.verdict()).isEqualTo(Held.Verdict.OPEN);
        assertThat(held.open())
                .contains(
                        new Held.Open(Held.What.REST, Optional.of("X")),
                        new Held.Open(Held.What.REST, Optional.of("B")));
        assertThat(judge("X", "us-ofac", List.of(Stake.of("others", "X", "1"))).verdict())
                .isEqualTo(Held.Verdict.NO);
        assertThat(judge("nobody knows", "us-ofac", List.of()).verdict()).isEqualTo(Held.Verdict.OPEN);
    }

    @Test
    void moreThanTheWholeIsRefused() {
        assertThatThrownBy(() -> StakeGraph.of(List.of(Stake.of("A", "X", "0.6"), Stake.of("B", "X", "0.5")), Set.of()))
                .hasMessage("X");
    }

    @Test
    void aLongChainAndManyHoldersEndInTime() {
        List<Stake> stakes = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            stakes.add(Stake.of("n" + (i + 1), "n" + i, "0.9"));
        }
        assertThat(judge("n0", "us-ofac", stakes, "n5000").verdict()).isEqualTo(Held.Verdict.YES);
        Held product = new Ownership(StakeGraph.of(stakes, Set.of()), n -> Listed.NO)
                .judge("n0", rules("cn-61").get(3));
        assertThat(product.open()).containsExactly(new Held.Open(Held.What.TOO_MANY, Optional.empty()));
    }

    /** Every verdict is what every completion says, on random graphs with circles, unknown sizes and doubtful names. */
    @Test
    void theVerdictIsThatOfEveryCompletion() {
        Random random = new Random(20261126);
        List<OwnershipRule> rules = rules().stream().filter(r -> !r.control()).toList();
        OwnershipRule single = new OwnershipRule(
                "single",
                "",
                OwnershipRule.Stakes.SINGLE,
                OwnershipRule.Chains.WHOLE,
                new BigDecimal("0.5"),
                true,
                false,
                List.of(),
                new OwnershipRule.Standing.OnFile("none"),
                "",
                "",
                "",
                OwnershipRule.Confidence.MEDIUM,
                "",
                DAY);
        Map<Held.Verdict, Integer> met = new HashMap<>();
        for (int round = 0; round < 150; round++) {
            List<Stake> stakes = stakes(random);
            Map<String, Listed> listed =
                    Map.of("L", Listed.YES, "M", random.nextBoolean() ? Listed.MAYBE : Listed.NO, "K", Listed.YES);
            StakeGraph graph = StakeGraph.of(stakes, Set.of("others"));
            for (OwnershipRule rule : round % 3 == 0 ? List.of(single) : rules) {
                Held held = new Ownership(graph, n -> listed.getOrDefault(n, Listed.NO)).judge("X", rule);
                Set<Boolean> answers = new HashSet<>();
                completions(graph, stakes, listed, c -> answers.add(c.reaches("X", rule)));
                Held.Verdict truth = answers.size() == 2
                        ? Held.Verdict.OPEN
                        : answers.contains(true) ? Held.Verdict.YES : Held.Verdict.NO;
                assertThat(held.verdict())
                        .as("%s %s %s %s", round, rule.reading(), stakes, listed)
                        .isEqualTo(truth);
                met.merge(truth, 1, Integer::sum);
            }
        }
        assertThat(met).hasSize(3);
    }

    private static List<Stake> stakes(Random random) {
        List<Stake> stakes = new ArrayList<>();
        for (String body : List.of("X", "H", "Y")) {
            int left = 10;
            List<String> owners = new ArrayList<>(List.of("L", "K", "M", "H", "Y", "X"));
            owners.remove(body);
            java.util.Collections.shuffle(owners, random);
            for (String owner : owners.subList(0, 1 + random.nextInt(2))) {
                int low = random.nextInt(Math.min(left, 7) + 1);
                int high = random.nextInt(4) == 0 ? Math.min(10, low + 1 + random.nextInt(3)) : low;
                left -= low;
                stakes.add(new Stake(owner, body, tenths(low), tenths(high), Optional.empty()));
            }
            if (random.nextInt(4) > 0) {
                stakes.add(new Stake("others", body, tenths(left), tenths(left), Optional.empty()));
            }
        }
        return stakes;
    }

    private static BigDecimal tenths(int tenths) {
        return BigDecimal.valueOf(tenths, 1);
    }

    /** One way in which everything can be: exact stakes, who is listed. */
    private record Completion(Map<String, Map<String, Double>> holders, Set<String> listed) {
        boolean reaches(String party, OwnershipRule rule) {
            double share = switch (rule.chains()) {
                case DIRECT -> best(party, rule, listed::contains);
                case WHOLE -> {
                    Set<String> caught = new HashSet<>(listed);
                    for (int i = 0; i < 10; i++) {
                        holders.keySet().stream()
                                .filter(b -> met(best(b, rule, caught::contains), rule))
                                .forEach(caught::add);
                    }
                    yield best(party, rule, caught::contains);
                }
                case PRODUCT ->
                    rule.stakes() == OwnershipRule.Stakes.SUM
                            ? down(party, listed)
                            : listed.stream()
                                    .mapToDouble(l -> down(party, Set.of(l)))
                                    .max()
                                    .orElse(0);
            };
            return met(share, rule);
        }

        private static boolean met(double share, OwnershipRule rule) {
            double least = rule.threshold().doubleValue();
            return rule.moreThan() ? share > least + 1e-9 : share >= least - 1e-9;
        }

        private double best(String body, OwnershipRule rule, Function<String, Boolean> counts) {
            var shares = holders.getOrDefault(body, Map.of()).entrySet().stream()
                    .filter(e -> counts.apply(e.getKey()))
                    .mapToDouble(Map.Entry::getValue);
            return rule.stakes() == OwnershipRule.Stakes.SUM
                    ? shares.sum()
                    : shares.max().orElse(0);
        }

        /** By the plain definition: the weights of all chains, added up until they change no more. */
        private double down(String party, Set<String> from) {
            Map<String, Double> share = new HashMap<>();
            for (int i = 0; i < 3_000; i++) {
                Map<String, Double> next = new HashMap<>();
                holders.forEach((body, own) -> next.put(
                        body,
                        own.entrySet().stream()
                                .mapToDouble(e -> e.getValue()
                                        * (from.contains(e.getKey()) ? 1 : share.getOrDefault(e.getKey(), 0.0)))
                                .sum()));
                if (next.equals(share)) {
                    break;
                }
                share.clear();
                share.putAll(next);
            }
            return share.getOrDefault(party, 0.0);
        }
    }

    private static void completions(
            StakeGraph graph, List<Stake> stakes, Map<String, Listed> listed, Consumer<Completion> taker) {
        List<String> maybe = listed.keySet().stream()
                .filter(n -> listed.get(n) == Listed.MAYBE)
                .toList();
        for (int bits = 0; bits < 1 << maybe.size(); bits++) {
            Set<String> yes = new HashSet<>();
            listed.forEach((n, l) -> {
                if (l == Listed.YES) {
                    yes.add(n);
                }
            });
            for (int i = 0; i < maybe.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    yes.add(maybe.get(i));
                }
            }
            yes.add("somebody listed");
            sizes(graph, stakes, 0, new HashMap<>(), yes, taker);
        }
    }

    private static void sizes(
            StakeGraph graph,
            List<Stake> stakes,
            int at,
            Map<String, Map<String, Double>> holders,
            Set<String> listed,
            Consumer<Completion> taker) {
        if (at == stakes.size()) {
            List<String> bodies = new ArrayList<>(graph.names());
            listed.forEach(l -> rests(graph, bodies, 0, holders, listed, l, taker));
            return;
        }
        Stake s = stakes.get(at);
        for (double share :
                new HashSet<>(List.of(s.low().doubleValue(), s.high().doubleValue()))) {
            Map<String, Map<String, Double>> next = copy(holders);
            next.computeIfAbsent(s.owned(), k -> new HashMap<>()).merge(s.owner(), share, Double::sum);
            if (next.get(s.owned()).values().stream().mapToDouble(d -> d).sum() <= 1 + 1e-9) {
                sizes(graph, stakes, at + 1, next, listed, taker);
            }
        }
        double rest = 1
                - holders.getOrDefault(s.owned(), Map.of()).values().stream()
                        .mapToDouble(d -> d)
                        .sum();
        if (s.high().doubleValue() > rest + 1e-9 && s.low().doubleValue() < rest - 1e-9) { // as much as is left
            Map<String, Map<String, Double>> next = copy(holders);
            next.computeIfAbsent(s.owned(), k -> new HashMap<>()).merge(s.owner(), rest, Double::sum);
            sizes(graph, stakes, at + 1, next, listed, taker);
        }
    }

    /** What is not named of a body is held by nobody listed, or by a body that a listed one holds in whole. */
    private static void rests(
            StakeGraph graph,
            List<String> bodies,
            int at,
            Map<String, Map<String, Double>> holders,
            Set<String> listed,
            String by,
            Consumer<Completion> taker) {
        if (at == bodies.size()) {
            taker.accept(new Completion(holders, listed));
            return;
        }
        String body = bodies.get(at);
        double rest = 1
                - holders.getOrDefault(body, Map.of()).values().stream()
                        .mapToDouble(d -> d)
                        .sum();
        rests(graph, bodies, at + 1, holders, listed, by, taker);
        if (!body.equals("others") && !body.equals(by) && rest > 1e-9) {
            Map<String, Map<String, Double>> next = copy(holders);
            boolean unnamed = by.equals("somebody listed");
            next.computeIfAbsent(body, k -> new HashMap<>()).put(unnamed ? by : "a body of " + by, rest);
            if (!unnamed) {
                next.put("a body of " + by, Map.of(by, 1.0));
            }
            rests(graph, bodies, at + 1, next, listed, by, taker);
        }
    }

    private static Map<String, Map<String, Double>> copy(Map<String, Map<String, Double>> holders) {
        Map<String, Map<String, Double>> copy = new HashMap<>();
        holders.forEach((body, own) -> copy.put(body, new HashMap<>(own)));
        return copy;
    }
}
