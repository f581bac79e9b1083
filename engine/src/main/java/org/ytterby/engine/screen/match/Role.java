package org.ytterby.engine.screen.match;

/** What a word is in a name. */
enum Role {
    /** Names somebody. */
    NAME,
    /** One letter that stands for a name. */
    INITIAL,
    NUMBER,
    /** Joins names: of, al, bin. */
    PARTICLE,
    /** Goes before a name: Dr, sheikh. */
    TITLE,
    /** Says which legal form a firm has. */
    FORM
}
