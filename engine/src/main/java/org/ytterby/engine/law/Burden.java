package org.ytterby.engine.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What its listings lay on a party on a day, by list and by when they are at work: all that tells one unnamed party from
 * another.
 *
 * @param words the same on every run
 * @param entries those of the first party, by name, that bears it
 */
public record Burden(String words, List<String> entries) {
    public Burden {
        entries = List.copyOf(entries);
    }

    /** Each burden that some party bears, in the order of its words. */
    static List<Burden> among(Iterable<Epoch.Standing> standings) {
        Map<String, List<Epoch.Standing>> byParty = new TreeMap<>();
        for (Epoch.Standing s : standings) {
            if (s.track().commenced() && !s.track().ended()) {
                byParty.computeIfAbsent(s.entry().party(), k -> new ArrayList<>())
                        .add(s);
            }
        }
        Map<String, Burden> burdens = new TreeMap<>();
        byParty.forEach((name, own) -> {
            String words = words(own);
            burdens.putIfAbsent(
                    words,
                    new Burden(
                            words,
                            own.stream().map(s -> s.entry().id()).sorted().toList()));
        });
        return List.copyOf(burdens.values());
    }

    private static String words(List<Epoch.Standing> standings) {
        Map<String, Set<String>> measures = new TreeMap<>();
        for (Epoch.Standing s : standings) {
            measures.computeIfAbsent(s.entry().list() + rests(s.track()), k -> new TreeSet<>())
                    .addAll(s.entry().measures());
        }
        return measures.entrySet().stream()
                .map(e -> e.getKey() + ": " + String.join(", ", e.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static String rests(Track track) {
        return track.suspensions().stream()
                .map(s -> " suspended" + s.until().map(u -> " until " + u).orElse("")
                        + s.then().map(p -> " then " + p).orElse(""))
                .sorted()
                .collect(Collectors.joining());
    }
}
