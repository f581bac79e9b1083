package org.ytterby.io;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.ytterby.engine.law.Fact;
import org.ytterby.engine.law.Headings;
import org.ytterby.engine.screen.word.HanziVariants;

/**
 * What people write in a cell for a code: the code in any case, its English or Chinese name, or what the
 * vocabulary says is also written for it. A word
 * that could be two codes stays as it is and is refused later.
 */
public final class CodeWords {
    /** Nobody has said it: such a cell states that the fact is not known, and never a name or a text. */
    private static final Set<String> UNKNOWN = Set.of(
            "unknown",
            "unbekannt",
            "not known",
            "n a",
            "n.a.",
            "tbd",
            "tba",
            "tbc",
            "t.b.d.",
            "?",
            "??",
            "???",
            "don't know",
            "don’t know",
            "dont know",
            "do not know",
            "i don't know",
            "i don’t know",
            "i do not know",
            "no idea",
            "not sure",
            "not sure yet",
            "nobody knows",
            "unclear",
            "unsure",
            "see remarks",
            "weiß nicht",
            "weiss nicht",
            "nicht bekannt",
            "keine ahnung",
            "unklar",
            "未知",
            "不知道",
            "不清楚",
            "不确定",
            "わからない",
            "分からない",
            "わかりません",
            "不详",
            "不明",
            "待定",
            "待确认",
            "未定");

    /** In the languages of the letters, so that an answered sheet reads back. */
    private static final Set<String> YES = Set.of("true", "y", "是", "ja", "はい");

    private static final Set<String> NO = Set.of("false", "n", "否", "nein", "いいえ");

    private static final Pattern EMPTY_BOX = Pattern.compile("[(\\[（［]\\s*[)\\]）］]");

    private static final String SIGNS = "_-/()[]:#（）［］：／";

    private static final int LONGEST = 14;

    /** Few cells begin so; the others are not looked at any closer. */
    private static final String FIRST = "unt?-–—未不待わ分";

    /** The same of cells that are longer than codes of countries, elements and units. */
    private static final String FIRST_OF_LONGER = "diksw";

    private final Map<String, Map<String, String>> codes = new HashMap<>();

    /** Whether a cell says that nobody knows. A lone dash says so too. */
    static boolean meansUnknown(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return false;
        }
        char first = Character.toLowerCase(text.charAt(0));
        return (FIRST.indexOf(first) >= 0 || (text.length() > 8 && FIRST_OF_LONGER.indexOf(first) >= 0))
                && (UNKNOWN.contains(HanziVariants.fold(Headings.fold(text)))
                        || text.codePoints().allMatch(CodeWords::isDash));
    }

    private static boolean isDash(int c) {
        return c == '-' || c == '–' || c == '—';
    }

    /** The code that a text means; the text as it is where it means none, or could mean two. */
    public String code(Fact fact, String text) {
        if (fact.values().contains(text) || isNotTicked(fact, text)) {
            return text;
        }
        Map<String, String> words = codes.computeIfAbsent(fact.key(), k -> words(fact));
        String code = words.get(Headings.fold(text));
        if (code == null && text.codePoints().anyMatch(Character::isIdeographic)) {
            code = inOtherCharacters(words).get(HanziVariants.fold(Headings.fold(text)));
        }
        return code == null || code.isEmpty() ? text : code;
    }

    /**
     * An empty box before a word, {@code [ ] no}, is one that nobody ticked; and of a yes or no even a sign beside it may take it back:
     * {@code (no)}, {@code no -}.
     */
    private static boolean isNotTicked(Fact fact, String text) {
        return EMPTY_BOX.matcher(text).find()
                || (fact.type() == Fact.Type.YES_NO && text.codePoints().anyMatch(c -> SIGNS.indexOf(c) >= 0));
    }

    /** The same words with traditional and Japanese characters folded; one that would then mean two codes means none. */
    private static Map<String, String> inOtherCharacters(Map<String, String> words) {
        Map<String, String> folded = new HashMap<>();
        words.forEach((word, code) -> folded.merge(HanziVariants.fold(word), code, (a, b) -> a.equals(b) ? a : ""));
        return folded;
    }

    private static Map<String, String> words(Fact fact) {
        Map<String, String> words = new HashMap<>();
        if (fact.type() == Fact.Type.YES_NO) {
            YES.forEach(word -> words.put(word, "yes"));
            NO.forEach(word -> words.put(word, "no"));
        }
        for (String value : fact.values()) {
            add(words, value, value);
        }
        fact.valueTexts().forEach((value, text) -> {
            add(words, text.en(), value);
            add(words, text.zh(), value);
        });
        fact.written().forEach((value, all) -> all.forEach(word -> add(words, word, value)));
        return words;
    }

    private static void add(Map<String, String> words, String word, String value) {
        if (!word.isEmpty()) {
            words.merge(Headings.fold(word).toLowerCase(Locale.ROOT), value, (a, b) -> a.equals(b) ? a : "");
        }
    }
}
