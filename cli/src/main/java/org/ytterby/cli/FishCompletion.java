package org.ytterby.cli;

import java.util.Map;
import org.apache.commons.cli.Option;
import org.ytterby.io.text.Words;

/** Completion for fish. */
final class FishCompletion {
    private FishCompletion() {}

    static String of(Map<String, Options> commands, Words words) {
        StringBuilder script =
                new StringBuilder("# fish completion, made by: ytterby completion fish\ncomplete -c ytterby -f\n");
        commands.keySet()
                .forEach(name -> script.append("complete -c ytterby -n __fish_use_subcommand -a ")
                        .append(name)
                        .append(" -d ")
                        .append(quoted(words.say("cli." + name)))
                        .append('\n'));
        commands.forEach((name, options) -> {
            String when = "complete -c ytterby -n '__fish_seen_subcommand_from " + name + "'";
            if (CompletionCommand.readsAFile(options)) {
                script.append(when).append(" -F\n");
            }
            String first = String.join(" ", CompletionCommand.firstWords(options));
            if (!first.isEmpty()) {
                script.append(when.substring(0, when.length() - 1))
                        .append("; and not __fish_seen_subcommand_from ")
                        .append(first)
                        .append("' -a ")
                        .append(quoted(first))
                        .append('\n');
            }
            options.listed()
                    .forEach(o -> script.append(when).append(option(options, o)).append('\n'));
        });
        return script.toString();
    }

    private static String option(Options options, Option option) {
        String name = " -l " + option.getLongOpt();
        String value = switch (CompletionCommand.Takes.of(options, option)) {
            case NOTHING -> "";
            case A_CHOICE -> " -x -a " + quoted(String.join(" ", options.choices(option)));
            case A_FILE -> " -r -F";
            case A_FOLDER -> " -x -a '(__fish_complete_directories)'";
            case WORDS -> " -x";
        };
        return name + value + " -d " + quoted(option.getDescription());
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
