package org.ytterby.io.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.ytterby.engine.screen.list.ListEntry;

/**
 * Reads files of restricted-party lists, packed (gzip) or not, whatever their format: finds out which it is, and says so.
 *
 * <p>All input is hostile. A file that is cut, made to do harm, or names an entry twice is refused whole; what is not understood
 * inside an entry is remarked and counted, and the entry kept. Stateless, thread-safe.
 */
public final class ListFiles {
    private static final int ZIP_FIRST = 'P';
    private static final int ZIP_SECOND = 'K';

    private ListFiles() {}

    /**
     * Reads a file whole.
     *
     * @throws org.ytterby.engine.doc.InputException where it is refused
     * @throws UncheckedIOException where it cannot be read
     */
    public static ImportedList read(Path file, ListMapping mapping) {
        return read(file, mapping, Siblings.beside(file));
    }

    static ImportedList read(Path file, ListMapping mapping, Siblings siblings) {
        try (InputStream in = Files.newInputStream(file)) {
            List<ListEntry> entries = new ArrayList<>();
            String name = file.getFileName() == null
                    ? file.toString()
                    : file.getFileName().toString();
            ListReport report = each(name, in, siblings, mapping, entries::add);
            return new ImportedList(report, entries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a list and hands its entries on one by one; the stream is not closed. Formats whose facts stand apart (FollowTheMoney,
     * tables with a row for every name, OFAC's advanced XML) are kept until their end.
     *
     * @param name what messages call the file
     * @throws org.ytterby.engine.doc.InputException where it is refused; entries before were handed on
     */
    public static ListReport each(
            String name, InputStream in, Siblings siblings, ListMapping mapping, Consumer<ListEntry> taker) {
        Intake intake = new Intake(name, taker);
        Tables tables = new Tables(mapping);
        Bounded unpacked = Bounded.of(name, in);
        byte[] sample = unpacked.sample();
        if (sample.length > 1 && sample[0] == ZIP_FIRST && sample[1] == ZIP_SECOND) {
            return intake.report(tables.workbook(unpacked, intake));
        }
        FormatOf head = new FormatOf(name, sample, tables);
        ListFormat format = head.find();
        switch (format) {
            case FOLLOW_THE_MONEY -> new FollowTheMoney().read(unpacked, intake);
            case TABLE, METI_TABLE -> tables.text(unpacked, intake, head.separator(), format);
            case OFAC_CSV -> new OfacCsv(siblings).read(unpacked, intake);
            case OFAC_XML -> new OfacXml().read(unpacked, intake);
            case OFAC_ADVANCED_XML -> new OfacAdvancedXml().read(unpacked, intake);
            case UN_XML -> new UnXml().read(unpacked, intake);
            case EU_XML -> new EuXml().read(unpacked, intake);
            case UK_CSV -> new UkCsv().read(unpacked, intake);
            case UK_XML -> new UkXml().read(unpacked, intake);
            case US_CONSOLIDATED_CSV -> new CslCsv().read(unpacked, intake);
            case US_CONSOLIDATED_JSON -> new CslJson().read(unpacked, intake);
            case US_DENIED_PERSONS -> new DeniedPersons().read(unpacked, intake);
            case METI_YAML -> new MetiYaml().read(unpacked, intake);
            case CHINESE_NOTICE -> new ChineseNotice().read(unpacked, intake);
        }
        return intake.report(format);
    }
}
