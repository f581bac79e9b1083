package org.ytterby.engine.trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Nearest;

/**
 * A bill with the answers of suppliers merged into it.
 *
 * @param contradictions answers that cannot be true beside what was known; the wider reading was kept
 */
public record Answered(Bom bom, List<Contradiction> contradictions) {
    public Answered {
        contradictions = List.copyOf(contradictions);
    }

    public static Answered of(Bom bom) {
        return new Answered(bom, List.of());
    }

    /**
     * @param answers what was said of articles, by their own part number or that of their supplier
     * @throws InputException where an answer is about a part that is not in the bill
     */
    public Answered with(List<Article> answers) {
        Map<String, Article> anew = new LinkedHashMap<>();
        List<Contradiction> all = new ArrayList<>(contradictions);
        for (Article said : answers) {
            Article before = meant(said);
            Merge merge = Merge.of(anew.getOrDefault(before.id(), before), said, source(said));
            anew.put(before.id(), merge.article());
            all.addAll(merge.contradictions());
        }
        return new Answered(bom.with(anew), all);
    }

    private static String source(Article said) {
        return said.supplier().map(s -> s + ", ").orElse("") + said.place();
    }

    private Article meant(Article said) {
        Optional<Article> own = bom.article(said.id()).filter(a -> fits(a, said));
        return own.or(() -> bom.articles().values().stream()
                        .filter(a -> a.supplierPart().filter(said.id()::equals).isPresent() && fits(a, said))
                        .findFirst())
                .orElseThrow(() -> InputException.of(
                        "YT-M050",
                        said.place(),
                        "an answer about `" + said.id() + "`, which is no part of the bill, or another supplier's",
                        Nearest.of(said.id(), bom.articles().keySet())
                                .map(n -> "Maybe `" + n + "`.")
                                .orElse("Answers name a part number of the bill and its supplier.")));
    }

    private static boolean fits(Article article, Article said) {
        return said.supplier().isEmpty()
                || article.supplier().isEmpty()
                || said.supplier().equals(article.supplier());
    }
}
