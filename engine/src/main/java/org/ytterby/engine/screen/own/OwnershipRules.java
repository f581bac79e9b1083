package org.ytterby.engine.screen.own;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** The rules on ownership that ship, a line each in {@code rules.txt}. */
public final class OwnershipRules {
    private static final int FIELDS = 18;

    private OwnershipRules() {}

    /** Every rule, every version and every reading, in the order of the table. */
    public static List<OwnershipRule> shipped() {
        try (InputStream in = Objects.requireNonNull(OwnershipRules.class.getResourceAsStream("rules.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.isBlank() && l.charAt(0) != '#')
                    .map(OwnershipRules::rule)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OwnershipRule rule(String line) {
        String[] f = Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
        if (f.length != FIELDS) {
            throw new IllegalStateException("a rule of " + f.length + " fields: " + line);
        }
        return new OwnershipRule(
                f[0],
                f[1],
                OwnershipRule.Stakes.valueOf(f[2].toUpperCase(Locale.ROOT)),
                OwnershipRule.Chains.valueOf(f[3].toUpperCase(Locale.ROOT)),
                new BigDecimal(f[5]),
                f[4].equals("more-than"),
                f[6].equals("control"),
                List.of(f[7].split(" +", -1)),
                f[8].isEmpty()
                        ? new OwnershipRule.Standing.Days(LocalDate.parse(f[9]), day(f[10]), LocalDate.parse(f[11]))
                        : new OwnershipRule.Standing.OnFile(f[8]),
                f[12],
                f[13],
                f[14],
                OwnershipRule.Confidence.valueOf(f[15].toUpperCase(Locale.ROOT)),
                f[16],
                LocalDate.parse(f[17]));
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }
}
