package org.ytterby.cli;

import org.ytterby.io.text.Words;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Makes options whose descriptions come from the catalogue: {@code cli.COMMAND.NAME}. Built by hand, without reflection. */
final class Options {
    private final Words words;
    private final String command;

    Options(Words words, String command) {
        this.words = words;
        this.command = command;
    }

    OptionSpec value(String name, String label) {
        return OptionSpec.builder("--" + name)
                .paramLabel(label)
                .type(String.class)
                .arity("1")
                .description(text(name))
                .build();
    }

    /** May be given more than once. */
    OptionSpec values(String name, String label) {
        return OptionSpec.builder("--" + name)
                .paramLabel(label)
                .type(String[].class)
                .auxiliaryTypes(String.class)
                .arity("1")
                .description(text(name))
                .build();
    }

    OptionSpec flag(String name) {
        return OptionSpec.builder("--" + name)
                .type(boolean.class)
                .arity("0")
                .description(text(name))
                .build();
    }

    OptionSpec help() {
        return OptionSpec.builder("-h", "--help")
                .type(boolean.class)
                .arity("0")
                .usageHelp(true)
                .description(words.say("cli.help"))
                .build();
    }

    PositionalParamSpec file(String label) {
        return PositionalParamSpec.builder()
                .index("0")
                .arity("1")
                .required(true)
                .paramLabel(label)
                .type(String.class)
                .description(text("file"))
                .build();
    }

    /** A word that may be left out. */
    PositionalParamSpec optional(String label, int index) {
        return PositionalParamSpec.builder()
                .index(String.valueOf(index))
                .arity("0..1")
                .paramLabel(label)
                .type(String.class)
                .description(text("what"))
                .build();
    }

    /** What is to be shown. */
    PositionalParamSpec shown(int index) {
        return PositionalParamSpec.builder()
                .index(String.valueOf(index))
                .arity("0..1")
                .paramLabel("WHAT")
                .type(String.class)
                .description(text("show"))
                .build();
    }

    /** The other one of two. */
    PositionalParamSpec second(int index) {
        return PositionalParamSpec.builder()
                .index(String.valueOf(index))
                .arity("0..1")
                .paramLabel("B")
                .type(String.class)
                .description(text("second"))
                .build();
    }

    private String text(String name) {
        return words.maybe("cli." + command + "." + name).orElseGet(() -> words.say("cli.any." + name));
    }
}
