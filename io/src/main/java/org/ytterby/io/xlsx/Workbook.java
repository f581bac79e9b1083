package org.ytterby.io.xlsx;

import java.io.Closeable;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A workbook as spreadsheet programs save it (xlsx, xlsm). Sheets are read as a stream, as often as wanted; macros are never
 * run, links to other files never followed.
 *
 * <p>Not thread-safe.
 */
public final class Workbook implements Closeable {
    private static final int MOST_SHEETS = 1_000;

    private final String name;
    private final ZipParts parts;
    private final List<Sheet> sheets = new ArrayList<>();
    private final SheetPart reader;
    private final String folder;
    private boolean from1904;

    private Workbook(String name, ZipParts parts) {
        this.name = name;
        this.parts = parts;
        String main = main();
        this.folder = main.substring(0, main.lastIndexOf('/') + 1);
        Relations relations = relations(folder + "_rels/" + main.substring(folder.length()) + ".rels", folder);
        contents(main, relations);
        SharedTexts texts = relations
                .ofType("sharedStrings")
                .map(p -> read(p, part -> SharedTexts.of(name, part)))
                .orElseGet(SharedTexts::none);
        CellFormats formats =
                relations.ofType("styles").map(p -> read(p, CellFormats::of)).orElseGet(CellFormats::none);
        this.reader = new SheetPart(name, texts, formats, new Serials(from1904));
    }

    /**
     * Reads everything but the sheets. The stream is not closed.
     *
     * @param name what messages call the workbook
     * @throws org.ytterby.engine.doc.InputException where it is no workbook, is encrypted, damaged, or made to do harm
     */
    public static Workbook open(String name, InputStream in) {
        ZipParts parts = ZipParts.of(name, in);
        try {
            return new Workbook(name, parts);
        } catch (RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    private String main() {
        if (parts.has("_rels/.rels")) {
            String main = relations("_rels/.rels", "").ofType("officeDocument").orElse("");
            if (main.endsWith(".bin")) {
                throw Refusal.of(
                        "YT-W002", name, "this is a binary workbook (xlsb), which is not read", "Save it as xlsx.");
            }
            if (parts.has(main) && !main.startsWith("word/") && !main.startsWith("ppt/")) {
                return main;
            }
        }
        throw parts.has("content.xml")
                ? Refusal.of("YT-W002", name, "this is an OpenDocument file, which is not read", "Save it as xlsx.")
                : Refusal.of(
                        "YT-W002", name, "this is an archive and no workbook", "Unpack it and name the book in it.");
    }

    private Relations relations(String part, String of) {
        return read(part, p -> Relations.of(p, of));
    }

    private <T> T read(String part, Function<XmlPart, T> how) {
        try (XmlPart xml = parts.xml(part)) {
            return how.apply(xml);
        }
    }

    private void contents(String main, Relations relations) {
        try (XmlPart part = parts.xml(main)) {
            while (part.next()) {
                if (part.starts("workbookPr")) {
                    from1904 = part.flag("date1904");
                } else if (part.starts("sheet") && sheets.size() < MOST_SHEETS) {
                    sheets.add(new Sheet(
                            sheets.size() + 1,
                            part.attribute("name").orElse(""),
                            !part.attribute("state").orElse("visible").equals("visible"),
                            part.attribute("id").flatMap(relations::part).orElse("")));
                }
            }
        }
        if (sheets.isEmpty()) {
            throw Refusal.damaged(name, "it has no sheet");
        }
    }

    /** In the order of the tabs, hidden ones among them. */
    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    /** Whether its days count from 1904. */
    public boolean from1904() {
        return from1904;
    }

    public boolean hasMacros() {
        return parts.has(folder + "vbaProject.bin");
    }

    public boolean refersToOthers() {
        return parts.hasUnder(folder + "externalLinks/");
    }

    /** Whether somebody wrote comments on cells of a sheet. */
    public boolean hasComments(Sheet sheet) {
        int name = sheet.part().lastIndexOf('/') + 1;
        String of = sheet.part().substring(0, name);
        String relations = of + "_rels/" + sheet.part().substring(name) + ".rels";
        return parts.has(relations)
                && relations(relations, of).ofType("comments").isPresent();
    }

    /** Reads a sheet from its beginning. */
    public void read(Sheet sheet, SheetReader to) {
        if (!parts.has(sheet.part())) {
            throw Refusal.damaged(name, "the sheet `" + sheet.name() + "` is not in it");
        }
        try (XmlPart part = parts.xml(sheet.part())) {
            reader.read(part, to);
        }
    }

    @Override
    public void close() {
        parts.close();
    }
}
