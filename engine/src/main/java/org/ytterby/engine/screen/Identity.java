package org.ytterby.engine.screen;

import java.util.List;

/**
 * What a name says about who bears it. Immutable; hits are in the order of the list, the surest way of meeting first.
 *
 * <p>Clear means that the name is not near a listed one. It is no statement about the party behind the name.
 */
public sealed interface Identity {

    /** No listed name is met or near. */
    record Clear() implements Identity {}

    /** The name is a name of these entries, all of them. */
    record Is(List<Hit> hits) implements Identity {
        public Is {
            hits = List.copyOf(hits);
        }
    }

    /** The name is near a name of these entries; only papers can tell whether it is the same party. */
    record MayBe(List<Hit> hits) implements Identity {
        public MayBe {
            hits = List.copyOf(hits);
        }
    }
}
