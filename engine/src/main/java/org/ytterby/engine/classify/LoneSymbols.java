package org.ytterby.engine.classify;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which lone symbols mean an element: those in company, beside another, beside a word of the trade, or beside their share.
 */
final class LoneSymbols {
    private static final int LONGEST_ALONE = 10;
    private static final Pattern SHARE_AFTER =
            Pattern.compile("[ :<>=~≤≥-]{0,4}[0-9][0-9.,]*(-[0-9.]+)? ?(wt|at|mol|w|m)?\\.?-?(%|ppm)");
    private static final Pattern LIMIT_AFTER = Pattern.compile(" ?[<≤] ?[0-9]");
    private static final Pattern SHARE_BEFORE = Pattern.compile("%[ -]?(of )?$");
    private static final Pattern PURITY_BEFORE = Pattern.compile("(^|[^A-Za-z0-9])[2-7]N[0-9]?[ -]$");
    private static final Pattern PURITY_AFTER =
            Pattern.compile("[ -,]{1,2}([2-7]N[0-9]?([^A-Za-z0-9]|$)|9[0-9]\\.[0-9])");
    private static final Pattern LIGAND_AFTER = Pattern.compile("\\([A-Za-z0-9]{2,8}\\)[0-9]");
    private static final Pattern ADDED_AFTER = Pattern.compile(
            "[ -]{0,2}(?i:mod\\b|modified|added|additions?\\b|(?:micro-?)?alloyed|doped|bearing|containing|legiert|dotiert|haltig|dopé)");
    private static final Pattern ADDED_BEFORE =
            Pattern.compile("(?i:(?:^|[ ,;(])(?:with|w/|mit|avec|plus|contains|containing|added))[ :]{0,2}$");
    private static final Pattern ENDS = Pattern.compile(" *(?:$|[,;.)/+&]|(?:and|und|et) )");
    private static final int LONGEST_ADDED = 14;
    private static final int LONGEST_HOST = 24;
    private static final Pattern HOST_BEFORE = Pattern.compile("([A-Z][A-Za-z0-9]{1,20}): ?$");
    private static final Pattern HOSTED_AFTER = Pattern.compile("[0-9]?\\+?: ?([A-Z][A-Za-z0-9]{1,20})");
    private static final Pattern JOINT = Pattern.compile(" ?[-/+&,、:] ?[0-9.]{0,4}| and | und | et | or |和|及|与");
    private static final Pattern RUN = Pattern.compile("[ ,/+]{1,2}");
    private static final int SURE_RUN = 3;

    private final Formulas formulas;
    private final Set<String> alone;

    /** @param alone symbols that hardly ever mean anything else */
    LoneSymbols(Formulas formulas, Set<String> alone) {
        this.formulas = formulas;
        this.alone = alone;
    }

    /** A symbol by itself, not yet believed. */
    static final class Lone {
        final int from;
        final int to;
        final String symbol;
        final boolean shouted;
        private boolean believed;

        Lone(int from, int to, String symbol, boolean shouted) {
            this.from = from;
            this.to = to;
            this.symbol = symbol;
            this.shouted = shouted;
        }
    }

    Stream<Lone> believed(FoldedText text, List<WordIndex.Hit> hits, List<Lone> lones) {
        believe(text, hits, lones);
        return lones.stream().filter(l -> l.believed);
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
        believeRuns(text, lones);
        for (Lone lone : lones) {
            lone.believed |= !isCounted(text, lone)
                    && ((!lone.shouted && alone.contains(lone.symbol) && !isAbbreviation(text, lone))
                            || isAll(text, lone)
                            || hasShare(text, lone)
                            || isDopant(text, lone)
                            || isAdded(text, lone)
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

    /** Gd. Andersen, Dy. Manager: a point and a word after it. */
    private static boolean isAbbreviation(FoldedText text, Lone lone) {
        return text.plain().startsWith(". ", lone.to)
                && lone.to + 2 < text.length()
                && Character.isLetter(text.plain().charAt(lone.to + 2));
    }

    /** Sc Y La Ce: symbols with nothing but blanks between them, three of two letters among them. */
    private void believeRuns(FoldedText text, List<Lone> lones) {
        int start = 0;
        for (int i = 1; i <= lones.size(); i++) {
            boolean goesOn = i < lones.size() && isRun(text, lones.get(i - 1).to, lones.get(i).from);
            if (!goesOn) {
                List<Lone> run = lones.subList(start, i);
                List<Lone> sure = run.stream()
                        .filter(l -> !l.shouted && l.symbol.length() == 2)
                        .toList();
                boolean many = sure.stream().map(l -> l.symbol).distinct().count() >= SURE_RUN;
                if (many && sure.stream().anyMatch(l -> formulas.isWatched(l.symbol))) {
                    run.forEach(l -> l.believed = true);
                }
                start = i;
            }
        }
    }

    private static boolean isRun(FoldedText text, int end, int start) {
        return end <= start
                && start - end <= 2
                && RUN.matcher(text.plain().substring(end, start)).matches();
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

    /** Sc mod., Er-doped; with Sc, where nothing that belongs to it follows. */
    private static boolean isAdded(FoldedText text, Lone lone) {
        if (lone.shouted) {
            return false;
        }
        Matcher after =
                ADDED_AFTER.matcher(text.plain()).region(lone.to, Math.min(text.length(), lone.to + LONGEST_ADDED));
        Matcher before = ADDED_BEFORE.matcher(text.plain()).region(Math.max(0, lone.from - LONGEST_ADDED), lone.from);
        return after.lookingAt()
                || (before.find()
                        && ENDS.matcher(text.plain())
                                .region(lone.to, text.length())
                                .lookingAt());
    }

    /** CaF2:Eu, Tm:CaF2. */
    private boolean isDopant(FoldedText text, Lone lone) {
        Matcher host = HOST_BEFORE.matcher(text.plain()).region(Math.max(0, lone.from - LONGEST_HOST), lone.from);
        Matcher hosted = HOSTED_AFTER.matcher(text.plain()).region(lone.to, text.length());
        return (host.find() && formulas.isFormula(host.group(1)))
                || (hosted.lookingAt() && formulas.isFormula(hosted.group(1)));
    }

    private static boolean isBesideWord(FoldedText text, Lone lone, BitSet starts, BitSet ends) {
        boolean pointed = starts.get(lone.to + 2) && text.plain().startsWith(". ", lone.to);
        boolean after = pointed || starts.get(lone.to) || (starts.get(lone.to + 1) && isLink(text, lone.to));
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
}
