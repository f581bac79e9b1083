package org.ytterby.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Fields;
import org.ytterby.engine.law.Corpus;

/** What bills are searched for is what the announcements list. */
class SoughtSetsTest {
    private static final Doc FILES = Corpus.shippedFiles();

    @Test
    void theUsualSetIsPartOneOfTheDecisionAbroadWithItsFloor() {
        SoughtSets.One usual = SoughtSets.of(FILES, Shipped.CORPUS).find(java.util.Optional.empty());

        assertThat(usual.id()).isEqualTo("cn.mofcom.2025-61/part-i");
        assertThat(usual.origin()).contains("CN");
        assertThat(usual.floor().orElseThrow()).isEqualByComparingTo("0.001");
    }

    /** The elements listed by themselves are searched for; every alloy holds one of them. */
    @Test
    void eachSetNamesTheRareEarthsOfItsItems() {
        Doc file = Fields.asTable(FILES).get("knowledge/tracing.yaml").orElseThrow();
        for (Doc set : Fields.asTable(file).get("sets").map(Fields::asRows).orElseThrow()) {
            Fields fields = Fields.of(set);
            fields.optional("items").ifPresent(items -> {
                Fields which = Fields.of(items);
                assertThat(new TreeSet<>(fields.texts("elements")))
                        .as(fields.text("id"))
                        .isEqualTo(rareEarths(
                                which.text("instrument"), which.text("codes", ""), fields.texts("elements")));
            });
        }
    }

    private static Set<String> rareEarths(String instrument, String codes, List<String> sought) {
        Set<String> elements = new TreeSet<>();
        Fields.asTable(FILES).entries().forEach((name, doc) -> {
            if (name.startsWith("items/cn/")
                    && Fields.of(doc).text("instrument").equals(instrument)) {
                Fields.of(doc).entries("items").forEach((code, item) -> {
                    if (code.startsWith(codes)) {
                        elements.addAll(Fields.of(item).texts("element"));
                        List<String> alloyed = Fields.of(item).texts("elements");
                        assertThat(alloyed.isEmpty() || alloyed.stream().anyMatch(sought::contains))
                                .as(code)
                                .isTrue();
                    }
                });
            }
        });
        elements.removeIf(
                e -> !Shipped.CORPUS.vocabulary().element(e).orElseThrow().rareEarth());
        return elements;
    }

    @Test
    void allSeventeenRareEarthsAreOneSet() {
        Set<String> marked = new TreeSet<>();
        Shipped.CORPUS.vocabulary().elements().forEach((symbol, e) -> {
            if (e.rareEarth()) {
                marked.add(symbol);
            }
        });
        List<SoughtSets.One> all = SoughtSets.of(FILES, Shipped.CORPUS).all();

        assertThat(all)
                .filteredOn(s -> s.id().equals("rare-earths"))
                .singleElement()
                .satisfies(s -> assertThat(new TreeSet<>(s.elements())).isEqualTo(marked));
    }
}
