package org.ytterby.engine.screen.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class OneEditTest {

    @Test
    void insertionDeletionReplacementAndSwapAreOneEdit() {
        assertThat(OneEdit.differ("aveox", "aveoxx")).isTrue();
        assertThat(OneEdit.differ("aveox", "aveo")).isTrue();
        assertThat(OneEdit.differ("aveox", "avaox")).isTrue();
        assertThat(OneEdit.differ("aveox", "avoex")).isTrue();
        assertThat(OneEdit.differ("aveox", "aveox")).isFalse();
        assertThat(OneEdit.differ("aveox", "oveax")).isFalse();
        assertThat(OneEdit.differ("aveox", "aveoxxx")).isFalse();
    }

    @Test
    void noEditIsMissed() {
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            String text = letters(random, 3 + random.nextInt(10));
            OneEdit<String> file = new OneEdit<>();
            file.put(text, text);
            String edited = edit(text, random);
            assertThat(file.candidates(edited)).as("%s from %s", edited, text).contains(text);
        }
    }

    private static String letters(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) ('a' + random.nextInt(4)));
        }
        return text.toString();
    }

    private static String edit(String text, Random random) {
        int at = random.nextInt(text.length() - 1);
        String front = text.substring(0, at);
        return switch (random.nextInt(4)) {
            case 0 -> front + text.substring(at + 1);
            case 1 -> front + 'z' + text.substring(at);
            case 2 -> front + 'z' + text.substring(at + 1);
            default -> front + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
        };
    }
}
