package org.ytterby.io.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ytterby.engine.decide.Answer;
import org.ytterby.engine.facts.Facts;
import org.ytterby.engine.law.Fact;
import org.ytterby.engine.law.OpenPoint;
import org.ytterby.engine.law.Vocabulary;

/**
 * One thing to ask about one subject. The elements of a composition are asked for together, since one report answers all.
 *
 * @param key the fact, or {@code open:} and a point of law
 * @param about whose, or of which goods; empty for a point of law and for the firm itself
 * @param parts elements asked for; empty for other facts
 * @param questions what the answer says of each part, most decisive first
 */
public record Ask(String key, Optional<String> about, List<String> parts, List<Answer.Question> questions) {
    private static final String COMPOSITION = "item.composition";
    private static final String OPEN = "open:";

    public Ask {
        parts = List.copyOf(parts);
        questions = List.copyOf(questions);
    }

    /** What makes two lines share an ask. */
    public String shared() {
        return key + "|" + about.orElse("");
    }

    public boolean isLaw() {
        return key.startsWith(OPEN);
    }

    Optional<String> point() {
        return isLaw() ? Optional.of(key.substring(OPEN.length())) : Optional.empty();
    }

    /** Whether any answer to it settles the outcome of this line. */
    boolean settles(int asksOfTheLine) {
        return asksOfTheLine == 1 || questions.stream().anyMatch(Answer.Question::settles);
    }

    boolean settlesSome() {
        return questions.stream().anyMatch(Answer.Question::settlesSome);
    }

    public static List<Ask> of(Answer answer, Vocabulary vocabulary) {
        Map<String, List<Answer.Question>> byFact = new LinkedHashMap<>();
        for (Answer.Question q : answer.questions()) {
            byFact.computeIfAbsent(base(q.key()), k -> new ArrayList<>()).add(q);
        }
        List<Ask> asks = new ArrayList<>();
        byFact.forEach((key, questions) -> {
            List<String> parts = questions.stream()
                    .map(Answer.Question::key)
                    .filter(k -> k.startsWith(COMPOSITION + "."))
                    .map(k -> k.substring(COMPOSITION.length() + 1))
                    .toList();
            asks.add(new Ask(key, about(key, answer.closed().facts(), vocabulary), parts, questions));
        });
        return asks;
    }

    private static String base(String key) {
        return key.startsWith(COMPOSITION + ".") ? COMPOSITION : key;
    }

    private static Optional<String> about(String key, Facts facts, Vocabulary vocabulary) {
        if (key.startsWith(OPEN)) {
            return Optional.empty();
        }
        if (key.startsWith("other_parties[")) {
            return Goods.otherParty(facts, key).or(() -> Optional.of(key));
        }
        if (key.startsWith("exporter.identity_checked")) {
            return facts.text("exporter.name").map(Columns::clean);
        }
        Fact.Scope scope = vocabulary.fact(key).map(Fact::declaredFor).orElse(Fact.Scope.NONE);
        String whom = vocabulary.fact(key).map(Fact::whom).orElse("");
        if (scope == Fact.Scope.PARTY || whom.equals("customer")) {
            return Goods.party(facts, key.startsWith("consignee") ? "consignee" : "end_user");
        }
        boolean ofGoods = scope == Fact.Scope.ARTICLE || key.startsWith("item.") || whom.equals("maker");
        return ofGoods ? Goods.article(facts) : Optional.empty();
    }

    /** The reading of a point, where this asks for one. */
    Stream<OpenPoint> in(Map<String, OpenPoint> points) {
        return point().map(points::get).stream();
    }
}
