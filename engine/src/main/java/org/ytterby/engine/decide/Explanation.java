package org.ytterby.engine.decide;

import java.util.Optional;

/**
 * The trees behind one answer, from a provision down to the facts: what it asks for and what is known of each. Built when
 * somebody reads them. Not thread-safe.
 */
public final class Explanation {
    private final Scene scene;

    Explanation(Scene scene) {
        this.scene = scene;
    }

    /** The tree of a provision; empty where the corpus holds none of that id. */
    public Optional<Reason> of(String provision) {
        return scene.epoch()
                .rule(provision)
                .map(r -> new Reasons(scene).of(r.provision().when()));
    }
}
