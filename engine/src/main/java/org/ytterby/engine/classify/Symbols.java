package org.ytterby.engine.classify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds formulae and symbols of elements outside the words that were recognised. A lone symbol is a letter or two and
 * mostly something else (2 TB, HO scale), so it counts only in company: {@link LoneSymbols}.
 */
final class Symbols {
    private static final String SPLITS = "-/+&,;:@|()[]{}<>=~*!?\"'、，；：（）【】";

    /** A formula with a group in brackets, at its beginning or after a symbol. */
    private static final Pattern BRACKETED =
            Pattern.compile("(?:[A-Z][A-Za-z0-9.]{0,12})?\\([A-Z][A-Za-z0-9.,]{0,12}\\)[A-Za-z0-9.,()]{0,20}");

    private final Formulas formulas;
    private final LoneSymbols lone;

    /** @param alone symbols that hardly ever mean anything else */
    Symbols(Formulas formulas, Set<String> alone) {
        this.formulas = formulas;
        this.lone = new LoneSymbols(formulas, alone);
    }

    List<Clue> in(FoldedText text, List<WordIndex.Hit> hits) {
        List<Clue> clues = new ArrayList<>();
        List<LoneSymbols.Lone> lones = new ArrayList<>();
        boolean shouted = text.plain().chars().noneMatch(Character::isLowerCase);
        boolean[] covered = covered(text, hits);
        int i = 0;
        while (i < text.length()) {
            if (isOutside(text.plain().charAt(i)) || covered[i]) {
                i++;
                continue;
            }
            int end = i;
            while (end < text.length() && !isOutside(text.plain().charAt(end)) && !covered[end]) {
                end++;
            }
            chunk(text.plain(), i, end, shouted, clues, lones);
            i = end;
        }
        lone.believed(text, hits, lones).map(l -> symbol(text, l)).forEach(clues::add);
        clues.sort(Comparator.comparingInt(Clue::from));
        return clues;
    }

    /** A word on file stands for itself; one that names no element (ErAl2, a material of regenerators) is read on. */
    private static boolean[] covered(FoldedText text, List<WordIndex.Hit> hits) {
        boolean[] covered = new boolean[text.length()];
        for (WordIndex.Hit hit : hits) {
            boolean readOn = hit.entry().namesNoElement() && holdsDigit(text, hit);
            if (!readOn) {
                java.util.Arrays.fill(covered, hit.from(), hit.to(), true);
            }
        }
        return covered;
    }

    private static boolean holdsDigit(FoldedText text, WordIndex.Hit hit) {
        return text.plain().substring(hit.from(), hit.to()).chars().anyMatch(Character::isDigit);
    }

    private static boolean isOutside(char c) {
        return c > 0x7F || c <= ' ';
    }

    private void chunk(
            String plain, int from, int to, boolean shouted, List<Clue> clues, List<LoneSymbols.Lone> lones) {
        int i = from;
        while (i < to) {
            int formula = bracketed(plain, i, to, clues);
            if (formula > i) {
                i = formula;
                continue;
            }
            if (SPLITS.indexOf(plain.charAt(i)) >= 0) {
                i++;
                continue;
            }
            int end = i;
            while (end < to && SPLITS.indexOf(plain.charAt(end)) < 0) {
                end++;
            }
            piece(plain, i, end, shouted, clues, lones);
            i = end;
        }
    }

    /** (Y,Gd)3Al5O12 and Sm2(CO3)3 are formulae, brackets, commas and all; where one ends, or where it would begin. */
    private int bracketed(String plain, int from, int to, List<Clue> clues) {
        Matcher formula = BRACKETED.matcher(plain).region(from, to);
        if (!formula.lookingAt()) {
            return from;
        }
        Optional<List<String>> found = formulas.read(formula.group());
        found.ifPresent(e -> clues.add(formula(plain, from, formula.end(), e)));
        return found.isPresent() ? formula.end() : from;
    }

    private void piece(
            String plain, int from, int to, boolean shouted, List<Clue> clues, List<LoneSymbols.Lone> lones) {
        int end = to;
        while (end > from && (plain.charAt(end - 1) == '.' || plain.charAt(end - 1) == '%')) {
            end--;
        }
        String piece = plain.substring(from, end);
        Optional<List<String>> found = formulas.read(piece);
        if (found.isPresent()) {
            clues.add(formula(plain, from, end, found.get()));
            return;
        }
        int digits = leadingDigits(piece);
        Optional<List<String>> labelled = isotope(piece, digits);
        if (labelled.isPresent()) {
            clues.add(formula(plain, from + digits, end, labelled.get()));
            return;
        }
        String letters = lettersOf(piece.substring(digits));
        if (formulas.isElement(letters)) {
            lones.add(new LoneSymbols.Lone(from + digits, from + digits + letters.length(), letters, false));
        } else if (shouted && letters.length() == 2) {
            String symbol = letters.charAt(0) + letters.substring(1).toLowerCase(java.util.Locale.ROOT);
            if (formulas.isElement(symbol)) {
                lones.add(new LoneSymbols.Lone(from, from + 2, symbol, true));
            }
        }
    }

    /** 177LuCl3: the mass number before a formula; 30YB2 is a type number. */
    private Optional<List<String>> isotope(String piece, int digits) {
        return digits == 2 || digits == 3
                ? formulas.read(piece.substring(digits))
                        .filter(f -> piece.chars().anyMatch(Character::isLowerCase))
                : Optional.empty();
    }

    /** Mg-30Gd, Mg-30%Y: the share before the symbol. */
    private static int leadingDigits(String piece) {
        int end = 0;
        while (end < piece.length() && end < 4 && (Character.isDigit(piece.charAt(end)) || piece.charAt(end) == '.')) {
            end++;
        }
        return end > 0 && end < piece.length() && piece.charAt(end) == '%' ? end + 1 : end;
    }

    /** The symbol in {@code Ce3}, {@code Eu2}, {@code Sc20}; the whole piece where it is no symbol with a number. */
    private static String lettersOf(String piece) {
        int end = 0;
        while (end < piece.length() && Character.isLetter(piece.charAt(end))) {
            end++;
        }
        boolean number = piece.substring(end).chars().allMatch(c -> Character.isDigit(c) || c == '.');
        return end > 0 && end <= 2 && number && piece.length() - end <= 5 ? piece.substring(0, end) : piece;
    }

    private static Clue symbol(FoldedText text, LoneSymbols.Lone lone) {
        return new Clue(
                lone.from,
                lone.to,
                text.plain().substring(lone.from, lone.to),
                "symbol",
                Map.of("item.elements", List.of(lone.symbol)),
                Map.of(),
                List.of(),
                Clue.Bearing.PRESENT,
                false,
                Map.of());
    }

    private static Clue formula(String plain, int from, int to, List<String> elements) {
        java.util.Map<String, List<String>> named = new java.util.LinkedHashMap<>(Formulas.namedKinds(elements));
        named.put("item.elements", elements);
        return new Clue(
                from,
                to,
                plain.substring(from, to),
                "formula",
                named,
                Formulas.possibleKinds(elements),
                List.of(),
                Clue.Bearing.PRESENT,
                false,
                Map.of());
    }
}
