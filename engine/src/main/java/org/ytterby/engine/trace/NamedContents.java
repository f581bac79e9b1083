package org.ytterby.engine.trace;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ytterby.engine.classify.Clue;
import org.ytterby.engine.classify.Lexicon;

/**
 * Holds the names of parts against what the bill says is in them: a part that is called dysprosium oxide, and has a composition
 * without dysprosium, may hold anything. Words state nothing; they open what they belie.
 */
public final class NamedContents {
    private final Lexicon lexicon;
    private final Substances substances;
    private final Set<String> sought;
    private final Map<String, Set<String>> read = new HashMap<>();

    /** @param sought the elements that matter, by symbol */
    public NamedContents(Lexicon lexicon, Substances substances, Set<String> sought) {
        this.lexicon = lexicon;
        this.substances = substances;
        this.sought = Set.copyOf(sought);
    }

    /** The bill with what its own names belie left open. */
    public Bom opened(Bom bom) {
        Map<String, Article> anew = new HashMap<>();
        for (Article article : bom.articles().values()) {
            if (bom.parts(article.id()).isEmpty() && isBelied(article)) {
                anew.put(article.id(), article.ofUnknownContent());
            }
        }
        return anew.isEmpty() ? bom : bom.with(anew);
    }

    private boolean isBelied(Article article) {
        boolean says = article.substance().isPresent()
                || !article.contents().isEmpty()
                || article.complete().isPresent();
        Set<String> missing = new HashSet<>(says ? named(article.name()) : Set.of());
        if (missing.isEmpty()) {
            return false;
        }
        List<String> held = article.contents().stream()
                .filter(c -> !c.fraction().isZero())
                .map(Content::substance)
                .collect(Collectors.toList());
        article.substance().ifPresent(held::add);
        held.forEach(s -> missing.removeAll(substances.elements(s)));
        return !missing.isEmpty() && held.stream().noneMatch(substances::isWord);
    }

    private Set<String> named(String name) {
        return read.computeIfAbsent(
                name,
                n -> lexicon.read(n).clues().stream()
                        .filter(c -> c.counts() && !c.purpose())
                        .map(Clue::elements)
                        .flatMap(List::stream)
                        .filter(sought::contains)
                        .collect(Collectors.toSet()));
    }
}
