package org.ytterby.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.apache.commons.cli.Option;
import org.ytterby.io.text.HelpText;
import org.ytterby.io.text.HelpText.Row;
import org.ytterby.io.text.Words;

/** The help of a command, and of all together. */
final class Help {
    private final Words words;
    private final HelpText text;

    Help(Words words, Terminal terminal) {
        this.words = words;
        this.text = new HelpText(words, terminal.style(words.language()));
    }

    /** What one command can be given. */
    String of(String command, Options options) {
        StringBuilder synopsis = new StringBuilder("ytterby ").append(command);
        List<Row> parameters = new ArrayList<>();
        for (Options.Parameter p : options.parameters()) {
            String label = p.many() ? p.label() + "…" : p.label();
            synopsis.append(p.required() ? " " + label : " [" + label + "]");
            parameters.add(new Row(p.label(), p.description()));
        }
        synopsis.append(" [").append(words.say("cli.options")).append(']');
        return text.of(
                synopsis.toString(), words.say("cli." + command), List.of(parameters, rows(options)), footer(command));
    }

    /** Which commands there are. */
    String of(Collection<String> commands, Options options) {
        List<Row> rows =
                commands.stream().map(c -> new Row(c, words.say("cli." + c))).toList();
        String synopsis = "ytterby " + words.say("cli.command") + " [" + words.say("cli.options") + "]";
        return text.of(
                synopsis, words.say("cli.description"), List.of(rows, rows(options)), lines(words.say("cli.footer")));
    }

    private List<String> footer(String command) {
        return words.maybe("cli." + command + ".footer").map(Help::lines).orElse(List.of());
    }

    private static List<String> lines(String text) {
        return Arrays.stream(text.split("\\|", -1)).filter(l -> !l.isEmpty()).toList();
    }

    private List<Row> rows(Options options) {
        return options.listed().stream().map(this::row).toList();
    }

    private Row row(Option option) {
        String name = (option.getOpt() == null ? "" : "-" + option.getOpt() + ", ") + "--" + option.getLongOpt();
        String label = option.hasArg() ? name + " " + option.getArgName() : name;
        String meaning = option.getDescription();
        return new Row(label, Options.isRepeated(option) ? meaning + words.say("cli.repeated") : meaning);
    }
}
