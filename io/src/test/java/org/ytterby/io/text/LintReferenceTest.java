package org.ytterby.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ytterby.engine.lint.Rule;
import org.ytterby.engine.lint.Rules;

/** The page of rules is made from the rules. {@code -Dgolden=write} writes it. */
class LintReferenceTest {
    private static final Path PAGE = Path.of("..", "docs", "reference", "lint.md");

    @Test
    void thePageOfRulesIsUpToDate() throws IOException {
        String page = page();
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(PAGE, page, StandardCharsets.UTF_8);
        }
        assertThat(PAGE).content(StandardCharsets.UTF_8).isEqualTo(page);
    }

    @Test
    void noTwoRulesHaveOneIdOrOneSentence() {
        List<Rule.Text> texts = Rules.texts();

        assertThat(texts).extracting(Rule.Text::id).doesNotHaveDuplicates();
        assertThat(texts).extracting(t -> t.sentence().en()).doesNotHaveDuplicates();
        assertThat(texts).extracting(t -> t.sentence().zh()).doesNotHaveDuplicates();
    }

    private static String page() {
        StringBuilder out = new StringBuilder("""
            # Rules of `ytterby corpus lint`

            Made from the rules by the test `LintReferenceTest`; do not edit. Each rule is the message you read where it does not hold. What the loader
            refuses by itself (`YT-Y…`, `YT-D…`, `YT-C…`, `YT-R…`) is told in the same run under its own id. Where real law makes a rule fail,
            `corpus/lint.yaml` says in which file, since when and why.

            """);
        for (Rule.Text rule : Rules.texts()) {
            out.append("## ").append(rule.id()).append("\n\n");
            out.append("**").append(rule.sentence().en()).append("**  \n");
            out.append(rule.hint().en()).append("\n\n");
            out.append("**").append(rule.sentence().zh()).append("**  \n");
            out.append(rule.hint().zh()).append("\n\n");
        }
        return out.toString();
    }
}
