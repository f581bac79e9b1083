package org.ytterby.engine.decide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ytterby.engine.facts.PartyFinding;
import org.ytterby.engine.law.Condition;
import org.ytterby.engine.law.Effect;
import org.ytterby.engine.law.Epoch;
import org.ytterby.engine.law.Form;
import org.ytterby.engine.law.OpenPoint;
import org.ytterby.engine.law.Provision;
import org.ytterby.engine.law.TimelineEvent;
import org.ytterby.engine.law.Track;

/** Says of every provision what became of it, and of every item whether the goods are it. */
final class Findings {
    private final Scene scene;
    private final Joint joint;
    private final Reasons reasons;
    private final LocalDate on;
    private final Optional<Scene> awake;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Answer.ItemFinding> items = new HashMap<>();
    private final Set<String> itemNames = new LinkedHashSet<>();
    private Optional<Map<String, Looked>> worthALook = Optional.empty();

    /**
     * An item that the goods are or may be, that speaks of their kind, or that guidance takes them out of.
     *
     * @param match where the goods are it
     * @param isConsidered whether the goods are of the kind that its words speak of, whatever else fails
     * @param isRuledOut whether guidance may take them out of it
     */
    private record Looked(int place, Epoch.ListedItem item, int match, boolean isConsidered, boolean isRuledOut) {}

    Findings(Scene scene, Joint joint) {
        this.scene = scene;
        this.joint = joint;
        this.reasons = new Reasons(scene);
        this.on = scene.epoch().asOf().on();
        this.awake = someListingRests() ? Optional.of(scene.withListingsAwake()) : Optional.empty();
        for (Epoch.Rule rule : scene.rules()) {
            find(rule).ifPresent(findings::add);
        }
    }

    List<Finding> all() {
        return findings;
    }

    List<Answer.ItemFinding> items() {
        return items.values().stream()
                .sorted((a, b) -> a.item().id().compareTo(b.item().id()))
                .toList();
    }

    /** Rules that the words of considered items are known under. */
    Set<String> itemNames() {
        return itemNames;
    }

    private boolean someListingRests() {
        return scene.closed().parties().stream()
                .flatMap(p -> p.entries().stream())
                .flatMap(e -> scene.epoch().standing(e).stream())
                .anyMatch(s -> s.track().suspendedOrMayBe());
    }

    private Optional<Finding> find(Epoch.Rule rule) {
        Provision p = rule.provision();
        Track track = rule.track();
        if ((!track.commenced() && track.startsOn().isEmpty()) || track.ended()) {
            return Optional.empty();
        }
        int meets = joint.meets(p);
        int applies = joint.applies(p);
        List<TimelineEvent.Suspended> listingRests = List.of();
        Truth met = Truth.of(meets);
        if (awake.isPresent() && met != Truth.YES) {
            Truth would = Truth.of(awake.get().of(p.when()));
            boolean more = would == Truth.YES || (met == Truth.NO && would == Truth.OPEN);
            listingRests = more ? restingListings() : List.of();
            met = more ? would : met;
        }
        boolean wouldMeet = met != Truth.NO;
        boolean operates = joint.operates(p) == Diagrams.TRUE;
        boolean suspended = wouldMeet && ((!operates && track.suspendedOrMayBe()) || !listingRests.isEmpty());
        Finding.Kind kind = kind(p, track, meets, applies, wouldMeet, suspended);
        List<TimelineEvent.Suspended> rests = suspended ? (operates ? listingRests : track.suspensions()) : List.of();
        Optional<Reason> keptOut = kind == Finding.Kind.KEPT_OUT ? reasons.failure(p.when()) : Optional.empty();
        Finding finding = new Finding(p, kind, met, names(p, track, rests, kind), rests, suspended, keptOut);
        collectItems(finding, track);
        return Optional.of(finding);
    }

    private Finding.Kind kind(Provision p, Track track, int meets, int applies, boolean wouldMeet, boolean suspended) {
        if (applies == Diagrams.TRUE) {
            return p.effect() instanceof Effect.RequirePermit && joint.lifted(p) == Diagrams.TRUE
                    ? Finding.Kind.LIFTED
                    : Finding.Kind.APPLIED;
        }
        if (applies != Diagrams.FALSE) {
            return Finding.Kind.COULD_APPLY;
        }
        if (!wouldMeet) {
            return Finding.Kind.KEPT_OUT;
        }
        if (suspended) {
            return Finding.Kind.SUSPENDED;
        }
        if (track.isToStart()) {
            return Finding.Kind.TO_START;
        }
        return meets == Diagrams.FALSE ? Finding.Kind.KEPT_OUT : Finding.Kind.GAVE_WAY;
    }

