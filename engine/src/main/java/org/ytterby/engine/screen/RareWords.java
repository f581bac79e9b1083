package org.ytterby.engine.screen;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Listed names by the words in them that hardly any name holds, and by words one letter from those. */
final class RareWords {

    private static final int SHORTEST_WORD_WITH_A_SLIP = 5;

    private final Map<String, List<Listed>> byWord = new HashMap<>();
    private final OneEdit<String> slips = new OneEdit<>();

    RareWords(Collection<Listed> names) {
        for (Listed listed : names) {
            for (String word : rareWords(listed.spelling())) {
                add(word, listed);
            }
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

    /** Rare words, rare runs of kana, and neighbours written as one word where one of the two is rare. */
    private static Set<String> rareWords(Spelling name) {
        Set<String> rare = new LinkedHashSet<>();
        List<String> words = name.words();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (CommonWords.isRare(word)) {
                rare.add(word);
            }
            if (Script.hasNoWords(word)) {
                rareKana(word, rare);
            } else if (i > 0 && (CommonWords.isRare(word) || CommonWords.isRare(words.get(i - 1)))) {
                addJoined(words.get(i - 1), word, rare);
            }
        }
        return rare;
    }

    private static void addJoined(String one, String two, Set<String> rare) {
        if (one.length() > 1 && two.length() > 1 && !Script.hasNoWords(one) && CommonWords.isRare(one + two)) {
            rare.add(one + two);
        }
    }

    private static void rareKana(String word, Set<String> rare) {
        for (String run : CommonWords.distinctiveRuns(word)) {
            if (run.length() >= CommonWords.SHORTEST_RARE_WORD && Script.isKana(run.charAt(0))) {
                rare.add(run);
            }
        }
    }

    void find(Spelling given, Found.Sink sink) {
        Set<String> words = new LinkedHashSet<>(given.words());
        for (String word : given.words()) {
            if (Script.hasNoWords(word)) {
                rareKana(word, words);
            }
        }
        for (String word : words) {
            findSlips(word, given, sink);
        }
        words.addAll(neighboursJoined(given));
        for (String word : words) {
            for (Listed listed : byWord.getOrDefault(word, List.of())) {
                if (!listed.looksPersonal() || anotherWordMeets(listed, given, word, word)) {
                    sink.take(listed, How.RARE_TOKEN, word, word);
                }
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
        if (word.length() < SHORTEST_WORD_WITH_A_SLIP - 1 || CommonWords.isKnown(word)) {
            return;
        }
        for (String near : slips.candidates(word)) {
            if (OneEdit.differ(word, near)) {
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
        if (listed.looksPersonal()) {
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
