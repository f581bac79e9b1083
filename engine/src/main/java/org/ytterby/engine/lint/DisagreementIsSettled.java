package org.ytterby.engine.lint;

import java.util.List;
import org.ytterby.engine.law.Condition;
import org.ytterby.engine.law.Effect;
import org.ytterby.engine.law.Provision;

/** Strictness settles most: a prohibition is stricter than a licence, a policy than another. What lifts a permission and leaves standing what forbids, or two that put different papers in a permission's place, it does not settle. */
final class DisagreementIsSettled implements Rule {
    private static final Text TEXT = Text.of(
            "YT-L024",
            "two provisions that disagree say which prevails",
            "相互抵触的条款载明何者优先",
            "Name the other one under `lifts`, `from` or `yields-to`, or make it an open point with both readings.",
            "请在 lifts、from 或 yields-to 中列明另一条款，或设为有两种解读的未决点。");

    @Override
    public Text text() {
        return TEXT;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        subject.corpus().ifPresent(corpus -> {
            List<Provision> all = corpus.provisions();
            for (int i = 0; i < all.size(); i++) {
                for (int j = 0; j < all.size(); j++) {
                    if (i != j && disagree(all.get(i), all.get(j), i < j)) {
                        findings.add(
                                subject.provision(all.get(i).id()), all.get(j).id());
                    }
                }
            }
        });
    }

    private static boolean disagree(Provision a, Provision b, boolean once) {
        boolean differ = (once && differentPapers(a, b)) || lets(a, b);
        return differ
                && !a.yieldsTo().contains(b.id())
                && !b.yieldsTo().contains(a.id())
                && Meets.possible(Condition.all(List.of(a.when(), b.when())));
    }

    private static boolean differentPapers(Provision a, Provision b) {
        return a.effect() instanceof Effect.PermitInstead one
                && b.effect() instanceof Effect.PermitInstead other
                && !one.type().equals(other.type())
                && one.of().stream().anyMatch(other.of()::contains);
    }

    /** The one takes permits of its text away, the other of the same text still forbids. */
    private static boolean lets(Provision a, Provision b) {
        return b.effect() instanceof Effect.Prohibit
                && a.instrument().id().equals(b.instrument().id())
                && lets(a.effect())
                && !lifted(a.effect()).contains(b.id());
    }

    private static boolean lets(Effect effect) {
        return effect instanceof Effect.Exempt || effect instanceof Effect.Exclude;
    }

    private static List<String> lifted(Effect effect) {
        return switch (effect) {
            case Effect.Exempt exempt -> exempt.lifts();
            case Effect.Exclude exclude -> exclude.from();
            case Effect.Prohibit none -> List.of();
            case Effect.RequirePermit none -> List.of();
            case Effect.SetPolicy none -> List.of();
            case Effect.PermitInstead none -> List.of();
            case Effect.RestrictLicence none -> List.of();
            case Effect.DutiesOnly none -> List.of();
        };
    }
}
