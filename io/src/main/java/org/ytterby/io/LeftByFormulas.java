package org.ytterby.io;

import java.util.regex.Pattern;

/** Texts that are no values: what formulas leave that went wrong or were never computed, and columns too narrow for what they show. */
public final class LeftByFormulas {
    private static final Pattern ERROR =
            Pattern.compile("=.+|#+|#(?:N/A|REF!|VALUE!|NAME\\?|DIV/0!|NULL!|NUM!|SPILL!|CALC!|BEZUG!|NV|WERT!|N/V)");

    private LeftByFormulas() {}

    public static boolean is(String text) {
        return !text.isEmpty()
                && (text.charAt(0) == '#' || text.charAt(0) == '=')
                && ERROR.matcher(text).matches();
    }
}
