package org.ytterby.engine.decide;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ytterby.engine.law.OpenPoint;

/**
 * Which unknowns can change the outcome, and which of them settles most: the one whose answer, all values taken as
 * equally likely, leaves the fewest classes of completions open; ties go in the order of the vocabulary.
 */
final class Questions {
    /** Past this, where next to nothing is known of a line, questions come in the order of the vocabulary. */
    private static final long MOST_STEPS = 4_000_000;

    private final Scene scene;
    private final Cofactors cofactors;

    Questions(Scene scene, int outcome) {
        this.scene = scene;
        this.cofactors =
                new Cofactors(scene.diagrams(), outcome, scene.leaves().all().size());
    }

    private record Scored(Leaf leaf, double open, boolean settles, boolean some) {}

    List<Answer.Question> inOrder() {
        List<Scored> scored = new ArrayList<>();
        BitSet support = cofactors.support();
        boolean worthScoring = steps(support) <= MOST_STEPS;
        for (int variable = support.nextSetBit(0); variable >= 0; variable = support.nextSetBit(variable + 1)) {
            scored.add(
                    worthScoring ? score(variable) : new Scored(scene.leaves().leaf(variable), 0, false, false));
        }
        scored.sort(this::mostDecisiveFirst);
        Map<String, Answer.Question> byKey = new LinkedHashMap<>();
        for (Scored s : scored) {
            byKey.putIfAbsent(
                    s.leaf().key(), new Answer.Question(s.leaf().key(), s.settles(), s.some(), candidates(s.leaf())));
        }
        return List.copyOf(byKey.values());
    }

    private int mostDecisiveFirst(Scored a, Scored b) {
        int forSomebody = Boolean.compare(!isForSomebody(a.leaf()), !isForSomebody(b.leaf()));
        int open = forSomebody == 0 ? Double.compare(a.open(), b.open()) : forSomebody;
        int order = open == 0 ? Integer.compare(a.leaf().order(), b.leaf().order()) : open;
        return order == 0 ? a.leaf().key().compareTo(b.leaf().key()) : order;
    }

    /** A point that stands for law that is not on file comes last: there is nobody to ask. */
    private boolean isForSomebody(Leaf leaf) {
        return !(leaf instanceof Leaf.Point point)
                || Optional.ofNullable(scene.epoch().corpus().points().get(point.point()))
                        .map(OpenPoint::mayBeAssumed)
                        .orElse(true);
    }

    /** Each value of each leaf means a walk through the diagram. */
    private long steps(BitSet support) {
        long values =
                support.stream().mapToLong(v -> scene.leaves().leaf(v).size()).sum();
        return values * cofactors.size();
    }

    private Scored score(int variable) {
        Leaf leaf = scene.leaves().leaf(variable);
        double open = 0;
        int settled = 0;
        for (double classes : cofactors.byValue(variable, leaf.size(), this::classes)) {
            open += classes;
            settled += classes == 0 ? 1 : 0;
        }
        return new Scored(leaf, open / leaf.size(), settled == leaf.size(), settled > 0);
    }

    private static List<String> candidates(Leaf leaf) {
        if (!(leaf instanceof Leaf.Identity identity) || leaf.key().endsWith(".name")) {
            return List.of();
        }
        return identity.values().stream()
                .flatMap(c -> c.stream())
                .map(Leaf.Candidate::name)
                .toList();
    }

    /** How many classes of completions are told apart by the leaves that still matter; none where the result is settled. */
    private double classes(int node) {
        if (Diagrams.isConstant(node)) {
            return 0;
        }
        double classes = 1;
        for (int leaf = cofactors.nextLeaf(node, 0); leaf >= 0; leaf = cofactors.nextLeaf(node, leaf + 1)) {
            classes *= scene.leaves().leaf(leaf).size();
        }
        return classes;
    }
}
