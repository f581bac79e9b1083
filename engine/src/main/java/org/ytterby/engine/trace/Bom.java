package org.ytterby.engine.trace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Bills of materials that share their parts: articles, and how much of each is in which other. Checked: no circle, no
 * missing part, no composition over the whole, no quantity that cannot be counted.
 *
 * <p>Immutable and thread-safe.
 */
public final class Bom {
    private final String name;
    private final Map<String, Article> articles;
    private final Map<String, List<Use>> uses;
    private final Map<String, List<Use>> usedIn;

    private Bom(String name, Map<String, Article> articles, List<Use> uses) {
        this.name = name;
        this.articles = Collections.unmodifiableMap(new LinkedHashMap<>(articles));
        this.uses = uses.stream()
                .collect(Collectors.groupingBy(Use::parent, LinkedHashMap::new, Collectors.toUnmodifiableList()));
        this.usedIn = uses.stream()
                .collect(Collectors.groupingBy(Use::child, LinkedHashMap::new, Collectors.toUnmodifiableList()));
    }

    /**
     * @param name what messages and reports call it
     * @throws org.ytterby.engine.doc.InputException with everything that is wrong with it, each with its place
     */
    public static Bom of(String name, List<Article> articles, List<Use> uses) {
        Map<String, Article> byId = new LinkedHashMap<>();
        articles.forEach(a -> byId.putIfAbsent(a.id(), a));
        Bom bom = new Bom(name, byId, uses);
        new BomCheck(bom, uses).run();
        return bom;
    }

    public String name() {
        return name;
    }

    public Map<String, Article> articles() {
        return articles;
    }

    public Optional<Article> article(String id) {
        return Optional.ofNullable(articles.get(id));
    }

    Article known(String id) {
        return article(id).orElseThrow(() -> new IllegalArgumentException("no article " + id));
    }

    /** What is in an article, in the order of the bill. */
    public List<Use> parts(String id) {
        return uses.getOrDefault(id, List.of());
    }

    /** What an article is in. */
    public List<Use> usedIn(String id) {
        return usedIn.getOrDefault(id, List.of());
    }

    /** Articles that nothing else holds, in the order of the bill. */
    public List<Article> products() {
        return articles.values().stream().filter(a -> usedIn(a.id()).isEmpty()).toList();
    }

    /** The same with some articles stated anew. */
    public Bom with(Map<String, Article> anew) {
        List<Article> all = new ArrayList<>();
        articles.values().forEach(a -> all.add(anew.getOrDefault(a.id(), a)));
        return of(name, all, allUses());
    }

    /** The same with another part in every place of one. */
    public Bom replaced(String part, String by) {
        List<Use> all = allUses().stream()
                .map(u -> u.child().equals(part) ? u.of(by) : u)
                .toList();
        return of(name, List.copyOf(articles.values()), all);
    }

    /** The same with one article, and its lines, stated anew. */
    Bom told(Article article, List<Use> parts) {
        List<Use> all = new ArrayList<>(
                allUses().stream().filter(u -> !u.parent().equals(article.id())).toList());
        all.addAll(parts);
        Map<String, Article> anew = new LinkedHashMap<>(articles);
        anew.put(article.id(), article);
        return new Bom(name, anew, all);
    }

    List<Use> allUses() {
        return uses.values().stream().flatMap(List::stream).toList();
    }
}
