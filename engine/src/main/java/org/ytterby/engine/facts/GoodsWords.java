package org.ytterby.engine.facts;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ytterby.engine.classify.Clue;
import org.ytterby.engine.classify.Lexicon;
import org.ytterby.engine.law.Bilingual;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.law.Formula;
import org.ytterby.engine.law.SuspectGrades;
import org.ytterby.engine.law.Vocabulary;

/** What goods are called, read for the elements that it names; not as what they are free of. They clear nothing. */
final class GoodsWords {
    private static final String NOT_FREE_OF = "(?<!(?<!not )(?i:free of|without|no) )(?<!non-)";
    private static final String NOT_FREE = "(?![- ]?(?i:free|frei))";
    private static final String NOT_FREE_EASTERN = "(?<![无無非])(?<!不含)";
    private static final Pattern DENIES_MORE = Pattern.compile("(?i:free of|free from|without|不含|无|無)");
    private static final int FIRST_EASTERN = 0x2E80;
    private static final int LONGEST_ACRONYM = 4;
    private static final Pattern FORMULA =
            Pattern.compile("(?<![A-Za-z0-9])(?=[A-Z][A-Za-z]*[a-z0-9])[A-Z][A-Za-z0-9]{2,20}");

    private final Lexicon lexicon;
    private final String words;
    private final String folded;
    private final Set<String> numbered;
    private final Set<String> inFormulas;

    private GoodsWords(Lexicon lexicon, String words, Set<String> numbered, Set<String> inFormulas) {
        this.lexicon = lexicon;
        this.words = words;
        this.numbered = numbered;
        this.inFormulas = inFormulas;
        this.folded = words.toLowerCase(Locale.ROOT);
    }

    static GoodsWords of(Facts facts, Corpus law) {
        String description = facts.text("item.description").orElse("");
        Set<String> numbered = facts.text("item.cas").stream()
                .flatMap(n -> named(law.lexicon(), "CAS " + n))
                .collect(Collectors.toSet());
        String words = description + " " + facts.text("item.part").orElse("");
        return new GoodsWords(law.lexicon(), withoutDenials(words, law), numbered, formulas(description, law));
    }

    /** "Free of terbium and dysprosium" names neither: elements alone, joined by a word that joins, with no figure behind them. */
    private static String withoutDenials(String words, Corpus law) {
        if (!DENIES_MORE.matcher(words).find()) {
            return words;
        }
        Collection<Vocabulary.Element> elements = law.vocabulary().elements().values();
        String latin = anyOf(elements, Bilingual::en);
        String eastern = anyOf(elements, Bilingual::zh);
        return words.replaceAll(
                        "(?<!not )(?<![A-Za-z])(?i:free of|free from|without) (?i:" + latin
                                + ")(?:(?: and| or| nor| &|/) ?(?i:" + latin + "))+(?![A-Za-z-])(?! *[0-9<>=:(~])",
                        " ")
                .replaceAll(
                        "(?<![非不])(?:不含|无|無)(?:" + eastern + ")(?:[、和及与或](?:" + eastern + "))+(?![ 0-9<>=:：（(含])", " ");
    }

    private static String anyOf(Collection<Vocabulary.Element> elements, Function<Bilingual, String> in) {
        return elements.stream()
                .map(e -> in.apply(e.name()))
                .filter(name -> !name.isEmpty())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    private static Stream<String> named(Lexicon lexicon, String words) {
        return lexicon.read(words).clues().stream().filter(Clue::counts).flatMap(clue -> clue.elements().stream());
    }

    /** {@code Dy2O3}, {@code GaAs}; what only looks like one ({@code ErP}) the lexicon tells apart. */
    private static Set<String> formulas(String description, Corpus law) {
        Set<String> elements = new HashSet<>();
        Matcher token = FORMULA.matcher(description);
        while (token.find()) {
            law.vocabulary()
                    .elementNames()
                    .formula(token.group())
                    .map(Formula::counts)
                    .filter(counts -> counts.size() > 1)
                    .ifPresent(counts -> elements.addAll(counts.keySet()));
        }
        elements.removeIf(e -> law.vocabulary().element(e).stream().noneMatch(Vocabulary.Element::isHeard));
        if (!elements.isEmpty()) {
            elements.retainAll(named(law.lexicon(), description).collect(Collectors.toSet()));
        }
        return elements;
    }

    /** By a word on file, {@code dysprosium}, {@code 镝}, by a formula, or by the CAS number of what holds it. */
    boolean spellOut(Vocabulary.Element element) {
        return numbered.contains(element.symbol())
                || inFormulas.contains(element.symbol())
                || (element.rareEarth() && findName(element))
                || element.heard().stream().anyMatch(this::hear);
    }

    /** As a group, {@code rare-earth oxide}, {@code 稀土}. */
    boolean speakOfRareEarths(Vocabulary vocabulary) {
        return vocabulary.elementNames().collective().stream().anyMatch(this::hear);
    }

    /** By symbol or name. */
    boolean name(Vocabulary.Element element) {
        return spellOut(element)
                || findName(element)
                || find(NOT_FREE_OF + "(?<![A-Za-z])", element.symbol(), "(?![a-z])" + NOT_FREE);
    }

    /** The same, and the lexicon too reads the symbol as one, and as of what is there: not "Dy and Tb absent". */
    boolean nameSurely(Vocabulary.Element element) {
        return spellOut(element) || (name(element) && named(lexicon, words).anyMatch(element.symbol()::equals));
    }

    /** By a word, or surely by a symbol of two letters; one letter is most often something else. */
    boolean nameOrSign(Vocabulary.Element element) {
        return element.symbol().length() > 1 ? nameSurely(element) : spellOut(element);
    }

    boolean hold(SuspectGrades grades) {
        return grades.areIn(words);
    }

    private boolean findName(Vocabulary.Element element) {
        return List.of(element.name().en(), element.name().zh()).stream().anyMatch(this::hear);
    }

    /** An acronym as it is written, a longer word where a word begins, other scripts anywhere. */
    private boolean hear(String word) {
        if (word.codePoints().anyMatch(c -> c >= FIRST_EASTERN)) {
            return find(NOT_FREE_EASTERN, word, "");
        }
        boolean acronym = word.length() <= LONGEST_ACRONYM && !word.equals(word.toLowerCase(Locale.ROOT));
        return acronym
                ? find(NOT_FREE_OF + "(?<![A-Za-z0-9])", word, "(?![A-Za-z])" + NOT_FREE)
                : find(NOT_FREE_OF + "(?<![A-Za-z])(?i:", word, ")" + NOT_FREE);
    }

    /** A corpus need not name an element in every language; most words name none, so that no pattern is made for them. */
    private boolean find(String before, String name, String after) {
        return !name.isEmpty()
                && folded.contains(name.toLowerCase(Locale.ROOT))
                && Pattern.compile(before + Pattern.quote(name) + after)
                        .matcher(words)
                        .find();
    }
}
