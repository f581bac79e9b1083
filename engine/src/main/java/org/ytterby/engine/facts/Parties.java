package org.ytterby.engine.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ytterby.engine.law.PartyRole;
import org.ytterby.engine.screen.Identity;
import org.ytterby.engine.screen.Names;

/** Finds the parties of a movement: one for each pair of name and country, shared by the roles that carry it. */
final class Parties {
    private final Facts facts;
    private final Function<String, Identity> identify;
    private final Function<String, Names.Key> key;
    private final Clearings clearings;
    private final Names.Telling least;
    private final Map<String, PartyFinding> found = new LinkedHashMap<>();
    private boolean namedPerhaps;

    private Parties(
            Facts facts,
            Function<String, Identity> identify,
            Function<String, Names.Key> key,
            Clearings clearings,
            Names.Telling least) {
        this.facts = facts;
        this.identify = identify;
        this.key = key;
        this.clearings = clearings;
        this.least = least;
    }

    /**
     * @param parties those whose name is perhaps a note count as named
     * @param ifSure the same where only a name that shows whose it is counts; empty where that changes nothing
     */
    record Found(List<PartyFinding> parties, Optional<List<PartyFinding>> ifSure) {}

    /**
     * @param identify what a name check says on the day
     * @param key what a name is told apart by, and whether it shows whose it is or meets a list
     * @param clearings whom somebody has told apart from listed ones
     */
    static Found of(
            Facts facts, Function<String, Identity> identify, Function<String, Names.Key> key, Clearings clearings) {
        Parties perhaps = new Parties(facts, identify, key, clearings, Names.Telling.PERHAPS);
        List<PartyFinding> parties = perhaps.find();
        if (!perhaps.namedPerhaps) {
            return new Found(parties, Optional.empty());
        }
        Parties sure = new Parties(facts, identify, key, clearings, Names.Telling.SOMEBODY);
        return new Found(parties, Optional.of(sure.find()));
    }

    /** The facts about a party that the line names, by key. */
    private record Named(PartyRole role, String key, String name, String country, String ownership, String checked) {
        Named(PartyRole role) {
            this(
                    role,
                    role.code(),
                    role.code() + ".name",
                    role.code() + ".country",
                    role.code() + ".ownership",
                    role.code() + ".identity_checked");
        }
    }

    private static final Named END_USER = new Named(PartyRole.END_USER);
    private static final Named CONSIGNEE = new Named(PartyRole.CONSIGNEE);

    private List<PartyFinding> find() {
        named(END_USER);
        named(CONSIGNEE);
        exporter();
        if (facts.value("other_parties").orElse(Value.UNKNOWN) instanceof Value.Parties others) {
            int index = 0;
            for (Value.OtherParty party : others.parties()) {
                PartyRole role = PartyRole.of(party.role()).orElse(PartyRole.OTHER);
                add("other_parties[" + index++ + "]", role, party.name(), party.country(), party.ownership(), false);
            }
        }
        if (facts.value("other_parties").orElse(new Value.Parties(List.of())) instanceof Value.Unknown) {
            PartyRole.others()
                    .forEach(role ->
                            add("other_parties", role, Optional.empty(), Optional.empty(), Optional.empty(), false));
        }
        return List.copyOf(found.values());
    }

    /** Who sends is known by the place it acts from; who owns it is asked by no rule. */
    private void exporter() {
        add(
                PartyRole.EXPORTER.code(),
                PartyRole.EXPORTER,
                facts.text("exporter.name"),
                facts.code("exporter.place"),
                Optional.empty(),
                false);
    }

    private void named(Named party) {
        Optional<Value.Ownership> ownership = facts.value(party.ownership())
                .flatMap(v -> v instanceof Value.Ownership o ? Optional.of(o) : Optional.empty());
        add(
                party.key(),
                party.role(),
                facts.text(party.name()),
                facts.code(party.country()),
                ownership,
                facts.is(party.checked(), "yes"));
    }

