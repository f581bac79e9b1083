package org.ytterby.engine.screen.word;

/**
 * Words in the order of the alphabet, one blank or line apart, each with a number behind it or none. They are looked up where
 * they stand, since most starts of the program ask for a few of many thousand. Immutable.
 */
public final class WordTable {
    private static final int NOWHERE = -1;

    private final String text;

    /** @param text words as {@code alpha beta} or {@code alpha=3 beta=5} */
    public WordTable(String text) {
        this.text = text;
    }

    /** The whole of a table that ships, its comments left out. */
    public static WordTable shipped(String name) {
        String all = Table.text(name);
        int from = 0;
        while (from < all.length() && all.charAt(from) == '#') {
            from = all.indexOf('\n', from) + 1;
        }
        return new WordTable(all.substring(from).strip());
    }

    public boolean contains(String word) {
        return find(word) != NOWHERE;
    }

    /** The number behind a word; 0 where it is not in the table. */
    public int number(String word) {
        int at = find(word);
        if (at == NOWHERE) {
            return 0;
        }
        int number = 0;
        for (int i = at + word.length() + 1; i < text.length() && Character.isDigit(text.charAt(i)); i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }

    private int find(String word) {
        int low = 0;
        int high = text.length();
        while (low < high && !word.isEmpty()) {
            int start = startOfWord((low + high) >>> 1, low);
            int order = compare(word, start);
            if (order == 0) {
                return start;
            }
            if (order < 0) {
                high = start;
            } else {
                low = endOfWord(start) + 1;
            }
        }
        return NOWHERE;
    }

    private int startOfWord(int at, int low) {
        int i = at;
        while (i > low && text.charAt(i - 1) > ' ') {
            i--;
        }
        return i;
    }

    private int endOfWord(int at) {
        int i = at;
        while (i < text.length() && text.charAt(i) > ' ') {
            i++;
        }
        return i;
    }

    private int compare(String word, int start) {
        for (int i = 0; i < word.length(); i++) {
            char theirs = start + i < text.length() ? text.charAt(start + i) : ' ';
            if (theirs <= ' ' || theirs == '=') {
                return 1;
            }
            if (word.charAt(i) != theirs) {
                return Character.compare(word.charAt(i), theirs);
            }
        }
        int end = start + word.length();
        return end >= text.length() || text.charAt(end) <= ' ' || text.charAt(end) == '=' ? 0 : -1;
    }
}
