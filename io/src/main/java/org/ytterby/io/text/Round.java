package org.ytterby.io.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ytterby.engine.decide.Answer;
import org.ytterby.engine.law.Fact;
import org.ytterby.engine.law.Vocabulary;

/**
 * What to ask about an open line now, most decisive first. Who does not know yet what the goods are is not asked for the
 * length of their kiln: a fact waits while one before it is missing, and points of law wait with it.
 *
 * @param later how many wait; each of them may still change the answer
 */
record Round(List<Ask> now, int later) {
    Round {
        now = List.copyOf(now);
    }

    static Round of(Answer answer, Vocabulary vocabulary) {
        List<Ask> all = Ask.of(answer, vocabulary);
        Set<String> missing = all.stream().map(Ask::key).collect(Collectors.toSet());
        List<Ask> facts =
                all.stream().filter(a -> !waits(a, missing, vocabulary)).toList();
        if (facts.size() == all.size()) {
            return new Round(all, 0);
        }
        List<Ask> now = facts.stream().filter(a -> !a.isLaw()).toList();
        return new Round(now, all.size() - now.size());
    }

    private static boolean waits(Ask ask, Set<String> missing, Vocabulary vocabulary) {
        return vocabulary.fact(ask.key()).map(Fact::after).orElse(List.of()).stream()
                .anyMatch(missing::contains);
    }

    /** How many there are, with those that wait. */
    int all() {
        return now.size() + later;
    }
}
