package org.ytterby.engine.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ytterby.engine.law.Epoch;

/** What speaks against a declaration: a listed name or owner, or the goods' own words. */
final class Suspicion {
    private final Epoch epoch;
    private final Facts facts;
    private final Clearings clearings;

    /** @param facts of the line, before anything is declared */
    Suspicion(Epoch epoch, Facts facts, Clearings clearings) {
        this.epoch = epoch;
        this.facts = facts;
        this.clearings = clearings;
    }

    /** Whether it is suspended until somebody has looked into it. */
    boolean isAgainst(Declaration d) {
        return switch (d.about()) {
            case Declaration.About.Party p ->
                hitsOrIsNear(p.name(), Optional.of(p.country()), p.role()) || ownerIsListed(d, p.role());
            case Declaration.About.Article a -> wordsSpeakAgainst(d);
            case Declaration.About.Self s -> false;
            case Declaration.About.HouseReading r -> false;
            case Declaration.About.Listing l -> false;
        };
    }

    private boolean hitsOrIsNear(String name, Optional<String> country, String role) {
        boolean cleared = facts.is(role + ".identity_checked", "yes");
        Stated.Origin line = new Stated.Origin.Line();
        Facts named = new Facts(Map.of())
                .with("end_user.name", new Value.Text(name), line)
                .with("end_user.identity_checked", new Value.Code(cleared ? "yes" : "no"), line);
        Facts placed = country.map(c -> named.with("end_user.country", new Value.Code(c), line))
                .orElse(named);
        PartyFinding party = Parties.of(placed, epoch::identify, epoch::key, clearings)
                .parties()
                .getFirst();
        return party.entries().stream().anyMatch(this::standsOnList);
    }

    private boolean standsOnList(String entry) {
        return epoch.standing(entry)
                .filter(s -> s.track().commenced() && !s.track().ended())
                .isPresent();
    }

    private boolean ownerIsListed(Declaration d, String role) {
        List<Value> stated = new ArrayList<>();
        Optional.ofNullable(d.says().get(role + ".ownership")).ifPresent(stated::add);
        facts.value(role + ".ownership").ifPresent(stated::add);
        return stated.stream()
                .filter(v -> v instanceof Value.Ownership)
                .flatMap(v -> ((Value.Ownership) v).stakes().stream())
                .flatMap(s -> Stream.concat(Stream.of(s.owner()), s.heldBy().stream()))
                .anyMatch(owner -> hitsOrIsNear(owner, Optional.empty(), "owner"));
    }

    /** Words that name what is declared absent, or a grade that usually holds it, speak against a word that no test report backs. */
    private boolean wordsSpeakAgainst(Declaration d) {
        if (d.restsOnTestReport()) {
            return false;
        }
        Denial denial = Denial.by(d.says(), epoch.corpus().vocabulary());
        return denial.isBelied(GoodsWords.of(facts, epoch), epoch.corpus());
    }
}
