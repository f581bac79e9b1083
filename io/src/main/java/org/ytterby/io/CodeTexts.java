package org.ytterby.io;

import java.util.regex.Pattern;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;

/** Numbers and codes that a spreadsheet has turned into something else on its way here. */
final class CodeTexts {
    private static final String TARIFF_CODE = "item.hs";
    private static final Pattern ROUNDED = Pattern.compile("[0-9](?:[.,][0-9]+)?[Ee]\\+[0-9]{2,3}");
    private static final String ADVICE = "Format the column as text and write the code again as its paper has it.";

    private CodeTexts() {}

    /** @throws InputException where digits are lost for good */
    static String whole(String key, Place place, String text) {
        if (ROUNDED.matcher(text).matches()) {
            throw InputException.of(
                    "YT-B021", place, "`" + text + "` is a number that a spreadsheet has rounded, and no code", ADVICE);
        }
        if (key.equals(TARIFF_CODE) && digits(text) % 2 == 1) {
            throw InputException.of(
                    "YT-B022",
                    place,
                    "`" + text + "` has an odd number of digits: a spreadsheet may have dropped a zero at either end",
                    ADVICE);
        }
        return text;
    }

    private static long digits(String text) {
        return text.chars().filter(Character::isDigit).count();
    }
}
