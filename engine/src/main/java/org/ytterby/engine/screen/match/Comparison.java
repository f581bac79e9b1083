package org.ytterby.engine.screen.match;

import java.util.List;

/** Aligns and measures two names. Holds buffers, so it serves one thread. */
final class Comparison {
    private final Likeness likeness = new Likeness();
    private final Model model;

    Comparison(Model model) {
        this.model = model;
    }

    /** What two names have in common. */
    record Result(ReadName given, ReadName listed, Alignment alignment, double[] values, String group, double logOdds) {}

    /** The best of all pairs of the names in two fields, neither empty. */
    Result best(List<ReadName> given, List<ReadName> listed) {
        Result best = compare(given.getFirst(), listed.getFirst());
        for (ReadName g : given) {
            for (ReadName l : listed) {
                if (g.mayMeet(l)) {
                    Result result = g == given.getFirst() && l == listed.getFirst() ? best : compare(g, l);
                    best = result.logOdds() > best.logOdds() ? result : best;
                }
            }
        }
        return best;
    }

    Result compare(ReadName given, ReadName listed) {
        List<Token> g = given.tokens();
        List<Token> l = listed.tokens();
        boolean readGiven = Readings.has(l) && !Readings.has(g);
        boolean readListed = Readings.has(g) && !Readings.has(l);
        g = readGiven ? Readings.cut(g, l) : g;
        l = readListed ? Readings.cut(l, g) : l;
        Alignment alignment = Alignment.of(likeness, g, l);
        double[] values = Measures.of(alignment, likeness);
        String group = given.firm() || listed.firm() ? "firm" : "person";
        return new Result(given, listed, alignment, values, group, model.logOdds(group, values));
    }
}
