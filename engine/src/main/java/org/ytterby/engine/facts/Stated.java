package org.ytterby.engine.facts;

import java.util.Optional;

/** A value and where it came from. */
public record Stated(Value value, Origin origin) {

    /** On whose word a value rests. */
    public sealed interface Origin {
        /** On the line itself. */
        record Line() implements Origin {}

        /** In a signed declaration. */
        record Declared(String declaration) implements Origin {}

        /** It follows from other facts by a text. */
        record Derived(String from) implements Origin {}

        /**
         * It was added up from a bill of materials.
         *
         * @param bill the product
         * @param supplier whose answer would narrow it most; empty: nothing is open
         * @param part what to ask about
         */
        record Traced(String bill, Optional<String> supplier, Optional<String> part) implements Origin {}

        /** Nobody said anything; the vocabulary's default counts. */
        record Assumed() implements Origin {}
    }
}
