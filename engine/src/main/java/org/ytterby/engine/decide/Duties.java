package org.ytterby.engine.decide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ytterby.engine.law.DutyRule;
import org.ytterby.engine.law.Effect;
import org.ytterby.engine.law.Epoch;
import org.ytterby.engine.law.Provision;

/** Who has to do what by when: the duties of the provisions that apply, with days where the law gives a time limit. */
final class Duties {
    private final Scene scene;
    private final Joint joint;
    private final List<Answer.Duty> duties = new ArrayList<>();
    private boolean openPointDecides;

    Duties(Scene scene, Joint joint, Licences.Judgement licence) {
        this.scene = scene;
        this.joint = joint;
        for (Epoch.Rule rule : scene.rules()) {
            for (DutyRule duty : rule.provision().duties()) {
                add(duty, where(rule.provision(), duty), rule.provision().id());
            }
        }
        for (DutyRule duty : licence.duties()) {
            add(duty, Diagrams.TRUE, "");
        }
    }

    List<Answer.Duty> all() {
        return duties;
    }

    /** Whether some duty hangs on how an open point of law is read. */
    boolean openPointDecides() {
        return openPointDecides;
    }

    private int where(Provision provision, DutyRule duty) {
        int applies = joint.applies(provision);
        if (applies == Diagrams.FALSE) {
            return applies;
        }
        int node = scene.diagrams().and(applies, scene.of(duty.when()));
        if (provision.effect() instanceof Effect.RequirePermit) {
            node = scene.diagrams().and(node, scene.diagrams().not(joint.lifted(provision)));
        }
        return node;
    }

    private void add(DutyRule rule, int node, String provision) {
        Truth state = Truth.of(node);
        if (state == Truth.NO) {
            return;
        }
        if (state == Truth.OPEN) {
            openPointDecides |= scene.diagrams().support(node).stream()
                    .anyMatch(v -> scene.leaves().leaf(v) instanceof Leaf.Point);
        }
        Optional<LocalDate> from = rule.within()
                .flatMap(w -> w.after().isEmpty()
                        ? Optional.of(scene.epoch().asOf().on())
                        : scene.closed().facts().day(w.after().get()));
        Optional<LocalDate> due = from.flatMap(d -> scene.epoch()
                .corpus()
                .workingDays()
                .after(d, rule.within().map(DutyRule.Within::workingDays).orElse(0)));
        boolean unread = from.isPresent() && due.isEmpty();
        boolean known = duties.stream()
                .anyMatch(d -> d.rule().kind().equals(rule.kind())
                        && d.rule().by().equals(rule.by())
                        && d.rule().to().equals(rule.to())
                        && (d.state() == Truth.YES || state != Truth.YES));
        if (!known) {
            duties.removeIf(d -> d.rule().kind().equals(rule.kind())
                    && d.rule().by().equals(rule.by())
                    && d.rule().to().equals(rule.to()));
            duties.add(new Answer.Duty(rule, state, due, unread, provision));
        }
    }
}
