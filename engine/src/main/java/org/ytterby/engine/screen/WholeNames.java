package org.ytterby.engine.screen;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ytterby.engine.screen.ListedName.Kind;
import org.ytterby.engine.screen.word.CommonWords;
import org.ytterby.engine.screen.word.OneEdit;
import org.ytterby.engine.screen.word.Script;
import org.ytterby.engine.screen.word.Spelling;

/** Listed names as wholes: with one slip, or followed by further words. Not changed after it is filled. */
final class WholeNames {

    private static final int SHORTEST_ALPHABETIC = 8;
    private static final int SHORTEST_JOINED = 4;
    private static final int LONG_JOINED = 6;
    private static final int VERY_LONG_JOINED = 10;

    /** So long a name is not met by chance, whatever word the slip makes. */
    private static final int LONG = 20;

    private static final int SHORTEST_ACRONYM = 3;

    private final OneEdit<Listed> slips = new OneEdit<>();
    private final Map<String, List<Listed>> byCore = new HashMap<>();
    private final Map<String, List<Listed>> byFull = new HashMap<>();
    /** Of firms and bodies, written without blanks. */
    private final List<Listed> joined = new ArrayList<>();

    WholeNames(Collection<Listed> names) {
        for (Listed listed : names) {
            String core = listed.spelling().core();
            boolean isJoined = Script.hasNoWords(core);
            if (core.length() >= (isJoined ? SHORTEST_JOINED : SHORTEST_ALPHABETIC)) {
                slips.put(core, listed);
            }
            if (isJoined && !listed.personal()) {
                joined.add(listed);
            }
            if (listed.heads() && Script.hasNoWords(core)) {
                byFull.computeIfAbsent(listed.spelling().full(), k -> new ArrayList<>(1))
                        .add(listed);
            } else if (listed.heads()) {
                byCore.computeIfAbsent(core, k -> new ArrayList<>(1)).add(listed);
            }
        }
    }

    /** A whole listed name in front of other words, such as a country, is the way subsidiaries are named. */
    static boolean maySubsidiariesBearIt(ListedName listed, Spelling name, boolean personal) {
        if (Script.hasNoWords(name.core())) {
            int length = name.full().length();
            return length >= LONG_JOINED || (name.hasLegalForm() && length >= SHORTEST_JOINED);
        }
        if (name.words().size() > 1) {
            return name.core().length() >= SHORTEST_ALPHABETIC && !personal;
        }
        return listed.kind() == Kind.OFFICIAL
                && name.core().length() >= SHORTEST_ACRONYM
                && !CommonWords.isCommon(name.core());
    }

    void find(Spelling given, Found.Sink sink) {
        findSlips(given, sink);
        if (Script.hasNoWords(given.full())) {
            findBranchOf(given.full(), sink);
            findBeginning(given.core(), sink);
        }
        StringBuilder front = new StringBuilder();
        for (String word : given.words()) {
            front.append(word);
            for (Listed listed : byCore.getOrDefault(front.toString(), List.of())) {
                if (front.length() < given.core().length()) {
                    sink.take(
                            listed,
                            How.RARE_TOKEN,
                            front.toString(),
                            listed.spelling().core());
                }
            }
        }
    }

    /** Without blanks the listed name has to stand there with its legal form, or be long. */
    private void findBranchOf(String full, Found.Sink sink) {
        for (int n = SHORTEST_JOINED; n < full.length() && !byFull.isEmpty(); n++) {
            for (Listed listed : byFull.getOrDefault(full.substring(0, n), List.of())) {
                sink.take(listed, How.RARE_TOKEN, full.substring(0, n), full.substring(0, n));
            }
        }
    }

    /** {@code 雷神公司}: what a longer listed name begins with, if two of its characters stand in no common word. */
    private void findBeginning(String core, Found.Sink sink) {
        int length = core.length();
        if (length < 2 || length > LONG_JOINED || distinctive(core) < 2) {
            return;
        }
        for (Listed listed : joined) {
            if (listed.spelling().core().length() > length
                    && listed.spelling().core().startsWith(core)) {
                sink.take(listed, How.RARE_TOKEN, core, core);
            }
        }
    }

    private static int distinctive(String core) {
        int distinctive = 0;
        for (boolean covered : CommonWords.covered(core)) {
            distinctive += covered ? 0 : 1;
        }
        return distinctive;
    }

    private void findSlips(Spelling given, Found.Sink sink) {
        if (given.core().length() < SHORTEST_JOINED - 1) {
            return;
        }
        for (Listed listed : slips.candidates(given.core())) {
            String core = listed.spelling().core();
            if (OneEdit.differ(given.core(), core)) {
                if (Script.hasNoWords(core)) {
                    judgeJoined(given, listed, sink);
                } else if (core.length() >= LONG || !isAnotherCommonWord(given, listed)) {
                    sink.take(listed, How.ONE_LETTER, given.core(), core);
                }
            }
        }
    }

    /** Where the slip turns one well-known word into another, two names differ by a word and not by a letter. */
    private static boolean isAnotherCommonWord(Spelling given, Listed listed) {
        return onlyIn(given, listed.spelling()).stream().allMatch(w -> w.length() < 3 || CommonWords.isKnown(w))
                && onlyIn(listed.spelling(), given).stream().noneMatch(CommonWords::isRare);
    }

    private static List<String> onlyIn(Spelling name, Spelling other) {
        List<String> words = new ArrayList<>(name.words());
        other.words().forEach(words::remove);
        return words;
    }

    /**
     * Without words, a changed character counts where it stands in the distinctive part, and that part is long enough; one too many
     * or too few, and any of a very long name, is a slip wherever it stands.
     */
    private static void judgeJoined(Spelling given, Listed listed, Found.Sink sink) {
        String core = listed.spelling().core();
        boolean[] covered = CommonWords.covered(core);
        int at = Math.min(OneEdit.commonPrefix(given.core(), core), core.length() - 1);
        boolean addedOrLeftOut = given.core().length() != core.length() && core.length() >= LONG_JOINED;
        boolean inOneThatTells = distinctive(core) >= SHORTEST_JOINED && !covered[at];
        if (addedOrLeftOut || inOneThatTells || core.length() >= VERY_LONG_JOINED) {
            sink.take(listed, How.ONE_LETTER, given.core(), core);
        }
    }
}
