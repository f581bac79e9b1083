package org.ytterby.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ytterby.engine.law.Bilingual.Language;

class WordsTest {

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        assertThat(keys("zh")).isEqualTo(keys("en"));
    }

    /** Of two texts under one key the last would stand for both. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void aSentenceHasOneText(String language) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream("words_" + language + ".properties")),
                StandardCharsets.UTF_8))) {
            assertThat(lines.lines()
                            .filter(l -> !l.startsWith("#") && l.contains(" = "))
                            .map(l -> l.substring(0, l.indexOf(" = ")).strip()))
                    .doesNotHaveDuplicates()
                    .hasSizeGreaterThan(800);
        }
    }

    @Test
    void oneIsToldFromManyWhereTheLanguageDoes() {
        assertThat(new Words(Language.EN).count("head.lines", 1)).isEqualTo("1 line");
        assertThat(new Words(Language.EN).count("head.lines", 12_345)).isEqualTo("12,345 lines");
        assertThat(new Words(Language.ZH).count("head.lines", 1)).isEqualTo("共 1 行");
    }

    @Test
    void aMissingSentenceShows() {
        assertThat(new Words(Language.EN).say("no.such.key")).isEqualTo("⟨no.such.key⟩");
    }

    /** Chinese needs no form for one, and words what arises in English elsewhere. */
    private static Set<String> keys(String language) throws IOException {
        Properties words = new Properties();
        try (InputStream in =
                Objects.requireNonNull(Words.class.getResourceAsStream("words_" + language + ".properties"))) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        Set<String> keys = new TreeSet<>(words.stringPropertyNames());
        keys.removeIf(k -> k.endsWith(".one") || k.startsWith("problem.YT-") || k.startsWith("unit."));
        keys.removeIf(k -> k.startsWith("cite."));
        return keys;
    }
}
