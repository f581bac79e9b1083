package org.ytterby.engine.trace;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ytterby.engine.doc.InputException;

/**
 * A bill by number, parts before what holds them, its quantities ready to be counted. Made once, for all questions about it.
 * Immutable.
 */
final class Links {
    private final Map<String, Integer> numbers;
    private final Article[] articles;
    /** By article: whether it is one substance through and through. */
    private final boolean[] isSubstance;
    /** By article: whether it stands for itself: at the bottom of the bill, or with a composition stated. */
    private final boolean[] isBottom;
    /** By article: whether any of its lines is in force for a time only. */
    private final boolean[] isDated;

    /** By article, where its lines begin; one more than there are articles. Those that stand for each other are side by side. */
    final int[] first;

    final Line[] lines;
    /** By line, the article it uses. */
    final int[] part;
    /** By line, whether pieces are meant of a part that is counted by mass. */
    final boolean[] pieces;
    /** By line, as the line has it, the least and the greatest side by side. */
    final double[] quantity;

    final long[] units;
    /** By line, as the line has it. */
    final int[] scale;

    final int[] deepest;
    final long[] log;
    /** Whether any lines stand for each other. */
    private boolean hasAlternatives;

    private Links(Map<String, Integer> numbers, Article[] articles, int[] first) {
        this.numbers = numbers;
        this.articles = articles;
        this.first = first;
        this.isSubstance = new boolean[articles.length];
        this.isBottom = new boolean[articles.length];
        this.isDated = new boolean[articles.length];
        int count = first[articles.length];
        this.lines = new Line[count];
        this.part = new int[count];
        this.pieces = new boolean[count];
        this.quantity = new double[2 * count];
        this.units = new long[2 * count];
        this.scale = new int[count];
        this.deepest = new int[count];
        this.log = new long[count];
    }

    private Links(Links other) {
        this(other.numbers, other.articles.clone(), other.first);
        copy(other.isSubstance, isSubstance);
        copy(other.isBottom, isBottom);
        copy(other.isDated, isDated);
        copy(other.lines, lines);
        copy(other.part, part);
        copy(other.pieces, pieces);
        copy(other.quantity, quantity);
        copy(other.units, units);
        copy(other.scale, scale);
        copy(other.deepest, deepest);
        copy(other.log, log);
        hasAlternatives = other.hasAlternatives;
    }

    @SuppressWarnings("SuspiciousSystemArraycopy") // two arrays of one field
    private static void copy(Object from, Object to) {
        System.arraycopy(from, 0, to, 0, java.lang.reflect.Array.getLength(from));
    }

    static Links of(Bom bom) {
        Map<String, Integer> numbers = new HashMap<>();
        List<Article> order = new ArrayList<>();
        for (Article product : bom.products()) {
            place(product, bom, numbers, order);
        }
        int[] first = new int[order.size() + 1];
        for (int i = 0; i < order.size(); i++) {
            first[i + 1] = first[i] + bom.parts(order.get(i).id()).size();
        }
        Links links = new Links(numbers, order.toArray(Article[]::new), first);
        for (int i = 0; i < order.size(); i++) {
            links.put(i, bom.parts(order.get(i).id()));
        }
        return links;
    }

    private static void place(Article product, Bom bom, Map<String, Integer> numbers, List<Article> order) {
        Deque<String> open = new ArrayDeque<>(List.of(product.id()));
        while (!open.isEmpty()) {
            String id = open.element();
            int before = open.size();
            if (!numbers.containsKey(id)) {
                for (Use use : bom.parts(id)) {
                    if (!numbers.containsKey(use.child())) {
                        open.push(use.child());
                    }
                }
            }
            if (open.size() == before) {
                open.pop();
                if (numbers.putIfAbsent(id, order.size()) == null) {
                    order.add(bom.known(id));
                }
            }
        }
    }

    /** The same with one article, and its lines, stated anew; they use the parts they used. */
    Links told(Article article, List<Use> uses) {
        Links other = new Links(this);
        int number = number(article.id());
        other.articles[number] = article;
        other.put(number, uses);
        return other;
    }

