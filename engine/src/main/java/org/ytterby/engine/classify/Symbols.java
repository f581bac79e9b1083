package org.ytterby.engine.classify;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds formulae and symbols of elements outside the words that were recognised. A lone symbol is a letter or two and
 * mostly something else (2 TB, HO scale), so it counts only in company: beside another, beside a word of the trade, or
 * beside its share.
 */
final class Symbols {
    private static final String SPLITS = "-/+&,;:|()[]{}<>=~*!?\"'、，；：（）【】";

    private static final int LONGEST_ALONE = 10;

    private static final Pattern SHARE_AFTER =
            Pattern.compile("[ :<>=~≤≥-]{0,4}[0-9][0-9.,]*(-[0-9.]+)? ?(wt|at|mol|w|m)?\\.?-?(%|ppm)");
    private static final Pattern LIMIT_AFTER = Pattern.compile(" ?[<≤] ?[0-9]");
    private static final Pattern SHARE_BEFORE = Pattern.compile("%[ -]?(of )?$");
    private static final Pattern PURITY_BEFORE = Pattern.compile("(^|[^A-Za-z0-9])[2-7]N[0-9]?[ -]$");
    private static final Pattern PURITY_AFTER =
            Pattern.compile("[ -,]{1,2}([2-7]N[0-9]?([^A-Za-z0-9]|$)|9[0-9]\\.[0-9])");
    private static final Pattern LIGAND_AFTER = Pattern.compile("\\([A-Za-z0-9]{2,8}\\)[0-9]");
    /** A formula with a group in brackets, at its beginning or after a symbol. */
    private static final Pattern BRACKETED =
            Pattern.compile("(?:[A-Z][A-Za-z0-9.]{0,12})?\\([A-Z][A-Za-z0-9.,]{0,12}\\)[A-Za-z0-9.,()]{0,20}");

    private static final int LONGEST_HOST = 24;
    private static final Pattern HOST_BEFORE = Pattern.compile("([A-Z][A-Za-z0-9]{1,20}): ?$");
    private static final Pattern HOSTED_AFTER = Pattern.compile("[0-9]?\\+?: ?([A-Z][A-Za-z0-9]{1,20})");

    private static final Pattern JOINT = Pattern.compile(" ?[-/+&,、:] ?[0-9.]{0,4}| and | und | et | or |和|及|与");

    private final Formulas formulas;
    private final Set<String> alone;

    /** @param alone symbols that hardly ever mean anything else */
    Symbols(Formulas formulas, Set<String> alone) {
        this.formulas = formulas;
        this.alone = alone;
    }

    /** A symbol by itself, not yet believed. */
    private static final class Lone {
        private final int from;
        private final int to;
        private final String symbol;
        private final boolean shouted;
        private boolean believed;

        Lone(int from, int to, String symbol, boolean shouted) {
            this.from = from;
            this.to = to;
            this.symbol = symbol;
            this.shouted = shouted;
        }
    }

