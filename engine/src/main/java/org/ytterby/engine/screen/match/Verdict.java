package org.ytterby.engine.screen.match;

/** What a score comes to. */
public enum Verdict {
    MATCH,
    REVIEW,
    NO_MATCH,
    /** A field holds no name: nothing was compared. */
    NO_NAME
}
