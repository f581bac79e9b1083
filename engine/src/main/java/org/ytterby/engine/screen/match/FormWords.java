package org.ytterby.engine.screen.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ytterby.engine.screen.word.OneEdit;

/**
 * Words of legal forms that are known with a slip in them, or out of their order. Filled from the table of forms; afterwards
 * never changed.
 */
final class FormWords {
    private final List<String> words = new ArrayList<>();
    private final int shortest;

    FormWords(int shortest) {
        this.shortest = shortest;
    }

    /** Adds those words of a form that are long enough to be known by their letters. */
    void add(String form) {
        for (String word : form.strip().split(" ", -1)) {
            if (word.length() >= shortest && !words.contains(word)) {
                words.add(word);
            }
        }
    }

    /** The word that this one is, or is one letter from. */
    private Optional<String> of(Token t) {
        String letters = t.letters();
        if (letters.length() + 1 < shortest || t.writing().isUnspaced()) {
            return Optional.empty();
        }
        if (words.contains(letters)) {
            return Optional.of(letters);
        }
        for (String word : words) {
            if (mayBe(letters, word) && OneEdit.differ(letters, word)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    /** One slip leaves either the two first letters or the two last: seen at a glance. */
    private static boolean mayBe(String letters, String word) {
        int end = letters.length() - 1;
        int last = word.length() - 1;
        return Math.abs(end - last) < 2
                && ((letters.charAt(0) == word.charAt(0) && letters.charAt(1) == word.charAt(1))
                        || (letters.charAt(end) == word.charAt(last)
                                && letters.charAt(end - 1) == word.charAt(last - 1)));
    }

    /** The words of forms among the words of a name where there are two at least, and the single letter before one of them. */
    void markWherever(List<Token> tokens) {
        List<Integer> places = new ArrayList<>(2);
        for (int i = 0; i < tokens.size(); i++) {
            if (of(tokens.get(i)).isPresent()) {
                places.add(i);
            }
        }
        if (places.size() < 2) {
            return;
        }
        for (int i : places) {
            Token t = tokens.get(i);
            tokens.set(i, t.asForm(of(t).orElse(t.letters())));
            if (i > 0 && tokens.get(i - 1).letters().length() == 1) {
                tokens.set(i - 1, tokens.get(i - 1).asForm(tokens.get(i - 1).letters()));
            }
        }
    }

    /** The last word behind others, where it has a slip. */
    void markLast(List<Token> tokens) {
        if (tokens.size() > 1 && !tokens.getLast().isForm()) {
            of(tokens.getLast())
                    .ifPresent(word ->
                            tokens.set(tokens.size() - 1, tokens.getLast().asForm(word)));
        }
    }
}
