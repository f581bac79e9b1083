package org.ytterby.engine.screen;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ytterby.engine.screen.word.CommonWords;
import org.ytterby.engine.screen.word.Script;
import org.ytterby.engine.screen.word.Spelling;

/** The parts of a name that hardly any other name holds: words, neighbours written as one word, runs of kana and of hanzi. */
final class RareParts {
    static final int RUN = 3;
    static final int RUN_OF_A_PERSON = 4;

    private RareParts() {}

    /** Rare words and runs of kana, and neighbours written as one word where one of the two is rare. */
    static Set<String> words(Spelling name) {
        Set<String> rare = new LinkedHashSet<>();
        List<String> words = name.words();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (CommonWords.isRare(word)) {
                rare.add(word);
            }
            if (Script.hasNoWords(word)) {
                addKana(word, rare);
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

    static void addKana(String word, Set<String> rare) {
        for (String run : CommonWords.distinctiveRuns(word)) {
            if (run.length() >= CommonWords.SHORTEST_RARE_WORD && Script.isKana(run.charAt(0))) {
                rare.add(run);
            }
        }
    }

    /** Runs of so many hanzi that stay when common words are taken out. */
    static List<String> runs(Spelling name, int length) {
        List<String> runs = new ArrayList<>();
        for (String word : name.words()) {
            if (Script.hasHan(word)) {
                for (String rest : CommonWords.distinctiveRuns(word)) {
                    for (int i = 0; i + length <= rest.length() && Script.isHan(rest.charAt(i)); i++) {
                        runs.add(rest.substring(i, i + length));
                    }
                }
            }
        }
        return runs;
    }

    /** A name without a legal form and without any common word may be a person's: three characters are too often shared. */
    static List<String> runs(Spelling listed) {
        boolean personal = !listed.hasLegalForm()
                && listed.words().stream()
                        .allMatch(w -> CommonWords.distinctiveRuns(w).equals(List.of(w)));
        return runs(listed, personal ? RUN_OF_A_PERSON : RUN);
    }
}
