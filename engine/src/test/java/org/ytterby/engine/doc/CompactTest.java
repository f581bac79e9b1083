package org.ytterby.engine.doc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class CompactTest {

    @Test
    void whatIsWrittenComesBackWithoutItsPlaces() throws IOException {
        Doc doc = Yaml.read("a.yaml", "b: [1, {c: 镝}, []]\na: ~\nempty: {}\nlong: \"line\\nline\"\n");

        assertThat(roundTrip(doc)).isEqualTo(withoutPlaces(doc));
    }

    @Test
    void keysKeepTheirOrder() throws IOException {
        Doc back = roundTrip(Yaml.read("a.yaml", "{z: 1, a: 2, m: 3}"));

        assertThat(Fields.asTable(back).entries().keySet()).containsExactly("z", "a", "m");
    }

    @Test
    void theSameDocumentGivesTheSameBytes() throws IOException {
        Doc doc = Yaml.read("a.yaml", "{a: [x, y, x], x: a}");

        assertThat(bytes(doc)).isEqualTo(bytes(doc));
    }

    @Test
    void everyTextIsWrittenOnce() throws IOException {
        String text = "a text that repeats";
        int once = bytes(Yaml.read("a.yaml", "[" + text + "]")).length;
        int often = bytes(Yaml.read("a.yaml", "[" + (text + ", ").repeat(20) + text + "]")).length;

        assertThat(often - once).isLessThan(20 * text.length());
    }

    @Test
    void somethingElseIsNoCorpus() {
        byte[] other = {0, 0, 0, 0, 9};

        assertThatThrownBy(() -> Compact.read(new DataInputStream(new ByteArrayInputStream(other))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not a compiled corpus");
    }

    private static Doc roundTrip(Doc doc) throws IOException {
        return Compact.read(new DataInputStream(new ByteArrayInputStream(bytes(doc))));
    }

    private static byte[] bytes(Doc doc) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            Compact.write(doc, out);
        }
        return bytes.toByteArray();
    }

    private static Doc withoutPlaces(Doc doc) {
        return switch (doc) {
            case Doc.Table t -> {
                java.util.Map<String, Doc> entries = new java.util.LinkedHashMap<>();
                t.entries().forEach((k, v) -> entries.put(k, withoutPlaces(v)));
                yield new Doc.Table(Place.NOWHERE, entries);
            }
            case Doc.Rows r ->
                new Doc.Rows(
                        Place.NOWHERE,
                        r.items().stream().map(CompactTest::withoutPlaces).toList());
            case Doc.Text t -> new Doc.Text(Place.NOWHERE, t.value());
            case Doc.Nothing n -> new Doc.Nothing(Place.NOWHERE);
        };
    }
}
