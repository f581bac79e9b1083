package org.ytterby.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The page for authors, cut into what it asks a reader to do: files to write, changes to make, commands to run with what they
 * print. A section is headed by {@code ##}; the file of a block stands alone in backticks above it.
 */
final class AuthorsPage {
    private static final Pattern SECTION = Pattern.compile("(?m)^## (.+)$");
    private static final Pattern BLOCK = Pattern.compile("(?ms)(?:^`([^`\\n]+)`\\n\\n)?^```(\\w*)\\n(.*?)^```$");
    private static final Pattern BASE = Pattern.compile("On top of examples? (\\d+)(?: and (\\d+))?\\.");
    private static final Pattern MISTAKE =
            Pattern.compile("(?m)^\\|[^|]+\\| `([^`]+)` \\| `([^`]+)` \\| `([^`]+)` \\| `` (.+) `` \\|$");
    private static final String PROGRAM = "./ytterby ";

    /** @param base number of the example it builds on; empty: none */
    record Section(String title, List<String> base, List<Block> blocks) {
        String number() {
            return title.substring(0, Math.max(0, title.indexOf('.')));
        }

        @Override
        public String toString() {
            return title;
        }
    }

    sealed interface Block {}

    /** A whole file. */
    record Whole(String file, String text) implements Block {}

    /** Lines that go, come, or stand there already. */
    record Edit(String file, String text) implements Block {}

    /** Commands with what each prints, or a message to expect. */
    record Shown(String text) implements Block {
        List<Command> commands() {
            List<Command> commands = new ArrayList<>();
            List<String> printed = new ArrayList<>();
            for (String line : text.split("\n", -1)) {
                if (line.startsWith(PROGRAM)) {
                    printed = new ArrayList<>();
                    commands.add(new Command(line.substring(PROGRAM.length()), printed));
                } else if (!line.isBlank()) {
                    printed.add(line);
                }
            }
            return commands;
        }
    }

    record Command(String line, List<String> printed) {
        /** Without the remark beside it, which stands after several blanks. */
        String[] arguments() {
            return line.replaceAll("\\s{2,}.*", "").split(" ", -1);
        }
    }

    /** What somebody typed in place of what belongs there, and what the program says of it. */
    record Mistake(String file, String typed, String meant, String told) {}

    private AuthorsPage() {}

    static List<Mistake> mistakes(String page) {
        return MISTAKE.matcher(page)
                .results()
                .map(r -> new Mistake(r.group(1), r.group(2), r.group(3), r.group(4)))
                .toList();
    }

    static List<Section> sections(String page) {
        List<Section> sections = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        Matcher heading = SECTION.matcher(page);
        while (heading.find()) {
            starts.add(heading.start());
        }
        starts.add(page.length());
        for (int i = 0; i + 1 < starts.size(); i++) {
            sections.add(section(page.substring(starts.get(i), starts.get(i + 1))));
        }
        return sections;
    }

    private static Section section(String text) {
        List<Block> blocks = new ArrayList<>();
        Matcher block = BLOCK.matcher(text);
        while (block.find()) {
            String file = block.group(1);
            switch (block.group(2)) {
                case "yaml", "csv" -> blocks.add(new Whole(file, block.group(3)));
                case "diff" -> blocks.add(new Edit(file, block.group(3)));
                default -> blocks.add(new Shown(block.group(3)));
            }
        }
        String title = text.lines().findFirst().orElse("").substring(3);
        return new Section(title, base(text), blocks);
    }

    private static List<String> base(String text) {
        return BASE.matcher(text)
                .results()
                .flatMap(r -> Stream.of(r.group(1), r.group(2)))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The text after a change: known lines are looked for in turn; what comes stands after the last of them, or before the first. */
    static String changed(String before, String edit) {
        List<String> lines = new ArrayList<>(Arrays.asList(before.split("\n", -1)));
        List<String> waiting = new ArrayList<>();
        int next = -1;
        for (String line : edit.split("\n", -1)) {
            if (line.isEmpty()) {
                continue;
            }
            String text = line.substring(1);
            if (line.charAt(0) == '+' && next < 0) {
                waiting.add(text);
            } else if (line.charAt(0) == '+') {
                lines.add(next++, text);
            } else {
                int found = place(lines, Math.max(next, 0), text);
                lines.addAll(found, waiting);
                found += waiting.size();
                waiting.clear();
                next = line.charAt(0) == '-' ? found : found + 1;
                if (line.charAt(0) == '-') {
                    lines.remove(found);
                }
            }
        }
        return String.join("\n", lines);
    }

    private static int place(List<String> lines, int from, String text) {
        for (int i = from; i < lines.size(); i++) {
            if (lines.get(i).equals(text)) {
                return i;
            }
        }
        throw new AssertionError("no such line after line " + from + ": " + text);
    }
}
