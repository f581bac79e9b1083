package org.ytterby.engine.screen.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The table of legal forms, and how they are taken off a name. Spaces and dots inside a form do not matter. */
final class LegalForms {

    private static final int MOST_WORDS_IN_A_FORM = 7;
    private static final int LONGEST_FORM = 40;
    private static final int SHORTEST_JOINED = 3;

    private static final Set<String> END = new HashSet<>();
    private static final Set<String> START = new HashSet<>();
    private static final Set<String> ANYWHERE = new HashSet<>();
    private static final List<String> JOINED_EDGE = new ArrayList<>();
    private static final List<String> JOINED_ANYWHERE = new ArrayList<>();
    private static final Map<String, String> SAME = new HashMap<>();

    static {
        String section = "";
        for (String line : Table.lines("legal-forms.txt")) {
            if (Table.isSection(line)) {
                section = line;
            } else {
                for (String form : line.split(",", -1)) {
                    put(section, form.strip());
                }
            }
        }
        JOINED_EDGE.sort((a, b) -> b.length() - a.length());
        JOINED_ANYWHERE.sort((a, b) -> b.length() - a.length());
    }

    private LegalForms() {}

    private static void put(String section, String form) {
        String joined = form.replace(" ", "");
        switch (section) {
            case "[end]" -> END.add(joined);
            case "[start]" -> START.add(joined);
            case "[anywhere]" -> {
                if (Script.hasNoWords(joined)) {
                    JOINED_ANYWHERE.add(joined);
                } else {
                    ANYWHERE.add(joined);
                    END.add(joined);
                }
            }
            case "[cjk-edge]" -> JOINED_EDGE.add(joined);
            case "[same]" ->
                SAME.put(joined.substring(0, joined.indexOf('=')), joined.substring(joined.indexOf('=') + 1));
            default -> throw new IllegalStateException("legal-forms.txt: no section " + section);
        }
    }

    /** A long form gives its short one; any other word stays. */
    static String shortOf(String word) {
        return SAME.getOrDefault(word, word);
    }

    /** The words without legal forms; empty where they are nothing else. */
    static List<String> strip(List<String> words) {
        List<String> left = new ArrayList<>();
        for (String word : words) {
            String rest = Script.hasNoWords(word) ? stripJoined(word) : word;
            if (!rest.isEmpty()) {
                left.add(rest);
            }
        }
        stripEnd(left);
        stripStart(left);
        return withoutFormsWithin(left);
    }

    private static void stripEnd(List<String> words) {
        for (int n = formAtEnd(words); n > 0; n = formAtEnd(words)) {
            words.subList(words.size() - n, words.size()).clear();
        }
    }

    /** The longest form that letters without blanks end in is taken off; short ones end many words. */
    static String cutOffEnd(String letters) {
        for (int from = Math.max(1, letters.length() - LONGEST_FORM);
                from <= letters.length() - SHORTEST_JOINED;
                from++) {
            if (END.contains(shortOf(letters.substring(from))) || END.contains(letters.substring(from))) {
                return letters.substring(0, from);
            }
        }
        return letters;
    }

    private static int formAtEnd(List<String> words) {
        String tail = "";
        int longest = 0;
        for (int n = 1; n <= words.size() && n <= MOST_WORDS_IN_A_FORM; n++) {
            tail = words.get(words.size() - n) + tail;
            if (tail.length() > LONGEST_FORM) {
                break;
            }
            longest = END.contains(tail) ? n : longest;
        }
        return longest;
    }

    private static void stripStart(List<String> words) {
        words.subList(0, formAt(words, 0, START)).clear();
    }

    /** A unit of a firm is often named behind the firm's form: "Foo Co., Ltd. Maintenance Center". */
    private static List<String> withoutFormsWithin(List<String> words) {
        List<String> left = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            i += i == 0 ? 0 : formAt(words, i, ANYWHERE);
            if (i < words.size()) {
                left.add(words.get(i));
            }
        }
        return left;
    }

    /** How many words from there on make up a form of the set; at the start of a name one word at least is left over. */
    private static int formAt(List<String> words, int from, Set<String> forms) {
        String head = "";
        int longest = 0;
        for (int i = from; i < words.size() - (from == 0 ? 1 : 0) && i - from < MOST_WORDS_IN_A_FORM; i++) {
            head = head + words.get(i);
            if (head.length() > LONGEST_FORM) {
                break;
            }
            longest = forms.contains(head) ? i - from + 1 : longest;
        }
        return longest;
    }

    private static String stripJoined(String word) {
        String left = word;
        for (String form : JOINED_ANYWHERE) {
            left = left.replace(form, "");
        }
        for (String form : JOINED_EDGE) {
            if (form.length() > 1 && left.endsWith(form)) {
                left = left.substring(0, left.length() - form.length());
            } else if (left.equals(form) || (form.length() > 3 && left.startsWith(form))) {
                left = left.substring(form.length());
            }
        }
        return left;
    }
}
