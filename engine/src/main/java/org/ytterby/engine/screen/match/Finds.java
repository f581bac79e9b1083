package org.ytterby.engine.screen.match;

import java.util.Arrays;

/** The entries that one search met, each by the name of it that met best, in the order they were met. Serves one thread. */
final class Finds {
    private int[] entries = new int[64];
    private int[] names = new int[64];
    private double[] logOdds = new double[64];
    private int size;

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    /** The place of the name that met best. */
    int name(int at) {
        return names[at];
    }

    double logOdds(int at) {
        return logOdds[at];
    }

    boolean has(int entry) {
        return at(entry) < size;
    }

    /** A few dozen at most are looked through. */
    private int at(int entry) {
        int at = 0;
        while (at < size && entries[at] != entry) {
            at++;
        }
        return at;
    }

    void add(int entry, int name, double odds) {
        int at = at(entry);
        if (at == size) {
            if (size == entries.length) {
                entries = Arrays.copyOf(entries, size * 2);
                names = Arrays.copyOf(names, size * 2);
                logOdds = Arrays.copyOf(logOdds, size * 2);
            }
            size++;
        } else if (odds <= logOdds[at]) {
            return;
        }
        entries[at] = entry;
        names[at] = name;
        logOdds[at] = odds;
    }
}
