package org.ytterby.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.doc.Problem;
import org.ytterby.engine.law.Bilingual.Language;
import org.ytterby.io.text.ProblemText;
import org.ytterby.io.text.Words;

/** What is wrong with an input is said in Chinese, too. */
class ProblemsInChineseTest {
    private static final Pattern ID = Pattern.compile("\"(YT-[A-Z]+[0-9]+)\"");
    private static final Words CHINESE = new Words(Language.ZH);

    /** Worded in the language of the reader where they arise: the command line's own, and the rules of corpus lint. */
    private static final Pattern AT_ITS_PLACE = Pattern.compile("YT-(?:U|L|X).*|YT-Q003|YT-N004");

    @Test
    void everyProblemHasAMessageAndAnAdvice() throws IOException {
        Set<String> ids = ids();

        assertThat(ids).hasSizeGreaterThan(180);
        for (String id : ids) {
            for (String key : List.of("problem." + id, "problem." + id + ".advice")) {
                Optional<String> says = CHINESE.maybe(key);
                assertThat(says).as(key).isPresent();
                assertThat(says.get()
                                .codePoints()
                                .filter(Character::isIdeographic)
                                .count())
                        .as(key)
                        .isGreaterThan(1);
            }
        }
    }

    @Test
    void valuesAndListsPassIntoTheChinese() {
        ProblemText text = new ProblemText(CHINESE);

        assertThat(text.of(new Problem(
                        "YT-B023", Place.NOWHERE, "there is no sheet `May`", "Its sheets: `April`, `June`.")))
                .isEqualTo("YT-B023  没有名为 `May` 的工作表\n    其中的工作表：`April`, `June`.");
        assertThat(text.advice(new Problem("YT-B001", Place.NOWHERE, "unknown column `x`", "Maybe `y`. Say so.")))
                .contains("`y`");
    }

    private static Set<String> ids() throws IOException {
        Set<String> ids = new TreeSet<>();
        for (String room : List.of("engine", "io", "cli")) {
            try (Stream<Path> sources = Files.walk(Path.of("..", room, "src", "main", "java"))) {
                for (Path source :
                        sources.filter(p -> p.toString().endsWith(".java")).toList()) {
                    ID.matcher(Files.readString(source))
                            .results()
                            .map(m -> m.group(1))
                            .forEach(ids::add);
                }
            }
        }
        ids.removeIf(id -> AT_ITS_PLACE.matcher(id).matches());
        return ids;
    }
}
