package org.ytterby.engine.screen.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ytterby.engine.screen.list.Birth;
import org.ytterby.engine.screen.list.ListEntry;

/**
 * What facts beside the name say: each adds to the logarithm of the odds. The figures are judgements, not fitted: no labelled
 * data with facts is public.
 */
final class Facts {
    /** A number of so many signs is one bearer's in the world: it decides, whatever the name. */
    private static final int LONG = 7;

    static final double DECISIVE_NUMBER = 20;
    private static final double SAME_NUMBER = 9;
    private static final double SAME_DAY = 4.5;
    private static final double SAME_TIME = 1.5;
    private static final double OTHER_TIME = -3;
    private static final double OTHER_TIME_ABOUT = -1;
    private static final double SAME_COUNTRY = 0.7;
    private static final double OTHER_COUNTRY = -0.9;
    /** A firm may bear the whole name of the person who owns it, but not that of a ship. */
    private static final double FIRM_OF_A_PERSON = -3.5;

    private static final double FIRM_AND_SHIP = -6;
    private static final double OTHER_KIND = -2.5;

    private Facts() {}

    /** @param firm whether the asked name has a legal form */
    static List<Said> of(Query query, boolean firm, ListEntry entry) {
        List<Said> said = new ArrayList<>(0);
        if (!query.identifiers().isEmpty() && !entry.identifiers().isEmpty()) {
            identifiers(query, entry, said);
        }
        if (!query.born().isEmpty() && !entry.born().isEmpty()) {
            said.add(births(query.born(), entry.born()));
        }
        if (!query.countries().isEmpty() && !entry.countries().isEmpty()) {
            boolean same = query.countries().stream().anyMatch(c -> holds(entry.countries(), c));
            said.add(
                    same
                            ? new Said(Said.Kind.SAME_COUNTRY, SAME_COUNTRY)
                            : new Said(Said.Kind.OTHER_COUNTRY, OTHER_COUNTRY));
        }
        if (query.kind().isEmpty() && firm && isTold(entry.kind()) && entry.kind() != ListEntry.Kind.ORGANISATION) {
            boolean person = entry.kind() == ListEntry.Kind.PERSON;
            said.add(new Said(Said.Kind.NAME_OF_A_FIRM, person ? FIRM_OF_A_PERSON : FIRM_AND_SHIP));
        }
        query.kind()
                .filter(k -> isTold(k) && isTold(entry.kind()) && k != entry.kind())
                .ifPresent(k -> said.add(new Said(Said.Kind.OTHER_KIND, OTHER_KIND)));
        return List.copyOf(said);
    }

    private static boolean isTold(ListEntry.Kind kind) {
        return kind != ListEntry.Kind.UNKNOWN && kind != ListEntry.Kind.OTHER;
    }

    private static boolean holds(List<String> texts, String text) {
        return texts.stream().anyMatch(t -> t.equalsIgnoreCase(text));
    }

    private static void identifiers(Query query, ListEntry entry, List<Said> said) {
        Set<String> listed = entry.identifiers().stream()
                .map(i -> NumberIndex.plain(i.number()))
                .collect(Collectors.toSet());
        query.identifiers().stream()
                .map(i -> NumberIndex.plain(i.number()))
                .filter(n -> NumberIndex.tells(n) && listed.contains(n))
                .mapToInt(String::length)
                .max()
                .ifPresent(length ->
                        said.add(new Said(Said.Kind.SAME_NUMBER, length >= LONG ? DECISIVE_NUMBER : SAME_NUMBER)));
    }

    private static Said births(List<Birth> asked, List<Birth> listed) {
        boolean meets = false;
        boolean day = false;
        boolean about = false;
        for (Birth a : asked) {
            for (Birth l : listed) {
                meets |= a.meets(l);
                day |= a.meets(l) && isDay(a) && isDay(l);
                about |= a.about() || l.about();
            }
        }
        if (day) {
            return new Said(Said.Kind.SAME_DAY, SAME_DAY);
        }
        if (meets) {
            return new Said(Said.Kind.SAME_TIME, SAME_TIME);
        }
        return new Said(Said.Kind.OTHER_TIME, about ? OTHER_TIME_ABOUT : OTHER_TIME);
    }

    private static boolean isDay(Birth birth) {
        return birth.earliest().equals(birth.latest());
    }
}
