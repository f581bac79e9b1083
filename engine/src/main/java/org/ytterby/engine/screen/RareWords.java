package org.ytterby.engine.screen;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ytterby.engine.screen.word.CommonWords;
import org.ytterby.engine.screen.word.OneEdit;
import org.ytterby.engine.screen.word.Script;
import org.ytterby.engine.screen.word.Spelling;

/** Listed names by the parts of them that hardly any name holds, and by words one letter from those. Not changed after it is filled. */
final class RareWords {
    private static final int SHORTEST_WORD_WITH_A_SLIP = 5;

    private final Map<String, List<Listed>> byWord = new HashMap<>();
    private final Map<String, List<Listed>> byRun = new HashMap<>();
    private final OneEdit<String> slips = new OneEdit<>();

    RareWords(Collection<Listed> names) {
        for (Listed listed : names) {
            listed.rareWords().forEach(word -> add(word, listed));
            listed.rareRuns()
                    .forEach(run ->
                            byRun.computeIfAbsent(run, r -> new ArrayList<>(1)).add(listed));
        }
    }

    private void add(String word, Listed listed) {
        List<Listed> holders = byWord.computeIfAbsent(word, w -> new ArrayList<>(1));
        boolean written = listed.spelling().words().contains(word) || Script.hasNoWords(word);
        if (holders.isEmpty() && written && word.length() >= SHORTEST_WORD_WITH_A_SLIP) {
            slips.put(word, word);
        }
        holders.add(listed);
    }

    void find(Spelling given, Found.Sink sink) {
        Set<String> words = new LinkedHashSet<>(given.words());
        for (String word : given.words()) {
            if (Script.hasNoWords(word)) {
                RareParts.addKana(word, words);
            }
        }
        for (String word : words) {
            findSlips(word, given, sink);
        }
        words.addAll(neighboursJoined(given));
        for (String word : words) {
            for (Listed listed : byWord.getOrDefault(word, List.of())) {
                if (!listed.personal() || anotherWordMeets(listed, given, word, word)) {
                    sink.take(listed, How.RARE_TOKEN, word, word);
                }
            }
        }
        if (Script.hasHan(given.core())) {
            findRuns(RareParts.runs(given, RareParts.RUN), sink);
            findRuns(RareParts.runs(given, RareParts.RUN_OF_A_PERSON), sink);
        }
    }

    private void findRuns(List<String> runs, Found.Sink sink) {
        for (String run : runs) {
            for (Listed listed : byRun.getOrDefault(run, List.of())) {
                sink.take(listed, How.RARE_TOKEN, run, run);
            }
        }
    }

    private static List<String> neighboursJoined(Spelling given) {
        List<String> joined = new ArrayList<>();
        for (int i = 1; i < given.words().size(); i++) {
            joined.add(given.words().get(i - 1) + given.words().get(i));
        }
        return joined;
    }

    /** A word that many names hold is no slip of the pen. */
    private void findSlips(String word, Spelling given, Found.Sink sink) {
        if (word.length() < SHORTEST_WORD_WITH_A_SLIP - 1) {
            return;
        }
        for (String near : slips.candidates(word)) {
            if (OneEdit.differ(word, near) && !CommonWords.isKnown(word)) {
                for (Listed listed : byWord.getOrDefault(near, List.of())) {
                    if (isCompatible(listed, given, word, near)) {
                        sink.take(listed, How.ONE_LETTER, word, near);
                    }
                }
            }
        }
    }

    /** Both sides may hold other words, but not each a rare one that the other lacks. */
    private static boolean isCompatible(Listed listed, Spelling given, String word, String near) {
        if (listed.personal()) {
            return anotherWordMeets(listed, given, word, near);
        }
        boolean listedHasMore = hasRareWordBeside(near, listed.spelling(), given);
        boolean givenHasMore = hasRareWordBeside(word, given, listed.spelling());
        return !(listedHasMore && givenHasMore);
    }

    private static boolean hasRareWordBeside(String met, Spelling name, Spelling other) {
        return name.words().stream()
                .anyMatch(w -> CommonWords.isRare(w)
                        && !met.contains(w)
                        && other.words().stream().noneMatch(o -> o.equals(w) || OneEdit.differ(o, w)));
    }

    /** A second word of the two names is the same, one letter away, or the initial of the other. */
    private static boolean anotherWordMeets(Listed listed, Spelling given, String word, String near) {
        return listed.spelling().words().stream()
                .filter(theirs -> !theirs.equals(near))
                .anyMatch(theirs -> given.words().stream()
                        .filter(mine -> !mine.equals(word))
                        .anyMatch(mine -> meet(mine, theirs)));
    }

    private static boolean meet(String a, String b) {
        boolean initial = (a.length() == 1 || b.length() == 1) && a.charAt(0) == b.charAt(0);
        return a.equals(b) || initial || (a.length() > 3 && b.length() > 3 && OneEdit.differ(a, b));
    }
}
