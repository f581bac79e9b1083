package org.ytterby.engine.screen.match;

import java.util.Arrays;

/** The pieces of a name that lead to others: the rarest, until enough names have them. Serves one thread. */
final class Rarest {
    private static final int MOST_POSTINGS = 2_000;
    private static final int LEAST_PIECES = 4;
    /** Below how rare a piece is, in one number with it. */
    private static final int SLOT_BITS = 18;

    private int[] slots = {};
    private int count;
    private int seen;
    private final CommonPieces rest = new CommonPieces();

    /** @param own the slots of the name */
    void choose(PieceRarity rarity, int... own) {
        int[] byRarity = new int[own.length];
        for (int i = 0; i < own.length; i++) {
            byRarity[i] = rarity.of(own[i]) << SLOT_BITS | own[i];
        }
        Arrays.sort(byRarity);
        int budget = MOST_POSTINGS;
        count = 0;
        seen = 0;
        if (slots.length < own.length) {
            slots = new int[own.length];
        }
        int i = 0;
        for (; i < byRarity.length && (budget > 0 || count < LEAST_PIECES); i++) {
            int slot = byRarity[i] & (1 << SLOT_BITS) - 1;
            seen += rarity.weight(slot);
            if (rarity.of(slot) > 0) {
                slots[count++] = slot;
                budget -= rarity.names(slot);
            }
        }
        rest.clear();
        for (; i < byRarity.length; i++) {
            int slot = byRarity[i] & (1 << SLOT_BITS) - 1;
            rest.ask(slot, rarity.of(slot), rarity.weight(slot));
        }
    }

    int count() {
        return count;
    }

    int slot(int at) {
        return slots[at];
    }

    int[] slots() {
        return Arrays.copyOf(slots, count);
    }

    /** The other pieces. */
    CommonPieces rest() {
        return rest;
    }

    /** What these pieces and those of no name weigh. */
    int seen() {
        return seen;
    }
}
