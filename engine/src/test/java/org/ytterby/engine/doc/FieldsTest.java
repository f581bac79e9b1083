package org.ytterby.engine.doc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

class FieldsTest {

    @Test
    void everyUnknownKeyIsNamedWithItsPlaceAndTheNearestKnownOne() {
        Fields fields = fields("published: 2025-10-09\npublishd: x\nwhatever: y\n");
        fields.day("published");

        InputException refused = catchThrowableOfType(InputException.class, fields::close);

        assertThat(refused.problems()).hasSize(2);
        assertThat(refused.problems().getFirst().place()).hasToString("f.yaml:2:11");
        assertThat(refused.problems().getFirst().message()).isEqualTo("unknown key `publishd`");
        assertThat(refused.problems().getFirst().advice()).isEqualTo("Maybe `published`.");
        assertThat(refused.problems().getLast().advice()).isEqualTo("Known here: published.");
    }

    @Test
    void aMissingFieldIsNamed() {
        assertThatThrownBy(() -> fields("a: 1").required("title"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("YT-D003")
                .hasMessageContaining("`title` is missing");
    }

    @Test
    void aWrongTypeIsSaidInWords() {
        assertThatThrownBy(() -> fields("a: [1]").text("a")).hasMessageContaining("a list where a text belongs");
        assertThatThrownBy(() -> fields("a: 1").rows("a")).hasMessageContaining("a text where a list belongs");
        assertThatThrownBy(() -> fields("a: 1").entries("a")).hasMessageContaining("where a table of keys and values");
        assertThatThrownBy(() -> Fields.of(Yaml.read("f.yaml", "- 1"))).hasMessageContaining("a list where a table");
    }

    @Test
    void aDayIsReadStrictly() {
        assertThat(fields("a: 2026-02-28").day("a")).hasToString("2026-02-28");
        assertThatThrownBy(() -> fields("a: 2026-02-30").day("a")).hasMessageContaining("`2026-02-30` is no day");
        assertThatThrownBy(() -> fields("a: 28.2.2026").day("a")).hasMessageContaining("YT-D001");
    }

    @Test
    void aNumberIsReadExactly() {
        assertThat(Fields.asNumber(new Doc.Text(Place.NOWHERE, "0.10"))).hasToString("0.10");
        assertThatThrownBy(() -> Fields.asNumber(new Doc.Text(Place.NOWHERE, "1,5")))
                .hasMessageContaining("no separators");
        assertThatThrownBy(() -> Fields.asNumber(new Doc.Text(Place.NOWHERE, "1".repeat(41))))
                .hasMessageContaining("over 40 characters");
    }

    @Test
    void aSingleTextCountsAsAListOfOne() {
        assertThat(fields("a: one").texts("a")).containsExactly("one");
        assertThat(fields("a: [one, two]").texts("a")).containsExactly("one", "two");
    }

    private static Fields fields(String text) {
        return Fields.of(Yaml.read("f.yaml", text));
    }
}
