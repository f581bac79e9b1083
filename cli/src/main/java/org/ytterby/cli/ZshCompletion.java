package org.ytterby.cli;

import java.util.List;
import java.util.Map;
import org.apache.commons.cli.Option;
import org.ytterby.io.text.Words;

/** Completion for zsh. */
final class ZshCompletion {
    private ZshCompletion() {}

    static String of(Map<String, Options> commands, Words words) {
        StringBuilder script = new StringBuilder("#compdef ytterby\n# made by: ytterby completion zsh\n_ytterby() {\n");
        script.append("  local curcontext=$curcontext state line\n  local -a commands=(\n");
        commands.keySet()
                .forEach(name -> script.append("    '")
                        .append(name)
                        .append(':')
                        .append(quoted(words.say("cli." + name)))
                        .append("'\n"));
        script.append("  )\n  _arguments -C '--lang[")
                .append(quoted(words.say("cli.any.lang")))
                .append("]:LANG:(en zh)' '--help[")
                .append(quoted(words.say("cli.help")))
                .append("]' '1: :->command' '*:: :->rest'\n  case $state in\n");
        script.append("    command) _describe command commands ;;\n    rest) case $line[1] in\n");
        commands.forEach((name, options) -> {
            script.append("      ").append(name).append(") _arguments");
            options.listed()
                    .forEach(o -> script.append(" \\\n        '")
                            .append(option(options, o))
                            .append('\''));
            script.append(places(options)).append(" ;;\n");
        });
        return script.append("    esac ;;\n  esac\n}\n")
                .append("if [[ $funcstack[1] == _ytterby ]]; then _ytterby \"$@\"; else compdef _ytterby ytterby; fi\n")
                .toString();
    }

    /** What may stand alone: a few words first and then files, or a file. */
    private static String places(Options options) {
        List<String> first = CompletionCommand.firstWords(options);
        String next = " \\\n        ";
        if (first.isEmpty()) {
            return CompletionCommand.readsAFile(options) ? next + "'1:FILE:_files'" : "";
        }
        return next + "'1:WORD:(" + String.join(" ", first) + ")'" + next + "'*:FILE:_files'";
    }

    private static String option(Options options, Option option) {
        String name = (Options.isRepeated(option) ? "*--" : "--") + option.getLongOpt();
        String meaning = "[" + quoted(option.getDescription()) + "]";
        String label = ":" + quoted(String.valueOf(option.getArgName())) + ":";
        return name
                + switch (CompletionCommand.Takes.of(options, option)) {
                    case NOTHING -> meaning;
                    case A_CHOICE -> meaning + label + "(" + String.join(" ", options.choices(option)) + ")";
                    case A_FILE -> meaning + label + "_files";
                    case A_FOLDER -> meaning + label + "_files -/";
                    case WORDS -> meaning + label;
                };
    }

    /** Signs that mean something between quotes, in a description. */
    private static String quoted(String text) {
        return text.replace("\\", "\\\\")
                .replace("'", "'\\''")
                .replace("[", "\\[")
                .replace("]", "\\]")
                .replace(":", "\\:");
    }
}
