package org.ytterby.cli;

/** What a command's exit code says. */
final class Exit {
    /** Answered, and nothing blocks. */
    static final int FREE = 0;
    /** Answered: something is prohibited, needs a licence not in hand, or is undetermined; a scenario is wrong. */
    static final int BLOCKED = 1;
    /** The command or an input could not be understood, or some rows of it. */
    static final int UNREADABLE = 2;
    /** A mistake of ours. */
    static final int BROKEN = 3;

    private Exit() {}
}
