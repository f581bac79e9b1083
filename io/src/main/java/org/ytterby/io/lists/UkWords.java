package org.ytterby.io.lists;

import java.util.Locale;
import org.ytterby.engine.screen.list.EntryName;
import org.ytterby.engine.screen.list.ListEntry;
import org.ytterby.io.lists.Remark.What;

/** What the words of the UK list mean; they occur in several spellings. */
final class UkWords {
    static final String LIST = "gb.sanctions";

    private UkWords() {}

    static ListEntry.Kind kind(String printed, Draft draft, Intake intake) {
        return switch (printed.toLowerCase(Locale.ROOT)) {
            case "individual" -> ListEntry.Kind.PERSON;
            case "entity" -> ListEntry.Kind.ORGANISATION;
            case "ship" -> ListEntry.Kind.VESSEL;
            default -> {
                intake.remark(What.VALUE_UNKNOWN, printed, draft.place());
                yield ListEntry.Kind.UNKNOWN;
            }
        };
    }

    static EntryName.Kind kind(String type, String strength, Draft draft, Intake intake) {
        if (strength.toLowerCase(Locale.ROOT).startsWith("low") || strength.equalsIgnoreCase("weak")) {
            return EntryName.Kind.WEAK;
        }
        return switch (type.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ")) {
            case "primary name" -> EntryName.Kind.PRIMARY;
            case "primary name variation", "alias", "" -> EntryName.Kind.ALIAS;
            default -> {
                intake.remark(What.VALUE_UNKNOWN, type, draft.place());
                yield EntryName.Kind.ALIAS;
            }
        };
    }
}