    private void put(int number, List<Use> uses) {
        Article article = articles[number];
        isSubstance[number] = article.substance().isPresent();
        isBottom[number] =
                uses.isEmpty() || isSubstance[number] || !article.contents().isEmpty();
        isDated[number] = uses.stream().anyMatch(Use::isDated);
        int next = first[number];
        for (Use use : besides(uses)) {
            put(next++, use);
        }
    }

    private void put(int line, Use use) {
        int number = number(use.child());
        Article child = articles[number];
        Line of = Line.of(quantity(use, child), use.share(), Optional.of(use));
        lines[line] = of;
        part[line] = number;
        pieces[line] = use.unit().kind() == Unit.Kind.COUNT && child.unit().kind() == Unit.Kind.MASS;
        quantity[2 * line] = of.low();
        quantity[2 * line + 1] = of.high();
        units[2 * line] = of.leastUnits();
        units[2 * line + 1] = of.mostUnits();
        scale[line] = of.scale();
        deepest[line] = of.deepest();
        log[line] = of.log();
        hasAlternatives |= use.alternative().isPresent();
    }

    int size() {
        return articles.length;
    }

    int number(String id) {
        return Objects.requireNonNull(numbers.get(id), id);
    }

    Article article(int number) {
        return articles[number];
    }

    boolean isSubstance(int number) {
        return isSubstance[number];
    }

    boolean isBottom(int number) {
        return isBottom[number];
    }

    boolean isInForce(int number, int line, Optional<LocalDate> day) {
        return !isDated[number] || lines[line].use().orElseThrow().isIn(day.orElseThrow());
    }

    /** @throws InputException where lines of an article are in force for a time only, and the day does not say which */
    void check(int number, Optional<LocalDate> day) {
        if (!isDated[number]) {
            return;
        }
        for (int i = first[number]; i < first[number + 1]; i++) {
            Use use = lines[i].use().orElseThrow();
            if (day.isEmpty() && use.isDated()) {
                throw InputException.of(
                        "YT-M020",
                        use.place(),
                        "the line is in force for a time only, and no day was asked for",
                        "Name the day, for example --on 2026-11-20.");
            }
        }
        if (hasAlternatives) {
            alternatives(number, day.orElseThrow());
        }
    }

    /** Of lines that stand for each other, those that are in force must be able to make up the whole, too. */
    private void alternatives(int number, LocalDate day) {
        Map<String, List<Use>> inForce = new LinkedHashMap<>();
        for (int i = first[number]; i < first[number + 1]; i++) {
            Use use = lines[i].use().orElseThrow();
            if (use.isIn(day)) {
                use.alternative()
                        .ifPresent(a -> inForce.computeIfAbsent(a, k -> new ArrayList<>())
                                .add(use));
            }
        }
        inForce.forEach((name, uses) -> {
            if (!uses.stream().map(Use::share).reduce(Span.ZERO, Span::plus).holds(BigDecimal.ONE)) {
                throw InputException.of(
                        "YT-M009",
                        uses.getFirst().place(),
                        "the alternatives `" + name + "` of `"
                                + uses.getFirst().parent() + "` that are in force on `" + day
                                + "` cannot make up a whole",
                        "Their shares have to add up to 100 per cent on each day.");
            }
        });
    }

    boolean hasAlternatives() {
        return hasAlternatives;
    }

    boolean hasParts(int number) {
        return first[number] < first[number + 1];
    }

    private static List<Use> besides(List<Use> uses) {
        if (uses.stream().noneMatch(u -> u.alternative().isPresent())) {
            return uses;
        }
        Map<String, List<Use>> arms = new LinkedHashMap<>();
        for (Use use : uses) {
            String arm = use.alternative().map(a -> "=" + a).orElse("#" + arms.size());
            arms.computeIfAbsent(arm, k -> new ArrayList<>()).add(use);
        }
        return arms.values().stream().flatMap(List::stream).toList();
    }

    /** What of a line stays in its parent, in the base unit of the part. */
    static Span quantity(Use use, Article part) {
        BigDecimal factor = use.unit().kind() == part.unit().kind() ? use.unit().factor() : BigDecimal.ONE;
        return use.quantity().times(Span.exactly(factor)).times(use.yield());
    }
}
