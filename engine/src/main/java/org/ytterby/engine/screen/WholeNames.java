package org.ytterby.engine.screen;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ytterby.engine.screen.ListedName.Kind;

/** Listed names as wholes: with one slip, with their words in another order, or followed by further words. */
final class WholeNames {

    private static final int SHORTEST_ALPHABETIC = 8;
    private static final int SHORTEST_JOINED = 4;

    /** So long a name is not met by chance, whatever word the slip makes. */
    private static final int LONG = 20;

    private static final int SHORTEST_ACRONYM = 3;

    private final OneEdit<Listed> slips = new OneEdit<>();
    private final Map<String, List<Listed>> byCore = new HashMap<>();
    private final Map<String, List<Listed>> bySortedWords = new HashMap<>();

    WholeNames(Collection<Listed> names) {
        for (Listed listed : names) {
            String core = listed.spelling().core();
            boolean joined = Script.hasNoWords(core);
            if (core.length() >= (joined ? SHORTEST_JOINED : SHORTEST_ALPHABETIC)) {
                slips.put(core, listed);
            }
            if (!joined) {
                file(bySortedWords, listed.spelling().sortedWords(), listed);
                if (maySubsidiariesBearIt(listed)) {
                    file(byCore, core, listed);
                }
            }
        }
    }

    private static void file(Map<String, List<Listed>> map, String key, Listed listed) {
        if (!key.isEmpty()) {
            map.computeIfAbsent(key, k -> new ArrayList<>(1)).add(listed);
        }
    }

    /** A whole listed name in front of other words, such as a country, is the way subsidiaries are named. */
    private static boolean maySubsidiariesBearIt(Listed listed) {
        Spelling name = listed.spelling();
        if (name.words().size() > 1) {
            return name.core().length() >= SHORTEST_ALPHABETIC && !listed.looksPersonal();
        }
        return listed.name().kind() == Kind.OFFICIAL
                && name.core().length() >= SHORTEST_ACRONYM
                && !CommonWords.isCommon(name.core());
    }

    void find(Spelling given, Found.Sink sink) {
        findSlips(given, sink);
        String sorted = given.sortedWords();
        for (Listed listed : bySortedWords.getOrDefault(sorted, List.of())) {
            sink.take(listed, How.RARE_TOKEN, sorted, listed.spelling().sortedWords());
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

    /** Without words, a changed character counts where it stands in the distinctive part, and that part is long enough. */
    private static void judgeJoined(Spelling given, Listed listed, Found.Sink sink) {
        String core = listed.spelling().core();
        boolean[] covered = CommonWords.covered(core);
        int distinctive = 0;
        for (boolean c : covered) {
            distinctive += c ? 0 : 1;
        }
        int at = Math.min(OneEdit.commonPrefix(given.core(), core), core.length() - 1);
        if (distinctive >= SHORTEST_JOINED && !covered[at]) {
            sink.take(listed, How.ONE_LETTER, given.core(), core);
        } else if (Pinyin.soundAlike(given.core(), core)) {
            sink.take(listed, How.TRANSLITERATION, given.core(), core);
        }
    }
}
