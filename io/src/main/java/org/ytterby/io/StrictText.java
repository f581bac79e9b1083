package org.ytterby.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;

/**
 * Characters of a text, strictly: what its encoding does not have, or no text holds, is refused where it stands. A
 * byte-order mark is skipped. Reads on as it is asked and keeps one buffer.
 */
public final class StrictText extends Reader {
    private static final int BUFFER = 1 << 14;
    private static final int MOST = 64 * 1024 * 1024;
    private static final String ADVICE =
            "Save it as UTF-8 (in Excel: save as \"CSV UTF-8\"; in an editor: encoding UTF-8).";

    private final String name;
    private final InputStream in;
    private final Encoding encoding;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
    private final CharBuffer chars = CharBuffer.allocate(BUFFER).limit(0);
    private boolean begun;
    private boolean eastAsian;
    private boolean ended;
    private boolean afterReturn;
    private int line = 1;
    private int column;

    /** A text in UTF-8. */
    public StrictText(String name, InputStream in) {
        this(name, in, Encoding.UTF_8);
    }

    StrictText(String name, InputStream in, Encoding encoding) {
        this.name = name;
        this.in = in;
        this.encoding = encoding;
        this.decoder = encoding.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** The whole text at once, which nobody writes longer than some books. */
    public static String all(String name, InputStream in) {
        StringBuilder text = new StringBuilder();
        StrictText reader = new StrictText(name, in);
        char[] some = new char[BUFFER];
        for (int count = reader.read(some, 0, BUFFER); count >= 0; count = reader.read(some, 0, BUFFER)) {
            text.append(some, 0, count);
            if (text.length() > MOST) {
                throw reader.refused(
                        "YT-T005",
                        "a text of over " + MOST + " characters",
                        "It is read as a whole, and should be a file that people write; tables are read line by line.");
            }
        }
        return text.toString();
    }

    /** The next character; -1 at the end. */
    int next() {
        if (!chars.hasRemaining() && !fill()) {
            return -1;
        }
        return chars.get();
    }

    @Override
    public int read(char[] into, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (!chars.hasRemaining() && !fill()) {
            return -1;
        }
        int count = Math.min(length, chars.remaining());
        chars.get(into, offset, count);
        return count;
    }

    /** The stream belongs to whoever opened it. */
    @Override
    public void close() {}

    private boolean fill() {
        while (!ended) {
            more();
            chars.clear();
            CoderResult result = decoder.decode(bytes, chars, ended);
            chars.flip();
            count();
            if (result.isError()) {
                throw unreadable();
            }
            if (chars.hasRemaining()) {
                return true;
            }
        }
        return false;
    }

    private void more() {
        bytes.compact();
        try {
            int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
            ended = count < 0;
            bytes.position(bytes.position() + Math.max(count, 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        bytes.flip();
        if (!begun && !ended) {
            begin();
        }
    }

    private void begin() {
        begun = true;
        int first = at(0);
        int second = at(1);
        if (!isUtf8()) {
            bytes.position(Math.min(bytes.limit(), encoding.mark()));
            return;
        }
        if ((first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF)) {
            throw refused("YT-T001", "this is UTF-16, not UTF-8", ADVICE);
        }
        if (first == 'P' && second == 'K' && at(2) < ' ') {
            throw refused(
                    "YT-T002",
                    "this is a workbook (xlsx) or an archive, and no text",
                    "If it is a workbook name it so, or say --input-format xlsx.");
        }
        if (first == 0xD0 && second == 0xCF) {
            throw refused("YT-T002", "this is a workbook (xls), which is not read", "Save it as CSV UTF-8.");
        }
        if (first == 0xEF && second == 0xBB && at(2) == 0xBF) {
            bytes.position(bytes.position() + 3);
        }
    }

    private boolean isUtf8() {
        return encoding.charset().equals(StandardCharsets.UTF_8);
    }

    private int at(int index) {
        return bytes.remaining() > index ? bytes.get(bytes.position() + index) & 0xFF : -1;
    }

    /** Keeps the place of the last character decoded, and looks for what no text holds. */
    private void count() {
        for (int i = 0; i < chars.limit(); i++) {
            char c = chars.get(i);
            if (c == '\n' && afterReturn) {
                afterReturn = false;
                continue;
            }
            afterReturn = c == '\r';
            if (c == '\n' || c == '\r') {
                line++;
                column = 0;
                continue;
            }
            column++;
            eastAsian |= c >= ChanceUtf8.FIRST_OF_THREE_BYTES;
            if (!eastAsian && encoding.isPlain() && ChanceUtf8.isNeverWritten(c)) {
                throw refused(
                        "YT-T001", "`" + c + "` is a letter of no language; the file may be GBK or the like", ADVICE);
            }
            if (c == 0) {
                throw refused("YT-T003", "a NUL byte, which no text holds", ADVICE);
            }
        }
    }

    private InputException unreadable() {
        column++;
        int wrong = bytes.hasRemaining() ? bytes.get(bytes.position()) & 0xFF : 0;
        String of = "the byte `" + String.format(java.util.Locale.ROOT, "%02X", wrong) + "` is no ";
        if (!isUtf8() && !encoding.doubt().isEmpty()) {
            return refused(
                    "YT-T001",
                    "what begins here could be written in one of several encodings",
                    "Say which with --encoding NAME: " + encoding.doubt() + ".");
        }
        if (!isUtf8()) {
            return refused(
                    "YT-T001",
                    of + encoding.charset().name() + "; the file is written in another encoding",
                    "Say which with --encoding, or save it as UTF-8.");
        }
        String advice =
                encoding.doubt().isEmpty() ? ADVICE : ADVICE + " Or say --encoding NAME: " + encoding.doubt() + ".";
        return refused(
                "YT-T001",
                of + "UTF-8; the file is written in another encoding (GBK or Windows-1252, perhaps)",
                advice);
    }

    private InputException refused(String id, String message, String advice) {
        return InputException.of(id, new Place(name, line, Math.max(column, 1)), message, advice);
    }
}
