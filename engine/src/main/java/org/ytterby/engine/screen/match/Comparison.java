package org.ytterby.engine.screen.match;

import java.util.Arrays;
import java.util.List;

/** Aligns and measures two names. Holds buffers, so it serves one thread. */
final class Comparison {
    /** Labelled pairs hold no name beside itself, so the model never saw one. */
    private static final double IDENTICAL = 8;

    private final Likeness likeness = new Likeness();
    private final Model model;

    Comparison(Model model) {
        this.model = model;
    }

    /** What two names have in common. */
    static final class Result {
        private final Alignment alignment;
        private final double[] values;
        private final Model.Group group;
        private final double logOdds;

        private Result(Alignment alignment, double[] values, Model.Group group, double logOdds) {
            this.alignment = alignment;
            this.values = values;
            this.group = group;
            this.logOdds = logOdds;
        }

        Alignment alignment() {
            return alignment;
        }

        double value(Feature feature) {
            return values[feature.place()];
        }

        Model.Group group() {
            return group;
        }

        double logOdds() {
            return logOdds;
        }
    }

    /** The best of all pairs of the names in two fields, neither empty. */
    Result best(List<ReadName> given, List<ReadName> listed) {
        Result best = compare(given.getFirst(), listed.getFirst());
        boolean allowed = given.getFirst().mayMeet(listed.getFirst());
        for (ReadName g : given) {
            for (ReadName l : listed) {
                boolean first = g == given.getFirst() && l == listed.getFirst();
                if (!first && g.mayMeet(l)) {
                    Result result = compare(g, l);
                    best = !allowed || result.logOdds() > best.logOdds() ? result : best;
                    allowed = true;
                }
            }
        }
        return best;
    }

    Result compare(ReadName given, ReadName listed) {
        ReadName g = given;
        ReadName l = listed;
        boolean read = g.outline().unspaced() != l.outline().unspaced();
        if (read) {
            if (l.outline().unspaced()) {
                g = g.cut(Readings.cut(Arrays.asList(g.tokens()), Arrays.asList(l.tokens())));
            } else {
                l = l.cut(Readings.cut(Arrays.asList(l.tokens()), Arrays.asList(g.tokens())));
            }
        }
        Alignment alignment = Alignment.of(likeness, g, l);
        double[] values = Measures.of(alignment, g.outline(), l.outline(), likeness);
        Model.Group group =
                read ? Model.Group.READ : given.firm() || listed.firm() ? Model.Group.FIRM : Model.Group.PERSON;
        double logOdds = model.logOdds(group, values);
        boolean same = g.outline().isSame(l.outline());
        return new Result(
                alignment,
                values,
                group,
                same ? Math.max(logOdds, IDENTICAL + g.outline().weight()) : logOdds);
    }
}
