package org.ytterby.cli;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ytterby.engine.law.Bilingual.Language;
import org.ytterby.io.text.Style;

/**
 * Where a command reads from and speaks to.
 *
 * @param outIsTerminal whether a person reads the output as it comes
 * @param errIsTerminal the same for messages and progress
 */
record Terminal(
        InputStream in,
        PrintStream out,
        PrintStream err,
        boolean outIsTerminal,
        boolean errIsTerminal,
        Map<String, String> environment) {
    private static final int BUFFER = 1 << 15;

    static Terminal ofThisProcess() {
        return new Terminal(
                System.in,
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                isTerminal(1),
                isTerminal(2),
                System.getenv());
    }

    /** Output is UTF-8 whatever the locale: half of it is Chinese. */
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER), false, StandardCharsets.UTF_8);
    }

    /** Asks the system, not {@link System#console()}, which costs a tenth of a second to load. */
    private static boolean isTerminal(int descriptor) {
        Path link = Path.of("/proc/self/fd/" + descriptor);
        try {
            String target = Files.readSymbolicLink(link).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException e) {
            return !System.getProperty("os.name", "").startsWith("Linux") && consoleIsTerminal();
        }
    }

    /** Since Java 22 there is a console even where nobody looks; it then says so by a method that 21 does not have. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean consoleIsTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /** Colour only where a person looks, and never against their wish (no-color.org). */
    boolean coloured() {
        boolean refused = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "").equals("dumb");
        return outIsTerminal && !refused;
    }

    /** The language of the person's own settings; English where they say nothing. */
    Language language() {
        for (String variable : new String[] {"YTTERBY_LANG", "LC_ALL", "LC_MESSAGES", "LANG"}) {
            String value = environment.getOrDefault(variable, "").toLowerCase(Locale.ROOT);
            if (!value.isEmpty()) {
                return value.startsWith("zh") ? Language.ZH : Language.EN;
            }
        }
        return Language.EN;
    }

    /** Where lists that were read are kept: YTTERBY_CACHE (empty: nowhere), or else in the user's folder for such things. */
    Optional<Path> cache() {
        String named = environment.getOrDefault("YTTERBY_CACHE", "?");
        if (!named.equals("?")) {
            return named.isBlank() ? Optional.empty() : Optional.of(Path.of(named));
        }
        return place("XDG_CACHE_HOME")
                .or(() -> place("LOCALAPPDATA"))
                .or(() -> place("HOME").map(h -> h.resolve(".cache")))
                .map(p -> p.resolve("ytterby"));
    }

    private Optional<Path> place(String variable) {
        return Optional.of(environment.getOrDefault(variable, ""))
                .filter(p -> !p.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }

    boolean debugs() {
        return !environment.getOrDefault("YTTERBY_DEBUG", "").isEmpty();
    }

    Style style(Language language) {
        return new Style(language, Style.PAGE, coloured());
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
