package org.ytterby.io.lists;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ytterby.engine.screen.list.EntryName;
import org.ytterby.engine.screen.list.ListEntry;

/**
 * METI's Foreign End User List as its workbook, or a table saved from it: number, country, name, other names one a line with a dot
 * before each, kinds of weapons. Full-width brackets hold another writing of the name before them.
 */
final class MetiTable {
    static final String LIST = "jp.meti-eul";

    private static final Pattern BRACKETS = Pattern.compile("^(.+?)\\s*[（(]([^（）()]+)[）)]\\s*$");
    private static final Pattern PARTED = Pattern.compile("[\\r\\n]+[・･•]?|(?:^|\\s)[・･•]|;\\s");

    private MetiTable() {}

    /** Whether folded headings are those of the list, in English or Japanese. */
    static boolean isHeading(Set<String> headings) {
        return column(headings, "companyororganization", "企業名").isPresent()
                && column(headings, "countryorregion", "国名").isPresent();
    }

    private static Optional<String> column(Set<String> headings, String... beginnings) {
        return headings.stream()
                .filter(h -> Stream.of(beginnings).anyMatch(h::startsWith))
                .findFirst();
    }

    static void row(Rows.Row row, Intake intake) {
        String number = get(row, "no", "番号");
        String name = get(row, "companyororganization", "企業名");
        if (number.isEmpty() && name.isEmpty()) {
            return; // a title or a line between countries
        }
        Draft draft = new Draft(LIST, number.isEmpty() ? name : number, row.place());
        draft.kind(ListEntry.Kind.ORGANISATION);
        name(name, draft, EntryName.Kind.PRIMARY);
        for (String other : PARTED.split(get(row, "alsoknownas", "別名", "別称"), -1)) {
            name(other, draft, EntryName.Kind.ALIAS);
        }
        draft.country(get(row, "countryorregion", "国名"));
        draft.programme(get(row, "typeofwmd", "懸念"));
        intake.take(draft);
    }

    private static String get(Rows.Row row, String... beginnings) {
        return column(row.columns().keySet(), beginnings).map(row::get).orElse("");
    }

    /** A name with another writing in brackets behind it is two names; a short one in capitals is an acronym. */
    static void name(String printed, Draft draft, EntryName.Kind kind) {
        Matcher brackets = BRACKETS.matcher(Draft.plain(printed));
        if (brackets.matches()) {
            draft.name(brackets.group(1), kind);
            boolean acronym = brackets.group(2).matches("[A-Z0-9&.-]{2,10}");
            draft.name(brackets.group(2), acronym ? EntryName.Kind.ACRONYM : EntryName.Kind.ALIAS);
        } else {
            draft.name(printed, kind);
        }
    }
}
