package org.ytterby.io.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.ytterby.engine.decide.Engine;
import org.ytterby.engine.doc.Yaml;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.portfolio.Scenario;
import org.ytterby.engine.portfolio.ScenarioReader;
import org.ytterby.io.AnswerJson;
import org.ytterby.io.References;

/** The answers to all worked scenarios, and the pages that their citations lead to. */
class ReferencesOfAnswersTest {
    private static final Pattern REFERENCE = Pattern.compile("\"reference\":\"([^\"]*)\"");
    private static final Corpus CORPUS = Corpus.shipped();
    private static final Engine ENGINE = new Engine(CORPUS);

    @Test
    void everyReferenceOfAnAnswerLeadsToAPageAndAnAnchorThatAreThere() throws IOException {
        Map<String, String> pages = Reference.pages(Corpus.shippedFiles(), Corpus.shippedRecord(), Tongue.EN);
        Map<String, Set<String>> anchors = ReferenceTest.anchors(pages);
        List<String> broken = new ArrayList<>();
        int seen = 0;
        for (Scenario scenario : scenarios()) {
            String json = new AnswerJson(CORPUS).line(ENGINE.decide(scenario.transaction()));
            Matcher matcher = REFERENCE.matcher(json);
            while (matcher.find()) {
                seen++;
                if (!ReferenceTest.resolves("index.html", matcher.group(1), anchors)) {
                    broken.add(scenario.id() + " -> " + matcher.group(1));
                }
            }
        }
        assertThat(broken).isEmpty();
        assertThat(seen).isGreaterThan(scenarios().size());
    }

    @Test
    void everyCitationOfAnAnswerHasItsReference() throws IOException {
        for (Scenario scenario : scenarios()) {
            String json = new AnswerJson(CORPUS).line(ENGINE.decide(scenario.transaction()));
            long cites = Pattern.compile("\"cite\":\"").matcher(json).results().count();
            long followed = Pattern.compile("\"cite\":\"(?:[^\"\\\\]|\\\\.)*\",\"reference\":\"")
                    .matcher(json)
                    .results()
                    .count();
            assertThat(followed).as(scenario.id()).isEqualTo(cites);
        }
    }

    @Test
    void referencesStandUnderTheBaseThatIsNamed() throws IOException {
        Scenario scenario = scenarios().getFirst();
        String json = new AnswerJson(CORPUS, References.at("https://law.example.org/cn"))
                .line(ENGINE.decide(scenario.transaction()));
        assertThat(json).contains("\"reference\":\"https://law.example.org/cn/instruments/");
    }

    @Test
    void anAddressCanOnlyLeadIntoTheReference() {
        References references = References.relative();
        assertThat(references.instrument("../../etc/passwd")).isEqualTo("instruments/..~2f~..~2f~etc~2f~passwd.html");
        assertThat(references.item("../x/..")).isEqualTo("items/~2e~~2e~~/x~2f~...html");
        assertThat(references.provision("a.b/1(1)")).isEqualTo("instruments/a.b.html#1~28~1~29~");
    }

    private static List<Scenario> scenarios() throws IOException {
        Path file = Path.of("..", "corpus", "src", "test", "resources", "scenarios.yaml");
        String text = Files.readString(file, StandardCharsets.UTF_8);
        return new ScenarioReader(CORPUS)
                .read(Yaml.read("scenarios.yaml", text))
                .scenarios();
    }
}
