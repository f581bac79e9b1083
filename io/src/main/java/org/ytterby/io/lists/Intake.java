package org.ytterby.io.lists;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.screen.list.EntryName;
import org.ytterby.engine.screen.list.ListEntry;
import org.ytterby.io.lists.Remark.What;

/** Where importers hand in what they read: checks it, counts it, hands it on. Not thread-safe. */
final class Intake {
    /** No listed party has a longer name; translations of ministries come to three hundred characters. */
    private static final int LONGEST_NAME = 2_000;

    private static final int MOST_NAMES = 5_000;

    private final String file;
    private final Consumer<ListEntry> taker;
    private final Remarks remarks;
    private final Map<String, Integer> lines = new HashMap<>();
    private int entries;
    private int names;

    Intake(String file, Consumer<ListEntry> taker) {
        this(file, taker, new Remarks());
    }

    private Intake(String file, Consumer<ListEntry> taker, Remarks remarks) {
        this.file = file;
        this.taker = taker;
        this.remarks = remarks;
    }

    /** Another file of the same list: it makes no entries, and its remarks stand with the others. */
    Intake of(String other) {
        return new Intake(other, taker, remarks);
    }

    String file() {
        return file;
    }

    Place line(int number) {
        return new Place(file, number, 0);
    }

    int entries() {
        return entries;
    }

    void remark(What what, String value, Place place) {
        remarks.add(what, value, place);
    }

    List<Remark> remarks() {
        return remarks.all();
    }

    /** Hands an entry on. One without a name is left out with a remark. */
    void take(Draft draft) {
        if (!draft.hasName()) {
            remark(What.NO_NAME, draft.id(), draft.place());
            return;
        }
        if (draft.id().isBlank() || draft.list().isBlank()) {
            throw Refused.cut(draft.place(), "an entry without number, or of no list");
        }
        ListEntry entry = draft.entry();
        if (draft.names() > MOST_NAMES) {
            throw Refused.harmful(draft.place(), "an entry of over " + MOST_NAMES + " names");
        }
        for (EntryName name : entry.names()) {
            if (name.text().length() > LONGEST_NAME) {
                throw Refused.harmful(draft.place(), "a name of over " + LONGEST_NAME + " characters");
            }
        }
        Integer before = lines.putIfAbsent(
                draft.list() + "\n" + draft.id(), draft.place().line());
        if (before != null) {
            throw Refused.twice(draft.place(), draft.id(), before);
        }
        entries++;
        names += entry.names().size();
        taker.accept(entry);
    }

    /** A date of birth as printed; what is none is remarked. */
    void birth(Draft draft, String printed, PrintedDates dates) {
        if (!printed.isBlank()) {
            dates.birth(printed).ifPresentOrElse(draft::born, () -> remark(What.NO_DATE, printed, draft.place()));
        }
    }

    /** A day of listing as printed; what is none is remarked. */
    void listed(Draft draft, String printed, PrintedDates dates) {
        if (!printed.isBlank()) {
            Optional<LocalDate> day = dates.day(printed);
            draft.listed(day);
            if (day.isEmpty()) {
                remark(What.NO_DATE, printed, draft.place());
            }
        }
    }

    /** @throws org.ytterby.engine.doc.InputException where nothing was read */
    ListReport report(ListFormat format) {
        if (entries == 0) {
            throw Refused.empty(file);
        }
        return new ListReport(file, format, entries, names, remarks.all());
    }
}
