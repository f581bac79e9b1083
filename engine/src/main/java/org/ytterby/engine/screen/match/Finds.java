package org.ytterby.engine.screen.match;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The entries that one search met, each by the name of it that met best, in the order they were met. Serves one thread. */
final class Finds {
    private int[] entries = new int[64];
    private int[] names = new int[64];
    private double[] logOdds = new double[64];
    private Comparison.Result[] results = new Comparison.Result[64];
    private List<ReadName> given = List.of();
    private int size;

    /** @param read the names that the field holds which is looked for */
    void clear(List<ReadName> read) {
        given = read;
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

    /** How the only name that was looked for met one of the lists; empty where it was not found, or there were several. */
    Optional<Comparison.Result> met(List<ReadName> read, int name) {
        for (int at = 0; read.size() == 1 && at < size && read.equals(given); at++) {
            if (names[at] == name) {
                return Optional.of(results[at]);
            }
        }
        return Optional.empty();
    }

    void add(int entry, int name, Comparison.Result result) {
        int at = put(entry, name, result.logOdds());
        if (at < size) {
            results[at] = result;
        }
    }

    /** A name to which nothing was compared. */
    void add(int entry, int name, double odds) {
        put(entry, name, odds);
    }

    /** Where it is kept; behind the last where another name of the entry met better. */
    private int put(int entry, int name, double odds) {
        int at = at(entry);
        if (at == size) {
            if (size == entries.length) {
                entries = Arrays.copyOf(entries, size * 2);
                names = Arrays.copyOf(names, size * 2);
                logOdds = Arrays.copyOf(logOdds, size * 2);
                results = Arrays.copyOf(results, size * 2);
            }
            size++;
        } else if (odds <= logOdds[at]) {
            return size;
        }
        entries[at] = entry;
        names[at] = name;
        logOdds[at] = odds;
        return at;
    }
}
