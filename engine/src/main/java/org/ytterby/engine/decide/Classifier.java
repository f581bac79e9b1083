package org.ytterby.engine.decide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.ytterby.engine.classify.CasNumber;
import org.ytterby.engine.classify.Clue;
import org.ytterby.engine.classify.Lexicon;
import org.ytterby.engine.classify.Reading;
import org.ytterby.engine.facts.Facts;
import org.ytterby.engine.facts.Stated;
import org.ytterby.engine.facts.Transaction;
import org.ytterby.engine.law.Epoch;
import org.ytterby.engine.law.Item;
import org.ytterby.engine.law.Track;

/**
 * Says which items goods may be. The words of a line raise suspicion; only its stated facts settle that it is an item,
 * and only they keep one out. Where words and facts, or words and code, speak of different things, that is a question.
 *
 * <p>Thread-safe; keeps what it worked out for texts, facts and whole lines that come again.
 */
public final class Classifier {
    private static final int MOST_KEPT = 500;
    private static final int MOST_TEXTS = 20_000;
    private static final int MOST_QUESTIONS = 8;
    private static final int MOST_EXCLUDED = 5;
    private static final double CODE_BONUS = 0.25;
    private static final double DIRECT = 2;
    private static final double MATCHED = 100;
    private static final String CODE = "item.hs";
    private static final String CAS = "item.cas";
    private static final String KIND = "item.kind";
    private static final String ELEMENTS = "item.elements";
    private static final List<String> COMPARED = List.of(KIND, "item.magnet_family");
    private static final List<String> TEXTS = List.of("item.description", "item.part");

    private final Engine engine;
    private final Lexicon lexicon;
    private final ItemIndex index;
    private final Map<Key, ItemTruths> truths = new ConcurrentHashMap<>();

    private final Map<String, Reading> readings = new ConcurrentHashMap<>();
    private final Map<SameLine, Classification> answers = new ConcurrentHashMap<>();

    private record Key(LocalDate on, Optional<LocalDate> knownOn, Map<String, Stated> facts) {}

    /** All that an answer rests on: of the texts what they say, so that sizes and numbers behind it make no other line. */
    private record SameLine(Key key, List<Said> said, String code) {}

    private record Said(List<Clue> clues, List<Clue> toldApart, List<CasNumber> unknown) {
        static Said of(Reading reading) {
            return new Said(reading.clues(), reading.toldApart(), reading.unknown());
        }
    }

    public Classifier(Engine engine) {
        this.engine = engine;
        this.lexicon = engine.corpus().lexicon();
        this.index = new ItemIndex(engine.corpus().items().values());
    }

    /** What the goods of a movement may be, by its facts about goods alone. */
    public Classification classify(Transaction transaction) {
        Map<String, Reading> read = new LinkedHashMap<>();
        for (String key : TEXTS) {
            transaction.facts().text(key).ifPresent(text -> read.put(text, read(text)));
        }
        transaction.facts().text(CAS).map(Classifier::labelled).ifPresent(text -> read.put(text, read(text)));
        read.values().removeIf(Reading::saysNothing);
        SameLine same = new SameLine(
                key(transaction),
                read.values().stream().map(Said::of).toList(),
                transaction.facts().text(CODE).orElse(""));
        Classification known = answers.get(same);
        if (known == null) {
            known = new Line(transaction, same, read.values()).classified();
            makeRoom(answers, MOST_TEXTS);
            answers.put(same, known);
        }
        return known.of(transaction);
    }

    /** As a description would write it: what stands in the column of CAS numbers is meant as one. */
    private static String labelled(String number) {
        return "CAS " + number;
    }

    private Reading read(String text) {
        Reading known = readings.get(text);
        if (known == null) {
            known = lexicon.read(text);
            makeRoom(readings, MOST_TEXTS);
            readings.put(text, known);
        }
        return known;
    }

    private static void makeRoom(Map<?, ?> kept, int most) {
        if (kept.size() >= most) {
            kept.clear();
        }
    }

    private static Key key(Transaction transaction) {
        Map<String, Stated> told = new LinkedHashMap<>();
        transaction.facts().stated().forEach((key, stated) -> {
            if (StatedClues.describes(key)) {
                told.put(key, stated);
            }
        });
        return new Key(transaction.on(), transaction.knownOn(), told);
    }

