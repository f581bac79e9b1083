package org.ytterby.engine.decide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.ytterby.engine.facts.Facts;
import org.ytterby.engine.law.Condition;
import org.ytterby.engine.law.Effect;
import org.ytterby.engine.law.Epoch;
import org.ytterby.engine.law.Parts;
import org.ytterby.engine.law.Provision;
import org.ytterby.engine.law.Vocabulary;

/**
 * The law of a stretch of days with every condition, provision and item numbered, so that a case keeps what it found of each
 * in plain arrays and looks nothing up by name. Worked out once a stretch. Thread-safe.
 */
final class Program {
    static final int[] NONE = {};

    /** How a condition is worked out. */
    enum Sort {
        ALL,
        ANY,
        NOT,
        CODE,
        HOLDS,
        ITEMS,
        OTHER
    }

    private final Epoch epoch;
    private final Vocabulary vocabulary;
    private final IdentityHashMap<Condition, Integer> numbers = new IdentityHashMap<>();
    private final List<Node> nodes = new ArrayList<>();
    private final List<Epoch.Rule> rules;
    private final Map<String, Integer> ruleAt = new HashMap<>();
    private final Map<String, Integer> itemAt = new HashMap<>();
    private final List<String> itemIds;
    private final Map<String, Integer> factAt = new HashMap<>();
    private final int[] meets;
    private final int[] operates;
    private final int[] matches;
    private final int[] listings;
    private final int[][] yieldsTo;
    private final int[][] excludedBy;
    private final int[][] liftedBy;
    private final int[][] policySetBy;
    private final int[][] replacedBy;
    private final Map<Optional<String>, View> kinds = new ConcurrentHashMap<>();
    private final AtomicReferenceArray<Wording> wordings;
    private final Sieve sieve;

    /** A condition with what it is made of. */
    static final class Node {
        private final Sort sort;
        private final Condition condition;
        private final int[] parts;
        private final int fact;

        /**
         * @param parts what it is made of, by number
         * @param fact the place in the vocabulary of the fact whose code it tests; less than zero where it is not there
         */
        Node(Sort sort, Condition condition, int[] parts, int fact) {
            this.sort = sort;
            this.condition = condition;
            this.parts = parts;
            this.fact = fact;
        }

        Sort sort() {
            return sort;
        }

        Condition condition() {
            return condition;
        }

        int[] parts() {
            return parts;
        }

        int fact() {
            return fact;
        }
    }

    private Program(Epoch epoch) {
        this.epoch = epoch;
        this.vocabulary = epoch.corpus().vocabulary();
        this.rules = epoch.rules();
        Collection<Epoch.ListedItem> items = epoch.items().values();
        vocabulary.keys().forEach(key -> factAt.put(key, factAt.size()));
        this.itemIds = List.copyOf(epoch.items().keySet());
        items.forEach(i -> itemAt.put(i.item().id(), itemAt.size()));
        rules.forEach(r -> ruleAt.put(r.provision().id(), ruleAt.size()));
        this.matches = items.stream().mapToInt(i -> number(i.match())).toArray();
        this.listings =
                items.stream().mapToInt(i -> number(i.listing().operates())).toArray();
        this.meets = rules.stream().mapToInt(r -> number(r.provision().when())).toArray();
        this.operates =
                rules.stream().mapToInt(r -> number(r.track().operates())).toArray();
        rules.forEach(r -> {
            number(r.provision().circumstances());
            r.provision().duties().forEach(d -> number(d.when()));
        });
        epoch.corpus().licenceTests().forEach(t -> number(t.failsWhen()));
        this.yieldsTo = rules.stream()
                .map(r -> r.provision().yieldsTo().stream()
                        .mapToInt(id -> ruleAt.getOrDefault(id, -1))
                        .toArray())
                .toArray(int[][]::new);
        this.excludedBy = by(e -> e instanceof Effect.Exclude x ? x.from() : List.of());
        this.liftedBy = by(e -> e instanceof Effect.Exempt x ? x.lifts() : List.of());
        this.policySetBy = by(e -> e instanceof Effect.SetPolicy x ? x.of() : List.of());
        this.replacedBy = by(e -> e instanceof Effect.PermitInstead x ? x.of() : List.of());
        this.wordings = new AtomicReferenceArray<>(nodes.size());
        this.sieve = new Sieve(this);
    }

    /** The program of a day's law, shared by the days of its stretch. */
    static Program of(Epoch epoch) {
        return epoch.kept(Program.class, Program::new);
    }

