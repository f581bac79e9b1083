package org.ytterby.engine.screen;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Listed names by the runs of three hanzi that stay when common words are taken out. */
final class HanziRuns {

    private static final int RUN = 3;
    private static final int RUN_OF_A_PERSON = 4;

    private final Map<String, List<Listed>> byRun = new HashMap<>();

    HanziRuns(Collection<Listed> names) {
        for (Listed listed : names) {
            for (String run : runs(listed.spelling(), runLength(listed))) {
                byRun.computeIfAbsent(run, r -> new ArrayList<>(1)).add(listed);
            }
        }
    }

    /** A name without a legal form and without any common word may be a person's: three characters are too often shared. */
    private static int runLength(Listed listed) {
        boolean personal = !listed.spelling().hasLegalForm()
                && listed.spelling().words().stream()
                        .allMatch(w -> CommonWords.distinctiveRuns(w).equals(List.of(w)));
        return personal ? RUN_OF_A_PERSON : RUN;
    }

    private static List<String> runs(Spelling name, int length) {
        List<String> runs = new ArrayList<>();
        for (String word : name.words()) {
            if (Script.hasHan(word)) {
                for (String rest : CommonWords.distinctiveRuns(word)) {
                    cut(rest, length, runs);
                }
            }
        }
        return runs;
    }

    private static void cut(String text, int length, List<String> into) {
        for (int i = 0; i + length <= text.length() && Script.isHan(text.charAt(i)); i++) {
            into.add(text.substring(i, i + length));
        }
    }

    void find(Spelling given, Found.Sink sink) {
        if (Script.hasHan(given.core())) {
            find(runs(given, RUN), sink);
            find(runs(given, RUN_OF_A_PERSON), sink);
        }
    }

    private void find(List<String> runs, Found.Sink sink) {
        for (String run : runs) {
            for (Listed listed : byRun.getOrDefault(run, List.of())) {
                sink.take(listed, How.RARE_TOKEN, run, run);
            }
        }
    }
}
