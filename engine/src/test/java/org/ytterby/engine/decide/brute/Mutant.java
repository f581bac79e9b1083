package org.ytterby.engine.decide.brute;

import java.util.List;

/** Ways to get the law wrong; the proof has to notice each of them. */
enum Mutant {
    NOTHING_YIELDS,
    NO_EXEMPTION,
    NO_EXCLUSION,
    NO_SUSPENSION,
    NO_POLICY_SET,
    NOT_IS_FORGOTTEN;

    ToyLaw of(ToyLaw law) {
        return new ToyLaw(law.provisions().stream().map(this::of).toList(), law.items(), law.points(), law.entries());
    }

    private ToyLaw.Provision of(ToyLaw.Provision p) {
        ToyTime neverResting = new ToyTime(p.time().events().stream()
                .filter(e -> !(e instanceof ToyTime.Event.Suspended))
                .toList());
        return new ToyLaw.Provision(
                this == NOT_IS_FORGOTTEN ? withoutNot(p.when()) : p.when(),
                effect(p.effect()),
                this == NOTHING_YIELDS ? List.of() : p.yieldsTo(),
                this == NO_SUSPENSION ? neverResting : p.time(),
                p.guidance());
    }

    /** An effect that sets the mildest policy changes nothing. */
    private ToyEffect effect(ToyEffect effect) {
        boolean dropped = (this == NO_EXEMPTION && effect instanceof ToyEffect.Exempt)
                || (this == NO_EXCLUSION && effect instanceof ToyEffect.Exclude)
                || (this == NO_POLICY_SET && effect instanceof ToyEffect.SetPolicy);
        return dropped ? new ToyEffect.SetPolicy(effect.names(), 0) : effect;
    }

    private static ToyTest withoutNot(ToyTest test) {
        return switch (test) {
            case ToyTest.Not n -> withoutNot(n.of());
            case ToyTest.All a ->
                new ToyTest.All(a.of().stream().map(Mutant::withoutNot).toList());
            case ToyTest.Any a ->
                new ToyTest.Any(a.of().stream().map(Mutant::withoutNot).toList());
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
