package org.ytterby.engine.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names are folded before they are looked up, so what stands in the tables has to be folded; reading them folds nothing. */
class TablesTest {
    @ParameterizedTest
    @ValueSource(strings = {"company-words.txt", "general-words.txt"})
    void commonWordsInHanziAndKanaStandFolded(String table) {
        List<String> words = entries(table, List.of("[hanzi]", "[kana]", "[hanzi-alone]"), " ");

        assertThat(words).isNotEmpty().allSatisfy(w -> assertThat(w).isEqualTo(folded(w)));
    }

    @Test
    void everyLegalFormInHanziStandsFoldedToo() {
        List<String> forms = entries("legal-forms.txt", List.of("[anywhere]", "[cjk-edge]"), ", *");

        assertThat(forms).isNotEmpty().allSatisfy(f -> assertThat(forms).contains(HanziVariants.fold(f)));
    }

    private static String folded(String word) {
        return String.join("", Letters.words(HanziVariants.fold(word)));
    }

    private static List<String> entries(String table, List<String> sections, String separator) {
        List<String> entries = new ArrayList<>();
        boolean within = false;
        for (String line : Table.lines(table)) {
            if (Table.isSection(line)) {
                within = sections.contains(line);
            } else if (within) {
                entries.addAll(List.of(line.split(separator, -1)));
            }
        }
        return entries;
    }
}
