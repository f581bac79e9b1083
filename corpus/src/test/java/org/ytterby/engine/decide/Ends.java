package org.ytterby.engine.decide;

import java.util.BitSet;
import org.ytterby.engine.facts.Transaction;

/** The mildest and the strictest outcome of a movement, without what leads there. */
record Ends(Outcome mildest, Outcome strictest) {

    static Ends of(Engine engine, Transaction transaction) {
        try {
            return proved(engine.look(transaction));
        } catch (Diagrams.TooLarge e) {
            return new Ends(Outcome.NO_LICENCE_REQUIRED, Outcome.PROHIBITED);
        }
    }

    /** @throws Diagrams.TooLarge where the answer is "not proved exact" */
    static Ends proved(Scene scene) {
        BitSet results = scene.diagrams().results(new Joint(scene).outcome());
        return new Ends(Outcome.ofStrictness(results.nextSetBit(0)), Outcome.ofStrictness(results.length() - 1));
    }

    boolean isSettled() {
        return mildest == strictest;
    }

    boolean holds(Outcome outcome) {
        return outcome.strictness() >= mildest.strictness() && outcome.strictness() <= strictest.strictness();
    }

    boolean holds(Ends other) {
        return holds(other.mildest()) && holds(other.strictest());
    }
}
