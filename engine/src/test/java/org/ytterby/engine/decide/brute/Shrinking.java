package org.ytterby.engine.decide.brute;

import java.util.ArrayList;
import java.util.List;

/** Laws a little smaller than a law. */
final class Shrinking {
    private Shrinking() {}

    static List<ToyLaw> of(ToyLaw law) {
        List<ToyLaw> smaller = new ArrayList<>();
        for (int i = 0; i < law.provisions().size(); i++) {
            ToyLaw.Provision p = law.provisions().get(i);
            boolean last = i == law.provisions().size() - 1;
            int index = i;
            if (last && i > 0 && law.items().stream().noneMatch(x -> x.listedBy() == index)) {
                smaller.add(without(law, i));
            }
            if (!p.when().equals(NEVER)) {
                smaller.add(with(law, i, NEVER));
            }
            if (!p.when().equals(NEVER) && !p.when().equals(ALWAYS)) {
                smaller.add(with(law, i, ALWAYS));
            }
            parts(p.when()).forEach(t -> smaller.add(with(law, index, t)));
        }
        return smaller;
    }

    private static final ToyTest NEVER = new ToyTest.Any(List.of());
    private static final ToyTest ALWAYS = new ToyTest.All(List.of());

    private static List<ToyTest> parts(ToyTest test) {
        return switch (test) {
            case ToyTest.All a -> a.of();
            case ToyTest.Any a -> a.of();
            case ToyTest.Not n -> List.of(n.of());
            case ToyTest.Code c -> List.of();
            case ToyTest.SomeOf c -> List.of();
            case ToyTest.Within c -> List.of();
            case ToyTest.InRange c -> List.of();
            case ToyTest.Contains c -> List.of();
            case ToyTest.ShareOfValue c -> List.of();
            case ToyTest.ItemIn c -> List.of();
            case ToyTest.Near c -> List.of();
            case ToyTest.PartyOn c -> List.of();
            case ToyTest.Reading c -> List.of();
        };
    }

    private static ToyLaw with(ToyLaw law, int index, ToyTest when) {
        List<ToyLaw.Provision> provisions = new ArrayList<>(law.provisions());
        ToyLaw.Provision p = provisions.get(index);
        provisions.set(index, new ToyLaw.Provision(when, p.effect(), p.yieldsTo(), p.time(), p.guidance()));
        return new ToyLaw(List.copyOf(provisions), law.items(), law.points(), law.entries());
    }

    private static ToyLaw without(ToyLaw law, int last) {
        List<ToyLaw.Provision> provisions = new ArrayList<>();
        for (ToyLaw.Provision p : law.provisions().subList(0, last)) {
            provisions.add(new ToyLaw.Provision(
                    p.when(),
                    p.effect(),
                    p.yieldsTo().stream().filter(i -> i != last).toList(),
                    p.time(),
                    p.guidance()));
        }
        return new ToyLaw(List.copyOf(provisions), law.items(), law.points(), law.entries());
    }
}
