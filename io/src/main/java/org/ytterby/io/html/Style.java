package org.ytterby.io.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The looks of all pages, on screen and on paper. */
final class Style {
    static final String TEXT = read("style.css");

    /** Of a page that stands alone: the same looks and what a report has beside. */
    static final String REPORT = TEXT + read("report.css");

    private Style() {}

    private static String read(String name) {
        try (InputStream in = Objects.requireNonNull(Style.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
