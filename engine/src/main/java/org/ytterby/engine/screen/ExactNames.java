package org.ytterby.engine.screen;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ytterby.engine.screen.ListedName.Kind;
import org.ytterby.engine.screen.word.CommonWords;
import org.ytterby.engine.screen.word.Script;
import org.ytterby.engine.screen.word.Spelling;

/** Finds the listed names that are the given one after folding. Not changed after it is filled. */
final class ExactNames {

    private static final int SHORTEST_PART = 4;
    private static final int SHORTEST_WITHIN = 3;

    private final Map<String, List<Listed>> byFull = new HashMap<>();
    private final Map<String, List<Listed>> byCore = new HashMap<>();
    private final Map<List<String>, List<Listed>> byWords = new HashMap<>();
    private final Map<String, List<Listed>> weak = new HashMap<>();
    private final Map<String, List<Listed>> officialByEntry = new HashMap<>();

    ExactNames(Collection<Listed> names) {
        names.forEach(this::add);
    }

    private void add(Listed listed) {
        if (listed.name().kind() == Kind.WEAK) {
            file(weak, listed.spelling().full(), listed);
            return;
        }
        file(byFull, listed.spelling().full(), listed);
        file(byCore, listed.spelling().core(), listed);
        if (listed.spelling().words().size() > 1) {
            byWords.computeIfAbsent(inOrder(listed.spelling()), k -> new ArrayList<>(1))
                    .add(listed);
        }
        if (listed.name().kind() == Kind.OFFICIAL) {
            file(officialByEntry, listed.name().entry(), listed);
        }
    }

    private static void file(Map<String, List<Listed>> map, String key, Listed listed) {
        if (!key.isEmpty()) {
            map.computeIfAbsent(key, k -> new ArrayList<>(1)).add(listed);
        }
    }

    /** One hit an entry, for all entries that bear the name. */
    List<Hit> find(String name, Spelling given) {
        Set<Listed> met = new LinkedHashSet<>(byFull.getOrDefault(given.full(), List.of()));
        if (!CommonWords.isHollow(given)) {
            for (Listed listed : byCore.getOrDefault(given.core(), List.of())) {
                if (!isPlainWordForAnAlias(given, listed)) {
                    met.add(listed);
                }
            }
        }
        if (met.isEmpty()) {
            return List.of();
        }
        Spelling written = Spelling.asWritten(name);
        Map<String, Hit> best = new LinkedHashMap<>();
        met.stream()
                .sorted((a, b) -> Integer.compare(a.place(), b.place()))
                .forEach(listed -> best.merge(
                        listed.name().entry(),
                        listed.hit(how(written, listed), name, listed.name().name()),
                        (one, two) -> two.how().compareTo(one.how()) < 0 ? two : one));
        return List.copyOf(best.values());
    }

    /** The same for a stretch of a field: a single word counts with its legal form only, for such words stand in many names. */
    List<Hit> findPart(String part) {
        Spelling given = Spelling.of(part);
        boolean whole = given.words().size() > 1 && given.core().length() >= SHORTEST_PART;
        if (!whole && (!given.hasLegalForm() || !byFull.containsKey(given.full()))) {
            return List.of();
        }
        return find(part, given);
    }

    private static List<String> inOrder(Spelling spelling) {
        return spelling.words().stream().sorted().toList();
    }

    /** Names of the same words in another order, one hit an entry. */
    List<Hit> findReordered(Spelling given) {
        Map<String, Hit> hits = new LinkedHashMap<>();
        for (Listed listed : byWords.getOrDefault(inOrder(given), List.of())) {
            String words = String.join(" ", given.words());
            hits.putIfAbsent(
                    listed.name().entry(),
                    listed.hit(
                            How.ALIKE, words, String.join(" ", listed.spelling().words())));
        }
        return List.copyOf(hits.values());
    }

    /** Entries that have the whole input for an acronym, or for an alias that is a word many bear; in characters, anywhere in it. */
    List<Hit> findWeak(String name, Spelling given) {
        List<Listed> met = new ArrayList<>(weak.getOrDefault(given.full(), List.of()));
        if (!CommonWords.isHollow(given)) {
            met.addAll(byCore.getOrDefault(given.core(), List.of()));
        }
        if (Script.hasHan(given.core())) {
            weak.forEach((written, of) -> {
                boolean within = written.length() >= SHORTEST_WITHIN
                        && Script.hasNoWords(written)
                        && given.full().contains(written);
                met.addAll(within ? of : List.of());
            });
        }
        Map<String, Hit> hits = new LinkedHashMap<>();
        for (Listed listed : met) {
            hits.putIfAbsent(
                    listed.name().entry(),
                    listed.hit(How.EXACT, name, listed.name().name()));
        }
        return List.copyOf(hits.values());
    }

    /** "Harris Ltd." is not surely the party that was once Harris Corporation. */
    private static boolean isPlainWordForAnAlias(Spelling given, Listed listed) {
        return listed.name().kind() == Kind.ALIAS && given.words().size() == 1 && CommonWords.isCommon(given.core());
    }

    private How how(Spelling written, Listed listed) {
        Spelling listedAsWritten = Spelling.asWritten(listed.written());
        boolean sameWriting = written.core().equals(listedAsWritten.core());
        return sameWriting && isInTheScriptOfTheList(listed, listedAsWritten) ? How.EXACT : How.ACROSS_SCRIPTS;
    }

    /** An alias in a script that no official name of its entry has is a counterpart, however exactly it is met. */
    private boolean isInTheScriptOfTheList(Listed listed, Spelling asWritten) {
        if (listed.name().kind() == Kind.OFFICIAL) {
            return true;
        }
        List<Listed> official = officialByEntry.getOrDefault(listed.name().entry(), List.of());
        return official.isEmpty()
                || official.stream()
                        .anyMatch(o -> Spelling.asWritten(o.written()).writing().equals(asWritten.writing()));
    }
}