    List<Clue> in(FoldedText text, List<WordIndex.Hit> hits) {
        List<Clue> clues = new ArrayList<>();
        List<Lone> lones = new ArrayList<>();
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
        believe(text, hits, lones);
        lones.stream().filter(l -> l.believed).map(l -> symbol(text, l)).forEach(clues::add);
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

    private void chunk(String plain, int from, int to, boolean shouted, List<Clue> clues, List<Lone> lones) {
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

    private void piece(String plain, int from, int to, boolean shouted, List<Clue> clues, List<Lone> lones) {
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
        String letters = lettersOf(piece.substring(digits));
        if (formulas.isElement(letters)) {
            lones.add(new Lone(from + digits, from + digits + letters.length(), letters, false));
        } else if (shouted && letters.length() == 2) {
            String symbol = letters.charAt(0) + letters.substring(1).toLowerCase(java.util.Locale.ROOT);
            if (formulas.isElement(symbol)) {
                lones.add(new Lone(from, from + 2, symbol, true));
            }
        }
    }

    /** Mg-30Gd: the share before the symbol. */
    private static int leadingDigits(String piece) {
        int end = 0;
        while (end < piece.length() && end < 4 && (Character.isDigit(piece.charAt(end)) || piece.charAt(end) == '.')) {
            end++;
        }
        return end;
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

    private void believe(FoldedText text, List<WordIndex.Hit> hits, List<Lone> lones) {
        BitSet starts = new BitSet();
        BitSet ends = new BitSet();
        BitSet surelyStarts = new BitSet();
        BitSet surelyEnds = new BitSet();
        for (WordIndex.Hit hit : hits) {
            if (hit.entry().suggestsSomething() || hit.entry().topics().contains("material")) {
                starts.set(hit.from());
                ends.set(hit.to());
                if (hit.entry().suggestsSomething()) {
                    surelyStarts.set(hit.from());
                    surelyEnds.set(hit.to());
                }
            }
        }
        for (Lone lone : lones) {
            lone.believed = !isCounted(text, lone)
                    && ((!lone.shouted && alone.contains(lone.symbol))
                            || isAll(text, lone)
                            || hasShare(text, lone)
                            || isDopant(text, lone)
                            || (lone.symbol.length() == 1
                                    ? isBesideWord(text, lone, surelyStarts, surelyEnds)
                                    : isBesideWord(text, lone, starts, ends)));
        }
        for (int i = 1; i < lones.size(); i++) {
            Lone before = lones.get(i - 1);
            Lone lone = lones.get(i);
            boolean joined = isJoined(text, before.to, lone.from);
            boolean sure = before.symbol.length() + lone.symbol.length() > 2;
            if (joined && sure && !isUnit(text, before)) {
                before.believed = true;
                lone.believed = true;
            }
        }
    }

    /** 2 TB, 400 W, 12 In: a number before makes it a unit. */
    private static boolean isCounted(FoldedText text, Lone lone) {
        int before = lone.from - 1;
        while (before >= 0 && " -".indexOf(text.plain().charAt(before)) >= 0) {
            before--;
        }
        return text.isDigit(before);
    }

    /** A number, a blank, the symbol. */
    private static boolean isUnit(FoldedText text, Lone lone) {
        return lone.from > 0 && text.plain().charAt(lone.from - 1) == ' ' && isCounted(text, lone);
    }

    private static boolean isAll(FoldedText text, Lone lone) {
        boolean only = text.length() <= LONGEST_ALONE && text.plain().strip().length() == lone.to - lone.from;
        return only && lone.symbol.length() == 2 && !lone.shouted;
    }

    /** Gd 12 %, 3.5 wt% Dy, Dy&lt;0.1. */
    private static boolean hasShare(FoldedText text, Lone lone) {
        String after = text.plain().substring(lone.to, Math.min(text.length(), lone.to + 14));
        String before = text.plain().substring(Math.max(0, lone.from - 5), lone.from);
        return PURITY_BEFORE.matcher(before).find()
                || PURITY_AFTER.matcher(after).lookingAt()
                || LIGAND_AFTER.matcher(after).lookingAt()
                || SHARE_AFTER.matcher(after).lookingAt()
                || LIMIT_AFTER.matcher(after).lookingAt()
                || SHARE_BEFORE.matcher(before).find();
    }

    /** CaF2:Eu, Tm:CaF2. */
    private boolean isDopant(FoldedText text, Lone lone) {
        Matcher host = HOST_BEFORE.matcher(text.plain()).region(Math.max(0, lone.from - LONGEST_HOST), lone.from);
        Matcher hosted = HOSTED_AFTER.matcher(text.plain()).region(lone.to, text.length());
        return (host.find() && formulas.isFormula(host.group(1)))
                || (hosted.lookingAt() && formulas.isFormula(hosted.group(1)));
    }

    private static boolean isBesideWord(FoldedText text, Lone lone, BitSet starts, BitSet ends) {
        boolean after = starts.get(lone.to) || (starts.get(lone.to + 1) && isLink(text, lone.to));
        int before = lone.from - 1;
        return after || ends.get(lone.from) || (before >= 0 && ends.get(before) && isLink(text, before));
    }

    private static boolean isLink(FoldedText text, int index) {
        return index < text.length() && " -:/.(".indexOf(text.plain().charAt(index)) >= 0;
    }

    private static boolean isJoined(FoldedText text, int end, int start) {
        if (start < end || start - end > 5) {
            return false;
        }
        String between = text.plain().substring(end, start);
        return JOINT.matcher(between).matches();
    }

    private static Clue symbol(FoldedText text, Lone lone) {
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
