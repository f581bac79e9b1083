package org.ytterby.engine.law;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Every fact the law asks for, with its values, questions and headings; the chemical elements; the words of answers.
 *
 * <p>Immutable.
 */
public final class Vocabulary {
    private final Map<String, Fact> facts;
    private final List<Fact> defaulted;
    private final Map<String, Element> elements;
    private final ElementNames elementNames;
    private final Map<String, String> headings;
    private final Map<String, Bilingual> ignored;
    private final Map<String, Word> words;
    private final Set<String> wholes;

    Vocabulary(
            Map<String, Fact> facts,
            Map<String, Element> elements,
            ElementNames elementNames,
            Map<String, String> headings,
            Map<String, Bilingual> ignored,
            Map<String, Word> words,
            Collection<String> wholes) {
        this.facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        this.defaulted = this.facts.values().stream()
                .filter(f -> !(f.otherwise() instanceof Fact.Default.None))
                .toList();
        this.elements = Map.copyOf(elements);
        this.elementNames = elementNames;
        this.headings = Map.copyOf(headings);
        this.ignored = Map.copyOf(ignored);
        this.wholes = Set.copyOf(wholes);
        this.words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }

    /**
     * A chemical element.
     *
     * @param mass its standard atomic weight
     * @param heard words for it in descriptions of goods, beside its name, that speak against who denies it
     */
    public record Element(String symbol, Bilingual name, double mass, boolean rareEarth, List<String> heard) {
        public Element {
            heard = List.copyOf(heard);
        }

        /** Whether it is told by words for goods: the seventeen by their names, others by the words on file alone. */
        public boolean isHeard() {
            return rareEarth || !heard.isEmpty();
        }
    }

    /** A word of an answer (an outcome, a duty, a warning): its label and its sentence; who does a duty, to whom; its rules. */
    public record Word(String id, Bilingual label, Bilingual says, List<String> names) {}

    public Optional<Fact> fact(String key) {
        return Optional.ofNullable(facts.get(key));
    }

    /** The kinds of goods that are judged as wholes, such as a motor, and not by what they hold. */
    public Set<String> wholes() {
        return wholes;
    }

    public Set<String> keys() {
        return facts.keySet();
    }

    public Map<String, Fact> facts() {
        return facts;
    }

    /** The facts that count as something where they are left out, in order. */
    public List<Fact> defaulted() {
        return defaulted;
    }

    public boolean isElement(String symbol) {
        return elements.containsKey(symbol);
    }

    /** Elements and compounds by their names. */
    public ElementNames elementNames() {
        return elementNames;
    }

    public Optional<Element> element(String symbol) {
        return Optional.ofNullable(elements.get(symbol));
    }

    /** The fact key (or as_of, known_on) that a column heading means, folded to lower case. */
    public Optional<String> keyOfHeading(String heading) {
        return Optional.ofNullable(headings.get(heading));
    }

    public Set<String> headings() {
        return headings.keySet();
    }

    Map<String, String> keysByHeading() {
        return headings;
    }

    public Map<String, Element> elements() {
        return elements;
    }

    Map<String, Bilingual> ignored() {
        return ignored;
    }

    Map<String, Word> words() {
        return words;
    }

    /** Why a known heading creates no fact. */
    public Optional<Bilingual> ignoredHeading(String heading) {
        return Optional.ofNullable(ignored.get(heading));
    }

    /** Whether answers have a word for it; a vocabulary without words has one for everything. */
    boolean hasWord(String group, String id) {
        return words.isEmpty() || words.containsKey(group + "." + id);
    }

    /** The kinds of permission, in the order in which a headline names them. */
    public java.util.List<PermitType> permitTypes() {
        java.util.List<String> codes = words("licence-types");
        return java.util.stream.IntStream.range(0, codes.size())
                .mapToObj(i -> new PermitType(codes.get(i), i))
                .toList();
    }

    /** The kind of permission of this name; a vocabulary without words knows any. */
    Optional<PermitType> permitType(String code) {
        return words.isEmpty()
                ? Optional.of(new PermitType(code, 0))
                : permitTypes().stream().filter(t -> t.code().equals(code)).findFirst();
    }

    java.util.List<String> words(String group) {
        return words.keySet().stream()
                .filter(w -> w.startsWith(group + "."))
                .map(w -> w.substring(group.length() + 1))
                .toList();
    }

    public Optional<Word> word(String id) {
        return Optional.ofNullable(words.get(id));
    }
}
