package org.ytterby.engine.screen.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tells which words of two names met, and how. */
final class Trace {
    private Trace() {}

    /** The meetings in words, in the order of the asked name; words that met in one way side by side are told together. */
    static List<Meeting> of(Alignment alignment) {
        List<Alignment.Pair> runs = new ArrayList<>();
        for (Alignment.Pair p : alignment.pairs().stream()
                .sorted(Comparator.comparingInt(Alignment.Pair::given))
                .toList()) {
            if (!runs.isEmpty() && follows(runs.getLast(), p)) {
                Alignment.Pair last = runs.removeLast();
                runs.add(new Alignment.Pair(
                        last.given(),
                        last.givenCount() + p.givenCount(),
                        last.listed(),
                        last.listedCount() + p.listedCount(),
                        p.way(),
                        Math.min(last.likeness(), p.likeness())));
            } else {
                runs.add(p);
            }
        }
        return runs.stream()
                .map(p -> new Meeting(
                        Words.of(alignment.given(), p.given(), p.givenCount()),
                        Words.of(alignment.listed(), p.listed(), p.listedCount()),
                        p.way(),
                        p.likeness()))
                .toList();
    }

    private static boolean follows(Alignment.Pair last, Alignment.Pair p) {
        return last.given() + last.givenCount() == p.given()
                && last.listed() + last.listedCount() == p.listed()
                && last.way() == p.way()
                && (p.way() == Way.SAME || p.way() == Way.SOUND);
    }
}
