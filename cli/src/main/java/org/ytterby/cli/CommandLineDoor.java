package org.ytterby.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.law.Bilingual.Language;
import org.ytterby.engine.law.Corpus;
import org.ytterby.io.text.Words;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reads a command line, runs the command it names, and turns what goes wrong into words and an exit code. */
final class CommandLineDoor {
    private static final Map<String, Supplier<Command>> COMMANDS = commands();

    private final Terminal terminal;

    CommandLineDoor(Terminal terminal) {
        this.terminal = terminal;
    }

    private static Map<String, Supplier<Command>> commands() {
        Map<String, Supplier<Command>> commands = new LinkedHashMap<>();
        commands.put("check", CheckCommand::new);
        commands.put("verify", VerifyCommand::new);
        commands.put("replay", ReplayCommand::new);
        commands.put("corpus", CorpusCommand::new);
        return commands;
    }

    int run(String... arguments) {
        Supplier<Corpus> law = Law.begin(arguments);
        Words words = new Words(language(arguments));
        try {
            return parse(words, law, arguments);
        } catch (InputException e) {
            new Session(
                            terminal,
                            words,
                            law,
                            ParseResult.builder(CommandSpec.create()).build())
                    .complain(e.problems());
            return Exit.UNREADABLE;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return broken(words, e);
        }
    }

    private int parse(Words words, Supplier<Corpus> law, String... arguments) {
        CommandLine line = new CommandLine(top(words, arguments));
        line.setUsageHelpAutoWidth(false).setUsageHelpWidth(100);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(
                terminal.coloured() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        ParseResult given;
        try {
            given = line.parseArgs(arguments);
        } catch (ParameterException e) {
            return misused(words, e);
        }
        ParseResult last = given;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        if (given.isVersionHelpRequested()) {
            terminal.out().println("ytterby " + version());
            return Exit.FREE;
        }
        if (last.isUsageHelpRequested() || !given.hasSubcommand()) {
            CommandLine asked = last.commandSpec().commandLine();
            asked.usage(last.isUsageHelpRequested() ? terminal.out() : terminal.err());
            return last.isUsageHelpRequested() ? Exit.FREE : Exit.UNREADABLE;
        }
        Command command = (Command) last.commandSpec().userObject();
        return command.run(last, new Session(terminal, words, law, last));
    }

    /** The language has to be known before anything can be said, so it is looked for by hand. */
    private Language language(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            String value = arguments[i].startsWith("--lang=")
                    ? arguments[i].substring(7)
                    : arguments[i].equals("--lang") && i + 1 < arguments.length ? arguments[i + 1] : "";
            if (!value.isEmpty()) {
                return value.equals("zh") ? Language.ZH : Language.EN;
            }
        }
        return terminal.language();
    }

    private CommandSpec top(Words words, String... arguments) {
        CommandSpec top = CommandSpec.create().name("ytterby");
        top.usageMessage().description(words.say("cli.description"));
        top.usageMessage().commandListHeading("%n" + words.say("cli.commands") + "%n");
        top.usageMessage().synopsisSubcommandLabel(words.say("cli.command"));
        top.usageMessage().footer(words.say("cli.footer").split("\\|"));
        Options options = new Options(words, "any");
        top.addOption(options.help());
        top.addOption(OptionSpec.builder("-V", "--version")
                .type(boolean.class)
                .arity("0")
                .versionHelp(true)
                .description(words.say("cli.version"))
                .build());
        COMMANDS.forEach((name, make) -> top.addSubcommand(name, sub(words, name, make, List.of(arguments))));
        return top;
    }

    /** Only the command that is named is described in full. */
    private static CommandSpec sub(Words words, String name, Supplier<Command> make, List<String> arguments) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.usageMessage().description(words.say("cli." + name));
        spec.usageMessage().optionListHeading("%n");
        spec.usageMessage()
                .footer(words.maybe("cli." + name + ".footer").orElse("").split("\\|"));
        if (arguments.contains(name)) {
            Options options = new Options(words, name);
            Command command = make.get();
            spec = CommandSpec.wrapWithoutInspection(command).name(name).usageMessage(spec.usageMessage());
            command.describe(spec, options);
            spec.addOption(options.value("corpus", "DIR"));
            spec.addOption(options.value("regime", "LIST"));
            spec.addOption(options.value("lang", "en|zh"));
            spec.addOption(options.help());
        }
        return spec;
    }

    private int misused(Words words, ParameterException e) {
        String said = switch (e) {
            case UnmatchedArgumentException u -> unmatched(words, u);
            case MissingParameterException m ->
                words.say(
                        "usage.missing",
                        m.getMissing().stream()
                                .map(a -> a.isOption() ? ((OptionSpec) a).longestName() : a.paramLabel())
                                .distinct()
                                .reduce((a, b) -> a + ", " + b)
                                .orElse(""));
            default -> Optional.ofNullable(e.getMessage()).orElse("");
        };
        terminal.err().println(said);
        terminal.err()
                .println("    "
                        + words.say(
                                "usage.see-help",
                                e.getCommandLine().getCommandSpec().qualifiedName()));
        return Exit.UNREADABLE;
    }

    private static String unmatched(Words words, UnmatchedArgumentException e) {
        String first = e.getUnmatched().getFirst();
        List<String> suggestions = e.getSuggestions();
        String unknown = words.say("usage.unknown", first);
        return suggestions.isEmpty() ? unknown : unknown + " " + words.say("problem.maybe", suggestions.getFirst());
    }

    private int broken(Words words, Throwable e) {
        terminal.err().println(words.say("usage.broken", e.getClass().getSimpleName()));
        if (terminal.debugs()) {
            e.printStackTrace(terminal.err());
        } else {
            terminal.err().println("    " + words.say("usage.broken.advice"));
        }
        return Exit.BROKEN;
    }

    static String version() {
        return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                .orElse("development");
    }
}
