package org.ytterby.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.law.AsOf;
import org.ytterby.engine.law.Epoch;
import org.ytterby.engine.law.History;
import org.ytterby.engine.law.Regimes;
import org.ytterby.engine.law.TimelineEvent;
import org.ytterby.engine.law.Track;
import org.ytterby.engine.screen.match.Verdict;
import org.ytterby.engine.screen.own.Held;
import org.ytterby.engine.screen.own.Ownership;
import org.ytterby.engine.screen.own.OwnershipRule;
import org.ytterby.engine.screen.own.OwnershipRules;
import org.ytterby.engine.screen.own.StakeGraph;
import org.ytterby.io.InputFormat;
import org.ytterby.io.NameBooks;
import org.ytterby.io.Reading;
import org.ytterby.io.lists.Party;
import org.ytterby.io.lists.StakeFile;
import org.ytterby.io.text.HeldFinding;
import org.ytterby.io.text.ScreenStanding;
import org.ytterby.io.text.ScreenText;

/** Says of parties whether rules on ownership reach them by who holds them, as a table of stakes has it. Thread-safe. */
final class ScreenHolders {
    private static final int MOST_ENTRIES = 50;

    private final StakeFile file;
    private final StakeGraph graph;
    private final ScreenLists lists;
    private final Map<String, List<OwnershipRule>> rules = new LinkedHashMap<>();
    private final Map<String, ScreenLists.Found> found = new ConcurrentHashMap<>();
    private final Map<String, Track> onFile;

    private ScreenHolders(StakeFile file, StakeGraph graph, ScreenLists lists, Map<String, Track> onFile) {
        this.file = file;
        this.graph = graph;
        this.lists = lists;
        this.onFile = onFile;
    }

    /** Empty where no stakes are given. What cannot be weighed for want of a list is said. */
    static Optional<ScreenHolders> of(Session session, ScreenLists lists) {
        Optional<String> named = session.text("stakes");
        if (named.isEmpty()) {
            return Optional.empty();
        }
        String name = session.nameOf(named.get());
        StakeFile file = new StakeFile(name);
        InputFormat format = session.formatOf(named.get(), Optional.empty(), "usage.no-format.advice");
        new NameBooks(name, session.again(named.get()), Reading.asItIs(), StakeFile::isKnown, StakeFile::isKnown)
                .each(format, file);
        AsOf asOf = lists.asOf();
        List<OwnershipRule> shipped = OwnershipRules.shipped();
        List<OwnershipRule> weighed = shipped.stream()
                .filter(r -> lists.lists().stream().anyMatch(r::counts))
                .toList();
        ScreenHolders holders = new ScreenHolders(file, file.graph(), lists, tracks(session, asOf, weighed));
        List<String> unweighed = new ArrayList<>();
        for (OwnershipRule rule : shipped) {
            if (!weighed.contains(rule)) {
                if (!unweighed.contains(rule.id())) {
                    unweighed.add(rule.id());
                }
            } else if (holders.counts(rule)) {
                holders.rules.computeIfAbsent(rule.id(), k -> new ArrayList<>()).add(rule);
            }
        }
        if (!unweighed.isEmpty()) {
            session.terminal()
                    .err()
                    .println(session.words().say("screen.held.unweighed", String.join(", ", unweighed)));
        }
        return Optional.of(holders);
    }

    /** What each rule says; none where the table names no such party. */
    List<HeldFinding> of(Party party) {
        return party.names().stream()
                .map(StakeFile::key)
                .filter(graph.names()::contains)
                .findFirst()
                .map(key -> rules.values().stream().map(r -> finding(key, r)).toList())
                .orElse(List.of());
    }

    private HeldFinding finding(String party, List<OwnershipRule> readings) {
        List<Held> held = readings.stream()
                .map(r -> new Ownership(graph, holder -> listed(holder, r)).judge(party, r))
                .toList();
        return readings.getFirst()
                .provision()
                .map(onFile::get)
                .map(track -> new HeldFinding(
                        held,
                        History.state(track),
                        track.suspensions().stream()
                                .map(TimelineEvent.Suspended::until)
                                .flatMap(Optional::stream)
                                .findFirst(),
                        file::name))
                .orElseGet(() -> new HeldFinding(held, History.State.OPERATES, Optional.empty(), file::name));
    }

    /** How the provisions on file that rules name stand on the day; the law of other regimes than the usual ones is read where one is named. */
    private static Map<String, Track> tracks(Session session, AsOf asOf, List<OwnershipRule> rules) {
        Map<String, Epoch> regimes = new HashMap<>();
        Map<String, Track> tracks = new HashMap<>();
        Regimes known = session.corpus().regimes();
        for (OwnershipRule rule : rules) {
            rule.provision().ifPresent(provision -> {
                String regime = provision.substring(0, provision.indexOf('.'));
                boolean other = known.others().stream().anyMatch(r -> r.id().equals(regime));
                Epoch epoch = regimes.computeIfAbsent(
                        regime, r -> (other ? session.corpus(Set.of(r)) : session.corpus()).epoch(asOf));
                tracks.put(
                        provision,
                        epoch.rule(provision)
                                .orElseThrow(() -> notOnFile(provision, rule))
                                .track());
            });
        }
        return tracks;
    }

    /** A rule whose provision is not on file could not say whether it counts: nobody may take that for no. */
    private static InputException notOnFile(String provision, OwnershipRule rule) {
        return InputException.of(
                "YT-K041",
                Place.NOWHERE,
                "the law on file has no provision `" + provision + "`, which says when `" + rule.id() + "` counts",
                "Use a corpus that has it.");
    }

    /** Whether it is a rule of the day, suspended or not: by the law on file, or else by its own days. */
    private boolean counts(OwnershipRule rule) {
        return switch (rule.standing()) {
            case OwnershipRule.Standing.OnFile named ->
                Optional.ofNullable(onFile.get(named.provision()))
                        .map(History::state)
                        .filter(s ->
                                s != History.State.NOT_YET && s != History.State.TO_START && s != History.State.ENDED)
                        .isPresent();
            case OwnershipRule.Standing.Days days ->
                days.hold(lists.asOf().on(), lists.asOf().knownOn());
        };
    }

    /** By its name; who is only near a listed one may be it, and so may who is not named. */
    private Ownership.Listed listed(String holder, OwnershipRule rule) {
        ScreenLists.Found met = found.computeIfAbsent(holder, k -> lists.find(Party.named(file.name(k)), MOST_ENTRIES));
        if (!met.nameless().isEmpty()) {
            return Ownership.Listed.MAYBE;
        }
        List<ScreenText.Hit> counting = met.hits().stream()
                .filter(h -> !h.isCleared() && rule.counts(h.match().entry().list()))
                .filter(h -> h.standing().counts())
                .toList();
        boolean is = counting.stream()
                .anyMatch(h -> h.judged().score().verdict(lists.review()) == Verdict.MATCH
                        && h.standing().state() != ScreenStanding.State.OPEN);
        return is ? Ownership.Listed.YES : counting.isEmpty() ? Ownership.Listed.NO : Ownership.Listed.MAYBE;
    }
}
