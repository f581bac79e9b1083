package org.ytterby.cli;

import java.util.List;

/** One command: what it can be given, and what it does with it. */
interface Command {
    /** Names options and parameters; opens no file and loads nothing. */
    void describe(Options options);

    /** @return an exit code of {@link Exit} */
    int run(Session session);

    /** What {@code --lang} may say. */
    default List<String> languages() {
        return List.of("en", "zh");
    }
}
