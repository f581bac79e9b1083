package org.ytterby.cli;

import java.util.List;
import java.util.Map;
import org.apache.commons.cli.Option;
import org.ytterby.io.text.Words;

/** Writes what a shell needs to complete commands, options and their values, made from what the commands say of themselves. */
final class CompletionCommand implements Command {
    private static final List<String> SHELLS = List.of("bash", "zsh", "fish");

    @Override
    public void describe(Options options) {
        options.parameter(String.join("|", SHELLS), "shell");
    }

    @Override
    public int run(Session session) {
        Words words = session.words();
        String shell = session.parameter(0)
                .filter(SHELLS::contains)
                .orElseThrow(() -> session.refuse(
                        "YT-U013",
                        words.say("usage.no-shell", session.parameter(0).orElse("")),
                        words.say("usage.no-shell.advice", String.join(", ", SHELLS))));
        Map<String, Options> commands = CommandLineDoor.options(words);
        session.terminal()
                .out()
                .print(
                        switch (shell) {
                            case "bash" -> BashCompletion.of(commands);
                            case "zsh" -> ZshCompletion.of(commands, words);
                            default -> FishCompletion.of(commands, words);
                        });
        return Exit.FREE;
    }

    /** What follows an option on the command line. */
    enum Takes {
        NOTHING,
        A_CHOICE,
        A_FILE,
        A_FOLDER,
        WORDS;

        static Takes of(Options options, Option option) {
            if (!option.hasArg()) {
                return NOTHING;
            }
            if (!options.choices(option).isEmpty()) {
                return A_CHOICE;
            }
            String label = option.getArgName();
            return label.equals("FILE") ? A_FILE : label.endsWith("DIR") ? A_FOLDER : WORDS;
        }
    }

    /** The words that may stand first after the command. */
    static List<String> firstWords(Options options) {
        return options.parameters().stream()
                .findFirst()
                .map(Options.Parameter::choices)
                .orElse(List.of());
    }

    /** Whether a command reads a file that stands alone. */
    static boolean readsAFile(Options options) {
        return options.parameters().stream().anyMatch(p -> p.label().equals("FILE"));
    }
}
