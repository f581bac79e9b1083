package org.ytterby.engine.screen.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** What measures need of a name as a whole. Immutable. */
final class Outline {
    private final Marks marks;
    private final double weight;
    private final String written;
    private final String plain;
    private final String letters;
    private final int[] pairs;
    private final int[] telling;
    private final String numbers;
    private final String form;
    private final int words;
    private final boolean unspaced;
    private final int lettersHash;
    private final int writtenHash;

    private Outline(
            Marks marks,
            double weight,
            String written,
            String letters,
            String telling,
            String numbers,
            String form,
            int words,
            boolean unspaced) {
        this.marks = marks;
        this.weight = weight;
        this.written = written;
        this.plain = written.replace(" ", "");
        this.letters = letters;
        this.pairs = pairs(letters);
        this.telling = telling.length() == letters.length() ? pairs : pairs(telling);
        this.numbers = numbers;
        this.form = form;
        this.words = words;
        this.unspaced = unspaced;
        this.lettersHash = letters.hashCode();
        this.writtenHash = written.hashCode();
    }

    Marks marks() {
        return marks;
    }

    /** Of all words together. */
    double weight() {
        return weight;
    }

    /** Its sounds, legal forms left out, a blank after each word. */
    String letters() {
        return letters;
    }

    /** Its letters, legal forms left out, without blanks. */
    String plain() {
        return plain;
    }

    /** Its numbers, sorted. */
    String numbers() {
        return numbers;
    }

    /** Its legal forms as one run of letters. */
    String form() {
        return form;
    }

    /** How many words name somebody. */
    int words() {
        return words;
    }

    /** Whether it holds characters without blanks around them, legal forms aside. */
    boolean unspaced() {
        return unspaced;
    }

    static Outline of(Token... tokens) {
        double weight = 0;
        StringBuilder letters = new StringBuilder();
        StringBuilder telling = new StringBuilder();
        StringBuilder written = new StringBuilder();
        StringBuilder form = new StringBuilder();
        int words = 0;
        boolean unspaced = false;
        for (Token t : tokens) {
            weight += t.weight();
            words += t.role() == Role.NAME ? 1 : 0;
            unspaced |= t.writing().isUnspaced() && !t.isForm();
            if (t.isForm()) {
                form.append(t.letters());
            } else {
                written.append(t.letters()).append(' ');
                String blank = t.writing().isUnspaced() ? "" : " ";
                letters.append(t.sound()).append(blank);
                if (!NameWords.isFirms(t.letters())) {
                    telling.append(t.sound()).append(blank);
                }
            }
        }
        return new Outline(
                Marks.of(tokens),
                weight,
                written.toString(),
                letters.toString(),
                telling.toString(),
                numbers(tokens),
                form.toString(),
                words,
                unspaced);
    }

    /** Signs side by side, sorted. */
    static int[] pairs(String text) {
        int[] pairs = new int[Math.max(0, text.length() - 1)];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = text.charAt(i) << 16 | text.charAt(i + 1);
        }
        Arrays.sort(pairs);
        return pairs;
    }

    private static String numbers(Token... tokens) {
        List<String> numbers = new ArrayList<>(0);
        for (Token t : tokens) {
            if (t.role() == Role.NUMBER) {
                numbers.add(t.letters());
            }
        }
        Collections.sort(numbers);
        return String.join(" ", numbers);
    }

    /** Whether both sound the same, legal forms left out. */
    boolean isSpokenAs(Outline other) {
        return lettersHash == other.lettersHash && letters.equals(other.letters);
    }

    /** Whether both are written with the same letters. */
    boolean isSame(Outline other) {
        return writtenHash == other.writtenHash && written.equals(other.written) && form.equals(other.form);
    }

    /** From 0 to 1: twice the pairs that both hold, over all pairs. */
    double dice(Outline other) {
        return pairs.length == 0 || other.pairs.length == 0 ? isSpokenAs(other) ? 1 : 0 : dice(pairs, other.pairs);
    }

    /** The same of the words that firms do not have in common. */
    double diceOfTelling(Outline other) {
        return telling.length == 0 || other.telling.length == 0 ? 0 : dice(telling, other.telling);
    }

    static double dice(int[] pairs, int... more) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < pairs.length && j < more.length) {
            int own = pairs[i]; // no branches: which side goes on cannot be foreseen
            int others = more[j];
            common += own == others ? 1 : 0;
            i += own <= others ? 1 : 0;
            j += others <= own ? 1 : 0;
        }
        return 2.0 * common / (pairs.length + more.length);
    }
}
