package org.ytterby.engine.screen.match;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares names two by two. Thread-safe. */
public final class PairScorer {
    private final Model model;

    private PairScorer(Model model) {
        this.model = model;
    }

    public static PairScorer shipped() {
        return new PairScorer(Model.shipped());
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
                : Optional.of(told(new Comparison(model).best(g, l)));
    }

    private PairScore told(Comparison.Result r) {
        Map<Feature, Double> values = new EnumMap<>(Feature.class);
        Map<Feature, Double> adds = new EnumMap<>(Feature.class);
        for (Feature f : Feature.values()) {
            double value = r.values()[f.ordinal()];
            values.put(f, value);
            adds.put(f, model.adds(r.group(), f, value));
        }
        List<String> leftGiven = new ArrayList<>();
        List<String> leftListed = new ArrayList<>();
        for (int i = 0; i < r.alignment().given().size(); i++) {
            if (r.alignment().isLeftGiven(i)) {
                leftGiven.add(r.alignment().given().get(i).written());
            }
        }
        for (int j = 0; j < r.alignment().listed().size(); j++) {
            if (r.alignment().isLeftListed(j)) {
                leftListed.add(r.alignment().listed().get(j).written());
            }
        }
        return new PairScore(r.logOdds(), r.group(), values, adds, r.alignment().meetings(), leftGiven, leftListed);
    }

    /** How the words of a name sound, to count them. */
    public static List<String> sounds(String name) {
        return NameReader.tokens(name).stream()
                .filter(t -> t.role() != Role.NUMBER && !t.writing().isUnspaced())
                .map(Token::sound)
                .toList();
    }
}
