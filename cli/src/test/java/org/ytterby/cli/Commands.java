package org.ytterby.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Command lines as pages show them: words, with blanks where they stand in quotes; examples lie beside this module. */
final class Commands {
    private Commands() {}

    static String[] split(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        for (char c : (line + " ").toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ' ' && !quoted) {
                if (!word.isEmpty()) {
                    words.add(there(word.toString()));
                    word.setLength(0);
                }
            } else {
                word.append(c);
            }
        }
        return words.toArray(String[]::new);
    }

    private static String there(String word) {
        return word.startsWith("examples/") ? Path.of("..").resolve(word).toString() : word;
    }
}
