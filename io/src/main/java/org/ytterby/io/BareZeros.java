package org.ytterby.io;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.facts.PaperNames;
import org.ytterby.engine.trace.Unit;

/** Cells of a bill that hold a bare 0: what systems leave where nobody filled anything in. They are read as not known, and said. */
final class BareZeros {
    private static final Set<String> NEVER_NOTHING = Set.of("value", "mass", "mass_g", "mass_per_metre");
    private static final Set<Unit> FRACTIONS = Set.of(Unit.PER_CENT, Unit.PER_MILLION, Unit.ONE);

    private final List<Place> amounts = new ArrayList<>();
    private final List<Place> shares = new ArrayList<>();

    private BareZeros() {}

    static List<Note> notes(List<Doc> rows) {
        BareZeros zeros = new BareZeros();
        for (Doc row : rows) {
            if (row instanceof Doc.Table table) {
                zeros.row(table.entries());
            }
        }
        List<Note> notes = new ArrayList<>();
        note(notes, "bom-zeros", zeros.amounts);
        note(notes, "bom-zero-shares", zeros.shares);
        return notes;
    }

    private static void note(List<Note> notes, String key, List<Place> places) {
        if (!places.isEmpty()) {
            notes.add(Note.of(key, places.size(), places.getFirst().toString()));
        }
    }

    private void row(Map<String, Doc> row) {
        row.forEach((key, cell) -> {
            if (NEVER_NOTHING.contains(key) && isZero(cell)) {
                amounts.add(cell.place());
            }
        });
        if (row.get("report") instanceof Doc.Text report && PaperNames.isOne(report.value())) {
            return;
        }
        if (row.get("unit") instanceof Doc.Text unit
                && Unit.of(unit.value()).filter(FRACTIONS::contains).isPresent()) {
            share(row.get("quantity"));
        }
        if (row.get("contents") instanceof Doc.Rows contents) {
            contents.items()
                    .forEach(c -> share(c instanceof Doc.Table t ? t.entries().get("share") : null));
        }
    }

    private void share(@org.jspecify.annotations.Nullable Doc share) {
        if (share != null && isZero(share)) {
            shares.add(share.place());
        }
    }

    private static boolean isZero(Doc cell) {
        return switch (cell) {
            case Doc.Text text -> isZero(text.value().strip());
            case Doc.Rows rows ->
                !rows.items().isEmpty() && rows.items().stream().allMatch(BareZeros::isZero);
            case Doc.Table t -> false;
            case Doc.Nothing n -> false;
        };
    }

    private static boolean isZero(String number) {
        try {
            return new BigDecimal(number).signum() == 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
