package org.ytterby.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** One run of the command line in this process: its exit code, what it said, and where. */
record Run(int code, String out, String err) {

    /** A terminal to speak to; nothing is read from it. */
    static final class Setting {
        private final Map<String, String> environment = new HashMap<>();
        private InputStream input = InputStream.nullInputStream();
        private boolean terminal;

        Setting with(String variable, String value) {
            environment.put(variable, value);
            return this;
        }

        Setting reading(String text) {
            return reading(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        }

        Setting reading(InputStream stream) {
            input = stream;
            return this;
        }

        Setting watched() {
            terminal = true;
            return this;
        }

        Run run(String... arguments) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            Terminal given = new Terminal(
                    input,
                    new PrintStream(out, true, StandardCharsets.UTF_8),
                    new PrintStream(err, true, StandardCharsets.UTF_8),
                    terminal,
                    terminal,
                    environment);
            int code = new CommandLineDoor(given).run(arguments);
            given.flush();
            return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        }
    }

    static Setting setting() {
        return new Setting();
    }

    static Run of(String... arguments) {
        return setting().run(arguments);
    }
}
