package org.ytterby.engine.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ytterby.engine.classify.Clue.Bearing;
import org.ytterby.engine.classify.WordEntry.Role;

class LexiconTest {
    private static final Lexicon LEXICON = Lexicon.of(new Lexicon.Data(
            List.of(
                    entry(
                            "dysprosium",
                            Map.of("item.elements", List.of("Dy")),
                            word("dysprosium", false, true),
                            word("镝")),
                    entry("magnet", Map.of("item.kind", List.of("magnet")), word("magnet", true, false), word("磁体")),
                    entry("oxide", Map.of("item.kind", List.of("oxide")), word("oxid", true, false), word("oxide")),
                    cue("free", Role.ABSENT_BEFORE, "free"),
                    cue("without", Role.ABSENT_AFTER, "without"),
                    cue("style", Role.LIKE_BEFORE, "style"),
                    cue("for", Role.PURPOSE, "for"),
                    cue("apart", Role.INNOCENT, "electromagnet")),
            Set.of("H", "B", "C", "N", "O", "Y", "W", "U", "Al", "Co", "Dy", "Sm", "Sc", "Tb", "Nd", "Fe"),
            Set.of("Dy", "Sm", "Sc", "Tb", "Y", "W", "Co", "O", "N", "H"),
            Set.of("Dy", "Tb")));

    private static WordEntry.Word word(String text) {
        return word(text, false, false);
    }

    private static WordEntry.Word word(String text, boolean left, boolean right) {
        return new WordEntry.Word(Lexicon.folded(text), "", "en", left, right);
    }

    private static WordEntry entry(String id, Map<String, List<String>> suggests, WordEntry.Word... words) {
        return entry(id, Optional.empty(), suggests, words);
    }

    private static WordEntry cue(String id, Role role, String word) {
        return entry(id, Optional.of(role), Map.of(), word(word));
    }

    private static WordEntry entry(
            String id, Optional<Role> role, Map<String, List<String>> suggests, WordEntry.Word... words) {
        return new WordEntry(
                id,
                List.of(words),
                List.of(),
                List.of(),
                List.of(),
                suggests,
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                role,
                Map.of());
    }

    private static List<String> elements(String text) {
        return LEXICON.read(text).clues().stream()
                .filter(c -> c.bearing() == Bearing.PRESENT)
                .flatMap(c -> c.elements().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> absent(String text) {
        return LEXICON.read(text).clues().stream()
                .filter(c -> c.bearing() == Bearing.ABSENT)
                .map(Clue::words)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dysprosium",
                "DYSPROSIUM",
                "dýsprosium",
                "Dysprosiumoxid",
                "d\u200Bysprosium",
                "ｄｙｓｐｒｏｓｉｕｍ",
                "\u202Edysprosium\u202C",
                "镝",
                "鏑",
                "氧化 镝",
                "Dy2O3",
                "DY2O3",
                "dy2o3",
                "Dy 99.9 %",
                "3 % Dy",
                "Dy"
            })
    void anElementIsReadHoweverItIsWritten(String text) {
        assertThat(elements(text)).contains("Dy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 TB drive", "2 Tb", "TB6600 driver", "Y", "DYNAMIC", "GD32F103", "N38UH", "sc", "WC"})
    void whatIsNoSymbolIsReadAsNone(String text) {
        assertThat(elements(text)).isEmpty();
    }

    @Test
    void symbolsStandTogether() {
        assertThat(elements("Sm-Co")).containsExactly("Co", "Sm");
        assertThat(elements("Al/Sc 80/20")).containsExactly("Al", "Sc");
        assertThat(elements("95W-3Co")).containsExactly("Co", "W");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dysprosuim metal", "dysprosum", "Disprosium oxide", "dyspprosium", "Dysprosiun 3N"})
    void aSlipOfThePenInALongNameIsReadAsTheName(String text) {
        assertThat(elements(text)).containsExactly("Dy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dyspepsia", "dyspraxia", "disposition", "prosdysium", "Dyson"})
    void anotherWordIsNoSlip(String text) {
        assertThat(elements(text)).isEmpty();
    }

    @Test
    void aSymbolWithAPointBeforeAWordIsAnAbbreviation() {
        assertThat(elements("Dy. Andersen, visitor badge")).isEmpty();
        assertThat(elements("Dy. oxide")).containsExactly("Dy");
        assertThat(elements("Dy.")).containsExactly("Dy");
    }

    @Test
    void manySymbolsInARowAreElements() {
        assertThat(elements("std, Sc Y Nd Fe 10 ppm")).containsExactly("Fe", "Nd", "Sc", "Y");
        assertThat(elements("Sc Sc Sc banner")).isEmpty();
    }

    @Test
    void aMassNumberOrAShareStandsBeforeItsElement() {
        assertThat(elements("165Dy2O3, 153Sm2O3")).contains("Dy", "Sm");
        assertThat(elements("Al-30%Y hardener")).contains("Y");
    }

    @Test
    void whatIsCalledAbsentIsAbsentAndNothingElse() {
        assertThat(absent("Dy-free magnet")).containsExactly("Dy");
        assertThat(absent("dysprosium-free magnet")).containsOnly("dysprosium");
        assertThat(absent("magnet without Dy and Tb")).containsExactly("Dy", "Tb");
        assertThat(absent("Dy/Tb-free magnet")).containsExactly("Dy", "Tb");
        assertThat(absent("without housing, Dy magnet")).isEmpty();
    }

    @Test
    void aLikenessIsAside() {
        assertThat(LEXICON.read("dysprosium-style").clues())
                .extracting(Clue::bearing)
                .containsExactly(Bearing.ASIDE);
    }

    @Test
    void whatGoodsAreForIsNotWhatTheyAre() {
        Clue magnet = LEXICON.read("dysprosium for magnet").clues().getLast();
        assertThat(magnet.named()).isEmpty();
        assertThat(magnet.may()).containsEntry("item.kind", List.of("magnet"));
    }

    @Test
    void aLongerWordSpeaksForTheShorterOneInIt() {
        assertThat(LEXICON.read("electromagnet").clues()).isEmpty();
        assertThat(LEXICON.read("Ringmagnet").clues()).hasSize(1);
    }

    @Test
    @Timeout(20)
    void theWorkGrowsWithTheLengthOfTheText() {
        for (String part :
                List.of("Dy ", "without ", "a", "(", "Dy-free ", "\u0301", "镝", "Dy2O3/", "((((Y", "electromagnet ")) {
            String text = part.repeat(300_000 / part.length());
            assertThat(LEXICON.read(text).text().length()).isLessThanOrEqualTo(text.length());
        }
    }

    @Test
    void noTextBreaksTheReader() {
        Random random = new Random(7);
        String alphabet =
                "DySmTbO0123456789 -/,.;:()[]{}%<>*+?\\^$|\"'\u0000\u0007\u200B\u202E\u0301\u00E9镝磁フ無\uD800\uDC00ｄ\n\t";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(40); n > 0; n--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            Reading reading = LEXICON.read(text.toString());
            for (Clue clue : reading.clues()) {
                assertThat(clue.from()).isBetween(0, reading.text().length());
                assertThat(clue.to()).isBetween(clue.from(), reading.text().length());
            }
        }
    }
}
