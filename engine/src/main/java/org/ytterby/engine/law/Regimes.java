package org.ytterby.engine.law;

import java.util.List;

/**
 * The regimes that a corpus was loaded with, and those that it has on file beside them.
 *
 * <p>Immutable. A corpus that does not tell regimes apart has none of either.
 */
public record Regimes(List<Regime> asked, List<Regime> others) {
    public static final Regimes UNTOLD = new Regimes(List.of(), List.of());

    public Regimes {
        asked = List.copyOf(asked);
        others = List.copyOf(others);
    }

    /** Whether just those are loaded that are looked at where nobody names one. */
    public boolean isUsual() {
        return asked.stream().allMatch(Regime::usual) && others.stream().noneMatch(Regime::usual);
    }

    public List<String> ids() {
        return asked.stream().map(Regime::id).toList();
    }
}
