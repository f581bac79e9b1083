package org.ytterby.engine.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Fields;

class FormArgumentsTest {

    @Test
    void anArgumentTakesThePlaceOfItsName() {
        assertThat(put("{contains: {element: $element}}", "element: Dy")).isEqualTo("{contains={element=Dy}}");
    }

    @Test
    void aNameThatIsNoArgumentStaysForTheSets() {
        assertThat(put("{movement: $exports}", "element: Dy")).isEqualTo("{movement=$exports}");
    }

    @Test
    void anArgumentMayBeAWholeTest() {
        assertThat(put("{all: [$figures]}", "figures: {value: {at-most: \"5\"}}"))
                .isEqualTo("{all=[{value={at-most=5}}]}");
    }

    @Test
    void eachElementOfAListGetsItsOwnTest() {
        assertThat(put("{all: [{each: $elements, test: {contains: {element: $each}}}]}", "elements: [Sm, Co]"))
                .isEqualTo("{all=[{contains={element=Sm}}, {contains={element=Co}}]}");
    }

    @Test
    void aSingleValueCountsAsAListOfOne() {
        assertThat(put("{all: [{each: $elements, test: {contains: {element: $each}}}]}", "elements: Sm"))
                .isEqualTo("{all=[{contains={element=Sm}}]}");
    }

    @Test
    void aGivenTestStaysOnlyWhereTheItemGivesTheArgument() {
        String form = "{all: [{item.kind: magnet}, {given: containing, test: {contains: {element: $containing}}}]}";

        assertThat(put(form, "containing: Dy")).isEqualTo("{all=[{item.kind=magnet}, {contains={element=Dy}}]}");
        assertThat(put(form, "family: SmCo")).isEqualTo("{all=[{item.kind=magnet}]}");
    }

    private static String put(String form, String arguments) {
        Map<String, Doc> given =
                new LinkedHashMap<>(Fields.asTable(ToyLaw.yaml(arguments)).entries());
        return plain(FormArguments.apply(ToyLaw.yaml(form), given));
    }

    private static String plain(Doc doc) {
        return switch (doc) {
            case Doc.Table t -> {
                Map<String, String> texts = new LinkedHashMap<>();
                t.entries().forEach((k, v) -> texts.put(k, plain(v)));
                yield texts.toString();
            }
            case Doc.Rows r ->
                r.items().stream().map(FormArgumentsTest::plain).toList().toString();
            case Doc.Text t -> t.value();
            case Doc.Nothing n -> "~";
        };
    }
}
