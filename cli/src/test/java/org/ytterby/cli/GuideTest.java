package org.ytterby.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever types what a page shows gets an answer, page after page, with what earlier commands wrote. */
class GuideTest {
    private static final Path ROOT = Path.of("..");
    private static final List<String> WRITTEN = List.of("--out", "--draft", "--questions", "--letters");

    /** Their commands go on from an answer of a person, and have tests of their own. */
    private static final Set<String> ELSEWHERE = Set.of("questions.md", "ask.md");

    @TempDir
    private Path folder;

    @Test
    void everyCommandOfEveryPageRuns() throws IOException {
        Files.writeString(folder.resolve("orders.csv"), "Line,Ship date,Werkstoff,Projekt\n1,2026-03-10,NdFeB,K7\n");
        Files.writeString(folder.resolve("mine.yaml"), block("verify-and-replay.md", "# mine.yaml"));
        Set<String> done = new HashSet<>();
        for (Path page : pages()) {
            for (String command : commands(page)) {
                if (done.add(command)) {
                    Run run = Run.of(words(command));
                    assertThat(run.code())
                            .as("%s: %s%n%s", page.getFileName(), command, run.err())
                            .isLessThanOrEqualTo(Exit.BLOCKED);
                }
            }
        }

        assertThat(done).hasSizeGreaterThan(30);
    }

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>();
        try (Stream<Path> guide = Files.list(ROOT.resolve("docs/guide"))) {
            guide.filter(p -> !ELSEWHERE.contains(p.getFileName().toString()))
                    .sorted()
                    .forEach(pages::add);
        }
        pages.add(ROOT.resolve("README.md"));
        pages.add(ROOT.resolve("examples/README.md"));
        return pages;
    }

    /** Lines of blocks; the launcher's own name stands before them. */
    private static List<String> commands(Path page) throws IOException {
        return Files.readAllLines(page).stream()
                .filter(l -> l.startsWith("./ytterby "))
                .map(l -> l.substring("./ytterby ".length()))
                .toList();
    }

    private static String block(String page, String begin) throws IOException {
        String text = Files.readString(ROOT.resolve("docs/guide").resolve(page));
        int from = text.indexOf(begin);
        return text.substring(from, text.indexOf("```", from));
    }

    /** What a command writes goes into the folder, and what an earlier one wrote is read there. */
    private String[] words(String command) throws IOException {
        String[] words = Commands.split(command);
        for (int i = 0; i < words.length; i++) {
            boolean written = i > 0 && WRITTEN.contains(words[i - 1]);
            boolean read =
                    !words[i].startsWith("-") && !words[i].contains("=") && Files.exists(folder.resolve(words[i]));
            if (written || read) {
                words[i] = folder.resolve(words[i]).toString();
            }
            if (written && words[i - 1].equals("--letters")) {
                Files.createDirectories(Path.of(words[i]));
            }
        }
        return words;
    }
}
