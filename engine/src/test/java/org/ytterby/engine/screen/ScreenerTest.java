package org.ytterby.engine.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ytterby.engine.screen.ListedName.Kind;
import org.ytterby.engine.screen.word.Spelling;
import org.ytterby.engine.screen.word.Table;

class ScreenerTest {

    static List<String> scenarioNames() {
        return Table.lines("scenario-names.tsv");
    }

    @ParameterizedTest
    @MethodSource("scenarioNames")
    void partiesOfTheScenariosAreWhatTheScenariosMeanThemToBe(String line) {
        String[] cells = line.split("\t", -1);

        String found = switch (ListedNames.SCREENER.identify(cells[0])) {
            case Identity.Clear clear -> "clear";
            case Identity.Is is -> "is";
            case Identity.MayBe mayBe -> "may-be";
        };

        assertThat(found).isEqualTo(cells[1]);
    }

    @Test
    void everyListedNameIsItself() {
        assertThat(ListedNames.ALL).allSatisfy(listed -> assertFound(listed, listed.name()));
    }

    @Test
    void everyListedNameIsItselfInUpperCase() {
        assertThat(ListedNames.ALL)
                .allSatisfy(listed -> assertFound(listed, listed.name().toUpperCase(Locale.ROOT)));
    }

    @Test
    void everyListedNameIsItselfInFullWidth() {
        assertThat(ListedNames.ALL).allSatisfy(listed -> assertFound(listed, fullWidth(listed.name())));
    }

    @Test
    void everyListedNameIsItselfWithoutItsLegalForm() {
        assertThat(ListedNames.ALL)
                .filteredOn(listed -> listed.kind() != Kind.WEAK)
                .allSatisfy(listed -> assertFound(
                        listed, String.join(" ", Spelling.of(listed.name()).words())));
    }

    @Test
    void everyListedNameIsItselfInOtherFormsOfItsCharacters() {
        Map<Integer, Integer> otherForms = otherForms();
        assertThat(ListedNames.ALL).allSatisfy(listed -> {
            StringBuilder other = new StringBuilder();
            listed.name().codePoints().map(c -> otherForms.getOrDefault(c, c)).forEach(other::appendCodePoint);
            assertFound(listed, other.toString());
        });
    }

    @Test
    void aSureNameIsNeverOnlyNear() {
        assertThat(ListedNames.ALL)
                .filteredOn(listed -> listed.kind() == Kind.OFFICIAL)
                .allSatisfy(listed ->
                        assertThat(ListedNames.SCREENER.identify(listed.name())).isInstanceOf(Identity.Is.class));
    }

    @Test
    void anyTextIsAnswered() {
        Random random = new Random(20261124);
        IntStream.range(0, 20_000).forEach(i -> {
            String text = randomText(random);
            Identity once = ListedNames.SCREENER.identify(text);
            assertThat(ListedNames.SCREENER.identify(text)).as(text).isEqualTo(once);
            assertThat(ListedNames.hits(once)).allSatisfy(hit -> {
                assertThat(hit.sentence().en()).isNotBlank();
                assertThat(hit.sentence().zh()).isNotBlank();
            });
        });
    }

    @Test
    void aNameWithoutLettersIsClear() {
        assertThat(ListedNames.SCREENER.identify("")).isEqualTo(new Identity.Clear());
        assertThat(ListedNames.SCREENER.identify(" .,-()&' ☺")).isEqualTo(new Identity.Clear());
    }

    @Test
    void anEmptyListClearsEveryName() {
        assertThat(Screener.of(List.of()).identify("MP Materials Corp.")).isEqualTo(new Identity.Clear());
    }

    private static void assertFound(ListedName listed, String given) {
        assertThat(ListedNames.entries(ListedNames.SCREENER.identify(given)))
                .as(given)
                .contains(listed.entry());
    }

    private static String fullWidth(String name) {
        StringBuilder wide = new StringBuilder();
        name.codePoints()
                .map(c -> c == ' ' ? 0x3000 : c > ' ' && c <= '~' ? c - '!' + 0xFF01 : c)
                .forEach(wide::appendCodePoint);
        return wide.toString();
    }

    private static Map<Integer, Integer> otherForms() {
        Map<Integer, Integer> forms = new HashMap<>();
        for (String line : Table.lines("hanzi-variants.txt")) {
            for (String group : line.split(" ", -1)) {
                int[] same = group.codePoints().toArray();
                forms.put(same[0], same[1]);
            }
        }
        return forms;
    }

    /** Pieces of listed names and code points of every plane, lone surrogates too. */
    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(6); n >= 0; n--) {
            switch (random.nextInt(4)) {
                case 0 -> text.append((char) random.nextInt(0x10000));
                case 1 -> text.appendCodePoint(random.nextInt(0x110000));
                case 2 -> text.appendCodePoint(0x4E00 + random.nextInt(0x2000));
                default -> {
                    String name = ListedNames.ALL
                            .get(random.nextInt(ListedNames.ALL.size()))
                            .name();
                    int from = random.nextInt(name.length());
                    text.append(name, from, from + random.nextInt(name.length() - from + 1));
                }
            }
        }
        return text.toString();
    }
}
