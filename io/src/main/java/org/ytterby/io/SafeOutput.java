package org.ytterby.io;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * A file that appears whole or not at all: written beside its place and moved over it by {@link #commit()}.
 *
 * <p>Closed without a commit it leaves nothing behind and what stood there before stays.
 */
public final class SafeOutput implements Closeable {
    private SafeOutput() {}

    /** @throws org.ytterby.engine.doc.InputException where nothing can be written there */
    public static SafeOutput to(Path target) {
        throw new UnsupportedOperationException(target.toString());
    }

    public OutputStream stream() {
        throw new UnsupportedOperationException();
    }

    public void commit() throws IOException {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() throws IOException {}
}
