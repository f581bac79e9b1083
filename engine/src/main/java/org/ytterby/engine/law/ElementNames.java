package org.ytterby.engine.law;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Elements and compounds by symbol, by formula, and by their English and Chinese names. Immutable, thread-safe. */
public final class ElementNames {
    private static final int MOST_KEPT = 2_000;
    private static final int LONGEST_KEPT = 20;

    private final Map<String, Vocabulary.Element> elements;
    private final Map<String, String> symbols = new HashMap<>();
    private final Collection<String> collective;
    private final Set<String> plain;
    /** Every line asks for the same few. */
    private final Map<String, Optional<Formula>> formulas = new ConcurrentHashMap<>();

    /**
     * @param collective words for groups of elements, such as "rare earth", which name none of them
     * @param plain words, in lower case, for matter without any element that a list names
     */
    ElementNames(Map<String, Vocabulary.Element> elements, Collection<String> collective, Collection<String> plain) {
        this.elements = elements;
        this.collective = collective;
        this.plain = Set.copyOf(plain);
        elements.values().forEach(e -> {
            symbols.put(e.name().en().toLowerCase(Locale.ROOT), e.symbol());
            symbols.put(e.name().zh(), e.symbol());
        });
        symbols.remove("");
    }

    /** Words for groups of elements, which name none of them. */
    public Collection<String> collective() {
        return collective;
    }

    Collection<String> plain() {
        return plain;
    }

    /** The symbol of an element that is written as its symbol or its name; empty where it is neither. */
    public Optional<String> symbol(String text) {
        return elements.containsKey(text)
                ? Optional.of(text)
                : Optional.ofNullable(symbols.get(text.toLowerCase(Locale.ROOT)));
    }

    /** What a formula is made of; empty where the text is none. */
    public Optional<Formula> formula(String text) {
        Optional<Formula> known = formulas.get(text);
        if (known != null) {
            return known;
        }
        Optional<Formula> formula = Formula.of(text, elements::containsKey);
        if (text.length() <= LONGEST_KEPT && formulas.size() < MOST_KEPT) {
            formulas.put(text, formula);
        }
        return formula;
    }

    /** Whether the word names matter that holds no element on a list: {@code water}. Any other word may hide one. */
    public boolean isPlain(String word) {
        return plain.contains(word.strip().toLowerCase(Locale.ROOT));
    }

    /** The symbol or formula a text stands for; empty for words such as {@code water}. */
    public Optional<String> constituent(String text) {
        return symbol(text).or(() -> formula(text).map(f -> text));
    }

    /** The element that a text means but for its case: {@code DY} for Dy. */
    public Optional<String> otherCase(String text) {
        if (text.isEmpty() || text.length() > 2) {
            return Optional.empty();
        }
        String symbol = text.substring(0, 1).toUpperCase(Locale.ROOT)
                + text.substring(1).toLowerCase(Locale.ROOT);
        return elements.containsKey(symbol) ? Optional.of(symbol) : Optional.empty();
    }

    /**
     * An element or a group of elements that the words speak of without being its symbol or formula: {@code dysprosium
     * oxide}, {@code rare-earth oxides}. Such words would hide what is in the goods.
     */
    public Optional<String> spokenOf(String words) {
        String folded = words.toLowerCase(Locale.ROOT);
        return symbols.keySet().stream()
                .filter(name -> name.codePointAt(0) > 0x2E80 ? folded.contains(name) : hasWord(folded, name))
                .sorted()
                .findFirst()
                .or(() -> collective.stream()
                        .filter(w -> hasWord(folded, w.toLowerCase(Locale.ROOT)))
                        .findFirst());
    }

    private static boolean hasWord(String text, String word) {
        int at = text.indexOf(word);
        while (at >= 0) {
            boolean starts = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            int end = at + word.length();
            boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
            if ((starts && ends) || word.codePointAt(0) > 0x2E80) {
                return true;
            }
            at = text.indexOf(word, at + 1);
        }
        return false;
    }
}
