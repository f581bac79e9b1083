package org.ytterby.io.lists;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ytterby.io.lists.Remark.What;

/** Plain tables and METI's list: as text, or as a workbook; which of the two a table is, its headings say. */
final class Tables {
    private static final Set<String> OF_METI = Set.of(
            "no", "番号", "typeofwmd", "懸念区分", "alsoknownas", "別名", "別称", "companyororganization", "countryorregion");

    private final TableHeadings headings;

    Tables(ListMapping mapping) {
        this.headings = new TableHeadings(mapping);
    }

    /** Which kind of table has these folded headings; empty where none. */
    Optional<ListFormat> format(Set<String> folded) {
        if (MetiTable.isHeading(folded)) {
            return Optional.of(ListFormat.METI_TABLE);
        }
        return headings.isHeading(folded) ? Optional.of(ListFormat.TABLE) : Optional.empty();
    }

    void text(Bounded in, Intake intake, char separator, ListFormat format) {
        PlainTable plain = new PlainTable(headings, intake);
        new Rows(in, intake, separator)
                .headed(
                        h -> format(h).filter(f -> f == format).isPresent(),
                        this::isKnown,
                        row -> take(row, format, plain, intake));
    }

    private boolean isKnown(String folded) {
        return headings.field(folded).isPresent() || OF_METI.stream().anyMatch(folded::startsWith);
    }

    private static void take(Rows.Row row, ListFormat format, PlainTable plain, Intake intake) {
        if (format == ListFormat.METI_TABLE) {
            MetiTable.row(row, intake);
        } else {
            plain.row(row);
        }
    }

    /** Every visible sheet has its own headings; rows before them are a title. */
    ListFormat workbook(InputStream in, Intake intake) {
        PlainTable plain = new PlainTable(headings, intake);
        Map<String, Map<String, Integer>> sheets = new HashMap<>();
        List<ListFormat> formats = new ArrayList<>();
        WorkbookRows.each(intake.file(), in, row -> {
            Map<String, Integer> columns = sheets.computeIfAbsent(row.place().sheet(), s -> new HashMap<>());
            if (columns.isEmpty()) {
                Map<String, Integer> folded = Rows.headings(row.cells());
                format(folded.keySet()).ifPresent(f -> {
                    formats.add(f);
                    columns.putAll(folded);
                    folded.keySet().stream()
                            .filter(h -> !isKnown(h))
                            .forEach(h -> intake.remark(What.FIELD_UNKNOWN, h, row.place()));
                });
            } else {
                take(Rows.row(row.place(), columns, row.cells()), formats.getLast(), plain, intake);
            }
        });
        return formats.stream().findFirst().orElseThrow(() -> Refused.unknownFormat(intake.file()));
    }
}
