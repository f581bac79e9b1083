package org.ytterby.engine.classify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the words of the lexicon in a text; the work grows with the length of the text. */
final class WordIndex {
    private static final int SHORT = 4;
    private static final List<String> ENDINGS = List.of("s", "es", "n", "en", "e", "er", "ne", "nen", "x", "se");

    private final Map<Integer, List<Found>> byStart = new HashMap<>();
    /** Those that may stand inside another word. */
    private final Map<Integer, List<Found>> inside = new HashMap<>();

    /** A word with its entry. */
    private record Found(WordEntry.Word word, WordEntry entry) {}

    /**
     * An entry and where one of its words stands.
     *
     * @param inside whether it lies in a longer word that says more: it suggests nothing of its own
     */
    record Hit(int from, int to, WordEntry entry, String word, boolean inside) {}

    WordIndex(List<WordEntry> entries) {
        for (WordEntry entry : entries) {
            for (WordEntry.Word word : entry.words()) {
                Found found = new Found(word, entry);
                int start = start(word.text(), 0);
                byStart.computeIfAbsent(start, k -> new ArrayList<>()).add(found);
                if (word.opensLeft()) {
                    inside.computeIfAbsent(start, k -> new ArrayList<>()).add(found);
                }
            }
        }
        byStart.values().forEach(WordIndex::longestFirst);
        inside.values().forEach(WordIndex::longestFirst);
    }

    private static void longestFirst(List<Found> words) {
        words.sort(Comparator.comparingInt((Found f) -> -f.word().text().length()));
    }

    private static int start(String text, int at) {
        return (text.charAt(at) << 16) | (at + 1 < text.length() ? text.charAt(at + 1) : 0);
    }

    /** Every word, in order, longer ones first; words inside longer ones are marked. */
    List<Hit> in(FoldedText text) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.folded().charAt(i);
            if (Character.isLetterOrDigit(c)) {
                boolean eastern = FoldedText.isEastern(c);
                boolean starts = eastern || text.isEdge(i - 1);
                at(text, i, start(text.folded(), i), starts ? byStart : inside, hits);
                if (eastern && i + 1 < text.length()) {
                    at(text, i, c << 16, byStart, hits); // words of one character
                }
            }
        }
        return longest(hits);
    }

    private static void at(FoldedText text, int from, int key, Map<Integer, List<Found>> words, List<Hit> hits) {
        for (Found found : words.getOrDefault(key, List.of())) {
            if (text.folded().startsWith(found.word().text(), from)) {
                int end = end(text, from, found.word());
                if (end > 0 && !isThere(hits, from, end, found.entry())) {
                    hits.add(new Hit(from, end, found.entry(), found.word().text(), false));
                }
            }
        }
    }

    /** Languages share words. */
    private static boolean isThere(List<Hit> hits, int from, int to, WordEntry entry) {
        for (int i = hits.size() - 1; i >= 0 && hits.get(i).from() == from; i--) {
            if (hits.get(i).to() == to && hits.get(i).entry().id().equals(entry.id())) {
                return true;
            }
        }
        return false;
    }

    /** Where the word ends, its plural included; 0: it is a part of another word. */
    private static int end(FoldedText text, int from, WordEntry.Word word) {
        int to = from + word.text().length();
        if (!word.opensLeft() && !startsWord(text, from)) {
            return 0;
        }
        if (!word.cased().isEmpty()) {
            return text.plain().startsWith(word.cased(), from) && endsWord(text, to, word.text()) ? to : 0;
        }
        if (word.opensRight() || endsWord(text, to, word.text())) {
            return to;
        }
        if (word.text().length() < SHORT
                || !FoldedText.isLatin(word.text().charAt(word.text().length() - 1))) {
            return 0;
        }
        for (String ending : ENDINGS) {
            if (text.folded().startsWith(ending, to) && text.isEdge(to + ending.length())) {
                return to + ending.length();
            }
        }
        return 0;
    }

    private static boolean startsWord(FoldedText text, int from) {
        char first = text.folded().charAt(from);
        if (FoldedText.isEastern(first)) {
            return true;
        }
        return Character.isDigit(first) ? !text.isDigit(from - 1) && text.isEdge(from - 1) : text.isEdge(from - 1);
    }

    private static boolean endsWord(FoldedText text, int to, String word) {
        char last = word.charAt(word.length() - 1);
        if (FoldedText.isEastern(last)) {
            return true;
        }
        return text.isEdge(to) && !(text.isDigit(to) && (Character.isDigit(last) || word.length() < SHORT));
    }

    /** Hits come by their start, longest first; one that lies inside a longer one suggests nothing of its own. */
    private static List<Hit> longest(List<Hit> hits) {
        List<Hit> kept = new ArrayList<>();
        Span facts = new Span();
        Span innocent = new Span();
        for (Hit hit : hits) {
            boolean topical = hit.entry().role().isEmpty();
            if (innocent.holds(hit)) {
                continue;
            }
            if (!facts.holds(hit) || !hit.entry().isCovered()) {
                kept.add(hit);
            } else if (topical) {
                kept.add(new Hit(hit.from(), hit.to(), hit.entry(), hit.word(), true));
            }
            if (hit.entry().isInnocent()) {
                innocent.take(hit);
            } else if (hit.entry().covers()) {
                facts.take(hit);
            }
        }
        return kept;
    }

    /** The word so far that reaches furthest. */
    private static final class Span {
        private int from = -1;
        private int to = -1;

        boolean holds(Hit hit) {
            return hit.to() < to || (hit.to() == to && hit.from() > from);
        }

        void take(Hit hit) {
            if (hit.to() > to) {
                from = hit.from();
                to = hit.to();
            }
        }
    }
}
