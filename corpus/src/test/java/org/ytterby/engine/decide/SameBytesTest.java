package org.ytterby.engine.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** The same question and law give the same bytes: in any language, time zone, process and version of Java. */
@Isolated("sets the language and the time zone of the whole process")
class SameBytesTest {
    private static final int OLDEST = 21;

    @Test
    void answersAreTheSameInEveryLanguageAndTimeZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String here = AnswersPrinted.digest();
        try {
            for (String language : List.of("de-DE", "tr-TR", "zh-CN", "ar-EG-u-nu-arab")) {
                for (String place : List.of("Pacific/Kiritimati", "America/Los_Angeles")) {
                    Locale.setDefault(Locale.forLanguageTag(language));
                    TimeZone.setDefault(TimeZone.getTimeZone(place));
                    assertThat(AnswersPrinted.digest())
                            .as("%s, %s", language, place)
                            .isEqualTo(here);
                }
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** Another process orders its hash tables otherwise; another version of Java may do so all the more. */
    @Test
    void answersAreTheSameInAnotherProcessAndOnEveryJavaHere() throws IOException, InterruptedException {
        String here = AnswersPrinted.digest();
        for (Path java : javas()) {
            assertThat(elsewhere(java, "tr-TR", "Pacific/Kiritimati"))
                    .as(java.toString())
                    .isEqualTo(here);
        }
    }

    private static List<Path> javas() throws IOException {
        Path home = Path.of(System.getProperty("java.home"));
        List<Path> javas = new ArrayList<>(List.of(home.resolve("bin").resolve("java")));
        Path parent = home.getParent();
        if (parent != null) {
            try (Stream<Path> others = Files.list(parent)) {
                others.filter(p -> !p.equals(home) && !Files.isSymbolicLink(p) && version(p) >= OLDEST)
                        .map(p -> p.resolve("bin").resolve("java"))
                        .filter(Files::isExecutable)
                        .forEach(javas::add);
            }
        }
        return javas;
    }

    private static int version(Path home) {
        Path release = home.resolve("release");
        try {
            return !Files.isRegularFile(release)
                    ? 0
                    : Files.readAllLines(release).stream()
                            .filter(l -> l.startsWith("JAVA_VERSION="))
                            .mapToInt(l ->
                                    Integer.parseInt(l.replaceAll("[^0-9.]", "").split("\\.", 2)[0]))
                            .findFirst()
                            .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }

    private static String elsewhere(Path java, String language, String zone) throws IOException, InterruptedException {
        Locale locale = Locale.forLanguageTag(language);
        Process process = new ProcessBuilder(
                        java.toString(),
                        "-Duser.language=" + locale.getLanguage(),
                        "-Duser.country=" + locale.getCountry(),
                        "-Duser.timezone=" + zone,
                        "-cp",
                        System.getProperty("java.class.path"),
                        AnswersPrinted.class.getName())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(printed).isZero();
        return printed.strip();
    }
}
