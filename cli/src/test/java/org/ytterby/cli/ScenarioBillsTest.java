package org.ytterby.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every scenario whose share of value is stated comes to the same where a bill of materials says it. */
class ScenarioBillsTest {
    private static final Path SCENARIOS = Path.of("..", "corpus", "src", "test", "resources", "scenarios.yaml");
    private static final Path BILLS = Path.of("src", "test", "resources", "bills-of-scenarios.csv");
    private static final String STATED = "controlled_material_value";

    /** Scenarios about the same goods. */
    private static final Map<String, String> SAME_GOODS =
            Map.of("A048", "A047", "A049", "A047", "A170", "A099", "A171", "A099");

    record Scenario(String id, String text) {
        String bill() {
            return SAME_GOODS.getOrDefault(id, id);
        }

        Optional<String> value(String key) {
            Matcher line =
                    Pattern.compile("(?m)^ +" + key + ": '?([^'\\n]*)'?$").matcher(text);
            return line.find() ? Optional.of(line.group(1)) : Optional.empty();
        }

        /** Its facts, with the name of a bill in the place of the two values. */
        String facts(String bill) {
            String facts =
                    text.substring(text.indexOf("  facts:\n") + "  facts:\n".length(), text.indexOf("  expect:"));
            String days = Stream.of("as_of", "known_on")
                    .map(k -> value(k).map(v -> k + ": '" + v + "'\n  ").orElse(""))
                    .reduce("", String::concat);
            return "- " + days
                    + facts.replaceAll("(?m)^    (value|" + STATED + "): .*\\n", "")
                            .replaceAll("(?m)^  ", "")
                            .replaceFirst(
                                    "\n  item:\n", "\n  quantity: 1\n  unit: pcs\n  item:\n    bill: " + bill + "\n")
                            .stripLeading();
        }

        List<String> assumptions() {
            String stated = value("assume").orElse("{}");
            return Arrays.stream(stated.substring(1, stated.length() - 1).split(", *", -1))
                    .filter(a -> !a.isEmpty())
                    .flatMap(a -> Stream.of("--assume", a.replaceFirst(": *", "=")))
                    .toList();
        }

        Run check(String bill, String... more) {
            List<String> arguments =
                    new ArrayList<>(List.of("check", "-", "--input-format", "yaml", "--bom", BILLS.toString()));
            arguments.addAll(assumptions());
            arguments.addAll(List.of(more));
            return Run.setting().reading(facts(bill)).run(arguments.toArray(String[]::new));
        }
    }

    static List<Scenario> stated() throws IOException {
        return Arrays.stream(("\n" + Files.readString(SCENARIOS)).split("\n- id: ", -1))
                .skip(1)
                .map(s -> new Scenario(s.substring(0, s.indexOf('\n')), s))
                .filter(s -> s.text().contains(STATED + ": "))
                .toList();
    }

    private static Scenario scenario(String id) throws IOException {
        return stated().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("stated")
    void aBillComesToWhatTheStatedValuesComeTo(Scenario scenario) {
        Run run = scenario.check(scenario.bill(), "--format", "json");

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("\"outcome\": \"" + scenario.value("outcome").orElseThrow() + "\"")
                .contains("\"origin\": \"traced\"")
                .contains("\"bill\": \"" + scenario.bill() + "\"");
    }

    @Test
    void anIntervalAcrossTheFloorNamesTheSupplierWhoCanSettleIt() throws IOException {
        assertThat(scenario("A095").check("A095").out())
                .contains("NOT YET DECIDED")
                .contains("Hokuto Metals")
                .contains("A095-SC")
                .doesNotContain("Kanazawa Trading");
    }

    @Test
    void anIntervalThatBeginsAtTheFloorNeedsALicence() throws IOException {
        assertThat(scenario("A095").check("FLOOR-IS-LEAST", "--format", "json").out())
                .contains("\"outcome\": \"licence_required\"");
    }

    @Test
    void anIntervalThatEndsUnderTheFloorNeedsNone() throws IOException {
        assertThat(scenario("A095").check("MOST-IS-UNDER", "--format", "json").out())
                .contains("\"outcome\": \"no_licence_required\"");
    }
}