    private ItemTruths truths(Transaction transaction, Key key) {
        makeRoom(truths, MOST_KEPT);
        return truths.computeIfAbsent(key, k -> new ItemTruths(engine.look(transaction.with(new Facts(k.facts())))));
    }

    /** An item with what speaks for it. */
    private record Suspect(Item item, Support support) {
        boolean isOutdoneBy(Suspect other, ItemIndex index) {
            return support.isOutdoneBy(other.support) && index.sameKind(item, other.item);
        }
    }

    /** The work on one line. */
    private final class Line {
        private final Transaction transaction;
        private final List<Clue> words = new ArrayList<>();
        private final List<Clue> apart = new ArrayList<>();
        private final Set<CasNumber> unknown = new LinkedHashSet<>();
        private final List<Clue> stated;
        private final List<Clue> code;
        private final List<Item> printed;
        private final ItemTruths truths;
        private final Epoch epoch;
        private final List<Classification.Conflict> conflicts = new ArrayList<>();
        private final Map<String, Classification.Suggestion> suggested = new LinkedHashMap<>();
        private final List<Classification.Excluded> excluded = new ArrayList<>();

        Line(Transaction transaction, SameLine line, Collection<Reading> readings) {
            this.transaction = transaction;
            readings.forEach(reading -> {
                words.addAll(reading.clues());
                apart.addAll(reading.toldApart());
                unknown.addAll(reading.unknown());
            });
            this.stated = StatedClues.of(transaction.facts(), engine.corpus().vocabulary());
            this.code = lexicon.code(line.code());
            this.printed = index.printed(line.code().replaceAll("[^0-9]", ""));
            this.truths = truths(transaction, line.key());
            this.epoch = truths.epoch();
        }

        Classification classified() {
            conflicts();
            matched();
            suspect(Evidence.of(together(words, stated), lexicon, index.telling()));
            if (suggested.isEmpty()) {
                suspect(Evidence.of(together(together(words, stated), code), lexicon, index.telling()));
                printed.forEach(i -> suggest(i, List.of(codeClue()), CODE_BONUS));
            }
            List<Classification.Suggestion> best = suggested.values().stream()
                    .sorted(Comparator.comparingDouble((Classification.Suggestion s) -> -s.weight())
                            .thenComparing(s -> s.rests()))
                    .toList();
            List<Clue> absent = absent();
            return new Classification(
                    transaction,
                    state(best, absent),
                    best,
                    questions(best, absent),
                    conflicts,
                    absent,
                    List.copyOf(unknown),
                    apart,
                    excluded.stream().limit(MOST_EXCLUDED).toList());
        }

        private Classification.State state(List<Classification.Suggestion> best, List<Clue> absent) {
            if (best.stream().anyMatch(s -> s.truth() == Truth.YES)) {
                return Classification.State.MATCHED;
            }
            return best.isEmpty() && absent.isEmpty() && conflicts.isEmpty() && !isSubstanceAsked()
                    ? Classification.State.NONE
                    : Classification.State.OPEN;
        }

        /** A number that names nothing on file may name anything, unless it is stated what the goods hold. */
        private boolean isSubstanceAsked() {
            return !unknown.isEmpty() && named(ELEMENTS, stated).isEmpty();
        }

        private static List<Clue> together(List<Clue> some, List<Clue> others) {
            return Stream.concat(some.stream(), others.stream()).toList();
        }

        /** Words against a stated fact, a code against words: each is a question, and none prevails. */
        private void conflicts() {
            for (String fact : COMPARED) {
                Set<String> said = named(fact, words);
                compare(fact, named(fact, stated), said);
                compare(CODE, named(fact, code), said);
            }
        }

        private void compare(String key, Set<String> other, Set<String> said) {
            boolean apartFromEachOther =
                    !other.isEmpty() && !said.isEmpty() && said.stream().noneMatch(other::contains);
            if (apartFromEachOther) {
                conflicts.add(new Classification.Conflict(key, other, said, Optional.empty()));
            }
        }

