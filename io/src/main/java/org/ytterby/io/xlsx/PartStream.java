package org.ytterby.io.xlsx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** One part of a workbook as it is unpacked; refuses what only a file made to do harm unpacks to. */
final class PartStream extends FilterInputStream {
    /** Sheets of a million rows take about half of it. */
    private static final long MOST = 2L << 30;

    /** Honest parts seldom pack closer than a hundred to one; deflate itself ends at about a thousand. */
    private static final long CLOSEST = 400;

    private static final long ALWAYS_ALLOWED = 64L << 20;

    /** No cell, name or attribute is larger. */
    private static final long LONGEST_PIECE = 16L << 20;

    private final String file;
    private final String part;
    private final long packed;
    private long count;
    private long piece;

    PartStream(String file, String part, long packed, InputStream in) {
        super(in);
        this.file = file;
        this.part = part;
        this.packed = packed;
    }

    /** Something was read whole; what follows is a piece of its own. */
    void piece() {
        piece = 0;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        count(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int n = super.read(into, offset, length);
        count(Math.max(n, 0));
        return n;
    }

    private void count(int n) {
        count += n;
        piece += n;
        if (count > MOST || (count > ALWAYS_ALLOWED && packed > 0 && count / packed > CLOSEST)) {
            throw Refusal.tooMuch(
                    file, "`" + part + "` has grown to " + (count >> 20) + " MB from " + (packed >> 10) + " KB");
        }
        if (piece > LONGEST_PIECE) {
            throw Refusal.tooMuch(file, "`" + part + "` holds one piece of over " + (LONGEST_PIECE >> 20) + " MB");
        }
    }
}
