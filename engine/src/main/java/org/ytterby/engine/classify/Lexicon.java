package org.ytterby.engine.classify;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What words, grades, formulae and numbers suggest about goods. A suggestion raises suspicion; it states nothing and
 * takes nothing away.
 *
 * <p>Thread-safe; loads when it is first asked.
 */
public final class Lexicon {
    private static final int LONGEST_TOKEN = 40;

    /** In the place of a language: numbers of the CAS registry. */
    public static final String CAS = "cas";

    private final Supplier<Data> source;
    private volatile Optional<Loaded> loaded = Optional.empty();

    /**
     * The entries with what is needed to read symbols.
     *
     * @param elements symbols of all elements
     * @param watched symbols of the elements that some item names
     * @param alone symbols that hardly ever mean anything else
     */
    public record Data(List<WordEntry> entries, Set<String> elements, Set<String> watched, Set<String> alone) {}

    private record Loaded(
            Data data,
            WordIndex index,
            Misspelt misspelt,
            Symbols symbols,
            List<Shape> shapes,
            Pattern anyShape,
            Map<String, List<WordEntry>> byCode,
            Map<String, List<WordEntry>> byCause,
            Map<String, WordEntry> byId,
            Set<String> casNumbers,
            OtherGoods others) {
        List<WordIndex.Hit> hits(FoldedText text) {
            return misspelt.and(text, index.in(text));
        }
    }

    private record Shape(Pattern pattern, WordEntry entry) {}

    private Lexicon(Supplier<Data> source) {
        this.source = source;
    }

    public static Lexicon of(Data data) {
        return new Lexicon(() -> data);
    }

    /** The form in which words are kept and compared: lower case, plain letters, one form of each hanzi. */
    public static String folded(String word) {
        return FoldedText.word(word);
    }

    /** Asks for its entries when the first text is read. */
    public static Lexicon lazy(Supplier<Data> source) {
        return new Lexicon(source);
    }

    public Data data() {
        return loaded().data();
    }

    private Loaded loaded() {
        Optional<Loaded> now = loaded;
        if (now.isEmpty()) {
            now = Optional.of(load(source.get()));
            loaded = now;
        }
        return now.get();
    }

    private static Loaded load(Data data) {
        List<Shape> shapes = new ArrayList<>();
        Map<String, List<WordEntry>> byCode = new HashMap<>();
        Map<String, List<WordEntry>> byCause = new HashMap<>();
        Map<String, WordEntry> byId = new HashMap<>();
        for (WordEntry entry : data.entries()) {
            byId.put(entry.id(), entry);
            entry.follows()
                    .forEach(c ->
                            byCause.computeIfAbsent(c, k -> new ArrayList<>()).add(entry));
            entry.patterns().forEach(p -> shapes.add(new Shape(Pattern.compile(p), entry)));
            entry.codes()
                    .forEach(c ->
                            byCode.computeIfAbsent(c, k -> new ArrayList<>()).add(entry));
        }
        Formulas formulas = new Formulas(data.elements(), data.watched());
        return new Loaded(
                data,
                new WordIndex(data.entries()),
                new Misspelt(data.entries()),
                new Symbols(formulas, data.alone()),
                shapes,
                Pattern.compile(shapes.stream()
                        .map(shape -> shape.pattern().pattern())
                        .collect(Collectors.joining("|", "(?:", ")"))),
                byCode,
                byCause,
                byId,
                casNumbers(data.entries()),
                OtherGoods.of(data.entries()));
    }

