package org.ytterby.io.lists;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ytterby.engine.screen.list.EntryName;
import org.ytterby.io.lists.Remark.What;

/**
 * The remarks of an OFAC entry: dates of birth, countries, papers and weak aliases, parted by semicolons. What entries have no
 * room for is left on purpose (sanctions risks, links, places of birth); what is not understood is remarked.
 */
final class OfacRemarks {
    private static final String BANK_CODE = "SWIFT/BIC ";
    private static final Pattern PARTS = Pattern.compile(";\\s*");
    private static final Pattern WEAK = Pattern.compile("(a|f|n)\\.k\\.a\\. '(.*)'");
    private static final Pattern PAPER = Pattern.compile(
            "(\\D*[A-Za-z#.)])\\s+(\\S*\\d\\S*(?:\\s\\S*\\d\\S*)*)(?:\\s*\\(.*|\\s+(?:issued|expires).*)?");
    private static final Pattern LEFT = Pattern.compile(
            ("(?:pob |linked to|gender |sex |secondary sanctions|transactions prohibited|additional sanctions"
                            + "|executive order|for more information|website|email|phone|telephone|fax|aircraft (model|operator|type|manufacture)"
                            + "|organization (established|type)|(effective|listing|purchase/sales|issuer name|issuer)\\b.*|all offices"
                            + "|equity ticker|subject to|caatsa|eo |target type|previous aircraft|vessel (year|type|other|flag|owner|operator)"
                            + "|other vessel|former vessel|ifca|birth|place of birth|nonresident|deceased|individual|position|title|rank)")
                    + ".*",
            Pattern.CASE_INSENSITIVE);

    private final Draft draft;
    private final Intake intake;

    OfacRemarks(Draft draft, Intake intake) {
        this.draft = draft;
        this.intake = intake;
    }

    /** Whether something with this label is a number by which somebody knows the party. */
    static boolean isNumber(String sort, String number) {
        return number.chars().anyMatch(Character::isDigit)
                && !LEFT.matcher(sort).matches()
                && !number.contains("://");
    }

    void read(String remarks) {
        for (String part : PARTS.split(remarks, -1)) {
            String text = Draft.plain(part);
            if (!text.isEmpty()) {
                part(withoutEnd(text));
            }
        }
    }

    private static String withoutEnd(String text) {
        String open = text.startsWith("(") && text.endsWith(").") ? text.substring(1, text.length() - 2) : text;
        String bare = open.startsWith("(") && open.endsWith(")") ? open.substring(1, open.length() - 1) : open;
        return bare.endsWith(".") && !bare.endsWith("..") ? bare.substring(0, bare.length() - 1) : bare;
    }

    private void part(String printed) {
        String text = printed.startsWith("alt. ") ? printed.substring(5) : printed;
        String small = text.toLowerCase(Locale.ROOT);
        Matcher weak = WEAK.matcher(text);
        if (weak.matches()) {
            draft.name(weak.group(2), weak.group(1).equals("f") ? EntryName.Kind.FORMER : EntryName.Kind.WEAK);
        } else if (small.startsWith("dob ")) {
            intake.birth(draft, text.substring(4), PrintedDates.MONTH_FIRST);
        } else if (small.startsWith("nationality ")) {
            draft.country(text.substring(12));
        } else if (small.startsWith("citizen ")) {
            draft.country(text.substring(8));
        } else if (small.startsWith("vessel flag ") || small.startsWith("flag ")) {
            draft.country(text.substring(text.toLowerCase(Locale.ROOT).indexOf("flag ") + 5));
        } else if (!LEFT.matcher(text).matches()) {
            paper(text);
        }
    }

    private void paper(String text) {
        Matcher paper = PAPER.matcher(text);
        if (text.startsWith(BANK_CODE)) {
            draft.identifier(BANK_CODE, text.substring(BANK_CODE.length()).replaceFirst("\\s*\\(.*", ""));
        } else if (paper.matches()) {
            draft.identifier(paper.group(1), paper.group(2));
        } else {
            intake.remark(What.FIELD_UNKNOWN, "remarks", draft.place());
        }
    }
}
