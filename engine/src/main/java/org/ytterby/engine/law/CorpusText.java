package org.ytterby.engine.law;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;

/** Reads one file of a corpus as the UTF-8 text it has to be, whole. */
final class CorpusText {
    private static final int MOST_BYTES = 16 * 1024 * 1024;
    private static final String SAVE = "Save the file as UTF-8 without a byte order mark.";

    private CorpusText() {}

    static String read(String name, Path file) {
        byte[] bytes = bytes(name, file);
        refuseMarks(name, bytes);
        CharsetDecoder strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        ByteBuffer given = ByteBuffer.wrap(bytes);
        if (strict.decode(given, text, true).isError()) {
            throw InputException.of("YT-Y008", place(name, bytes, given.position()), "a byte that is no UTF-8", SAVE);
        }
        text.flip();
        if (bytes.length > 0 && bytes[bytes.length - 1] != '\n') {
            throw InputException.of(
                    "YT-Y009",
                    place(name, bytes, bytes.length),
                    "the file stops in the middle of a line",
                    "Copy it again if it was cut; end its last line if it is whole.");
        }
        return text.toString();
    }

    private static byte[] bytes(String name, Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw InputException.of(
                        "YT-Y007",
                        new Place(name, 0, 0),
                        "a file of over 16 MB",
                        "No file of ours is longer than 1 MB.");
            }
            return bytes;
        } catch (IOException e) {
            throw InputException.of("YT-C045", new Place(name, 0, 0), "not readable", CorpusFiles.READABLE);
        }
    }

    private static void refuseMarks(String name, byte[] bytes) {
        boolean wide = starts(bytes, 0xFE, 0xFF) || starts(bytes, 0xFF, 0xFE);
        if (wide || starts(bytes, 0xEF, 0xBB, 0xBF)) {
            throw InputException.of("YT-Y008", new Place(name, 1, 1), "a byte order mark, or UTF-16", SAVE);
        }
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw InputException.of("YT-Y008", place(name, bytes, i), "a NUL byte", SAVE);
            }
        }
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Place place(String name, byte[] bytes, int at) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < at; i++) {
            if (bytes[i] == '\n') {
                line++;
                start = i + 1;
            }
        }
        String before = new String(bytes, start, at - start, StandardCharsets.UTF_8);
        return new Place(name, line, before.length() + 1);
    }
}
