package org.ytterby.engine.decide;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ytterby.engine.facts.PartyFinding;
import org.ytterby.engine.facts.Value;
import org.ytterby.engine.law.Condition;
import org.ytterby.engine.law.OpenPoint;
import org.ytterby.engine.screen.Identity;
import org.ytterby.engine.screen.Names;

/**
 * Whether listed owners hold a party by a given share. How stakes are counted is an open point of law whose readings say
 * {@code stakes: single|sum} and {@code chains: direct|product}; a stake nobody knows is a leaf.
 */
final class Stakes {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_OPEN = 5;

    private final Function<String, Identity> identify;
    private final PartyTests parties;
    private final Leaves leaves;
    private final Diagrams diagrams;
    private final Points points;

    Stakes(Function<String, Identity> identify, PartyTests parties, Leaves leaves, Diagrams diagrams, Points points) {
        this.identify = identify;
        this.parties = parties;
        this.leaves = leaves;
        this.diagrams = diagrams;
        this.points = points;
    }

    int held(Condition.PartyHeld test, OpenPoint method) {
        int any = Diagrams.FALSE;
        for (PartyFinding party : parties.inRoles(test.as())) {
            any = diagrams.or(any, held(party, test, method));
        }
        return any;
    }

    private int held(PartyFinding party, Condition.PartyHeld test, OpenPoint method) {
        Optional<Value.Ownership> stated = party.ownership();
        int byUnnamed = stated.isEmpty() || stated.get().open() ? byUnnamedOwners(party) : Diagrams.FALSE;
        return stated.isEmpty() ? byUnnamed : diagrams.or(byUnnamed, byNamedOwners(party, test, method));
    }

    private int byUnnamedOwners(PartyFinding party) {
        String key = ownershipKey(party);
        int variable = leaves.variable(
                key, () -> new Leaf.Code(key, order(), List.of("none", "below the floor", "at or above the floor")));
        return leaves.test(variable, v -> v == 2);
    }

    private int byNamedOwners(PartyFinding party, Condition.PartyHeld test, OpenPoint method) {
        BigDecimal floor = test.atLeast().multiply(HUNDRED);
        List<Holding> holdings = holdings(party, test.measures());
        if (holdings.isEmpty()) {
            return Diagrams.FALSE;
        }
        List<List<BigDecimal>> open = new ArrayList<>();
        List<Integer> variables = new ArrayList<>();
        for (int i = 0; i < holdings.size() && variables.size() < MOST_OPEN; i++) {
            if (holdings.get(i).percent().isEmpty()) {
                List<BigDecimal> cells = cells(floor, holdings);
                String key = ownershipKey(party);
                variables.add(leaves.variable(key + "#" + i, () -> new Leaf.Number(key, order(), cells)));
                open.add(cells);
            }
        }
        return combine(holdings, floor, method, open, variables);
    }

    private int order() {
        return leaves.fact("end_user.ownership").order();
    }

    private static String ownershipKey(PartyFinding party) {
        return party.key() + ".ownership";
    }

    /** A stake of a listed owner, or of an owner that a listed one holds. */
    private record Holding(String owner, Optional<BigDecimal> percent, boolean chain, int listed) {}

    private List<Holding> holdings(PartyFinding party, Set<String> measures) {
        List<Holding> holdings = new ArrayList<>();
        List<Value.Stake> stakes =
                party.ownership().map(Value.Ownership::stakes).orElse(List.of());
        for (Value.Stake stake : stakes) {
            add(holdings, stake.owner(), stake.percent(), false, measures, party);
            stake.heldBy().ifPresent(holder -> {
                Optional<BigDecimal> product = stake.percent()
                        .flatMap(p -> stake.heldPercent().map(h -> p.multiply(h).divide(HUNDRED)));
                add(holdings, holder, product, true, measures, party);
            });
        }
        return holdings;
    }

    private void add(
            List<Holding> holdings,
            String owner,
            Optional<BigDecimal> percent,
            boolean chain,
            Set<String> measures,
            PartyFinding party) {
        Identity identity = identify.apply(owner);
        int listed = parties.isOn(
                new PartyFinding(
                        party.key() + ".ownership." + Names.fold(owner),
                        Set.of(),
                        Optional.of(owner),
                        Optional.empty(),
                        identity,
                        Optional.empty(),
                        false),
                measures,
                Set.of());
        if (listed != Diagrams.FALSE) {
            holdings.add(new Holding(owner, percent, chain, listed));
        }
    }

