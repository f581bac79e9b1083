package org.ytterby.engine.decide.brute;

import java.util.List;
import java.util.function.UnaryOperator;

/** Ways to get the law wrong; the proof has to notice each of them. */
enum Mutant {
    NOTHING_YIELDS(p -> with(p, p.when(), p.effect(), List.of(), p.time())),
    NO_EXEMPTION(p -> p.effect() instanceof ToyEffect.Exempt e
            ? with(p, p.when(), new ToyEffect.SetPolicy(e.lifts(), 0), p.yieldsTo(), p.time())
            : p),
    NO_EXCLUSION(p -> p.effect() instanceof ToyEffect.Exclude e
            ? with(p, p.when(), new ToyEffect.SetPolicy(e.from(), 0), p.yieldsTo(), p.time())
            : p),
    NO_SUSPENSION(p -> with(
            p,
            p.when(),
            p.effect(),
            p.yieldsTo(),
            new ToyTime(p.time().events().stream()
                    .filter(e -> !(e instanceof ToyTime.Event.Suspended))
                    .toList()))),
    MILDEST_POLICY(p -> p.effect() instanceof ToyEffect.SetPolicy s
            ? with(p, p.when(), new ToyEffect.SetPolicy(s.of(), 0), p.yieldsTo(), p.time())
            : p),
    NOT_IS_FORGOTTEN(p -> with(p, withoutNot(p.when()), p.effect(), p.yieldsTo(), p.time()));

    private final UnaryOperator<ToyLaw.Provision> change;

    Mutant(UnaryOperator<ToyLaw.Provision> change) {
        this.change = change;
    }

    ToyLaw of(ToyLaw law) {
        return new ToyLaw(
                law.provisions().stream().map(change).toList(), law.items(), law.points(), law.entries());
    }

    private static ToyLaw.Provision with(
            ToyLaw.Provision p, ToyTest when, ToyEffect effect, List<Integer> yields, ToyTime time) {
        return new ToyLaw.Provision(when, effect, yields, time, p.guidance());
    }

    private static ToyTest withoutNot(ToyTest test) {
        return switch (test) {
            case ToyTest.Not n -> withoutNot(n.of());
            case ToyTest.All a -> new ToyTest.All(a.of().stream().map(Mutant::withoutNot).toList());
            case ToyTest.Any a -> new ToyTest.Any(a.of().stream().map(Mutant::withoutNot).toList());
            case ToyTest.Code c -> c;
            case ToyTest.SomeOf c -> c;
            case ToyTest.Within c -> c;
            case ToyTest.InRange c -> c;
            case ToyTest.Contains c -> c;
            case ToyTest.ShareOfValue c -> c;
            case ToyTest.ItemIn c -> c;
            case ToyTest.Near c -> c;
            case ToyTest.PartyOn c -> c;
            case ToyTest.Reading c -> c;
        };
    }
}
