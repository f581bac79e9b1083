package org.ytterby.engine.screen.match;

import java.util.List;
import java.util.Map;

/**
 * How two names compare. Immutable.
 *
 * @param logOdds natural logarithm of the odds that they name one party, at the prior of the labelled pairs; not clipped
 * @param group which table of the model spoke
 * @param values what was measured
 * @param adds what each measure added to {@code logOdds}
 * @param meetings the words that met, in the order of the asked name
 * @param leftGiven words of the asked name that met none
 * @param leftListed words of the listed name that met none
 */
public record PairScore(
        double logOdds,
        String group,
        Map<Feature, Double> values,
        Map<Feature, Double> adds,
        List<Meeting> meetings,
        List<String> leftGiven,
        List<String> leftListed) {
    /** Of a party without a name: a short number that is the same is worth a look then, and no match. */
    static final PairScore NONE =
            new PairScore(-4, Model.Group.FIRM.name(), Map.of(), Map.of(), List.of(), List.of(), List.of());
}
