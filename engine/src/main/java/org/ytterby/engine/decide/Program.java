package org.ytterby.engine.decide;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.ytterby.engine.facts.Facts;
import org.ytterby.engine.law.Condition;
import org.ytterby.engine.law.Epoch;
import org.ytterby.engine.law.Provision;

/**
 * The law of a stretch of days with every condition, provision and item numbered, so that a case keeps what it found of each
 * in plain arrays and looks nothing up by name. Worked out once a stretch. Thread-safe.
 */
final class Program {
    private final Epoch epoch;
    private final Numbering numbering;
    private final NumberedConditions numbers;
    private final List<Epoch.Rule> rules;
    private final int[] operates;
    private final int[] listings;
    private final Map<Optional<String>, View> kinds = new ConcurrentHashMap<>();
    private final AtomicReferenceArray<Wording> wordings;
    private final Sieve sieve;

    private Program(Epoch epoch) {
        this.epoch = epoch;
        this.numbering = Numbering.of(epoch);
        this.numbers = new NumberedConditions(numbering.numbers);
        this.rules = epoch.rules();
        this.listings = epoch.items().values().stream()
                .mapToInt(i -> numbers.number(i.listing().operates()))
                .toArray();
        this.operates = rules.stream()
                .mapToInt(r -> numbers.number(r.track().operates()))
                .toArray();
        this.wordings = new AtomicReferenceArray<>(numbers.size());
        this.sieve = new Sieve(this, numbering.codes);
    }

    /** The program of a day's law, shared by the days of its stretch. */
    static Program of(Epoch epoch) {
        return epoch.kept(Program.class, Program::new);
    }

    /** The law as goods of a kind see it; all of it where nobody says of which kind they are. */
    View of(Optional<String> kind) {
        View known = kinds.get(kind);
        return known != null ? known : kinds.computeIfAbsent(kind, this::ofKind);
    }

    private View ofKind(Optional<String> kind) {
        int[] own = epoch.rules(kind).stream()
                .mapToInt(r -> at(numbering.ruleAt, r.provision().id()))
                .toArray();
        return new View(
                own, ids -> numbers(kind.map(k -> epoch.itemsOfKind(ids, k)).orElse(ids)), new int[numbers.size()]);
    }

    /** What is left of the law for a case with these codes, for one who only wants to know what it comes to. */
    View sieved(Facts facts, View otherwise) {
        return sieve.of(facts, otherwise);
    }

    View view(int[] own, UnaryOperator<List<String>> possible, int[] known) {
        return new View(own, ids -> numbers(possible.apply(ids)), known);
    }

    private int[] numbers(List<String> ids) {
        return ids.stream().mapToInt(this::item).toArray();
    }

    /** The part of the law that some cases can come under: which provisions, and which of the items that a condition names. */
    static final class View {
        private final int[] rules;
        private final Function<List<String>, int[]> possible;
        private final AtomicReferenceArray<int[]> items;

        private final int[] known;

        /** @param known by condition: one more than the diagram where it is settled, else nothing */
        View(int[] rules, Function<List<String>, int[]> possible, int[] known) {
            this.rules = rules;
            this.possible = possible;
            this.items = new AtomicReferenceArray<>(known.length);
            this.known = known;
        }

        /** What is settled of each condition, for a case to go on with. */
        int[] known() {
            return known.clone();
        }

        int[] rules() {
            return rules;
        }

        /** Those of the items a condition names that the goods can be. */
        int[] items(int number, Condition.Items test) {
            int[] known = items.get(number);
            if (known == null) {
                known = possible.apply(test.ids());
                items.set(number, known);
            }
            return known;
        }
    }

    int size() {
        return numbers.size();
    }

    Node node(int number) {
        return numbers.node(number);
    }

    /** What a condition asks for, put into words when first somebody reads it. */
    Wording wording(int number) {
        Wording known = wordings.get(number);
        if (known == null) {
            known = Wording.of(numbers.node(number).condition());
            wordings.set(number, known);
        }
        return known;
    }

    /** How answers print an item. */
    String name(int item) {
        return epoch.item(numbering.itemIds.get(item)).item().name();
    }

    /** The number of a condition; less than zero where it stands in no provision and no item. */
    int numberOf(Condition condition) {
        return numbers.numberOf(condition);
    }

    int items() {
        return numbering.matches.length;
    }

    /** The place of a fact in the vocabulary; less than zero where it is not there. */
    int fact(String key) {
        return numbers.fact(key);
    }

    /** @throws IllegalArgumentException if the law holds no item of that id */
    int item(String id) {
        return at(numbering.itemAt, id);
    }

    String itemOf(int item) {
        return numbering.itemIds.get(item);
    }

    boolean isOfOtherKind(int item, String kind) {
        return epoch.isOfOtherKind(numbering.itemIds.get(item), kind);
    }

    /** How many facts there are. */
    int facts() {
        return numbers.facts();
    }

    /** The condition that matches an item. */
    int match(int item) {
        return numbering.matches[item];
    }

    /** The condition under which an item is listed. */
    int listing(int item) {
        return listings[item];
    }

    List<Epoch.Rule> rules() {
        return rules;
    }

    Provision provision(int rule) {
        return rules.get(rule).provision();
    }

    /** The place of a provision; less than zero where the law holds none of that id. */
    int rule(String id) {
        return numbering.ruleAt.getOrDefault(id, -1);
    }

    int meets(int rule) {
        return numbering.meets[rule];
    }

    int operates(int rule) {
        return operates[rule];
    }

    /** The provisions before which this one gives way; one that is not on file is less than zero. */
    int[] yieldsTo(int rule) {
        return numbering.yieldsTo[rule];
    }

    int[] excludedBy(int rule) {
        return numbering.excludedBy[rule];
    }

    int[] liftedBy(int rule) {
        return numbering.liftedBy[rule];
    }

    int[] policySetBy(int rule) {
        return numbering.policySetBy[rule];
    }

    int[] replacedBy(int rule) {
        return numbering.replacedBy[rule];
    }

    private static int at(Map<String, Integer> places, String id) {
        Integer at = places.get(id);
        if (at == null) {
            throw new IllegalArgumentException("not in the law of the day: " + id);
        }
        return at;
    }
}
