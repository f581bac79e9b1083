package org.ytterby.io.dialogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ytterby.engine.facts.Declaration;
import org.ytterby.engine.facts.Facts;
import org.ytterby.engine.facts.Value;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.law.Fact;
import org.ytterby.io.DeclarationDrafts;

/** What was said of articles, parties and the firm itself, as declarations that nobody has signed yet. */
public final class Drafts {
    private final Corpus corpus;
    private final List<Declaration> declarations;

    private Drafts(Corpus corpus, List<Declaration> declarations) {
        this.corpus = corpus;
        this.declarations = declarations;
    }

    /** One declaration for each subject. Facts of the order itself are left out: they stand in the order. */
    public static Drafts of(Dialogue dialogue, Corpus corpus) {
        Facts facts = dialogue.answer().transaction().facts();
        Map<Declaration.About, Map<String, Value>> says = new LinkedHashMap<>();
        for (String key : dialogue.given().keySet()) {
            put(key, facts, corpus, says);
        }
        List<Declaration> declarations = new ArrayList<>();
        says.forEach(
                (about, values) -> declarations.add(draft("DRAFT-" + (declarations.size() + 1), about, values, facts)));
        return new Drafts(corpus, List.copyOf(declarations));
    }

    /** Whether something said of the firm itself was left out, since nobody knows towards which country it holds. */
    public static boolean lackCountry(Dialogue dialogue, Corpus corpus) {
        return dialogue.answer().transaction().facts().code("end_user.country").isEmpty()
                && dialogue.given().keySet().stream()
                        .flatMap(k -> corpus.vocabulary().fact(k).stream())
                        .anyMatch(f -> f.declaredFor() == Fact.Scope.SELF);
    }

    public int count() {
        return declarations.size();
    }

    public List<Declaration> declarations() {
        return declarations;
    }

    /** As a file of declarations. */
    public String text() {
        return DeclarationDrafts.write(corpus.vocabulary(), declarations);
    }

    private static void put(String key, Facts facts, Corpus corpus, Map<Declaration.About, Map<String, Value>> says) {
        Optional<Value> value = facts.value(key).filter(v -> !(v instanceof Value.Unknown));
        corpus.vocabulary()
                .fact(key)
                .flatMap(f -> about(f, facts))
                .ifPresent(about -> value.ifPresent(v ->
                        says.computeIfAbsent(about, k -> new LinkedHashMap<>()).put(key, v)));
    }

    private static Optional<Declaration.About> about(Fact fact, Facts facts) {
        String role = fact.key().startsWith("consignee") ? "consignee" : "end_user";
        return switch (fact.declaredFor()) {
            case ARTICLE ->
                facts.text("item.supplier")
                        .flatMap(s -> facts.text("item.part")
                                .map(p -> new Declaration.About.Article(s, p, facts.text("item.lot"))));
            case PARTY ->
                facts.text(role + ".name")
                        .flatMap(n -> facts.code(role + ".country").map(c -> new Declaration.About.Party(role, n, c)));
            case SELF -> facts.code("end_user.country").map(c -> new Declaration.About.Self());
            case NONE -> Optional.empty();
        };
    }

    /** What the firm knows holds towards the country of the end user alone; where nobody knows that, nothing is drafted. */
    private static Declaration draft(String id, Declaration.About about, Map<String, Value> says, Facts facts) {
        List<String> countries = about instanceof Declaration.About.Self
                ? facts.code("end_user.country").stream().toList()
                : List.of();
        return new Declaration(
                id,
                says,
                Map.of(),
                about,
                countries,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
