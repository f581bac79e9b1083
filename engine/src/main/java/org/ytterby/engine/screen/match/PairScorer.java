package org.ytterby.engine.screen.match;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ytterby.engine.screen.list.ListEntry;

/** Compares names two by two. Thread-safe. */
public final class PairScorer {
    private final Model model;

    private PairScorer(Model model) {
        this.model = model;
    }

    public static PairScorer shipped() {
        return new PairScorer(Model.ofPairs());
    }

    /** With the lines of another model table, to fit one. */
    public static PairScorer with(List<String> model) {
        return new PairScorer(new Model(model));
    }

    /** Empty where either field holds no name. */
    public Optional<PairScore> score(String given, String listed) {
        List<ReadName> g = ReadName.of(given);
        List<ReadName> l = ReadName.of(listed);
        return g.isEmpty() || l.isEmpty()
                ? Optional.empty()
                : Optional.of(told(new Comparison(model).best(g, l), model));
    }

    /** A party and a list entry by its first name, with their facts; empty where either has no name. */
    public Optional<Judged> judge(Query given, ListEntry listed) {
        boolean firm = ReadName.of(given.name()).stream().limit(1).anyMatch(ReadName::isOfAFirm);
        return score(given.name(), listed.name())
                .map(names -> new Judged(
                        names, new Score(Score.Basis.PAIRS, names.logOdds(), Facts.of(given, firm, listed))));
    }

    static PairScore told(Comparison.Result r, Model model) {
        Map<Feature, Double> values = new EnumMap<>(Feature.class);
        Map<Feature, Double> adds = new EnumMap<>(Feature.class);
        for (Feature f : Feature.values()) {
            double value = r.value(f);
            values.put(f, value);
            adds.put(f, model.adds(r.group(), f, value));
        }
        Alignment a = r.alignment();
        List<String> leftGiven = Words.left(a.given(), a::isLeftGiven);
        List<String> leftListed = Words.left(a.listed(), a::isLeftListed);
        return new PairScore(r.logOdds(), r.group().name(), values, adds, Trace.of(a), leftGiven, leftListed);
    }

    /** Whether a text holds a name: a letter or digit, and no more than a thousand characters. */
    public static boolean isName(String text) {
        return !ReadName.of(text).isEmpty();
    }

    /** How the words of a name sound, to count them. */
    public static List<String> sounds(String name) {
        return NameReader.tokens(name).stream()
                .filter(t -> t.role() != Role.NUMBER && !t.writing().isUnspaced())
                .map(Token::sound)
                .toList();
    }
}