        private static Set<String> named(String fact, List<Clue> clues) {
            Set<String> values = new LinkedHashSet<>();
            for (Clue clue : clues) {
                if (clue.counts()) {
                    values.addAll(clue.named().getOrDefault(fact, List.of()));
                }
            }
            return values;
        }

        private void matched() {
            if (stated.isEmpty()) {
                return;
            }
            for (Item item : engine.corpus().items().values()) {
                if (isListed(item) && truths.of(item) == Truth.YES) {
                    put(item, MATCHED, stated);
                }
            }
        }

        private void suspect(Evidence evidence) {
            List<Suspect> suspects = new ArrayList<>();
            for (Item item : index.asking(evidence.all())) {
                Support support = Support.of(item, evidence.of(index.kinds(item)));
                boolean other = index.isOtherCompound(item, support.lacking(), evidence.named(ELEMENTS));
                if (support.isSuspicion() && !other) {
                    suspects.add(new Suspect(item, support));
                }
            }
            suspects.stream()
                    .filter(s -> s.support().isWhole() || suspects.stream().noneMatch(o -> s.isOutdoneBy(o, index)))
                    .forEach(s ->
                            suggest(s.item(), s.support().reasons(), s.support().score()));
            evidence.items()
                    .forEach((id, clues) -> Optional.ofNullable(
                                    engine.corpus().items().get(id))
                            .ifPresent(i -> suggest(i, clues, DIRECT)));
        }

        private void suggest(Item item, Collection<Clue> reasons, double weight) {
            if (!isListed(item)) {
                return;
            }
            if (truths.of(item) == Truth.NO && conflicts.isEmpty()) {
                excluded.add(new Classification.Excluded(item, keptOutBy(item), List.copyOf(reasons)));
            } else {
                put(item, weight + (printed.contains(item) ? CODE_BONUS : 0), reasons);
            }
        }

        private void put(Item item, double weight, Collection<Clue> reasons) {
            suggested.merge(
                    item.id(),
                    new Classification.Suggestion(
                            item,
                            truths.of(item) == Truth.YES ? Truth.YES : Truth.OPEN,
                            weight,
                            reasons.stream().distinct().toList(),
                            truths.missing(item),
                            epoch.item(item.id()).listing().suspendedOrMayBe()),
                    (a, b) -> a.weight() >= b.weight() ? a : b);
        }

        private List<String> keptOutBy(Item item) {
            return truths.keptOutBy(item).map(r -> List.of(r.subject())).orElse(List.of());
        }

        /** On the list that day, its listing at rest or not. */
        private boolean isListed(Item item) {
            Track listing = epoch.item(item.id()).listing();
            return listing.commenced() && !listing.ended();
        }

        private Clue codeClue() {
            String hs = transaction.facts().text(CODE).orElse("");
            return new Clue(0, 0, hs, "code", Map.of(), Map.of(), List.of(), Clue.Bearing.PRESENT, false, Map.of());
        }

        /** What is called absent matters where it is an element by which an item is told, or a word for many of them. */
        private List<Clue> absent() {
            return words.stream()
                    .filter(c -> c.bearing() == Clue.Bearing.ABSENT)
                    .filter(c -> Stream.concat(
                                    c.elements().stream(), c.may().getOrDefault(ELEMENTS, List.of()).stream())
                            .anyMatch(index.telling()::contains))
                    .toList();
        }

        private List<String> questions(List<Classification.Suggestion> best, List<Clue> absent) {
            Set<String> keys = new LinkedHashSet<>();
            conflicts.forEach(c -> keys.add(c.key()));
            if (isSubstanceAsked() && state(best, absent) != Classification.State.MATCHED) {
                if (unknown.stream().anyMatch(n -> !n.valid())) {
                    keys.add(CAS);
                }
                keys.addAll(List.of(KIND, ELEMENTS));
            }
            absent.forEach(c -> c.elements().stream()
                    .filter(index.telling()::contains)
                    .forEach(e -> keys.add("item.composition." + e)));
            absent.stream().filter(c -> c.elements().isEmpty()).forEach(c -> keys.add("item.composition"));
            best.stream().filter(s -> s.truth() != Truth.YES).forEach(s -> keys.addAll(s.missing()));
            return keys.stream().limit(MOST_QUESTIONS).toList();
        }
    }
}
