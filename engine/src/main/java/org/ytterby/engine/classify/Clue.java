package org.ytterby.engine.classify;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one word of a text suggests.
 *
 * @param from where the word begins in {@link Reading#text()}
 * @param words the word as it stands there; for a code, the code
 * @param entry the entry of the lexicon, or what else recognised it: {@code formula}, {@code symbol}
 * @param named values of facts that it names
 * @param may values of facts that it leaves possible
 * @param items items it points at
 * @param purpose whether it says what the goods are for, and not what they are
 * @param says why, by language; may be empty
 */
public record Clue(
        int from,
        int to,
        String words,
        String entry,
        Map<String, List<String>> named,
        Map<String, List<String>> may,
        List<String> items,
        Bearing bearing,
        boolean purpose,
        Map<String, String> says) {

    private static final String KIND = "item.kind";

    /** How the text speaks of it. */
    public enum Bearing {
        /** As of the goods, or of what is in them. */
        PRESENT,
        /** As absent: a question, since words prove no absence. */
        ABSENT,
        /** As of something beside the goods: a likeness, what a drum once held. */
        ASIDE
    }

    Clue bearing(Bearing other) {
        return new Clue(from, to, words, entry, named, may, items, other, purpose, says);
    }

    /** The same word inside a longer one: the text is about its topic, and it suggests nothing. */
    Clue silent() {
        return new Clue(from, to, words, entry, Map.of(), Map.of(), List.of(), bearing, purpose, says);
    }

    /** The same where it says what the goods are for: the kind of thing that it names is one they may be, no more. */
    Clue aimed() {
        List<String> kinds = named.getOrDefault(KIND, List.of());
        if (kinds.isEmpty()) {
            return may.containsKey(KIND)
                    ? new Clue(from, to, words, entry, named, may, items, bearing, true, says)
                    : this;
        }
        Map<String, List<String>> less = new LinkedHashMap<>(named);
        less.remove(KIND);
        Map<String, List<String>> more = new LinkedHashMap<>(may);
        more.put(KIND, kinds);
        return new Clue(from, to, words, entry, less, more, items, bearing, true, says);
    }

    /** The same, brought up by another one: it stands where that one stands. */
    public Clue because(Clue cause) {
        return new Clue(
                cause.from, cause.to, cause.words, entry, named, may, items, cause.bearing, cause.purpose, says);
    }

    /** By where it stands: hashing all that it suggests is dear. */
    @Override
    public int hashCode() {
        return (31 * from + to) * 31 + entry.hashCode();
    }

    /** The elements it names. */
    public List<String> elements() {
        return named.getOrDefault("item.elements", List.of());
    }

    boolean isInside(Clue other) {
        return from >= other.from && to <= other.to;
    }

    public boolean counts() {
        return bearing == Bearing.PRESENT;
    }
}
