package org.ytterby.engine.decide;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ytterby.engine.facts.PartyFinding;
import org.ytterby.engine.facts.Value;
import org.ytterby.engine.law.Condition;
import org.ytterby.engine.law.OpenPoint;
import org.ytterby.engine.screen.Names;

/** Whether listed owners hold a party in one completion, counted as one reading of the open point counts. */
final class Held {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Definition definition;
    private final PartyFinding party;
    private final Condition.PartyHeld test;
    private final Map<String, String> means;
    private final BigDecimal floor;
    private final Map<String, BigDecimal> byOwner = new HashMap<>();
    private int open;

    Held(Definition definition, PartyFinding party, Condition.PartyHeld test, String reading) {
        this.definition = definition;
        this.party = party;
        this.test = test;
        this.means = definition.point(test.method()).readings().values().stream()
                .filter(r -> r.id().equals(reading))
                .map(OpenPoint.Reading::means)
                .findFirst()
                .orElseThrow();
        this.floor = test.atLeast().multiply(HUNDRED);
    }

    boolean reachesTheFloor() {
        String key = party.key() + ".ownership";
        boolean unnamed = party.ownership().map(Value.Ownership::open).orElse(true);
        if (unnamed && definition.completion().pick(key, List.of(false, true))) {
            return true;
        }
        if (party.ownership().isEmpty()) {
            return false;
        }
        for (Value.Stake stake : party.ownership().get().stakes()) {
            count(stake.owner(), stake.percent());
            stake.heldBy().ifPresent(holder -> {
                Optional<BigDecimal> product = stake.percent()
                        .flatMap(p -> stake.heldPercent().map(h -> p.multiply(h).divide(HUNDRED)));
                if (means.getOrDefault("chains", "direct").equals("product")) {
                    count(holder, product);
                } else {
                    listed(holder).filter(l -> product.isEmpty()).ifPresent(l -> open++);
                }
            });
        }
        BigDecimal reached = means.getOrDefault("stakes", "single").equals("sum")
                ? byOwner.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add)
                : byOwner.values().stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        return reached.compareTo(floor) >= 0;
    }

    /** What an owner holds counts where the owner is listed with one of the measures. */
    private void count(String owner, Optional<BigDecimal> percent) {
        Optional<Boolean> listed = listed(owner);
        if (listed.isEmpty()) {
            return;
        }
        BigDecimal stake = percent.orElseGet(() -> definition
                .completion()
                .number(party.key() + ".ownership#" + open++, Set.of(floor), BigDecimal.ZERO, HUNDRED));
        if (listed.get()) {
            byOwner.merge(Names.fold(owner), stake, BigDecimal::add);
        }
    }

    /** Empty: the name is of nobody who could bear the measures that day. */
    private Optional<Boolean> listed(String owner) {
        PartyFinding holder = new PartyFinding(
                party.key() + ".ownership." + Names.fold(owner),
                Set.of(),
                Optional.of(owner),
                Optional.empty(),
                definition.epoch().identify(owner),
                Optional.empty(),
                false);
        if (!definition.isOn(holder.entries(), test.measures(), Set.of())
                && !(holder.identity() instanceof org.ytterby.engine.screen.Identity.MayBe)) {
            return Optional.empty();
        }
        return Optional.of(definition.isOn(definition.entries(holder), test.measures(), Set.of()));
    }
}
