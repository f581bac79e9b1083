package org.ytterby.engine.law;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.InputException;

/**
 * Follows what is defined under a name, and refuses names that lead back to themselves or that grow beyond measure: ten
 * names that each use the next one twice make a thousand tests, thirty make a thousand million. For one thread.
 */
final class Circles {
    private static final int MOST = 20_000;

    private final Deque<String> within = new ArrayDeque<>();
    private int steps;

    /** Reads what stands under a name; {@code at} is where it is used. */
    <T> T follow(String name, Doc at, Supplier<T> reader) {
        if (within.contains(name)) {
            throw InputException.of(
                    "YT-C049",
                    at.place(),
                    "`" + name + "` is defined by itself",
                    "Follow what it names: one of them names it again.");
        }
        if (within.isEmpty()) {
            steps = 0;
        }
        within.addLast(name);
        try {
            return reader.get();
        } finally {
            within.removeLast();
        }
    }

    /** One more part of what is being followed. */
    void step(Doc at) {
        if (!within.isEmpty() && ++steps > MOST) {
            throw InputException.of(
                    "YT-C050",
                    at.place(),
                    "`" + within.getFirst() + "` has more than " + MOST + " parts once everything it names is put in",
                    "Name each part once.");
        }
    }
}