    private List<String> names(Provision p, Track track, List<TimelineEvent.Suspended> rests, Finding.Kind kind) {
        Set<String> names = new LinkedHashSet<>(p.names());
        if (kind == Finding.Kind.TO_START || kind == Finding.Kind.SUSPENDED) {
            names.addAll(track.startNames());
        }
        for (TimelineEvent.Suspended s : kind == Finding.Kind.KEPT_OUT
                ? List.<TimelineEvent.Suspended>of()
                : union(rests, track.suspensions())) {
            names.addAll(s.names());
            if (s.until().filter(on::isAfter).isPresent()) {
                s.then().ifPresent(point -> names.addAll(pointNames(point)));
            }
            if (s.until().filter(on::equals).isPresent()) {
                s.lastDay().ifPresent(point -> names.addAll(pointNames(point)));
            }
        }
        return List.copyOf(names);
    }

    private static List<TimelineEvent.Suspended> union(
            List<TimelineEvent.Suspended> a, List<TimelineEvent.Suspended> b) {
        Set<TimelineEvent.Suspended> both = new LinkedHashSet<>(a);
        both.addAll(b);
        return List.copyOf(both);
    }

    private List<String> pointNames(String point) {
        return Optional.ofNullable(scene.epoch().corpus().points().get(point))
                .map(OpenPoint::names)
                .orElse(List.of());
    }

    private List<TimelineEvent.Suspended> restingListings() {
        List<TimelineEvent.Suspended> rests = new ArrayList<>();
        for (PartyFinding party : scene.closed().parties()) {
            for (String entry : party.entries()) {
                scene.epoch()
                        .standing(entry)
                        .ifPresent(s -> rests.addAll(s.track().suspensions()));
            }
        }
        return rests.stream().distinct().toList();
    }

    private void collectItems(Finding finding, Track track) {
        Provision provision = finding.provision();
        boolean met = finding.kind() != Finding.Kind.KEPT_OUT;
        boolean relevant = met || scene.of(provision.circumstances()) != Diagrams.FALSE;
        if (!relevant) {
            return;
        }
        for (Looked looked : worthALook(provision.items())) {
            Epoch.ListedItem item = looked.item();
            String id = item.item().id();
            int match = looked.match();
            if (match != Diagrams.FALSE && met) {
                Track listing = item.listing();
                boolean rests = (listing.suspendedOrMayBe() && scene.itemTests().listed(id) != Diagrams.TRUE)
                        || (finding.kind() == Finding.Kind.SUSPENDED && track.suspendedOrMayBe());
                boolean active = scene.itemTests().listed(id) != Diagrams.FALSE
                        && finding.kind() != Finding.Kind.SUSPENDED
                        && finding.kind() != Finding.Kind.TO_START;
                items.merge(
                        id,
                        new Answer.ItemFinding(item.item(), Truth.of(match), rests, active),
                        (a, b) -> new Answer.ItemFinding(
                                a.item(), a.match(), a.suspended() || b.suspended(), a.active() || b.active()));
            }
            if (match != Diagrams.FALSE || looked.isConsidered()) {
                itemNames.addAll(item.item().form().names());
                remarks(item.item().form());
            }
            if (looked.isRuledOut()) {
                item.rulings().stream()
                        .filter(r -> scene.of(r.of()) != Diagrams.FALSE)
                        .forEach(r -> itemNames.addAll(r.names()));
                remarks(item.item().form());
            }
        }
    }

    /** Whether guidance may take the goods out of one of these items. */
    boolean isRuledOut(Set<String> items) {
        return worthALook(items).stream().anyMatch(Looked::isRuledOut);
    }

    /** Those of the named items that are worth a look, in the order of all; looked for where there are fewer. */
    private List<Looked> worthALook(Set<String> named) {
        Map<String, Looked> worth = worthALook();
        if (named.size() >= worth.size()) {
            return worth.values().stream()
                    .filter(l -> named.contains(l.item().item().id()))
                    .toList();
        }
        List<Looked> found = new ArrayList<>();
        for (String id : named) {
            Looked looked = worth.get(id);
            if (looked != null) {
                found.add(looked);
            }
        }
        found.sort(Comparator.comparingInt(Looked::place));
        return found;
    }

    /** Few of many, by id. */
    private Map<String, Looked> worthALook() {
        if (worthALook.isEmpty()) {
            Map<String, Looked> worth = new LinkedHashMap<>();
            for (Epoch.ListedItem item : scene.items()) {
                String id = item.item().id();
                int match = scene.itemTests().match(id);
                boolean considered = isConsidered(item.item().form());
                boolean ruledOut = scene.of(item.ruledOut()) != Diagrams.FALSE;
                if (match != Diagrams.FALSE || considered || ruledOut) {
                    worth.put(id, new Looked(worth.size(), item, match, considered, ruledOut));
                }
            }
            worthALook = Optional.of(worth);
        }
        return worthALook.get();
    }

    private void remarks(Form form) {
        for (Form.Remark remark : form.remarks()) {
            if (scene.of(remark.when()) == Diagrams.TRUE) {
                itemNames.addAll(remark.names());
            }
        }
    }

    private boolean isConsidered(Form form) {
        return form.means() instanceof Condition.All all
                && !all.of().isEmpty()
                && all.of().getFirst() instanceof Condition.OneOf
                && scene.of(all.of().getFirst()) != Diagrams.FALSE;
    }
}
