package org.ytterby.engine.facts;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ytterby.engine.classify.Clue;
import org.ytterby.engine.classify.Lexicon;
import org.ytterby.engine.law.Bilingual;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.law.Epoch;
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
    private final Read read;
    private final String description;
    private final String words;
    private final String folded;
    private final Set<String> numbered;
    private final Set<String> inFormulas;
    private final Collection<Vocabulary.Element> elements;
    private final Map<String, Boolean> otherGoods = new ConcurrentHashMap<>();
    private @Nullable Boolean ofRareEarths;
    private @Nullable Boolean ofADesignation;
    private @Nullable Heard heard;

    /**
     * The elements that the words tell of, by symbol.
     *
     * @param spelled by a word on file, a formula or a number
     * @param surely those, and what the lexicon reads as an element that is there: a trade name, a symbol; not "Dy and Tb absent"
     * @param named those, and every name and symbol that stands there of an element told by words for goods
     */
    private record Heard(Set<String> spelled, Set<String> surely, Set<String> named) {}

    /** Texts that were read, kept because they come again. Thread-safe. */
    private static final class Read {
        private static final int MOST = 4_000;
        private final Map<List<String>, GoodsWords> texts = new ConcurrentHashMap<>();
        private final Map<String, Term> terms = new ConcurrentHashMap<>();

        GoodsWords of(List<String> text, Supplier<GoodsWords> made) {
            GoodsWords known = texts.get(text);
            if (known == null) {
                known = made.get();
                if (texts.size() >= MOST) {
                    texts.clear();
                }
                texts.put(text, known);
            }
            return known;
        }
    }

    /** A word to listen for: an acronym as it is written, a longer word where a word begins, other scripts anywhere. */
    private record Term(String word, String folded, String before, String after) {
        static Term of(String word) {
            String folded = word.toLowerCase(Locale.ROOT);
            if (word.codePoints().anyMatch(c -> c >= FIRST_EASTERN)) {
                return new Term(word, folded, NOT_FREE_EASTERN, "");
            }
            boolean acronym = word.length() <= LONGEST_ACRONYM && !word.equals(folded);
            return acronym
                    ? new Term(word, folded, NOT_FREE_OF + "(?<![A-Za-z0-9])", "(?![A-Za-z])" + NOT_FREE)
                    : new Term(word, folded, NOT_FREE_OF + "(?<![A-Za-z])(?i:", ")" + NOT_FREE);
        }
    }

    private GoodsWords(
            Corpus law, Read read, String description, String words, Set<String> numbered, Set<String> inFormulas) {
        this.lexicon = law.lexicon();
        this.elements = law.vocabulary().elements().values();
        this.read = read;
        this.description = description;
        this.words = words;
        this.numbered = numbered;
        this.inFormulas = inFormulas;
        this.folded = words.toLowerCase(Locale.ROOT);
    }

    static GoodsWords of(Facts facts, Epoch epoch) {
        Read read = epoch.keptOfWords(Read.class, e -> new Read());
        String description = facts.text("item.description").orElse("");
        String part = facts.text("item.part").orElse("");
        String number = facts.text("item.cas").orElse("");
        return read.of(List.of(description, part, number), () -> made(epoch.corpus(), read, description, part, number));
    }

    private static GoodsWords made(Corpus law, Read read, String description, String part, String number) {
        Set<String> numbered = number.isEmpty()
                ? Set.of()
                : named(law.lexicon(), "CAS " + number).collect(Collectors.toSet());
        return new GoodsWords(
                law,
                read,
                description,
                withoutDenials(description + " " + part, law),
                numbered,
                formulas(description, law));
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

    /** The elements told by words for goods that are named in any way; worked out twice at most where two ask at once. */
    Set<String> named() {
        return heard().named();
    }

    private Heard heard() {
        Heard known = heard;
        if (known == null) {
            Set<String> spelled = symbols(this::spells);
            Set<String> read = readAs();
            Set<String> surely = symbols(e -> spelled.contains(e.symbol())
                    || (e.isHeard() && read.contains(e.symbol()) && (names(e) || !mention(e))));
            known = new Heard(spelled, surely, symbols(e -> surely.contains(e.symbol()) || (e.isHeard() && names(e))));
            heard = known;
        }
        return known;
    }

    private Set<String> symbols(Predicate<Vocabulary.Element> of) {
        return elements.stream().filter(of).map(Vocabulary.Element::symbol).collect(Collectors.toUnmodifiableSet());
    }

    /** The elements that the lexicon reads in the words. */
    private Set<String> readAs() {
        return named(lexicon, words).collect(Collectors.toSet());
    }

    /** By a word on file, {@code dysprosium}, {@code 镝}, by a formula, or by the CAS number of what holds it. */
    private boolean spells(Vocabulary.Element element) {
        return numbered.contains(element.symbol())
                || inFormulas.contains(element.symbol())
                || (element.rareEarth() && findName(element))
                || element.heard().stream().anyMatch(this::hear);
    }

    /** As a group, {@code rare-earth oxide}, {@code 稀土}. */
    boolean speakOfRareEarths(Vocabulary vocabulary) {
        Boolean known = ofRareEarths;
        if (known == null) {
            known = vocabulary.elementNames().collective().stream().anyMatch(this::hear);
            ofRareEarths = known;
        }
        return known;
    }

    /** By symbol or name. */
    boolean name(Vocabulary.Element element) {
        return named().contains(element.symbol()) || (!element.isHeard() && names(element));
    }

    private boolean names(Vocabulary.Element element) {
        return findName(element) || find(NOT_FREE_OF + "(?<![A-Za-z])", element.symbol(), "(?![a-z])" + NOT_FREE);
    }

    /** By a word, or by what the lexicon reads as it: a trade name, a slip, a symbol in company. */
    boolean nameSurely(Vocabulary.Element element) {
        return heard().surely().contains(element.symbol())
                || (!element.isHeard() && names(element) && readAs().contains(element.symbol()));
    }

    /** Where its name stands and is not heard, the words deny it. */
    private boolean mention(Vocabulary.Element element) {
        return Stream.concat(Stream.of(element.name().en(), element.name().zh()), element.heard().stream())
                .anyMatch(name -> !name.isEmpty() && folded.contains(name.toLowerCase(Locale.ROOT)));
    }

    boolean hold(SuspectGrades grades) {
        return grades.areIn(words);
    }

    private boolean findName(Vocabulary.Element element) {
        return List.of(element.name().en(), element.name().zh()).stream().anyMatch(this::hear);
    }

    private boolean hear(String word) {
        Term term = read.terms.computeIfAbsent(word, Term::of);
        return folded.contains(term.folded()) && find(term.before(), term.word(), term.after());
    }

    /** "Motor with spare magnets", where the goods are said to be a motor. */
    boolean nameOtherGoods(String kind, Set<String> wholes) {
        Boolean known = otherGoods.get(kind);
        if (known == null) {
            known = !description.isEmpty() && lexicon.namesOtherGoods(description, kind, wholes);
            otherGoods.put(kind, known);
        }
        return known;
    }

    /** "Cubic press": a thing that lists name, and not what the goods are for. */
    boolean nameADesignation() {
        Boolean known = ofADesignation;
        if (known == null) {
            known = lexicon.read(description).clues().stream()
                    .anyMatch(clue -> clue.counts()
                            && !clue.purpose()
                            && (clue.named().containsKey(Doubted.DESIGNATION)
                                    || clue.may().containsKey(Doubted.DESIGNATION)
                                    || !clue.items().isEmpty()));
            ofADesignation = known;
        }
        return known;
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
