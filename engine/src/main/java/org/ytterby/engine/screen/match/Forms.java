package org.ytterby.engine.screen.match;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ytterby.engine.screen.word.Table;

/** Finds legal forms among the words of a name. Read when first asked; afterwards never changed. */
final class Forms {
    private static final int MOST_WORDS = 12;
    private static final int LONG = 10;
    private static final Set<String> SHORT = new HashSet<>();
    private static final Set<String> LONG_SOUNDS = new HashSet<>();

    /** How long forms begin, so that most words are passed at a glance. */
    private static final Set<String> BEGINNINGS = new HashSet<>();

    private static final int BEGINNING = 3;
    /** So many letters tell how a word begins. */
    private static final int HEARD = 18;

    private static final Set<String> HANZI = new HashSet<>();

    /** No other word is as long and one letter from these. */
    private static final FormWords SPELT = new FormWords(8);

    private static final FormWords LAST = new FormWords(7);

    static {
        String section = "";
        for (String line : Table.lines("legal-forms.txt")) {
            section = Table.isSection(line) ? line : take(section, line);
        }
        for (String line : Table.lines("match/legal-forms-more.txt")) {
            section = Table.isSection(line) ? line : take(section, line);
        }
    }

    private Forms() {}

    private static String take(String section, String line) {
        for (String form : line.split(",", -1)) {
            switch (section) {
                case "[spelt]" -> SPELT.add(form);
                case "[last]" -> LAST.add(form);
                default -> {}
            }
            String joined = form.strip().replace(" ", "").toLowerCase(Locale.ROOT);
            if (section.equals("[same]") || joined.isEmpty()) {
                continue;
            }
            if (Writing.of(joined.codePointAt(0)).isUnspaced()) {
                HANZI.add(joined); // the table holds the folded writing too
            } else {
                StringBuilder letters = new StringBuilder();
                StringBuilder sound = new StringBuilder();
                Romanisation.append(joined, letters, sound);
                put(letters.toString());
            }
        }
        return section;
    }

    private static void put(String letters) {
        SHORT.add(letters);
        if (letters.length() >= LONG) {
            String sound = Sound.of(letters);
            LONG_SOUNDS.add(sound);
            BEGINNINGS.add(beginning(sound));
        }
    }

    /** Gives every word of a legal form its role: at both ends, and long forms anywhere. */
    static void mark(List<Token> tokens) {
        SPELT.markWherever(tokens);
        LAST.markLast(tokens);
        for (int from = 0; from < tokens.size(); from++) {
            int length = longAt(tokens, from);
            set(tokens, from, length);
            from += Math.max(0, length - 1);
        }
        int end = tokens.size();
        for (int n = atEnd(tokens, end); n > 0; n = atEnd(tokens, end)) {
            set(tokens, end - n, n);
            end -= n;
        }
        int start = 0;
        for (int n = atStart(tokens, start, end); n > 0; n = atStart(tokens, start, end)) {
            set(tokens, start, n);
            start += n;
        }
        if (tokens.stream().allMatch(Token::isForm)) {
            tokens.replaceAll(t -> t.as(Role.NAME, Token.BY_RARITY));
        }
    }

    /** Where a legal form in capitals begins behind small letters, as in {@code SiemensAG}; 0 where none does. */
    static int gluedTo(String word) {
        int at = word.length();
        while (at > 0 && Character.isUpperCase(word.charAt(at - 1))) {
            at--;
        }
        boolean behind = at >= BEGINNING
                && word.length() - at > 1
                && word.substring(0, at).chars().allMatch(Character::isLetter);
        return behind && SHORT.contains(word.substring(at).toLowerCase(Locale.ROOT)) ? at : 0;
    }

    private static void set(List<Token> tokens, int from, int length) {
        for (int i = from; i < from + length; i++) {
            if (!tokens.get(i).isForm()) {
                tokens.set(i, tokens.get(i).as(Role.FORM, 0));
            }
        }
    }

    private static String beginning(String sound) {
        return sound.substring(0, Math.min(BEGINNING, sound.length()));
    }

    /** Whether a long form may begin there; further words never change how the first letters sound. */
    private static boolean mayBeginAt(List<Token> tokens, int from) {
        StringBuilder first = new StringBuilder();
        for (int i = from; i < tokens.size() && first.length() < HEARD; i++) {
            first.append(tokens.get(i).letters());
        }
        first.setLength(Math.min(HEARD, first.length()));
        return BEGINNINGS.contains(beginning(Sound.of(first.toString())));
    }

    private static int longAt(List<Token> tokens, int from) {
        if (!mayBeginAt(tokens, from)) {
            return 0;
        }
        StringBuilder joined = new StringBuilder();
        int longest = 0;
        for (int n = 1; from + n <= tokens.size() && n <= MOST_WORDS; n++) {
            joined.append(tokens.get(from + n - 1).letters());
            if (joined.length() >= LONG && LONG_SOUNDS.contains(Sound.of(joined.toString()))) {
                longest = n;
            }
        }
        return longest;
    }

    private static int atEnd(List<Token> tokens, int end) {
        String joined = "";
        int longest = 0;
        for (int n = 1; n < end && n <= MOST_WORDS; n++) {
            if (tokens.get(end - n).isForm()) {
                return n == 1 ? 1 : longest;
            }
            joined = tokens.get(end - n).letters() + joined;
            longest = SHORT.contains(joined) ? n : longest;
        }
        return longest;
    }

    private static int atStart(List<Token> tokens, int start, int end) {
        String joined = "";
        int longest = 0;
        for (int n = 1; start + n < end && n <= MOST_WORDS; n++) {
            if (tokens.get(start + n - 1).isForm()) {
                return n == 1 ? 1 : longest;
            }
            joined = joined + tokens.get(start + n - 1).letters();
            longest = SHORT.contains(joined) && joined.length() > 1 ? n : longest;
        }
        return longest;
    }

    /**
     * Which characters of a run without blanks belong to legal forms.
     *
     * @param alone whether the run is all there is of the name: then it is more than a form
     */
    static boolean[] covered(String hanzi, boolean alone) {
        boolean[] covered = new boolean[hanzi.length()];
        for (int i = 0; i < hanzi.length(); i++) {
            for (int n = Math.min(MOST_WORDS, hanzi.length() - i); n > 1; n--) {
                boolean whole = alone && n == hanzi.length();
                if (!whole && HANZI.contains(hanzi.substring(i, i + n))) {
                    java.util.Arrays.fill(covered, i, i + n, true);
                    i += n - 1;
                    break;
                }
            }
        }
        return covered;
    }
}
