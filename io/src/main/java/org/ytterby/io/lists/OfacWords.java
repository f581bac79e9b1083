package org.ytterby.io.lists;

import java.util.Locale;
import org.ytterby.engine.screen.list.EntryName;
import org.ytterby.engine.screen.list.ListEntry;
import org.ytterby.io.lists.Remark.What;

/** What the words of OFAC's lists mean, in all their formats. */
final class OfacWords {
    private OfacWords() {}

    /** The list that a file holds: {@code sdn…} or one of the consolidated others. */
    static String list(String file) {
        return file.toLowerCase(Locale.ROOT).contains("cons") ? "us.non-sdn" : "us.sdn";
    }

    static ListEntry.Kind kind(String printed, Draft draft, Intake intake) {
        return switch (printed.toLowerCase(Locale.ROOT)) {
            case "individual" -> ListEntry.Kind.PERSON;
            case "entity", "" -> ListEntry.Kind.ORGANISATION;
            case "vessel" -> ListEntry.Kind.VESSEL;
            case "aircraft" -> ListEntry.Kind.AIRCRAFT;
            default -> {
                intake.remark(What.VALUE_UNKNOWN, printed, draft.place());
                yield ListEntry.Kind.UNKNOWN;
            }
        };
    }

    /** {@code aka}, {@code fka}, {@code nka}, with or without points. */
    static EntryName.Kind alias(String printed, boolean weak, Draft draft, Intake intake) {
        if (weak) {
            return EntryName.Kind.WEAK;
        }
        return switch (printed.toLowerCase(Locale.ROOT).replace(".", "")) {
            case "fka" -> EntryName.Kind.FORMER;
            case "aka", "nka", "name", "" -> EntryName.Kind.ALIAS;
            default -> {
                intake.remark(What.VALUE_UNKNOWN, printed, draft.place());
                yield EntryName.Kind.ALIAS;
            }
        };
    }
}
