package org.ytterby.engine.screen.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name that is written otherwise is found among thousands, before anything is scored. */
class NameIndexTest {
    private static final List<String> LISTED = List.of(
            "KINEF OOO",
            "LI, Jiangzhou",
            "PANYA AG",
            "HAEGUMGANG TRADING CORPORATION",
            "A.T.E. INTERNATIONAL LTD.",
            "Guangzhou Haige Communications Group Incorporated Company");

    private static List<String> names() {
        Random random = new Random(20261126);
        List<String> names = new ArrayList<>(LISTED);
        String[] syllables = "ka ri mo ten lu shi ner gol vi dar bes tra ulm quo fen".split(" ", -1);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder name = new StringBuilder();
            for (int n = 2 + random.nextInt(5); n > 0; n--) {
                name.append(syllables[random.nextInt(syllables.length)]).append(random.nextInt(3) == 0 ? " " : "");
            }
            names.add(name.toString().strip() + (random.nextBoolean() ? " TRADING CORPORATION" : " LLC"));
        }
        return names.stream().distinct().toList();
    }

    private static NameIndex index(List<String> names) {
        return NameIndex.of(names.stream().map(n -> ReadName.of(n).getFirst()).toArray(ReadName[]::new));
    }

    private static final List<String> NAMES = names();
    private static final NameIndex INDEX = index(NAMES);

    private static List<String> found(NameIndex index, String name) {
        int[] places = index.search(ReadName.of(name).getFirst().tokens(), 10, new NameIndex.Scratch());
        return Arrays.stream(places).mapToObj(NAMES::get).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KIEF OOO | KINEF OOO",
                "LI CHIANG-CHOU | LI, Jiangzhou",
                "PAYNA AG | PANYA AG",
                "A.T.E. LTD. | A.T.E. INTERNATIONAL LTD.",
                "Haegum gang Trading | HAEGUMGANG TRADING CORPORATION",
                "TRADING HAEGUMGANG BRANCH OFFICE | HAEGUMGANG TRADING CORPORATION",
                "GUANGZHOU HAIGE COMM GRP | Guangzhou Haige Communications Group Incorporated Company",
                "HAIGE GUANGZHOU | Guangzhou Haige Communications Group Incorporated Company"
            })
    void isFound(String written, String listed) {
        assertThat(found(INDEX, written)).contains(listed);
    }

    @Test
    void everyNameFindsItselfFirst() {
        for (int i = 0; i < NAMES.size(); i += 50) {
            assertThat(found(INDEX, NAMES.get(i)).getFirst()).isEqualTo(NAMES.get(i));
        }
    }

    /** Names are passed over that cannot share enough: none of them does. */
    @Test
    void whatIsFoundIsWhatSharesMostOfAllNames() {
        NameIndex.Scratch scratch = new NameIndex.Scratch();
        int[] all = IntStream.range(0, NAMES.size()).toArray();
        for (int i = 0; i < NAMES.size(); i += 25) {
            Token[] asked =
                    ReadName.of(NAMES.get(i).replaceFirst("a", "e")).getFirst().tokens();
            int[] found = INDEX.search(asked, 10, scratch);
            float[] shares = scratch.shares();

            float[] most = INDEX.shares(asked, all, scratch);
            Arrays.sort(most);
            for (int n = 0; n < shares.length; n++) {
                assertThat(shares[n]).isEqualTo(most[most.length - 1 - n]);
            }
            assertThat(INDEX.shares(asked, found, scratch)).isEqualTo(shares);
        }
    }

    @Test
    void theStoredIndexFindsTheSame() {
        StringBuilder text = new StringBuilder();
        INDEX.store(text);
        NameIndex stored = NameIndex.of(new Numbers(text.toString()));

        for (String name : LISTED) {
            assertThat(found(stored, name)).isEqualTo(found(INDEX, name));
        }
    }

    @Test
    void numbersOfAnySizeComeBackInTheirOrder() {
        Integer[] all = {0, 1, 0x7FFF, 0x8000, 0xFFFF, 0x10000, 72_000, 3_000_000, (1 << 30) - 1, 5
        }; // two characters from 0x8000 on
        StringBuilder text = new StringBuilder();
        Arrays.stream(all).forEach(n -> Numbers.append(n, text));
        Numbers numbers = new Numbers(text.toString());

        assertThat(Arrays.stream(all).map(n -> numbers.next())).containsExactly(all);
        assertThat(numbers.left()).isZero();
    }
}
