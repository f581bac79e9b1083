package org.ytterby.engine.decide;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.ytterby.engine.law.Condition;
import org.ytterby.engine.law.Range;

/**
 * How an element is in the goods.
 *
 * @param states bits of {@link #ELEMENTAL}, {@link #OXIDE}, {@link #COMPOUND}; 0: absent
 * @param share a representative share of the mass, in per cent
 */
public record Presence(int states, BigDecimal share) {
    static final int ELEMENTAL = 1;
    static final int OXIDE = 2;
    static final int COMPOUND = 4;
    static final int ANY = ELEMENTAL | OXIDE | COMPOUND;
    static final Presence ABSENT = new Presence(0, BigDecimal.ZERO);

    static int of(Condition.State state) {
        return switch (state) {
            case ANY -> ANY;
            case ELEMENTAL -> ELEMENTAL;
            case OXIDE -> OXIDE;
            case COMPOUND -> COMPOUND;
        };
    }

    boolean satisfies(Condition.State state, Range range) {
        boolean there = (states & of(state)) != 0;
        return there && range.holds(share);
    }

    @Override
    public String toString() {
        if (states == 0) {
            return "absent";
        }
        List<String> words = new ArrayList<>();
        if ((states & ELEMENTAL) != 0) {
            words.add("elemental");
        }
        if ((states & OXIDE) != 0) {
            words.add("oxide");
        }
        if ((states & COMPOUND) != 0) {
            words.add("compound");
        }
        return String.join("+", words) + " " + share.toPlainString() + " %";
    }
}
