package org.ytterby.engine.screen.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads the tables that ship with screening. */
public final class Table {
    private static final String FOLDER = "/org/ytterby/engine/screen/";

    private Table() {}

    /** The lines of a table without its comments. */
    public static List<String> lines(String name) {
        List<String> lines = new ArrayList<>();
        for (String line : text(name).split("\n", -1)) {
            if (!line.isBlank() && line.charAt(0) != '#') {
                lines.add(line);
            }
        }
        return lines;
    }

    /** The whole of a table as it stands in its file. */
    static String text(String name) {
        try (InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream(FOLDER + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The title in a section line such as {@code [general]}. */
    public static boolean isSection(String line) {
        return line.charAt(0) == '[';
    }
}
