package org.ytterby.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.cli.Option;
import org.ytterby.io.text.Words;

/**
 * What a command can be given: its parameters and options, in the order in which the help names them. Their
 * descriptions come from the catalogue: {@code cli.COMMAND.NAME}. Not thread-safe; made for one command.
 */
final class Options {
    /**
     * A word by its place.
     *
     * @param many whether it stands for all words from there on
     */
    record Parameter(String label, String description, boolean required, boolean many) {
        /** The words it can be, where they are few. */
        List<String> choices() {
            return choicesOf(label);
        }
    }

    private final Words words;
    private final String command;
    private final List<Parameter> parameters = new ArrayList<>();
    private final List<Option> listed = new ArrayList<>();
    private final Map<String, List<String>> choices = new HashMap<>();

    Options(Words words, String command) {
        this.words = words;
        this.command = command;
    }

    void value(String name, String label) {
        listed.add(Option.builder()
                .longOpt(name)
                .hasArg()
                .argName(label)
                .desc(text(name))
                .get());
    }

    /** One of a few words. */
    void value(String name, String label, List<String> choices) {
        value(name, label);
        this.choices.put(name, List.copyOf(choices));
    }

    /** May be given more than once. */
    void values(String name, String label) {
        listed.add(Option.builder()
                .longOpt(name)
                .hasArg()
                .valueSeparator('\0') // an argument is one value, whatever stands in it
                .argName(label)
                .desc(text(name))
                .type(Repeated.class)
                .get());
    }

    void flag(String name) {
        listed.add(Option.builder().longOpt(name).desc(text(name)).get());
    }

    void help() {
        listed.add(
                Option.builder("h").longOpt("help").desc(words.say("cli.help")).get());
    }

    void version() {
        listed.add(Option.builder("V")
                .longOpt("version")
                .desc(words.say("cli.version"))
                .get());
    }

    /** The file a command reads. */
    void file(String label) {
        parameters.add(new Parameter(label, text("file"), true, false));
    }

    /** A word that may be left out, described under a name of its own. */
    void parameter(String label, String name) {
        parameters.add(new Parameter(label, text(name), false, false));
    }

    /** Words in any number, none among them. */
    void words(String label) {
        parameters.add(new Parameter(label, text("text"), false, true));
    }

    List<Parameter> parameters() {
        return List.copyOf(parameters);
    }

    List<Option> listed() {
        return List.copyOf(listed);
    }

    /** The words an option can be given, where they are few: those that were named, or those of its label ({@code en|zh}). */
    List<String> choices(Option option) {
        return Optional.ofNullable(choices.get(option.getLongOpt()))
                .orElseGet(() -> option.hasArg() ? choicesOf(option.getArgName()) : List.of());
    }

    private static List<String> choicesOf(String label) {
        return label.matches("[a-z]+(\\|[a-z]+)+") ? List.of(label.split("\\|", -1)) : List.of();
    }

    static boolean isRepeated(Option option) {
        return option.getType().equals(Repeated.class);
    }

    private String text(String name) {
        return words.maybe("cli." + command + "." + name).orElseGet(() -> words.say("cli.any." + name));
    }

    /** Marks an option that may be given more than once. */
    private static final class Repeated {}
}
