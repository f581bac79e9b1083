package org.ytterby.io.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ytterby.engine.facts.Declaration;
import org.ytterby.engine.facts.Facts;
import org.ytterby.engine.law.Fact;
import org.ytterby.engine.law.Vocabulary;

/**
 * What one supplier or customer is asked for: facts about its own articles, or about itself, and nothing that belongs to
 * somebody else.
 *
 * @param recipient its name, as the book has it
 */
public record Inquiry(String recipient, List<Wanted> wanted) {
    public Inquiry {
        wanted = List.copyOf(wanted);
    }

    /**
     * One fact that is asked for.
     *
     * @param key of the fact
     * @param elements asked for by name, where the fact is a composition
     */
    public record Wanted(String key, Declaration.About about, List<String> elements) {}

    /** Every question of a plan that a letter can carry, by recipient; best question first. */
    static List<Inquiry> of(QuestionPlan plan, Vocabulary vocabulary) {
        Map<String, List<Wanted>> byRecipient = new LinkedHashMap<>();
        for (QuestionPlan.Group group : plan.groups()) {
            about(group, vocabulary)
                    .ifPresent(about -> byRecipient
                            .computeIfAbsent(recipient(about), k -> new ArrayList<>())
                            .add(new Wanted(
                                    group.ask().key(), about, group.ask().parts())));
        }
        List<Inquiry> inquiries = new ArrayList<>();
        byRecipient.forEach((recipient, wanted) -> inquiries.add(new Inquiry(recipient, wanted)));
        return inquiries;
    }

    /** Only what a declaration can state: other facts belong into the order itself. */
    private static Optional<Declaration.About> about(QuestionPlan.Group group, Vocabulary vocabulary) {
        Optional<Fact> fact = vocabulary.fact(group.ask().key());
        if (fact.isEmpty() || group.ask().key().endsWith(".identity_checked")) {
            return Optional.empty();
        }
        boolean makers = fact.get().whom().equals("maker") || fact.get().whom().equals("laboratory");
        return switch (fact.get().declaredFor()) {
            case ARTICLE -> makers ? article(group.facts()) : Optional.empty();
            case PARTY ->
                fact.get().whom().equals("customer") ? party(group.ask().key(), group.facts()) : Optional.empty();
            case SELF, NONE -> Optional.empty();
        };
    }

    private static Optional<Declaration.About> article(Facts facts) {
        return facts.text("item.supplier")
                .flatMap(s -> facts.text("item.part").map(p -> new Declaration.About.Article(s, p, Optional.empty())));
    }

    private static Optional<Declaration.About> party(String key, Facts facts) {
        String role = key.startsWith("consignee") ? "consignee" : "end_user";
        return facts.text(role + ".name")
                .flatMap(n -> facts.code(role + ".country").map(c -> new Declaration.About.Party(role, n, c)));
    }

    private static String recipient(Declaration.About about) {
        return switch (about) {
            case Declaration.About.Article a -> a.supplier();
            case Declaration.About.Party p -> p.name();
            case Declaration.About.Self s -> "";
            case Declaration.About.HouseReading r -> "";
            case Declaration.About.Listing l -> "";
        };
    }
}
