package org.ytterby.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.facts.Declaration;

class DeclarationFilesTest {

    @Test
    void yamlAndJsonAreReadAlike() {
        List<Declaration> yaml = read(
                "d.yaml",
                "declarations:\n- id: D-1\n  says: {exporter_knowledge: none}\n  about: {self: yes}\n  signed: 2026-03-02\n");
        List<Declaration> json = read(
                "d.json",
                "[{\"id\": \"D-1\", \"says\": {\"exporter_knowledge\": \"none\"}, \"about\": {\"self\": true},"
                        + "\t\"signed\": \"2026-03-02\"}]");

        assertThat(yaml).isEqualTo(json);
        assertThat(yaml.getFirst().signed()).contains(LocalDate.of(2026, 3, 2));
    }

    @Test
    void anIdStandsOnce() {
        assertThatThrownBy(() -> read(
                        "d.yaml",
                        "- {id: D-1, says: {}, about: {self: yes}}\n- {id: D-1, says: {}, about: {self: yes}}\n"))
                .isInstanceOf(InputException.class)
                .hasMessageContainingAll("d.yaml:2:3", "the declaration `D-1` stands twice");
    }

    @Test
    void aFactThatIsNotKnownIsNamedWithItsPlace() {
        assertThatThrownBy(() -> read("d.yaml", "- id: D-1\n  says: {end_user.milatary: no}\n  about: {self: yes}\n"))
                .hasMessageContainingAll("d.yaml:2:", "unknown fact `end_user.milatary`", "Maybe `end_user.military`.");
    }

    private static List<Declaration> read(String name, String text) {
        return DeclarationFiles.read(Shipped.CORPUS, name, text);
    }
}
