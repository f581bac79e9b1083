package org.ytterby.engine.screen;

import java.util.List;
import java.util.Optional;
import org.ytterby.engine.screen.word.CommonWords;
import org.ytterby.engine.screen.word.HanziVariants;
import org.ytterby.engine.screen.word.Script;

/** Tells words that people write where a name should stand, such as "to be advised" and "new customer B in Germany". */
final class Placeholder {
    private static final int LONGEST = 8;

    private boolean role;
    private boolean nobody;
    private boolean beside;
    private int marks;

    private Placeholder() {}

    /** Whether such words are all there is: with or without a place, and a part in a deal also with a mark or an adjective. */
    static boolean is(List<String> words) {
        List<String> folded = words.stream().map(HanziVariants::fold).toList();
        String joined = String.join("", folded);
        if (joined.length() < 2
                || CommonWords.isNobody(joined)
                || folded.stream().allMatch(CommonWords::isNobody)) {
            return true;
        }
        Placeholder seen = new Placeholder();
        return folded.stream().allMatch(seen::take) && seen.marks < 2 && (seen.role || (seen.nobody && !seen.beside));
    }

    /** Whether the word may be part of one. */
    private boolean take(String word) {
        if (Script.hasNoWords(word)) {
            Optional<Boolean> holds = holdsRole(word);
            role |= holds.orElse(false);
            beside |= !holds.orElse(true);
            return holds.isPresent();
        }
        role |= CommonWords.isRole(word);
        nobody |= CommonWords.namesNobody(word);
        if (CommonWords.isNobody(word) || CommonWords.isPlace(word)) {
            return true;
        }
        beside = true;
        marks += CommonWords.isBesideRole(word) ? 0 : 1;
        return CommonWords.isBesideRole(word) || isMark(word);
    }

    private static boolean isMark(String word) {
        return word.length() == 1 || (word.length() < 4 && word.chars().allMatch(Character::isDigit));
    }

    /** Whether a role is among the words of which a run without blanks is made; empty where it holds others too. */
    private static Optional<Boolean> holdsRole(String run) {
        boolean[] reached = new boolean[run.length() + 1];
        boolean[] role = new boolean[run.length() + 1];
        reached[0] = true;
        for (int to = 1; to <= run.length(); to++) {
            for (int from = Math.max(0, to - LONGEST); from < to; from++) {
                String word = run.substring(from, to);
                if (reached[from] && (CommonWords.isNobody(word) || CommonWords.isBesideRole(word))) {
                    reached[to] = true;
                    role[to] |= CommonWords.isRole(word) || role[from];
                }
            }
        }
        return reached[run.length()] ? Optional.of(role[run.length()]) : Optional.empty();
    }
}