    private int[][] by(Function<Effect, List<String>> of) {
        int[][] by = new int[rules.size()][];
        Arrays.fill(by, NONE);
        for (int i = 0; i < rules.size(); i++) {
            for (String id : of.apply(rules.get(i).provision().effect())) {
                Integer at = ruleAt.get(id);
                if (at != null) {
                    by[at] = plus(by[at], i);
                }
            }
        }
        return by;
    }

    private static int[] plus(int[] some, int one) {
        int[] more = Arrays.copyOf(some, some.length + 1);
        more[some.length] = one;
        return more;
    }

    private int number(Condition condition) {
        Integer known = numbers.get(condition);
        if (known != null) {
            return known;
        }
        nodes.add(node(condition));
        numbers.put(condition, nodes.size() - 1);
        return nodes.size() - 1;
    }

    private Node node(Condition condition) {
        return switch (condition) {
            case Condition.All c -> new Node(Sort.ALL, c, parts(c), 0);
            case Condition.Any c -> new Node(Sort.ANY, c, parts(c), 0);
            case Condition.Not c -> new Node(Sort.NOT, c, parts(c), 0);
            case Condition.OneOf c -> new Node(Sort.CODE, c, NONE, factAt.getOrDefault(c.fact(), -1));
            case Condition.Holds c -> new Node(Sort.HOLDS, c, NONE, factAt.getOrDefault(c.fact(), -1));
            case Condition.Near c -> {
                c.ids().forEach(id -> epoch.item(id).item().form().near().ifPresent(this::number));
                yield new Node(Sort.OTHER, c, NONE, 0);
            }
            case Condition.Items c -> new Node(Sort.ITEMS, c, NONE, 0);
            default -> new Node(Sort.OTHER, condition, NONE, 0);
        };
    }

    private int[] parts(Condition condition) {
        return Parts.of(condition).stream().mapToInt(this::number).toArray();
    }

    /** The law as goods of a kind see it; all of it where nobody says of which kind they are. */
    View of(Optional<String> kind) {
        View known = kinds.get(kind);
        return known != null ? known : kinds.computeIfAbsent(kind, this::ofKind);
    }

    private View ofKind(Optional<String> kind) {
        int[] own = epoch.rules(kind).stream()
                .mapToInt(r -> at(ruleAt, r.provision().id()))
                .toArray();
        return new View(
                own, ids -> numbers(kind.map(k -> epoch.itemsOfKind(ids, k)).orElse(ids)), new int[nodes.size()]);
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
        return nodes.size();
    }

    Node node(int number) {
        return nodes.get(number);
    }

    /** What a condition asks for, put into words when first somebody reads it. */
    Wording wording(int number) {
        Wording known = wordings.get(number);
        if (known == null) {
            known = Wording.of(nodes.get(number).condition());
            wordings.set(number, known);
        }
        return known;
    }

    /** How answers print an item. */
    String name(int item) {
        return epoch.item(itemIds.get(item)).item().name();
    }

    /** The number of a condition; less than zero where it stands in no provision and no item. */
    int numberOf(Condition condition) {
        Integer number = numbers.get(condition);
        return number == null ? -1 : number;
    }

    int items() {
        return matches.length;
    }

    /** The place of a fact in the vocabulary; less than zero where it is not there. */
    int fact(String key) {
        return factAt.getOrDefault(key, -1);
    }

    /** @throws IllegalArgumentException if the law holds no item of that id */
    int item(String id) {
        return at(itemAt, id);
    }

    String itemOf(int item) {
        return itemIds.get(item);
    }

    boolean isOfOtherKind(int item, String kind) {
        return epoch.isOfOtherKind(itemIds.get(item), kind);
    }

    /** How many facts there are. */
    int facts() {
        return factAt.size();
    }

    /** The condition that matches an item. */
    int match(int item) {
        return matches[item];
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
        return ruleAt.getOrDefault(id, -1);
    }

    int meets(int rule) {
        return meets[rule];
    }

    int operates(int rule) {
        return operates[rule];
    }

    /** The provisions before which this one gives way; one that is not on file is less than zero. */
    int[] yieldsTo(int rule) {
        return yieldsTo[rule];
    }

    int[] excludedBy(int rule) {
        return excludedBy[rule];
    }

    int[] liftedBy(int rule) {
        return liftedBy[rule];
    }

    int[] policySetBy(int rule) {
        return policySetBy[rule];
    }

    int[] replacedBy(int rule) {
        return replacedBy[rule];
    }

    private static int at(Map<String, Integer> places, String id) {
        Integer at = places.get(id);
        if (at == null) {
            throw new IllegalArgumentException("not in the law of the day: " + id);
        }
        return at;
    }
}
