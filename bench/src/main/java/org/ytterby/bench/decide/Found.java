package org.ytterby.bench.decide;

import java.util.BitSet;

/** What rules found of one transaction: the items that the goods are and the provisions that are met. */
public final class Found {
    final BitSet items = new BitSet();
    final BitSet met = new BitSet();

    public void item(int item) {
        items.set(item);
    }

    public void provision(int provision) {
        met.set(provision);
    }
}
