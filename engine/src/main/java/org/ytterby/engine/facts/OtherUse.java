package org.ytterby.engine.facts;

/**
 * A line whose end use is {@code other} says that somebody filled the cell in, and not that the use is none of the others: it
 * may be any until the use stands there in words, or until the user signs for it.
 */
final class OtherUse {
    private static final String USE = "end_use";
    private static final String IN_WORDS = "end_use_text";
    private static final String OTHER = "other";

    private OtherUse() {}

    static Facts opened(Facts facts) {
        return facts.get(USE)
                                        .filter(s -> s.origin() instanceof Stated.Origin.Line)
                                        .map(Stated::value)
                                        .orElse(Value.UNKNOWN)
                                instanceof Value.Codes use
                        && use.closed()
                        && use.codes().contains(OTHER)
                        && !isDescribed(facts)
                ? facts.with(USE, new Value.Codes(use.codes(), false), new Stated.Origin.Line())
                : facts;
    }

    private static boolean isDescribed(Facts facts) {
        return facts.text(IN_WORDS)
                .map(String::strip)
                .filter(words -> !words.isEmpty() && !words.equalsIgnoreCase(OTHER))
                .isPresent();
    }
}
