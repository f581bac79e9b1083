package org.ytterby.engine.law;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A control code as papers give it, {@code 1C902.a.4}: category, group, number, and perhaps a paragraph. Anything else
 * ("none", "EAR99") is no control code.
 */
public record ControlCode(String text) {
    private static final Pattern FORM = Pattern.compile("[0-9][a-e][0-9]{3}[a-z0-9]*");
    private static final Pattern SIGNS = Pattern.compile("[\\s.．()（）-]");

    public static Optional<ControlCode> of(String written) {
        String folded = SIGNS.matcher(written).replaceAll("").toLowerCase(Locale.ROOT);
        return FORM.matcher(folded).matches() ? Optional.of(new ControlCode(folded)) : Optional.empty();
    }

    /** Whether the two are one, or one stands under the other. */
    boolean meets(ControlCode other) {
        return other.text.startsWith(text) || text.startsWith(other.text);
    }

    /** The control codes of the items on file. Immutable. */
    public record Register(Map<String, ControlCode> byItem) {
        public static Register of(Epoch epoch) {
            return of(epoch.corpus().items().values());
        }

        static Register of(Collection<Item> items) {
            Map<String, ControlCode> codes = new LinkedHashMap<>();
            items.forEach(i -> ControlCode.of(i.code()).ifPresent(c -> codes.put(i.id(), c)));
            return new Register(codes);
        }

        /** The ids of the items that have the code, stand under it or above it. */
        public Set<String> named(ControlCode code) {
            Set<String> named = new LinkedHashSet<>();
            byItem.forEach((item, other) -> {
                if (code.meets(other)) {
                    named.add(item);
                }
            });
            return named;
        }
    }
}
