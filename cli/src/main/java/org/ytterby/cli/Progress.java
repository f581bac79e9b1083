package org.ytterby.cli;

import java.util.Locale;
import org.ytterby.io.text.Words;

/** Says on the error stream how far a long run is, to a person who waits. */
final class Progress {
    private static final long QUIET = 2_000_000_000L;
    private static final long PAUSE = 500_000_000L;

    private final Terminal terminal;
    private final Words words;
    private final long begun = System.nanoTime();
    private long said;

    Progress(Terminal terminal, Words words) {
        this.terminal = terminal;
        this.words = words;
    }

    void reached(int lines) {
        long now = System.nanoTime();
        if (terminal.errIsTerminal() && now - begun > QUIET && now - said > PAUSE) {
            said = now;
            terminal.err().print("\r" + words.say("check.progress", String.format(Locale.ROOT, "%,d", lines)));
            terminal.err().flush();
        }
    }

    void done() {
        if (said != 0) {
            terminal.err().print("\r\u001b[K");
            terminal.err().flush();
        }
    }
}
