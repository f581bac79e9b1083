package org.ytterby.io.lists;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A share as tables of stakes write it: {@code 60 %}, {@code 0.6}, {@code 25-50 %}, {@code > 25 %}, nothing where it is unknown. */
record StakeShare(BigDecimal low, BigDecimal high) {
    static final StakeShare UNKNOWN = new StakeShare(BigDecimal.ZERO, BigDecimal.ONE);

    private static final String NUMBER = "(\\d{1,3}(?:\\.\\d{1,20})?)";
    private static final Pattern RANGE =
            Pattern.compile(NUMBER + "\\s*(%?)\\s*(?:-|–|\\.\\.|to|至)\\s*" + NUMBER + "\\s*(%?)");
    private static final Pattern BOUND = Pattern.compile("(>=|≥|>|<=|≤|<)\\s*" + NUMBER + "\\s*(%?)");
    private static final Pattern PLAIN = Pattern.compile(NUMBER + "\\s*(%?)");

    /** @param percent whether the heading says that numbers are per cent; empty: it cannot be read */
    static Optional<StakeShare> of(String printed, boolean percent) {
        String text = printed.strip().toLowerCase(Locale.ROOT).replace('％', '%');
        if (text.isEmpty() || text.equals("unknown") || text.equals("?") || text.equals("未知")) {
            return Optional.of(UNKNOWN);
        }
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            boolean both =
                    percent || !range.group(2).isEmpty() || !range.group(4).isEmpty();
            return made(number(range.group(1), both), number(range.group(3), both));
        }
        Matcher bound = BOUND.matcher(text);
        if (bound.matches()) {
            BigDecimal at = number(bound.group(2), percent || !bound.group(3).isEmpty());
            boolean least = bound.group(1).startsWith(">") || bound.group(1).equals("≥");
            return least ? made(at, BigDecimal.ONE) : made(BigDecimal.ZERO, at);
        }
        Matcher plain = PLAIN.matcher(text);
        if (plain.matches()) {
            BigDecimal exact = number(plain.group(1), percent || !plain.group(2).isEmpty());
            return made(exact, exact);
        }
        return Optional.empty();
    }

    private static BigDecimal number(String digits, boolean percent) {
        BigDecimal number = new BigDecimal(digits);
        return percent ? number.movePointLeft(2) : number;
    }

    private static Optional<StakeShare> made(BigDecimal low, BigDecimal high) {
        return low.compareTo(high) <= 0 && high.compareTo(BigDecimal.ONE) <= 0
                ? Optional.of(new StakeShare(low, high))
                : Optional.empty();
    }
}
