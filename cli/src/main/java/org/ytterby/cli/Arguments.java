package org.ytterby.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.cli.AmbiguousOptionException;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Nearest;
import org.ytterby.engine.doc.Place;
import org.ytterby.io.text.Words;

/** What was given to a command. Immutable. */
final class Arguments {
    private final CommandLine given;

    private Arguments(CommandLine given) {
        this.given = given;
    }

    /** Nothing was given. */
    static Arguments none() {
        return new Arguments(CommandLine.builder().get());
    }

    /**
     * Reads what follows the name of a command.
     *
     * @throws InputException for an option unknown or without its value, for one given twice that may be given once,
     *     and for a word too many
     */
    static Arguments read(Words words, Options options, List<String> arguments) {
        org.apache.commons.cli.Options known = new org.apache.commons.cli.Options();
        options.listed().forEach(known::addOption);
        CommandLine line;
        try {
            line = DefaultParser.builder()
                    .setAllowPartialMatching(false) // a shortened name would change its meaning with the next option
                    .setStripLeadingAndTrailingQuotes(false)
                    .get()
                    .parse(known, arguments.toArray(String[]::new));
        } catch (ParseException e) {
            throw refused(misread(words, options, e));
        }
        for (Option option : options.listed()) {
            String[] values = line.getOptionValues(option);
            if (values != null && values.length > 1 && !Options.isRepeated(option)) {
                throw refused(words.say("usage.twice", "--" + option.getLongOpt()));
            }
        }
        boolean many = options.parameters().stream().anyMatch(Options.Parameter::many);
        if (!many && line.getArgList().size() > options.parameters().size()) {
            throw refused(words.say(
                    "usage.unknown", line.getArgList().get(options.parameters().size())));
        }
        return new Arguments(line);
    }

    /** @throws InputException naming the parameters that have to be given and were not */
    void requireParameters(Words words, Options options) {
        List<String> missing = options.parameters().stream()
                .skip(given.getArgList().size())
                .filter(Options.Parameter::required)
                .map(Options.Parameter::label)
                .toList();
        if (!missing.isEmpty()) {
            throw refused(words.say("usage.missing", String.join(", ", missing)));
        }
    }

    Optional<String> text(String option) {
        return Optional.ofNullable(given.getOptionValue(option));
    }

    List<String> texts(String option) {
        return Optional.ofNullable(given.getOptionValues(option)).stream()
                .flatMap(Arrays::stream)
                .toList();
    }

    boolean has(String flag) {
        return given.hasOption(flag);
    }

    Optional<String> parameter(int index) {
        return given.getArgList().stream().skip(index).findFirst();
    }

    /** Every word by its place, in order. */
    List<String> parameters() {
        return List.copyOf(given.getArgList());
    }

    private static String misread(Words words, Options options, ParseException e) {
        return switch (e) {
            case AmbiguousOptionException a -> words.say("usage.unknown", a.getOption());
            case UnrecognizedOptionException u -> unknown(words, options, u.getOption());
            case MissingArgumentException m ->
                words.say(
                        "usage.no-value",
                        "--" + m.getOption().getLongOpt(),
                        m.getOption().getArgName());
            default -> String.valueOf(e.getMessage());
        };
    }

    private static String unknown(Words words, Options options, String option) {
        int equals = option.indexOf('=');
        String name = equals < 0 ? option : option.substring(0, equals);
        String unknown = words.say("usage.unknown", name);
        Stream<String> names = options.listed().stream().map(o -> "--" + o.getLongOpt());
        return Nearest.of(name, names.toList())
                .map(n -> unknown + " " + words.say("problem.maybe", n))
                .orElse(unknown);
    }

    private static InputException refused(String message) {
        return InputException.of("YT-U010", Place.NOWHERE, message, "");
    }
}
