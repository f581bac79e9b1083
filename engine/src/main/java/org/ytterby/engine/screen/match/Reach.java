package org.ytterby.engine.screen.match;

/** What of one of the names of a field an index saw. Immutable. */
final class Reach {
    private final int[] slots;
    private final float cut;

    /** @param slots the pieces of the name, given away */
    Reach(int[] slots, float cut) {
        this.slots = slots;
        this.cut = cut;
    }

    int[] slots() {
        return slots;
    }

    /** What a further name would have to share with it to be found, or to push another out. */
    float cut() {
        return cut;
    }
}
