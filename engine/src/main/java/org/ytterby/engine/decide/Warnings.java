package org.ytterby.engine.decide;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ytterby.engine.facts.Facts;
import org.ytterby.engine.facts.PartyFinding;
import org.ytterby.engine.facts.Value;
import org.ytterby.engine.law.Condition;
import org.ytterby.engine.law.Effect;
import org.ytterby.engine.law.OpenPoint;
import org.ytterby.engine.law.Parts;
import org.ytterby.engine.law.PartyRole;
import org.ytterby.engine.law.TimelineEvent;
import org.ytterby.engine.law.WarningRule;
import org.ytterby.engine.screen.How;
import org.ytterby.engine.screen.Identity;
import org.ytterby.engine.screen.Names;

/** What has to be said beside the outcome. The words stand in the vocabulary; here is when they are due. */
final class Warnings {
    private final Scene scene;
    private final Joint joint;
    private final int outcome;
    private final List<Finding> findings;
    private final LocalDate on;
    private final Set<String> warnings = new LinkedHashSet<>();
    private final Set<String> names = new LinkedHashSet<>();

    Warnings(Scene scene, Joint joint, int outcome, Findings findings, Licences.Judgement licence, Duties duties) {
        this.scene = scene;
        this.joint = joint;
        this.outcome = outcome;
        this.findings = findings.all();
        this.on = scene.epoch().asOf().on();
        warnings.addAll(scene.closed().warnings());
        clocks();
        guidance(findings);
        suspensions();
        openPoints();
        if (Diagrams.isConstant(outcome) && outcome != Outcome.PROHIBITED.strictness() && duties.openPointDecides()) {
            warnings.add("open_point_changes_duties");
        }
        parties();
        goods(findings);
        warnings.addAll(licence.warnings());
        for (WarningRule rule : scene.epoch().corpus().warnings()) {
            if (scene.of(rule.when()) == Diagrams.TRUE) {
                warnings.add(rule.id());
                names.addAll(rule.names());
            }
        }
        if (duties.all().stream().anyMatch(Answer.Duty::dueUnknown)) {
            warnings.add("calendar_unknown");
        }
    }

    List<String> all() {
        return List.copyOf(warnings);
    }

    Set<String> names() {
        return names;
    }

    private void clocks() {
        if (scene.epoch().isPastEvidence()) {
            warnings.add("past_evidence_horizon");
        }
        if (scene.epoch().asOf().knownOn().filter(on::isAfter).isPresent()) {
            warnings.add("known_on_precedes_as_of");
        }
    }

    /** The answer would be stricter without official guidance. */
    private void guidance(Findings all) {
        for (Finding f : findings) {
            boolean takesOut = f.kind() == Finding.Kind.APPLIED || f.kind() == Finding.Kind.COULD_APPLY;
            if (takesOut && f.provision().isGuidance() && f.provision().effect() instanceof Effect.Exclude exclude) {
                if (exclude.from().stream().anyMatch(this::wouldApply)) {
                    warnings.add("guidance_relied_on");
                }
            }
            if (isRuledOut(f, all)) {
                warnings.add("guidance_relied_on");
            }
        }
    }

    private boolean wouldApply(String provision) {
        return scene.epoch()
                .rule(provision)
                .filter(r -> scene.diagrams().and(joint.operates(r.provision()), joint.meets(r.provision()))
                        != Diagrams.FALSE)
                .isPresent();
    }

    private boolean isRuledOut(Finding f, Findings all) {
        if (!(f.provision().effect() instanceof Effect.RequirePermit)
                || joint.operates(f.provision()) == Diagrams.FALSE) {
            return false;
        }
        return scene.of(f.provision().circumstances()) != Diagrams.FALSE
                && all.isRuledOut(f.provision().items());
    }

    private void suspensions() {
        for (Finding f : findings) {
            boolean matters = !(f.provision().effect() instanceof Effect.DutiesOnly);
            if (f.suspended() && f.kind() == Finding.Kind.SUSPENDED && f.met() == Truth.YES && matters) {
                warnings.add("suspension_ends");
            }
            if (f.kind() == Finding.Kind.TO_START) {
                warnings.add("future_start");
            }
            for (TimelineEvent.Suspended s : f.suspensions()) {
                if (s.until().filter(on::equals).isPresent() && s.lastDay().isPresent()) {
                    warnings.add("last_day_of_suspension");
                }
            }
        }
    }

