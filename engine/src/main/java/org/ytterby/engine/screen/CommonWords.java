package org.ytterby.engine.screen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The shipped tables of words that many names share. Read when first asked; afterwards never changed. */
final class CommonWords {

    private static final int LONGEST_JOINED_WORD = 14;
    private static final int SHORTEST_JOINED_WORD = 2;

    /** Shorter words are acronyms more often than names. */
    static final int SHORTEST_RARE_WORD = 4;

    private static final Map<String, Set<String>> SECTIONS = new HashMap<>();
    private static final Set<String> ALL = new HashSet<>(16_384);
    private static final Set<String> JOINED = new HashSet<>();

    static {
        read("company-words.txt");
        read("general-words.txt");
        JOINED.addAll(SECTIONS.getOrDefault("[hanzi]", Set.of()));
        JOINED.addAll(SECTIONS.getOrDefault("[kana]", Set.of()));
    }

    private CommonWords() {}

    private static void read(String table) {
        Set<String> section = new HashSet<>();
        for (String line : Table.lines(table)) {
            if (Table.isSection(line)) {
                section = SECTIONS.computeIfAbsent(line, s -> new HashSet<>());
            } else {
                for (String word : line.split(" ")) {
                    String folded = Script.hasNoWords(word) ? foldJoined(word) : word;
                    section.add(folded);
                    ALL.add(folded);
                }
            }
        }
    }

    private static String foldJoined(String word) {
        return String.join("", Letters.words(HanziVariants.fold(word)));
    }

    /** In any of the tables. */
    static boolean isCommon(String word) {
        return ALL.contains(word);
    }

    static boolean isGivenName(String word) {
        return SECTIONS.getOrDefault("[given-names]", Set.of()).contains(word);
    }

    static boolean isCompanyWord(String word) {
        return SECTIONS.getOrDefault("[general]", Set.of()).contains(word) || isEmpty(word);
    }

    private static boolean isEmpty(String word) {
        return SECTIONS.getOrDefault("[empty]", Set.of()).contains(word);
    }

    /** A core that names nobody: nothing, one letter, or a single word that very many names hold. */
    static boolean isHollow(Spelling name) {
        if (name.words().size() != 1) {
            return name.core().isEmpty();
        }
        String word = name.words().getFirst();
        return word.length() < 2 || isEmpty(word) || Script.hasNoWords(word) && isCommon(word);
    }

    /** A word that hardly any name holds; East Asian runs are judged by {@link #distinctiveRuns}. */
    static boolean isRare(String word) {
        return word.length() >= SHORTEST_RARE_WORD
                && !isCommon(word)
                && word.chars().anyMatch(Character::isLetter)
                && !Script.hasNoWords(word);
    }

    /** Which characters of a word without spaces belong to common words, longest words first from the left. */
    static boolean[] covered(String text) {
        boolean[] covered = new boolean[text.length()];
        for (int i = 0; i < text.length(); ) {
            int length = commonWordAt(text, i);
            for (int j = i; j < i + length; j++) {
                covered[j] = true;
            }
            i += Math.max(1, length);
        }
        return covered;
    }

    private static int commonWordAt(String text, int from) {
        for (int length = Math.min(LONGEST_JOINED_WORD, text.length() - from); length >= SHORTEST_JOINED_WORD; length--) {
            if (JOINED.contains(text.substring(from, from + length))) {
                return length;
            }
        }
        return 0;
    }

    /** What common words leave of a word without spaces, cut where hanzi and kana meet. */
    static List<String> distinctiveRuns(String text) {
        boolean[] covered = covered(text);
        List<String> runs = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean sameScript = run.isEmpty() || Script.of(text.charAt(i)) == Script.of(run.charAt(run.length() - 1));
            if ((covered[i] || !sameScript) && !run.isEmpty()) {
                runs.add(run.toString());
                run.setLength(0);
            }
            if (!covered[i]) {
                run.append(text.charAt(i));
            }
        }
        if (!run.isEmpty()) {
            runs.add(run.toString());
        }
        return runs;
    }
}
