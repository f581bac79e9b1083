package org.ytterby.io.lists;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.ytterby.engine.doc.Place;

/**
 * The bytes of a list file, unpacked where it is packed (gzip): refuses what only a file made to do harm unpacks to, and one
 * that is cut.
 */
final class Bounded extends FilterInputStream {
    /** The longest list known has a seventh of it. */
    private static final long MOST = 16L << 30;

    /** No entry is larger. */
    private static final long LONGEST_PIECE = 32L << 20;

    private static final long ALWAYS_ALLOWED = 64L << 20;

    /** Lists pack ten to thirty to one; gzip itself ends at about a thousand. */
    private static final long CLOSEST = 200;

    /** How much of the beginning can be looked at. */
    static final int SAMPLE = 1 << 16;

    private static final int GZIP_FIRST = 0x1F;
    private static final int GZIP_SECOND = 0x8B;

    private final String file;
    private final Packed packed;
    private long count;
    private long piece;

    /** Counts what was read of the packed bytes. */
    private static final class Packed extends FilterInputStream {
        private long count;

        Packed(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int n = super.read(into, offset, length);
            count += Math.max(n, 0);
            return n;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }

    private Bounded(String file, InputStream in, Packed packed) {
        super(new BufferedInputStream(in, SAMPLE));
        this.file = file;
        this.packed = packed;
    }

    static Bounded of(String file, InputStream in) {
        try {
            BufferedInputStream plain = new BufferedInputStream(in, SAMPLE);
            plain.mark(2);
            boolean gzip = plain.read() == GZIP_FIRST && plain.read() == GZIP_SECOND;
            plain.reset();
            Packed packed = new Packed(plain);
            return new Bounded(file, gzip ? new GZIPInputStream(packed, SAMPLE) : packed, packed);
        } catch (IOException e) {
            throw Refused.cut(new Place(file, 0, 0), "it cannot be unpacked");
        }
    }

    /** The beginning, which is read again afterwards. */
    byte[] sample() {
        try {
            in.mark(SAMPLE);
            byte[] sample = in.readNBytes(SAMPLE);
            in.reset();
            return sample;
        } catch (EOFException | ZipException e) {
            throw Refused.cut(new Place(file, 0, 0), "it cannot be unpacked to its end");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** An entry was read whole; what follows is a piece of its own. */
    void piece() {
        piece = 0;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int n = read(one, 0, 1);
        return n < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        try {
            int n = super.read(into, offset, length);
            count(Math.max(n, 0));
            return n;
        } catch (EOFException | ZipException e) {
            throw Refused.cut(new Place(file, 0, 0), "it cannot be unpacked to its end");
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(int n) {
        count += n;
        piece += n;
        if (count > MOST || (count > ALWAYS_ALLOWED && count / Math.max(1, packed.count) > CLOSEST)) {
            throw Refused.harmful(
                    new Place(file, 0, 0),
                    "it has grown to " + (count >> 20) + " MB from " + (packed.count >> 10) + " KB");
        }
        if (piece > LONGEST_PIECE) {
            throw Refused.harmful(new Place(file, 0, 0), "it holds one entry of over " + (LONGEST_PIECE >> 20) + " MB");
        }
    }
}