    private void openPoints() {
        scene.diagrams().support(outcome).stream()
                .mapToObj(v -> scene.leaves().leaf(v))
                .filter(l -> l instanceof Leaf.Point)
                .map(l -> scene.epoch().corpus().points().get(((Leaf.Point) l).point()))
                .flatMap(p -> p.evidence().stream())
                .filter(e -> scene.epoch().asOf().knows(e.published())
                        && !e.shownAs().isEmpty())
                .map(OpenPoint.Evidence::shownAs)
                .forEach(warnings::add);
        scene.closed().idleReadings().forEach((point, why) -> {
            if (scene.points().consulted().contains(point)) {
                warnings.add(why);
            }
        });
        scene.closed().readings().forEach((point, settled) -> {
            if (scene.points().consulted().contains(point)) {
                if (!settled.by().isEmpty()) {
                    warnings.add("house_reading");
                }
                Optional<OpenPoint> limit =
                        scene.epoch().corpus().detectionLimit().filter(p -> p.id().equals(point));
                if (limit.filter(
                                p -> p.readingsThatMean("below-limit", "absent").contains(settled.reading()))
                        .isPresent()) {
                    warnings.add("not_detected_read_as_absent");
                }
            }
        });
    }

    private void parties() {
        for (PartyFinding party : scene.closed().parties()) {
            if (party.identity() instanceof Identity.Is is && is.hits().stream().anyMatch(h -> stands(h.entry()))) {
                if (!someListingReaches()) {
                    warnings.add("party_listed");
                }
                if (is.hits().stream().filter(h -> stands(h.entry())).allMatch(h -> h.how() == How.ACROSS_SCRIPTS)) {
                    warnings.add("party_name_matched_across_scripts");
                }
            }
            if (owners(party).anyMatch(this::isListed)) {
                warnings.add("owner_listed");
            }
        }
        if (givenNames().anyMatch(n -> isUntold(n) && borneBy(n).isEmpty())) {
            warnings.add("party_name_tells_nobody");
        } else if (givenNames().anyMatch(this::isNamePerhaps)) {
            warnings.add("party_name_perhaps");
        }
    }

    private boolean isUntold(String name) {
        Names.Key key = scene.epoch().key(name);
        return !key.letters().isEmpty() && key.telling() != Names.Telling.SOMEBODY;
    }

    /** It counts; the day all else speaks for a clearance it will not. */
    private boolean isNamePerhaps(String name) {
        return isUntold(name) && borneBy(name).filter(p -> !p.cleared()).isPresent();
    }

    private Stream<String> givenNames() {
        Facts facts = scene.closed().facts();
        Stream<String> recipients = Stream.of(PartyRole.END_USER, PartyRole.CONSIGNEE)
                .flatMap(r -> facts.text(r.code() + ".name").stream());
        Stream<String> others = facts.value("other_parties").stream()
                .filter(Value.Parties.class::isInstance)
                .flatMap(v -> ((Value.Parties) v).parties().stream())
                .flatMap(p -> p.name().stream());
        return Stream.concat(recipients, others);
    }

    private Optional<PartyFinding> borneBy(String name) {
        return scene.closed().parties().stream()
                .filter(p -> p.name().filter(name::equals).isPresent())
                .findFirst();
    }

    /** Some provision that looks at listed parties applies, or may apply, because of one. */
    private boolean someListingReaches() {
        return scene.rules().stream()
                .filter(r -> joint.applies(r.provision()) != Diagrams.FALSE)
                .anyMatch(r -> isMetByListing(r.provision().when()));
    }

    private boolean isMetByListing(Condition condition) {
        return Parts.affirmed(condition).anyMatch(c -> c instanceof Condition.PartyOn && scene.of(c) != Diagrams.FALSE);
    }

    private Stream<String> owners(PartyFinding party) {
        return party.ownership().map(Value.Ownership::stakes).orElse(List.of()).stream()
                .flatMap(s -> Stream.concat(Stream.of(s.owner()), s.heldBy().stream()));
    }

    private boolean isListed(String owner) {
        return scene.epoch().identify(owner) instanceof Identity.Is is
                && is.hits().stream().anyMatch(h -> stands(h.entry()));
    }

    private boolean stands(String entry) {
        return scene.epoch()
                .standing(entry)
                .filter(s -> s.track().commenced() && !s.track().ended())
                .isPresent();
    }

    private void goods(Findings all) {
        Optional<String> hs = scene.closed().facts().text("item.hs");
        boolean otherCode = hs.isPresent()
                && all.items().stream()
                        .anyMatch(i -> i.match() == Truth.YES
                                && i.active()
                                && !i.item().hs().contains(hs.get()));
        if (otherCode) {
            warnings.add("hs_code_not_decisive");
        }
        for (Finding f : findings) {
            if (f.kind() == Finding.Kind.APPLIED || f.kind() == Finding.Kind.COULD_APPLY) {
                if (nearOnly(f.provision().when())) {
                    warnings.add("customs_remark_near_miss");
                }
            }
        }
    }

    private boolean nearOnly(Condition condition) {
        return Parts.affirmed(condition).anyMatch(c -> c instanceof Condition.Near && scene.of(c) != Diagrams.FALSE);
    }
}
