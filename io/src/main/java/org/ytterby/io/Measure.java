package org.ytterby.io;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as written, without the unit written behind it.
 *
 * @param shift by how many places its point moves to the right in the unit of the fact
 */
record Measure(String number, int shift) {
    private static final Pattern SHARE = Pattern.compile(
            "(.*?[0-9\\])］])\\s*(?:wt\\.?\\s*-?\\s*%|mass\\s*-?\\s*%|质量\\s*%|[%％](?:\\s*\\(?w/w\\)?)?|per ?cent|pct)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PER_MILLION =
            Pattern.compile("(.*?[0-9\\])］])\\s*(?:ppmw?|mg/kg|g/t|[µμu]g/g)", Pattern.CASE_INSENSITIVE);
    private static final int MILLION_TO_HUNDRED = 4;
    /** Of no quantity the point stands further from its digits; written out, 1e999999999 would fill the memory. */
    private static final int FURTHEST = 40;

    /** @param unit of the fact, as the vocabulary writes it; what has another unit is left as it is, and refused later */
    static Measure of(String text, String unit) {
        if (unit.startsWith("per cent")) {
            Matcher share = SHARE.matcher(text);
            Matcher parts = PER_MILLION.matcher(text);
            return share.matches()
                    ? new Measure(share.group(1), 0)
                    : parts.matches() && unit.endsWith("by mass")
                            ? new Measure(parts.group(1), -MILLION_TO_HUNDRED)
                            : new Measure(text, 0);
        }
        if (unit.equals("ppm")) {
            Matcher share = SHARE.matcher(text);
            Matcher parts = PER_MILLION.matcher(text);
            return parts.matches()
                    ? new Measure(parts.group(1), 0)
                    : share.matches() ? new Measure(share.group(1), MILLION_TO_HUNDRED) : new Measure(text, 0);
        }
        boolean same = !unit.isEmpty() && text.endsWith(unit) && text.length() > unit.length();
        return new Measure(
                same ? text.substring(0, text.length() - unit.length()).strip() : text, 0);
    }

    Measure with(String otherNumber) {
        return new Measure(otherNumber, shift);
    }

    /** A plain number in the unit of the fact; what is none stays as it is. */
    String shifted(String plain) {
        if (shift == 0) {
            return plain;
        }
        try {
            BigDecimal number = new BigDecimal(plain);
            return isWritable(number)
                    ? number.movePointRight(shift).stripTrailingZeros().toPlainString()
                    : plain;
        } catch (NumberFormatException e) {
            return plain;
        }
    }

    /** Whether it can be reckoned with; what cannot is refused where it is read as a quantity. */
    static boolean isWritable(BigDecimal number) {
        return Math.abs((long) number.scale()) <= FURTHEST;
    }
}
