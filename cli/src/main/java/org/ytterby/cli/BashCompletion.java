package org.ytterby.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.cli.Option;

/** Completion for bash 3.2 and newer. */
final class BashCompletion {
    private static final List<String> LANGUAGES = List.of("en", "zh");

    private BashCompletion() {}

    static String of(Map<String, Options> commands) {
        StringBuilder script = new StringBuilder("# bash completion, made by: ytterby completion bash\n_ytterby() {\n");
        script.append(
                "  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]} command= options= reads= words= i\n");
        script.append("  COMPREPLY=()\n  for ((i = 1; i < COMP_CWORD; i++)); do\n    case ${COMP_WORDS[i]} in\n      ");
        script.append(String.join(" | ", commands.keySet()))
                .append(") command=${COMP_WORDS[i]}; break ;;\n    esac\n  done\n");
        script.append("  case $command in\n");
        commands.forEach((name, options) -> script.append(command(name, options)));
        script.append("    *) options='")
                .append(String.join(" ", commands.keySet()))
                .append(" --lang --help --version'\n      [[ $prev != --lang ]] || options='")
                .append(String.join(" ", LANGUAGES))
                .append("' ;;\n  esac\n");
        return script.append("""
                  for ((i++; i < COMP_CWORD; i++)); do # whichever was said is not offered again
                    [[ " $words " != *" ${COMP_WORDS[i]} "* ]] || { words= reads=yes; }
                  done
                  if [[ -n $words && $cur != -* ]]; then
                    COMPREPLY=($(compgen -W "$words" -- "$cur"))
                  elif [[ $cur == -* || -z $reads ]]; then
                    COMPREPLY=($(compgen -W "$options" -- "$cur"))
                  else
                    _ytterby_paths -f
                  fi
                }
                _ytterby_paths() { # names may hold blanks
                  local IFS=$'\\n'
                  compopt -o filenames 2>/dev/null
                  COMPREPLY=($(compgen "$1" -- "${COMP_WORDS[COMP_CWORD]}"))
                }
                complete -F _ytterby ytterby
                """).toString();
    }

    private static String command(String name, Options options) {
        String all = options.listed().stream().map(o -> "--" + o.getLongOpt()).collect(Collectors.joining(" "));
        StringBuilder script = new StringBuilder("    ")
                .append(name)
                .append(")\n      options='")
                .append(all)
                .append('\'');
        script.append(CompletionCommand.readsAFile(options) ? " reads=yes" : "");
        List<String> first = CompletionCommand.firstWords(options);
        script.append(first.isEmpty() ? "\n" : " words='" + String.join(" ", first) + "'\n");
        script.append("      case $prev in\n");
        for (CompletionCommand.Takes takes : CompletionCommand.Takes.values()) {
            script.append(values(options, takes));
        }
        return script.append("      esac ;;\n").toString();
    }

    private static String values(Options options, CompletionCommand.Takes takes) {
        List<Option> those = options.listed().stream()
                .filter(o -> CompletionCommand.Takes.of(options, o) == takes)
                .toList();
        if (takes == CompletionCommand.Takes.NOTHING || those.isEmpty()) {
            return "";
        }
        if (takes == CompletionCommand.Takes.A_CHOICE) {
            List<String> lines = new ArrayList<>();
            those.forEach(o -> lines.add(line(
                    "--" + o.getLongOpt(),
                    "COMPREPLY=($(compgen -W '" + String.join(" ", options.choices(o)) + "' -- \"$cur\")); ")));
            return String.join("", lines);
        }
        String names = those.stream().map(o -> "--" + o.getLongOpt()).collect(Collectors.joining(" | "));
        return line(
                names,
                switch (takes) {
                    case A_FILE -> "_ytterby_paths -f; ";
                    case A_FOLDER -> "_ytterby_paths -d; ";
                    default -> "";
                });
    }

    private static String line(String names, String does) {
        return "        " + names + ") " + does + "return ;;\n";
    }
}