    /** None, below the floor, at or above it; and where stakes may be added, around what is missing to the floor. */
    private static List<BigDecimal> cells(BigDecimal floor, List<Holding> holdings) {
        Set<BigDecimal> cuts = new LinkedHashSet<>(List.of(BigDecimal.ZERO, floor));
        BigDecimal known = BigDecimal.ZERO;
        for (Holding h : holdings) {
            known = known.add(h.percent().orElse(BigDecimal.ZERO));
            h.percent().filter(p -> p.compareTo(floor) < 0).ifPresent(p -> cuts.add(floor.subtract(p)));
        }
        if (known.compareTo(floor) < 0) {
            cuts.add(floor.subtract(known));
        }
        return Cuts.representatives(cuts, BigDecimal.ZERO, HUNDRED);
    }

    private int combine(
            List<Holding> holdings,
            BigDecimal floor,
            OpenPoint method,
            List<List<BigDecimal>> open,
            List<Integer> variables) {
        int any = Diagrams.FALSE;
        int[] at = new int[open.size()];
        boolean more = true;
        while (more) {
            int here = diagrams.and(isAt(at, variables), atLeast(holdings, floor, method, values(at, open)));
            any = diagrams.or(any, here);
            more = next(at, open);
        }
        return any;
    }

    private int isAt(int[] at, List<Integer> variables) {
        int all = Diagrams.TRUE;
        for (int i = 0; i < at.length; i++) {
            int value = at[i];
            all = diagrams.and(all, leaves.test(variables.get(i), v -> v == value));
        }
        return all;
    }

    private static List<BigDecimal> values(int[] at, List<List<BigDecimal>> open) {
        List<BigDecimal> values = new ArrayList<>();
        for (int i = 0; i < at.length; i++) {
            values.add(open.get(i).get(at[i]));
        }
        return values;
    }

    private static boolean next(int[] at, List<List<BigDecimal>> open) {
        for (int i = 0; i < at.length; i++) {
            if (++at[i] < open.get(i).size()) {
                return true;
            }
            at[i] = 0;
        }
        return false;
    }

    /** The readings under which the stakes reach the floor; owners that only may be listed count where they are. */
    private int atLeast(List<Holding> holdings, BigDecimal floor, OpenPoint method, List<BigDecimal> openStakes) {
        Map<String, Integer> byReading = new HashMap<>();
        for (OpenPoint.Reading reading : method.readings().values()) {
            boolean sum = reading.means().getOrDefault("stakes", "single").equals("sum");
            boolean product = reading.means().getOrDefault("chains", "direct").equals("product");
            byReading.put(reading.id(), reaches(holdings, floor, sum, product, openStakes));
        }
        return points.byReading(method.id(), byReading);
    }

    private int reaches(
            List<Holding> holdings, BigDecimal floor, boolean sum, boolean product, List<BigDecimal> openStakes) {
        List<Holding> counted = new ArrayList<>();
        List<BigDecimal> percents = new ArrayList<>();
        int open = 0;
        for (Holding h : holdings) {
            BigDecimal percent = h.percent().orElse(HUNDRED);
            if (h.percent().isEmpty() && open < openStakes.size()) {
                percent = openStakes.get(open++);
            }
            if (!h.chain() || product) {
                counted.add(h);
                percents.add(percent);
            }
        }
        return anySubset(counted, percents, floor, sum, 0, Diagrams.TRUE, new HashMap<>());
    }

    /** Over the owners that only may be listed: each counts or not. */
    private int anySubset(
            List<Holding> holdings,
            List<BigDecimal> percents,
            BigDecimal floor,
            boolean sum,
            int from,
            int given,
            Map<String, BigDecimal> totals) {
        if (given == Diagrams.FALSE) {
            return Diagrams.FALSE;
        }
        if (from == holdings.size()) {
            BigDecimal reached = sum
                    ? totals.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add)
                    : totals.values().stream().reduce(BigDecimal.ZERO, BigDecimal::max);
            return reached.compareTo(floor) >= 0 ? given : Diagrams.FALSE;
        }
        Holding holding = holdings.get(from);
        Map<String, BigDecimal> with = new HashMap<>(totals);
        with.merge(Names.fold(holding.owner()), percents.get(from), BigDecimal::add);
        int counts = anySubset(holdings, percents, floor, sum, from + 1, diagrams.and(given, holding.listed()), with);
        int not = anySubset(
                holdings, percents, floor, sum, from + 1, diagrams.and(given, diagrams.not(holding.listed())), totals);
        return diagrams.or(counts, not);
    }
}
