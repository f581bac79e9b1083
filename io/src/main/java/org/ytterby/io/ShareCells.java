package org.ytterby.io;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;

/**
 * The share of one constituent as certificates write it: a number or an interval with its unit, a bound, or a result below
 * the limit of the test. A bound says how much at most and never that there is none.
 */
final class ShareCells {
    /** The unit of the fact that the vocabulary calls item.composition. */
    private static final String UNIT = "per cent by mass";

    private static final Pattern NOT_DETECTED = Pattern.compile(
            "(?:not detected|nd|n\\.d\\.?|n/d|未检出|検出せず|不検出|불검출|nicht nachgewiesen|n\\.n\\.)\\s*(?:[(（]?\\s*(?:[<＜]|lod|mdl|limit|检出限)?\\s*[:：=]?\\s*([0-9.,]+[^()（）]*?)\\s*[)）]?)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AT_MOST = Pattern.compile(
            "(?:[<＜≤⩽]\\s*=?|max\\.?|up to|not more than|less than|below|under|unter|weniger als|kleiner als|最大|不大于|至多)\\s*([0-9.,].*)|([0-9.,].*?)\\s*max\\.?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AT_LEAST = Pattern.compile(
            "(?:[>＞≥⩾]\\s*=?|min\\.?|at least|more than|above|over|über|mehr als|größer als|最小|不小于|至少)\\s*([0-9.,].*)|([0-9.,].*?)\\s*min\\.?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ABOUT = Pattern.compile(
            "(?:[~≈～]|ca\\.?|about|approx\\.?|typ\\.?|约|約)\\s*[0-9].*|[0-9].*\\s(?:typ\\.?|approx\\.?)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHERWISE_COUNTED =
            Pattern.compile(".*[0-9]\\s*(?:at|mol|vol|原子|摩尔|体积)\\.?\\s*-?\\s*[%％]", Pattern.CASE_INSENSITIVE);
    private static final Pattern REST =
            Pattern.compile("(?:bal\\.?|balance|rest|remainder|余量|余|其余|餘量|残部|残|잔부|잔량)", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile(
            "(?:unknown|not detected|nd|n\\.d\\.|n/d|未检出|検出せず|不検出|불검출|nicht nachgewiesen|n\\.n\\.|未知|max|min|up to|at least|not more than|less than|more than|below|above|under|over|unter|über|weniger als|kleiner als|mehr als|größer als|about|approx|ca\\.?|typ|约|約|bal|balance|rest|remainder|余|其余|餘|残|잔|不大于|至多|不小于|至少|最大|最小)(?![A-Za-z]).*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOTHING = Pattern.compile("[-+]?0*\\.?0*(?:[eE][-+]?[0-9]+)?");
    private static final String SIGNS = "<＜≤⩽>＞≥⩾";

    private final NumberCells numbers;

    ShareCells(NumberCells numbers) {
        this.numbers = numbers;
    }

    static boolean isRest(String share) {
        return REST.matcher(share).matches();
    }

    /** Whether words stand where the name of a constituent should, and say only how much there is of none. */
    static boolean isBound(String name) {
        String with = name + " 0";
        return AT_MOST.matcher(with).matches()
                || AT_LEAST.matcher(with).matches()
                || ABOUT.matcher(with).matches();
    }

    Doc share(Place place, String text) {
        Matcher limit = NOT_DETECTED.matcher(text);
        if (limit.matches()) {
            return notDetected(place, text, Optional.ofNullable(limit.group(1)));
        }
        if (ABOUT.matcher(text).matches()) {
            throw InputException.of(
                    "YT-B015",
                    place,
                    "`" + text + "` is no exact share",
                    "Write an interval that is sure to hold it: 2..2.4.");
        }
        if (OTHERWISE_COUNTED.matcher(text).matches()) {
            throw InputException.of(
                    "YT-B037",
                    place,
                    "`" + text + "` counts atoms, molecules or volume",
                    "Write the share by mass; for a compound write its formula: Dy2O3 2.4.");
        }
        Matcher most = AT_MOST.matcher(text);
        if (most.matches()) {
            Doc bound = number(place, most);
            if (isNothing(bound)) {
                throw InputException.of(
                        "YT-B040",
                        place,
                        "`" + text + "` is a bound, and nothing lies below it",
                        "Write 0 where a report shows that there is none; otherwise the bound that the report gives: < 0.01.");
            }
            return between(place, new Doc.Text(place, "0"), bound);
        }
        Matcher least = AT_LEAST.matcher(text);
        return least.matches()
                ? between(place, number(place, least), new Doc.Text(place, "100"))
                : numbers.number(place, text, UNIT);
    }

    private Doc number(Place place, Matcher bound) {
        return numbers.number(
                place,
                Optional.ofNullable(bound.group(1))
                        .orElseGet(() -> bound.group(2))
                        .strip(),
                UNIT);
    }

    private static boolean isNothing(Doc number) {
        return number instanceof Doc.Text text && NOTHING.matcher(text.value()).matches();
    }

    private static Doc between(Place place, Doc low, Doc high) {
        return new Doc.Rows(place, List.of(low, high));
    }

    private Doc notDetected(Place place, String text, Optional<String> limit) {
        return limit.map(l -> numbers.number(place, l, UNIT))
                .filter(l -> !isNothing(l))
                .<Doc>map(l -> new Doc.Table(place, Map.of("not_detected", l)))
                .orElseThrow(() -> InputException.of(
                        "YT-B032",
                        place,
                        "`" + text + "` does not say down to which share the test looked",
                        "Write the detection limit of the report: not detected 0.005; without one write unknown."));
    }

    /** Where the name of a constituent ends: at a sign, or at a blank before something that is a share; 0: nowhere. */
    static int endOfName(String text) {
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '=' || c == ':' || c == '：' || SIGNS.indexOf(c) >= 0) {
                return i + 1 < text.length() ? i : 0;
            }
            boolean gap = Character.isWhitespace(c) && i + 1 < text.length();
            if (gap && !Character.isWhitespace(text.charAt(i + 1)) && beginsShare(text, i + 1)) {
                return i;
            }
            if (!Character.isWhitespace(c)
                    && c > 0x2E80
                    && REST.matcher(text.substring(i)).matches()) {
                return i;
            }
        }
        return 0;
    }

    private static boolean beginsShare(String text, int at) {
        char c = text.charAt(at);
        return (!Character.isLetter(c) && c != '=' && c != ':' && c != '：')
                || WORD.matcher(text).region(at, text.length()).matches();
    }
}
