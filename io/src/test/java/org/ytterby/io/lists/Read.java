package org.ytterby.io.lists;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.ytterby.engine.screen.list.ListEntry;

/** Reads list files that tests write. */
final class Read {
    private Read() {}

    static ImportedList text(String name, String text) {
        return bytes(name, text.getBytes(StandardCharsets.UTF_8), Map.of(), ListMapping.NONE);
    }

    static ImportedList text(String name, String text, Map<String, String> beside) {
        return bytes(name, text.getBytes(StandardCharsets.UTF_8), beside, ListMapping.NONE);
    }

    static ImportedList bytes(String name, byte[] bytes, Map<String, String> beside, ListMapping mapping) {
        List<ListEntry> entries = new ArrayList<>();
        Siblings siblings = sibling -> Optional.ofNullable(beside.get(sibling))
                .map(t -> new ByteArrayInputStream(t.getBytes(StandardCharsets.UTF_8)));
        ListReport report = ListFiles.each(name, new ByteArrayInputStream(bytes), siblings, mapping, entries::add);
        return new ImportedList(report, entries);
    }

    static byte[] packed(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
