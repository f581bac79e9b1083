package org.ytterby.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {
    private static final String CASE = """
            scenarios:
            - id: ONE
              as_of: 2026-03-18
              facts:
                movement: export_from_china
                origin: CN
                end_user: {name: Alster Antriebstechnik GmbH, country: DE, military: "no"}
                destination: DE
                item: {kind: magnet, magnet_family: NdFeB, elements: [Nd, Fe, B, Dy]}
                end_use: [civil]
                exporter_knowledge: [none]
              expect: {outcome: %s}
            """;

    @Test
    void whatIsAsExpectedExitsWithZero() {
        Run run = Run.setting()
                .reading(CASE.formatted("licence_required, policy: standard"))
                .run("verify", "-");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(Exit.FREE);
        assertThat(run.out()).contains("1 scenario: 1 exact");
    }

    @Test
    void whatIsWrongExitsWithOneAndSaysWhat() {
        Run run = Run.setting().reading(CASE.formatted("no_licence_required")).run("verify", "-");
        assertThat(run.code()).isEqualTo(Exit.BLOCKED);
        assertThat(run.out())
                .contains("ONE  WRONG", "expected no_licence_required", "got licence_required standard")
                .contains("it comes from: cn.mofcom-gac.2025-18/licence");
    }

    @Test
    void anOpenAnswerSaysWhatItHangsOn() {
        String open = CASE.formatted("licence_required").replace(", Dy]", "]");
        Run run = Run.setting().reading(open).run("verify", "-");
        assertThat(run.out()).contains("got undetermined", "it hangs on: item.composition.Dy");
    }

    @Test
    void aMilderAnswerThanExpectedIsUnsafe() {
        Run run = Run.setting().reading(CASE.formatted("prohibited")).run("verify", "-", "--format", "json");
        assertThat(run.code()).isEqualTo(Exit.BLOCKED);
        assertThat(run.out())
                .contains(
                        "\"total\": 1",
                        "\"unsafe\": 1",
                        "\"id\": \"ONE\"",
                        "\"verdict\": \"unsafe\"",
                        "\"absent\": []");
    }

    @Test
    void aFileInAnotherEncodingIsRefusedAndNotGuessedAt(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("gbk.yaml"), "scenarios:\n- id: 钐钴\n".getBytes(Charset.forName("GBK")));

        Run run = Run.setting().run("verify", file.toString());

        assertThat(run.code()).isEqualTo(Exit.UNREADABLE);
        assertThat(run.err()).contains("gbk.yaml:2:7", "YT-T001", "UTF-8");
    }

    @Test
    void aScenarioThatCannotBeReadExitsWithTwo() {
        Run run = Run.setting()
                .reading(CASE.formatted("prohibited").replace("origin: CN", "orign: CN"))
                .run("verify", "-");
        assertThat(run.code()).isEqualTo(Exit.UNREADABLE);
        assertThat(run.err()).contains("orign");
        assertThat(run.out()).contains("No scenario of it could be read.");
    }
}
