package org.ytterby.engine.screen;

/**
 * A near listed name.
 *
 * @param place of the name in the list
 */
record Found(int place, Hit hit) implements Comparable<Found> {
    /** Takes what an index found. */
    interface Sink {
        void take(Listed listed, How how, String given, String met);
    }

    Found surer(Found other) {
        return other.compareTo(this) < 0 ? other : this;
    }

    @Override
    public int compareTo(Found other) {
        int byHow = hit.how().compareTo(other.hit.how());
        return byHow == 0 ? Integer.compare(place, other.place) : byHow;
    }
}
