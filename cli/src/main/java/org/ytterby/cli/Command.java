package org.ytterby.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One command: what it can be given, and what it does with it. */
interface Command {
    /** Adds options and parameters; names no file and loads nothing. */
    void describe(CommandSpec spec, Options options);

    /** @return an exit code of {@link Exit} */
    int run(ParseResult given, Session session);
}