    private static Set<String> casNumbers(List<WordEntry> entries) {
        return entries.stream()
                .flatMap(e -> e.words().stream())
                .filter(w -> w.language().equals(CAS))
                .map(WordEntry.Word::text)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Reads a text. The work grows with its length. */
    public Reading read(String words) {
        Loaded lexicon = loaded();
        FoldedText text = FoldedText.of(CasNumber.parted(words));
        List<WordIndex.Hit> hits = lexicon.hits(text);
        List<Clue> innocent = hits.stream()
                .filter(h -> h.entry().isInnocent())
                .map(h -> clue(text, h))
                .toList();
        return new Reading(
                text.plain(),
                clues(text, hits, lexicon),
                innocent,
                CasNumber.unknown(text.plain(), lexicon.casNumbers()));
    }

    private static List<Clue> clues(FoldedText text, List<WordIndex.Hit> hits, Loaded lexicon) {
        List<Clue> clues = new ArrayList<>();
        for (WordIndex.Hit hit : hits) {
            if (hit.entry().role().isEmpty()) {
                clues.add(clue(text, hit));
            }
        }
        clues.addAll(lexicon.symbols().in(text, hits));
        clues.addAll(shapes(text, hits, lexicon));
        clues.sort(Comparator.comparingInt(Clue::from));
        return withoutGrades(Needs.met(Bearings.of(text, clues, hits), lexicon.byId()), lexicon.byId());
    }

    /** Y30BH of a ferrite is no formula of yttrium. */
    private static List<Clue> withoutGrades(List<Clue> clues, Map<String, WordEntry> byId) {
        List<Clue> grades = clues.stream()
                .filter(c -> Optional.ofNullable(byId.get(c.entry()))
                        .filter(WordEntry::isGradeAlone)
                        .isPresent())
                .toList();
        return grades.isEmpty()
                ? clues
                : clues.stream()
                        .filter(c ->
                                byId.containsKey(c.entry()) || grades.stream().noneMatch(c::isInside))
                        .toList();
    }

    /**
     * Whether a text names other goods than of this kind, which is judged as a whole: magnets that come with a motor, or oxide that
     * is called a motor.
     *
     * @param wholes the kinds that are judged so
     */
    public boolean namesOtherGoods(String words, String kind, Set<String> wholes) {
        Loaded lexicon = loaded();
        String joined = words.replace(" + ", " plus ").replace(" & ", " and ");
        FoldedText text = FoldedText.of(CasNumber.parted(joined));
        List<WordIndex.Hit> hits = lexicon.hits(text);
        return lexicon.others().areNamed(kind, wholes, text, clues(text, hits, lexicon), hits);
    }

    /** What the first digits of a tariff code suggest. */
    public List<Clue> code(String code) {
        String digits = code.replaceAll("[^0-9]", "");
        Map<String, List<WordEntry>> byCode = loaded().byCode();
        List<Clue> clues = new ArrayList<>();
        for (int length = Math.min(digits.length(), 10); length >= 4; length--) {
            byCode.getOrDefault(digits.substring(0, length), List.of()).forEach(e -> clues.add(clue(0, 0, code, e)));
        }
        return clues;
    }

    /**
     * What a named value brings up: {@code item.kind=magnet}.
     *
     * @param named whether a fact, or a value of it, is named too
     */
    public List<Clue> following(String factAndValue, Predicate<String> named) {
        return loaded().byCause().getOrDefault(factAndValue, List.of()).stream()
                .filter(e -> Needs.isMet(e, named))
                .map(e -> clue(0, 0, factAndValue, e))
                .toList();
    }

    private static List<Clue> shapes(FoldedText text, List<WordIndex.Hit> hits, Loaded lexicon) {
        List<Clue> clues = new ArrayList<>();
        BitSet innocent = new BitSet(text.length());
        hits.stream().filter(h -> h.entry().isInnocent()).forEach(h -> innocent.set(h.from(), h.to()));
        int i = 0;
        while (i < text.length()) {
            if (isBreak(text.plain().charAt(i))) {
                i++;
                continue;
            }
            int end = i;
            boolean digit = false;
            while (end < text.length() && !isBreak(text.plain().charAt(end))) {
                digit |= Character.isDigit(text.plain().charAt(end));
                end++;
            }
            if (digit && end - i <= LONGEST_TOKEN) {
                int from = i;
                int to = end;
                String token = text.plain().substring(i, end);
                boolean apart = !innocent.get(from, to).isEmpty();
                if (!apart && lexicon.anyShape().matcher(token).matches()) {
                    lexicon.shapes().stream()
                            .filter(s -> s.pattern().matcher(token).matches())
                            .forEach(s -> clues.add(clue(from, to, token, s.entry())));
                }
            }
            i = end;
        }
        return clues;
    }

    private static boolean isBreak(char c) {
        return c <= ' ' || ",;()[]\"'，；（）、".indexOf(c) >= 0 || FoldedText.isEastern(c);
    }

    private static Clue clue(FoldedText text, WordIndex.Hit hit) {
        Clue clue = clue(hit.from(), hit.to(), text.plain().substring(hit.from(), hit.to()), hit.entry());
        return hit.inside() ? clue.silent() : clue;
    }

    private static Clue clue(int from, int to, String words, WordEntry entry) {
        return new Clue(
                from,
                to,
                words,
                entry.id(),
                entry.suggests(),
                entry.may(),
                entry.items(),
                Clue.Bearing.PRESENT,
                false,
                entry.says());
    }
}
