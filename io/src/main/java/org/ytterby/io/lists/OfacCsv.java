package org.ytterby.io.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ytterby.engine.screen.list.EntryName;
import org.ytterby.io.CsvRecords;
import org.ytterby.io.lists.Remark.What;

/**
 * OFAC's tables without headings: entries in one file, alternate names, addresses and overlong remarks in files beside it. Nothing
 * said is {@code -0-}; a lone 0x1A ends a whole file.
 */
final class OfacCsv implements Importer {
    static final int WIDTH = 12;

    private static final int OF_NAMES = 5;
    private static final int OF_ADDRESSES = 6;
    private static final String NOTHING = "-0-";
    private static final String END = "\u001A";
    private static final Pattern MAIN = Pattern.compile(
            "(.*?)(sdn|cons_prim|cons_sdn|prim)((?:\\.csv|\\.txt)?(?:\\.gz)?)", Pattern.CASE_INSENSITIVE);

    private final Siblings siblings;
    private final Map<String, Draft> drafts = new java.util.LinkedHashMap<>();
    private final Map<String, String> overflow = new HashMap<>();

    OfacCsv(Siblings siblings) {
        this.siblings = siblings;
    }

    @Override
    public void read(Bounded in, Intake intake) {
        String list = OfacWords.list(intake.file());
        companion(intake, "comments", (row, file) -> overflow.put(said(row.cells(), 0), said(row.cells(), 1)));
        table(in, intake, WIDTH, cells -> entry(cells, list, intake));
        companion(
                intake,
                "alt",
                (row, file) -> belongs(row, file)
                        .ifPresent(d ->
                                d.name(said(row.cells(), 3), OfacWords.alias(said(row.cells(), 2), false, d, file))));
        companion(
                intake,
                "add",
                (row, file) -> belongs(row, file).ifPresent(d -> {
                    d.address(said(row.cells(), 2), said(row.cells(), 3), said(row.cells(), 4));
                    d.country(said(row.cells(), 4));
                }));
        drafts.values().forEach(intake::take);
    }

    private interface Taker {
        void take(CsvRecords.Entry.Cells row, Intake file);
    }

    /** Reads a file beside this one; its place in messages is its own. */
    private void companion(Intake intake, String part, Taker taker) {
        Matcher main = MAIN.matcher(intake.file().substring(intake.file().lastIndexOf('/') + 1));
        String name = main.matches() ? main.group(1) + sibling(main.group(2), part) + main.group(3) : "";
        Optional<InputStream> found = name.isEmpty() ? Optional.empty() : siblings.open(name);
        if (found.isEmpty()) {
            if (!part.equals("comments")) {
                intake.remark(What.FILE_MISSING, name.isEmpty() ? part + ".csv" : name, intake.line(0));
            }
            return;
        }
        try (InputStream in = found.get()) {
            Intake file = intake.of(name);
            table(
                    Bounded.of(name, in),
                    file,
                    part.equals("alt") ? OF_NAMES : part.equals("add") ? OF_ADDRESSES : 2,
                    row -> taker.take(row, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code sdn} has {@code alt} beside it, {@code cons_prim} has {@code cons_alt}; of comments it is the other way round. */
    private static String sibling(String main, String part) {
        boolean upper = main.equals(main.toUpperCase(java.util.Locale.ROOT));
        String stem = main.toLowerCase(java.util.Locale.ROOT).startsWith("cons_") ? "cons_" : "";
        String name = part.equals("comments") ? (stem.isEmpty() ? "sdn_comments" : "cons_comments") : stem + part;
        return upper ? name.toUpperCase(java.util.Locale.ROOT) : name;
    }

    private static void table(
            Bounded in, Intake intake, int width, java.util.function.Consumer<CsvRecords.Entry.Cells> taker) {
        boolean[] ended = new boolean[1];
        new Rows(in, intake, ',').each(cells -> {
            if (cells.cells().getFirst().strip().equals(END)) {
                ended[0] = true;
            } else if (cells.cells().size() < width) {
                throw Refused.cut(
                        intake.line(cells.line()),
                        "the row has `" + cells.cells().size() + "` cells, not `" + width + "`");
            } else {
                taker.accept(cells);
            }
        });
        if (!ended[0]) {
            intake.remark(What.NO_END_MARK, "", intake.line(0));
        }
    }

    private static String said(List<String> cells, int column) {
        String text = cells.get(column).strip();
        return text.equals(NOTHING) ? "" : text;
    }

    private Optional<Draft> belongs(CsvRecords.Entry.Cells row, Intake file) {
        Optional<Draft> draft = Optional.ofNullable(drafts.get(said(row.cells(), 0)));
        if (draft.isEmpty()) {
            file.remark(What.NO_ENTRY, said(row.cells(), 0), file.line(row.line()));
        }
        return draft;
    }

    private void entry(CsvRecords.Entry.Cells row, String list, Intake intake) {
        List<String> cells = row.cells();
        Draft draft = new Draft(list, said(cells, 0), intake.line(row.line()));
        if (draft.id().isEmpty()) {
            throw Refused.cut(draft.place(), "an entry without number");
        }
        Draft before = drafts.putIfAbsent(draft.id(), draft);
        if (before != null) {
            throw Refused.twice(draft.place(), draft.id(), before.place().line());
        }
        draft.kind(OfacWords.kind(said(cells, 2), draft, intake));
        draft.name(said(cells, 1), EntryName.Kind.PRIMARY);
        for (String programme : said(cells, 3).split("[\\]\\[;]+", -1)) {
            draft.programme(programme);
        }
        draft.identifier("Call sign", said(cells, 5));
        draft.country(said(cells, 9));
        String remarks = said(cells, 11) + overflow.getOrDefault(draft.id(), "");
        if (!remarks.isEmpty()) {
            new OfacRemarks(draft, intake).read(remarks);
        }
    }
}
