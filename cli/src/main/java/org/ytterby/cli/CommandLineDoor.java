package org.ytterby.cli;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Nearest;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.doc.Problem;
import org.ytterby.engine.law.Bilingual.Language;
import org.ytterby.engine.law.Corpus;
import org.ytterby.io.text.Words;

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
        commands.put("classify", ClassifyCommand::new);
        commands.put("screen", ScreenCommand::new);
        commands.put("verify", VerifyCommand::new);
        commands.put("replay", ReplayCommand::new);
        commands.put("trace", TraceCommand::new);
        commands.put("ask", AskCommand::new);
        commands.put("timeline", TimelineCommand::new);
        commands.put("template", TemplateCommand::new);
        commands.put("corpus", CorpusCommand::new);
        commands.put("completion", CompletionCommand::new);
        return commands;
    }

    int run(String... arguments) {
        Supplier<Corpus> law = Law.begin(arguments);
        Words words = new Words(language(arguments));
        try {
            return run(words, law, Arrays.asList(arguments));
        } catch (InputException e) {
            new Session(terminal, words, law, Arguments.none()).complain(e.problems());
            return Exit.UNREADABLE;
        } catch (UncheckedIOException e) {
            return notReadOrWritten(words, law, e);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return broken(words, e);
        }
    }

    private int run(Words words, Supplier<Corpus> law, List<String> arguments) {
        int at = commandAt(arguments);
        if (at < 0) {
            return noCommand(words, arguments);
        }
        String name = arguments.get(at);
        Supplier<Command> make = COMMANDS.get(name);
        if (make == null) {
            throw mistyped(words, name);
        }
        List<String> rest = new ArrayList<>(arguments);
        rest.remove(at);
        return command(words, law, name, make.get(), rest);
    }

    /** The first word that is no option; before it only the language may take a value. */
    private static int commandAt(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i).equals("--lang")) {
                i++;
            } else if (!arguments.get(i).startsWith("-")) {
                return i;
            }
        }
        return -1;
    }

    private static InputException mistyped(Words words, String name) {
        String unknown = words.say("usage.unknown", name);
        String said = Nearest.of(name, COMMANDS.keySet())
                .map(n -> unknown + " " + words.say("problem.maybe", n))
                .orElse(unknown);
        return InputException.of("YT-U010", Place.NOWHERE, said, words.say("usage.see-help", "ytterby"));
    }

    private int command(Words words, Supplier<Corpus> law, String name, Command command, List<String> rest) {
        Options options = options(words, name, command);
        Arguments given;
        try {
            given = Arguments.read(words, options, rest);
            if (given.has("help")) {
                terminal.out().print(new Help(words, terminal).of(name, options));
                return Exit.FREE;
            }
            given.requireParameters(words, options);
        } catch (InputException e) {
            throw advised(words, "ytterby " + name, e);
        }
        Session session = new Session(terminal, words, law, given);
        session.choice("lang", command.languages());
        return command.run(session);
    }

    private static Options options(Words words, String name, Command command) {
        Options options = new Options(words, name);
        command.describe(options);
        options.value("corpus", "DIR");
        options.value("regime", "LIST");
        options.value("lang", "en|zh");
        options.help();
        return options;
    }

    /** What every command can be given, by its name, in the order of the help. */
    static Map<String, Options> options(Words words) {
        Map<String, Options> all = new LinkedHashMap<>();
        COMMANDS.forEach((name, make) -> all.put(name, options(words, name, make.get())));
        return all;
    }

    private int noCommand(Words words, List<String> arguments) {
        Options options = new Options(words, "any");
        options.value("lang", "en|zh");
        options.help();
        options.version();
        Arguments given;
        try {
            given = Arguments.read(words, options, arguments);
        } catch (InputException e) {
            throw advised(words, "ytterby", e);
        }
        if (given.has("version")) {
            terminal.out().println("ytterby " + version());
            return Exit.FREE;
        }
        PrintStream to = given.has("help") ? terminal.out() : terminal.err();
        to.print(new Help(words, terminal).of(COMMANDS.keySet(), options));
        return given.has("help") ? Exit.FREE : Exit.UNREADABLE;
    }

    /** A command line that cannot be read is answered with where to look. */
    private static InputException advised(Words words, String command, InputException e) {
        String advice = words.say("usage.see-help", command);
        return new InputException(e.problems().stream()
                .map(p -> new Problem(p.id(), p.place(), p.message(), advice))
                .toList());
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

    /** A full disk, or a file that went away while it was read, is no mistake of ours. */
    private int notReadOrWritten(Words words, Supplier<Corpus> law, UncheckedIOException e) {
        String why =
                Optional.ofNullable(e.getCause()).map(Throwable::getMessage).orElse("");
        Session session = new Session(terminal, words, law, Arguments.none());
        session.complain(session.refuse(
                        "YT-U056",
                        words.say("usage.io", why),
                        words.say("usage.io.advice", System.getProperty("java.io.tmpdir", "")))
                .problems());
        if (terminal.debugs()) {
            e.printStackTrace(terminal.err());
        }
        return Exit.UNREADABLE;
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
