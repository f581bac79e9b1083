package org.ytterby.engine.screen.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LetterEditsTest {
    private static final LetterEdits EDITS = new LetterEdits();

    @Test
    void aLetterChangedPutInLeftOutOrTwoSwappedCountAsOne() {
        assertThat(EDITS.between("jordan", "jorgan")).isEqualTo(1);
        assertThat(EDITS.between("cosco", "costco")).isEqualTo(1);
        assertThat(EDITS.between("costco", "cosco")).isEqualTo(1);
        assertThat(EDITS.between("maritime", "mraitime")).isEqualTo(1);
        assertThat(EDITS.between("putin", "putin")).isZero();
    }

    @Test
    void anotherNameIsSeveralLettersAway() {
        assertThat(EDITS.between("erdem", "erdogan")).isEqualTo(4);
        assertThat(EDITS.between("ahmed", "mohamed")).isEqualTo(3);
    }

    @Test
    void whatIsVeryLongIsNoSlip() {
        String text = "a".repeat(70);
        assertThat(EDITS.between(text, text + "b")).isEqualTo(71);
        assertThat(EDITS.between("a", text)).isEqualTo(70);
    }

    @Test
    void allOfARowAtOnceComesToTheSameAsLetterByLetter() {
        Random random = new Random(7);
        for (int n = 0; n < 5_000; n++) {
            String a = word(random);
            String b = word(random);
            assertThat(EDITS.between(a, b)).as(a + " / " + b).isEqualTo(letterByLetter(a, b));
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder("a");
        for (int i = random.nextInt(64); i > 0; i--) {
            word.append((char) ('a' + random.nextInt(4)));
        }
        return word.substring(random.nextInt(word.length()));
    }

    private static int letterByLetter(String a, String b) {
        int[][] edits = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    edits[i][j] = i + j;
                    continue;
                }
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                int least = Math.min(edits[i - 1][j], edits[i][j - 1]) + 1;
                least = Math.min(least, edits[i - 1][j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    least = Math.min(least, edits[i - 2][j - 2] + 1);
                }
                edits[i][j] = least;
            }
        }
        return edits[a.length()][b.length()];
    }
}
