package org.ytterby.io;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;

/**
 * Numbers as countries write them, made plain. {@code 12,5} and {@code 1.234,5} can mean one thing only; {@code 1,234} could
 * be two, and is refused unless somebody says which sign stands before the tenths. So is {@code 1.234} in a table that looks
 * as if commas stood there, and whichever comes second where a table holds {@code 1.234} and {@code 12,5}. Not thread-safe.
 */
final class Numerals {
    private static final Pattern PLAIN = Pattern.compile("[-+]?[0-9]*\\.?[0-9]+(?:[eE][-+]?[0-9]{1,3})?");
    private static final Pattern GROUPS_BY_BLANK =
            Pattern.compile("[-+]?[0-9]{1,3}(?:[ \u00A0\u2009\u202F'’][0-9]{3})+(?:[.,][0-9]+)?");
    private static final Pattern COMMA_THEN_POINT = Pattern.compile("[-+]?[0-9]{1,3}(?:,[0-9]{3})+\\.[0-9]+");
    private static final Pattern POINT_THEN_COMMA = Pattern.compile("[-+]?[0-9]{1,3}(?:\\.[0-9]{3})+,[0-9]+");
    private static final Pattern MANY_COMMAS = Pattern.compile("[-+]?[0-9]{1,3}(?:,[0-9]{3}){2,}");
    private static final Pattern MANY_POINTS = Pattern.compile("[-+]?[0-9]{1,3}(?:\\.[0-9]{3}){2,}");
    private static final Pattern ONE_COMMA = Pattern.compile("[-+]?[0-9]+,[0-9]+");
    private static final Pattern THOUSAND_OR_NOT = Pattern.compile("[-+]?[1-9][0-9]{0,2}[.,][0-9]{3}");

    private final Optional<Reading.Decimal> decimal;
    private boolean pointInDoubt;
    /** A number whose point was taken to stand before tenths, though it could stand before thousands. */
    private Optional<String> taken = Optional.empty();

    /** @param pointInDoubt whether, unless somebody says it, a point may as well stand before thousands */
    Numerals(Optional<Reading.Decimal> decimal, boolean pointInDoubt) {
        this.decimal = decimal;
        this.pointInDoubt = pointInDoubt;
    }

    /**
     * @param isShare of which nobody can mean a thousand
     * @throws InputException where it could be two numbers; what is no number at all is left as it is
     */
    String plain(Place place, String written, boolean isShare) {
        String text =
                written.chars().allMatch(c -> c < 0x80) ? written : Normalizer.normalize(written, Normalizer.Form.NFKC);
        if (GROUPS_BY_BLANK.matcher(text).matches()) {
            return text.replaceAll("[ '’]", "").replace(',', '.');
        }
        if (THOUSAND_OR_NOT.matcher(text).matches()) {
            return thousandOrNot(place, text, isShare);
        }
        if (PLAIN.matcher(text).matches()) {
            return text;
        }
        if (COMMA_THEN_POINT.matcher(text).matches()
                || MANY_COMMAS.matcher(text).matches()) {
            return written(place, text, Reading.Decimal.POINT, text.replace(",", ""));
        }
        if (POINT_THEN_COMMA.matcher(text).matches()
                || MANY_POINTS.matcher(text).matches()) {
            return written(
                    place, text, Reading.Decimal.COMMA, text.replace(".", "").replace(',', '.'));
        }
        return ONE_COMMA.matcher(text).matches()
                ? written(place, text, Reading.Decimal.COMMA, text.replace(',', '.'))
                : text;
    }

    /** A number that is one, as in a cell of a workbook: its point stands before tenths, and one more zero leaves no doubt. */
    static String inTenths(String number) {
        return THOUSAND_OR_NOT.matcher(number).matches() ? number + "0" : number;
    }

    private String thousandOrNot(Place place, String text, boolean isShare) {
        boolean point = text.indexOf('.') >= 0;
        if (decimal.isEmpty() && point && (isShare || !pointInDoubt)) {
            taken = isShare ? taken : Optional.of(text);
            return text;
        }
        Reading.Decimal said = decimal.orElseThrow(() -> InputException.of(
                "YT-F013",
                place,
                "the " + (point ? "point" : "comma") + " in `" + text
                        + "` could stand before tenths or before thousands",
                "Write a decimal point and no separators, for tenths with one more zero: 1234.5, 1.2340; or say"
                        + " --decimal comma or --decimal point."));
        boolean tenths = point == (said == Reading.Decimal.POINT);
        return tenths ? text.replace(',', '.') : text.replaceAll("[.,]", "");
    }

    private String written(Place place, String text, Reading.Decimal as, String plain) {
        if (decimal.filter(d -> d != as).isPresent()) {
            throw InputException.of(
                    "YT-B031",
                    place,
                    "`" + text + "` is written the other way than --decimal says",
                    "Write a decimal point and no separators: 1234.5.");
        }
        if (as == Reading.Decimal.COMMA && decimal.isEmpty()) {
            refuseBeside(place, text);
        }
        return plain;
    }

    private void refuseBeside(Place place, String text) {
        pointInDoubt = true;
        taken.ifPresent(before -> {
            throw InputException.of(
                    "YT-B035",
                    place,
                    "`" + text + "` has a comma before the tenths, and `" + before
                            + "` above was read with a point there",
                    "Say --decimal comma or --decimal point, or write all numbers one way.");
        });
    }
}
