package org.ytterby.io.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The looks of all pages, on screen and on paper. */
final class Style {
    static final String TEXT = read();

    private Style() {}

    private static String read() {
        try (InputStream in = Objects.requireNonNull(Style.class.getResourceAsStream("style.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
