package org.ytterby.engine.law;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A control code as papers give it, {@code 1C902.a.4}: category, group, number, and perhaps a paragraph. Anything else
 * ("none", "EAR99") is no control code.
 */
public record ControlCode(String text) {
    private static final Pattern FORM = Pattern.compile("[0-9][A-E][0-9]{3}[a-z0-9]*", Pattern.CASE_INSENSITIVE);

    public static Optional<ControlCode> of(String written) {
        String folded = folded(written);
        return FORM.matcher(folded).matches() ? Optional.of(new ControlCode(folded)) : Optional.empty();
    }

    /** Whether the item has this code, stands under it or above it. */
    public boolean names(Item item) {
        String code = folded(item.code());
        return FORM.matcher(code).matches() && (code.startsWith(text) || text.startsWith(code));
    }

    private static String folded(String written) {
        return written.replaceAll("[\\s.．()（）-]", "").toLowerCase(Locale.ROOT);
    }
}
