package org.ytterby.engine.classify;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number of the CAS registry that no word on file knows: what it stands for has to be asked.
 *
 * @param text as it is written, with plain dashes
 * @param valid whether it has the form of a CAS number and the right check digit; else it names no substance at all
 */
public record CasNumber(String text, boolean valid) {
    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{1,6}-[0-9]{2}-[0-9]");
    private static final String WORD = "(?<![a-z])cas(?:no|nr|rn)?(?![a-z])";
    private static final Pattern LABEL = Pattern.compile(WORD, Pattern.CASE_INSENSITIVE);
    private static final Pattern JOINED =
            Pattern.compile("(?<![a-z])(cas(?:[- ]?(?:no|nr|rn))?)(?=[0-9])", Pattern.CASE_INSENSITIVE);
    /** What stands between the label and a number that it belongs to: {@code CAS No.: }, {@code CAS登记号}. */
    private static final Pattern LABELS_NEXT = Pattern.compile(WORD + "[^0-9;,]{0,20}$", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_LABEL = 24;

    private static final int FEWEST_DIGITS = 5;

    private static final Pattern DIGITS =
            Pattern.compile("(?<![0-9A-Za-z]|[0-9]-)[0-9](?:[-.]?[0-9]){4,40}+(?![0-9A-Za-z]|-[0-9])");
    private static final Pattern DAY = Pattern.compile("(?:19|20)[0-9]{2}-(?:0[1-9]|1[0-2])-[1-9]");

    /** Whether a text is a CAS number: its last digit is the sum of the others, each times its place from the right, modulo ten. */
    public static boolean isValid(String text) {
        if (!FORM.matcher(text).matches()) {
            return false;
        }
        String digits = text.replace("-", "");
        int last = digits.length() - 1;
        int sum = 0;
        for (int i = 0; i < last; i++) {
            sum += (last - i) * (digits.charAt(i) - '0');
        }
        return sum % 10 == digits.charAt(last) - '0';
    }

    /** The same text with a blank between the label and its number, so that the number is a word. */
    static String parted(String text) {
        return isLabelIn(text) ? JOINED.matcher(text).replaceAll("$1 ") : text;
    }

    /** Most texts hold no label, and looking for its forms is dear. */
    private static boolean isLabelIn(String text) {
        for (int i = text.length() - 3; i >= 0; i--) {
            if (text.regionMatches(true, i, "cas", 0, 3)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumberIn(String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < FEWEST_DIGITS; i++) {
            digits += text.charAt(i) >= '0' && text.charAt(i) <= '9' ? 1 : 0;
        }
        return digits == FEWEST_DIGITS;
    }

    /** The numbers of a text that are not among the known ones, which are folded as words are. */
    static List<CasNumber> unknown(String text, Set<String> known) {
        if (!isNumberIn(text)) {
            return List.of();
        }
        Set<CasNumber> numbers = new LinkedHashSet<>();
        Matcher label = LABEL.matcher(text);
        int labelled = isLabelIn(text) && label.find() ? label.start() : text.length();
        Matcher digits = DIGITS.matcher(text);
        while (digits.find()) {
            String number = digits.group();
            if (isMeant(text, digits.start(), number, labelled) && !known.contains(Lexicon.folded(number))) {
                numbers.add(new CasNumber(number, isValid(number)));
            }
        }
        return List.copyOf(numbers);
    }

    /** Without a label most are numbers of parts, or days; the right check digit makes a CAS number likely. */
    private static boolean isMeant(String text, int from, String number, int labelled) {
        if (!FORM.matcher(number).matches()) {
            return LABELS_NEXT
                    .matcher(text.substring(Math.max(0, from - LONGEST_LABEL), from))
                    .find();
        }
        return from > labelled || (isValid(number) && !DAY.matcher(number).matches());
    }
}
