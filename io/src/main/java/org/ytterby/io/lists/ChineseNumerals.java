package org.ytterby.io.lists;

/** Small numbers as notices write them: {@code 10}, {@code 十二}, {@code 二十}. */
final class ChineseNumerals {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final int TEN = 10;

    private ChineseNumerals() {}

    static int read(String numeral) {
        if (numeral.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return numeral.length() > 6 ? -1 : Integer.parseInt(numeral);
        }
        int ten = numeral.indexOf('十');
        if (ten < 0) {
            return Math.max(0, DIGITS.indexOf(numeral.charAt(0)));
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(numeral.charAt(0));
        int ones = ten == numeral.length() - 1 ? 0 : DIGITS.indexOf(numeral.charAt(ten + 1));
        return tens * TEN + ones;
    }
}
