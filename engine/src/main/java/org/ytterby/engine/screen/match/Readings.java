package org.ytterby.engine.screen.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.ytterby.engine.screen.word.Pinyin;

/** Reads characters in Latin letters: cuts letters into the syllables that they may be of given characters. */
final class Readings {
    private static final double SKIP_CHARACTER = 1;
    private static final double SKIP_LETTER = 0.34;
    private static final double OTHER_SYSTEM = 0.05;
    private static final int MOST_LETTERS = 300;
    private static final int MOST_PIECES = 60;

    /** How readings of characters that were met are written; no more than the table of readings has. */
    private static final Map<Integer, Set<String>> WRITTEN = new ConcurrentHashMap<>();

    private Readings() {}

    /** Whether a character may be read so, or two characters alike. */
    static boolean meet(Token a, Token b) {
        if (a.writing().isUnspaced() && b.writing().isUnspaced()) {
            List<String> readings = Pinyin.readings(a.letters().codePointAt(0));
            return Pinyin.readings(b.letters().codePointAt(0)).stream().anyMatch(readings::contains);
        }
        Token character = a.writing().isUnspaced() ? a : b;
        Token letters = a.writing().isUnspaced() ? b : a;
        return of(character).contains(letters.letters());
    }

    /** Every way to write the reading of a character: pinyin, its ü typed as v, u or yu, and Wade–Giles. */
    static Set<String> of(Token character) {
        if (!character.writing().isUnspaced()) {
            return Set.of(character.letters());
        }
        int c = character.letters().codePointAt(0);
        if (character.writing() == Writing.KANA) {
            StringBuilder letters = new StringBuilder();
            Romanisation.append(character.letters(), letters, new StringBuilder());
            return letters.isEmpty() ? Set.of() : Set.of(letters.toString());
        }
        Set<String> known = WRITTEN.getOrDefault(c, Set.of());
        return known.isEmpty() ? written(c) : known;
    }

    private static Set<String> written(int c) {
        Set<String> all = new LinkedHashSet<>();
        for (String reading : Pinyin.readings(c)) {
            all.add(reading);
            if (reading.indexOf('v') >= 0) {
                all.add(reading.replace('v', 'u'));
                all.add(reading.replace("v", "yu"));
            }
            all.add(WadeGiles.of(reading));
        }
        if (!all.isEmpty()) {
            WRITTEN.put(c, Collections.unmodifiableSet(all));
        }
        return all;
    }

    private record Step(double cost, int from, int length) {}

    /**
     * The Latin words of a name cut anew, so that each piece is a reading of one of the characters; as it was where most of it
     * is none. A legal form stays whole unless it is a reading too, as {@code SA} may be.
     */
    static List<Token> cut(List<Token> latin, List<Token> characters) {
        List<Token> forms = latin.stream().filter(Token::isForm).toList();
        List<Token> words = latin.stream().filter(t -> !t.isForm()).toList();
        List<Token> best = new ArrayList<>(pieces(words, characters));
        if (!forms.isEmpty()) {
            List<Token> whole = pieces(latin, characters);
            if (read(whole) > read(best)) {
                best = new ArrayList<>(whole);
            } else {
                best.addAll(forms);
            }
        }
        int letters = latin.stream().mapToInt(t -> t.letters().length()).sum();
        int left = best.stream()
                .filter(p -> p.sound().isEmpty())
                .mapToInt(p -> p.letters().length())
                .sum();
        return best.isEmpty() || best.size() > MOST_PIECES || left * 2 > letters ? latin : best;
    }

    private static long read(List<Token> pieces) {
        return pieces.stream().filter(p -> !p.sound().isEmpty()).count();
    }

    private static List<Token> pieces(List<Token> latin, List<Token> characters) {
        StringBuilder joined = new StringBuilder();
        latin.forEach(t -> joined.append(t.letters()));
        return joined.length() > MOST_LETTERS
                ? latin
                : pieces(joined.toString(), characters, fill(joined.toString(), characters));
    }

    private static Step[][] fill(String text, List<Token> characters) {
        Step[][] best = new Step[characters.size() + 1][text.length() + 1];
        for (int i = 0; i <= text.length(); i++) {
            best[0][i] = new Step(i * SKIP_LETTER, 0, 0);
        }
        for (int j = 1; j <= characters.size(); j++) {
            Set<String> readings = of(characters.get(j - 1));
            for (int i = 0; i <= text.length(); i++) {
                best[j][i] = new Step(best[j - 1][i].cost() + SKIP_CHARACTER, 1, 0);
                if (i > 0 && best[j][i - 1].cost() + SKIP_LETTER < best[j][i].cost()) {
                    best[j][i] = new Step(best[j][i - 1].cost() + SKIP_LETTER, 0, 0);
                }
                int rank = 0;
                for (String r : readings) {
                    double cost = rank++ == 0 ? 0 : OTHER_SYSTEM;
                    if (!r.isEmpty() && i >= r.length() && text.startsWith(r, i - r.length())) {
                        double whole = best[j - 1][i - r.length()].cost() + cost;
                        if (whole < best[j][i].cost()) {
                            best[j][i] = new Step(whole, 1, r.length());
                        }
                    }
                }
            }
        }
        return best;
    }

    private static List<Token> pieces(String text, List<Token> characters, Step[][] best) {
        List<Token> pieces = new ArrayList<>();
        int i = text.length();
        int j = characters.size();
        int left = i;
        while (i > 0 || j > 0) {
            Step step = best[j][i];
            if (j == 0) {
                break;
            }
            if (step.from() == 0) {
                i--;
                continue;
            }
            if (step.length() > 0) {
                rest(text, i, left, pieces);
                pieces.add(piece(text.substring(i - step.length(), i), characters.get(j - 1)));
                i -= step.length();
                left = i;
            }
            j--;
        }
        rest(text, 0, left, pieces);
        Collections.reverse(pieces);
        return pieces;
    }

    private static void rest(String text, int from, int to, List<Token> pieces) {
        if (to > from) {
            String letters = text.substring(from, to);
            double weight = Math.min(1, Hanzi.WEIGHT * letters.length() / 3.0);
            pieces.add(new Token(letters, letters, "", Writing.LATIN, Role.NAME, weight, false));
        }
    }

    /** A reading of a character is what the character is: a part of a legal form stays one. */
    private static Token piece(String letters, Token character) {
        return new Token(letters, letters, letters, Writing.LATIN, character.role(), character.weight(), false);
    }

    /** Whether any of the tokens is a character without blanks around it. */
    static boolean has(List<Token> tokens) {
        return tokens.stream().anyMatch(t -> t.writing().isUnspaced());
    }
}
