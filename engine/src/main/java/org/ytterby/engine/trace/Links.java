package org.ytterby.engine.trace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A bill by number, its quantities ready to be counted. Made once, for all questions about it. Immutable. */
final class Links {
    private final Map<String, Integer> numbers;
    private final Article[] articles;
    private final Held[] held;
    /** By article: whether it is one substance through and through. */
    private final boolean[] isSubstance;
    /** By article: whether it stands for itself: at the bottom of the bill, or with a composition stated. */
    private final boolean[] isBottom;

    /** The parts of an article, those that stand for each other side by side. */
    static final class Held {
        final int[] parts;
        final Line[] lines;
        /** Whether pieces are meant of a part that is counted by mass. */
        final boolean[] pieces;

        final boolean isDated;

        Held(int size, boolean isDated) {
            this.parts = new int[size];
            this.lines = new Line[size];
            this.pieces = new boolean[size];
            this.isDated = isDated;
        }
    }

    private Links(Map<String, Integer> numbers, Article[] articles, Held[] held) {
        this.numbers = numbers;
        this.articles = articles;
        this.held = held;
        this.isSubstance = new boolean[held.length];
        this.isBottom = new boolean[held.length];
    }

    static Links of(Bom bom) {
        Map<String, Integer> numbers = new HashMap<>();
        bom.articles().keySet().forEach(id -> numbers.put(id, numbers.size()));
        Article[] articles = bom.articles().values().toArray(Article[]::new);
        Held[] held = new Held[articles.length];
        Links links = new Links(numbers, articles, held);
        for (int i = 0; i < held.length; i++) {
            links.put(i, articles[i], bom.parts(articles[i].id()));
        }
        return links;
    }

    /** The same with one article, and its lines, stated anew. */
    Links told(Article article, List<Use> uses) {
        int number = number(article.id());
        Links other = new Links(numbers, articles.clone(), held.clone());
        System.arraycopy(isSubstance, 0, other.isSubstance, 0, held.length);
        System.arraycopy(isBottom, 0, other.isBottom, 0, held.length);
        other.put(number, article, uses);
        return other;
    }

    private void put(int number, Article article, List<Use> uses) {
        articles[number] = article;
        held[number] = held(uses);
        isSubstance[number] = article.substance().isPresent();
        isBottom[number] =
                uses.isEmpty() || isSubstance[number] || !article.contents().isEmpty();
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

    Held held(int number) {
        return held[number];
    }

    private Held held(List<Use> uses) {
        List<Use> sorted = uses.stream().anyMatch(u -> u.alternative().isPresent()) ? besides(uses) : uses;
        Held all = new Held(uses.size(), uses.stream().anyMatch(Use::isDated));
        for (int i = 0; i < sorted.size(); i++) {
            Use use = sorted.get(i);
            Article part = articles[number(use.child())];
            all.parts[i] = number(use.child());
            all.lines[i] = Line.of(quantity(use, part), use.share(), Optional.of(use));
            all.pieces[i] = use.unit().kind() == Unit.Kind.COUNT && part.unit().kind() == Unit.Kind.MASS;
        }
        return all;
    }

    private static List<Use> besides(List<Use> uses) {
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