    private void add(
            String fact,
            PartyRole role,
            Optional<String> given,
            Optional<String> country,
            Optional<Value.Ownership> stated,
            boolean cleared) {
        boolean known = cleared
                || role == PartyRole.EXPORTER
                || given.map(n -> found.get(same(n, country)))
                        .filter(PartyFinding::cleared)
                        .isPresent();
        Optional<String> name = given.filter(n -> known ? hasLetters(n) : namesSomebody(n));
        Optional<Value.Ownership> ownership = stated.map(this::withNamedOwners);
        String same = name.map(n -> same(n, country)).orElseGet(() -> unnamed(fact, country));
        PartyFinding before = found.get(same);
        if (before == null) {
            found.put(same, finding(fact, Set.of(role), name, country, ownership, cleared));
            return;
        }
        Set<PartyRole> roles = new LinkedHashSet<>(before.roles());
        roles.add(role);
        boolean either = cleared || before.cleared();
        found.put(same, finding(before.key(), roles, name, country, agreed(before.ownership(), ownership), either));
    }

    /** Who owns a party, as two roles of it tell; where they differ, neither prevails. */
    private static Optional<Value.Ownership> agreed(Optional<Value.Ownership> one, Optional<Value.Ownership> other) {
        if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
            return one.or(() -> other);
        }
        return Optional.of(new Value.Ownership(List.of(), true));
    }

    /** A name that one role's papers show is the same party's in another. */
    private String same(String name, Optional<String> country) {
        return key.apply(name).letters() + "|" + country.orElse("");
    }

    private boolean hasLetters(String name) {
        return !key.apply(name).letters().isEmpty();
    }

    private boolean namesSomebody(String name) {
        Names.Key known = key.apply(name);
        namedPerhaps |= known.telling() == Names.Telling.PERHAPS;
        return !known.letters().isEmpty() && known.telling().compareTo(least) >= 0;
    }

    private boolean meetsAList(String name) {
        return !(identify.apply(name) instanceof Identity.Clear);
    }

    /** An owner nobody can look up leaves open who owns the rest; whoever is known to hold it still counts. */
    private Value.Ownership withNamedOwners(Value.Ownership stated) {
        boolean open = stated.open();
        List<Value.Stake> named = new ArrayList<>();
        for (Value.Stake stake : stated.stakes()) {
            boolean holder = stake.heldBy().map(this::namesSomebody).orElse(true);
            boolean owner = namesSomebody(stake.owner());
            open |= !holder || !owner;
            boolean heldByListed =
                    holder && stake.heldBy().filter(this::meetsAList).isPresent();
            if (owner || heldByListed) {
                named.add(
                        holder
                                ? stake
                                : new Value.Stake(stake.owner(), stake.percent(), Optional.empty(), Optional.empty()));
            }
        }
        return new Value.Ownership(named, open);
    }

    private PartyFinding finding(
            String key,
            Set<PartyRole> roles,
            Optional<String> name,
            Optional<String> country,
            Optional<Value.Ownership> ownership,
            boolean cleared) {
        Identity met = name.map(identify).orElseGet(Identity.Clear::new);
        Identity left = name.map(n -> clearings.remaining(n, country, met)).orElse(met);
        boolean settled = cleared || (left instanceof Identity.Clear && !(met instanceof Identity.Clear));
        Identity identity = cleared && left instanceof Identity.MayBe ? new Identity.Clear() : left;
        return new PartyFinding(key, roles, name, country, identity, ownership, settled);
    }

    /** An unnamed consignee in the same country is the unnamed end user; every other unnamed party is somebody else. */
    private static String unnamed(String key, Optional<String> country) {
        return (key.equals("consignee") ? "?end_user" : "?" + key) + "|" + country.orElse("");
    }

    /** Owners named in the stakes of a party, and who holds them. */
    static List<String> owners(PartyFinding party) {
        List<String> owners = new ArrayList<>();
        party.ownership()
                .ifPresent(o -> o.stakes().forEach(s -> {
                    owners.add(s.owner());
                    s.heldBy().ifPresent(owners::add);
                }));
        return owners;
    }
}
