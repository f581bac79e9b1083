package org.ytterby.engine.screen;

import java.util.Comparator;

/** A near listed name with its hit. */
record Found(Listed listed, Hit hit) implements Comparable<Found> {

    private static final Comparator<Found> ORDER =
            Comparator.<Found, How>comparing(f -> f.hit().how()).thenComparing(f -> f.listed().place());

    /** Takes what an index found. */
    interface Sink {
        void take(Listed listed, How how, String given, String met);
    }

    Found surer(Found other) {
        return other.compareTo(this) < 0 ? other : this;
    }

    @Override
    public int compareTo(Found other) {
        return ORDER.compare(this, other);
    }
}
