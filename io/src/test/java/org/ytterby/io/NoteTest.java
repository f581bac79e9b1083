package org.ytterby.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ytterby.engine.law.Bilingual.Language;
import org.ytterby.io.text.Words;

class NoteTest {
    private static final Pattern KEY = Pattern.compile("\"([a-z0-9]+(?:[-.][a-z0-9]+)*)\"");

    @Test
    void aRemarkIsMadeInTheLanguageAskedFor() {
        Book book = Shipped.csv("Line,Unit price\n1,43.00\n");
        assertThat(book.notes().stream().map(new Words(Language.ZH)::of))
                .containsExactly("第2列“Unit price”不产生事实：单价不是行总额；请提供行总额。");
    }

    @Test
    void everyRemarkHasItsSentenceInBothLanguages() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/ytterby/io"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                statements(Files.readString(file))
                        .forEach(s -> KEY.matcher(s).results().forEach(k -> keys.add(k.group(1))));
            }
        }
        assertThat(keys).contains("column", "hidden-rows", "encoding.mark", "no-cas");
        List<String> unsaid = new ArrayList<>();
        for (Language language : Language.values()) {
            Words words = new Words(language);
            keys.stream().filter(k -> words.maybe("note." + k).isEmpty()).forEach(k -> unsaid.add(language + " " + k));
        }
        assertThat(unsaid).isEmpty();
    }

    private static List<String> statements(String source) {
        return Pattern.compile("Note\\.of\\(\\s*(?:read\\.hidden\\(\\) \\? )?\"[^\"]*\"(?: : \"[^\"]*\")?")
                .matcher(source)
                .results()
                .map(MatchResult::group)
                .filter(s -> !s.endsWith(".\""))
                .toList();
    }
}
