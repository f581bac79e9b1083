package org.ytterby.io;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;

/**
 * A file that appears whole or not at all: written beside its place and moved over it by {@link #commit()}.
 *
 * <p>Closed without a commit it leaves nothing behind, and what stood there before stays. Not thread-safe.
 */
public final class SafeOutput implements Closeable {
    private final Path target;
    private final Path beside;
    private final OutputStream stream;
    private boolean committed;

    private SafeOutput(Path target, Path beside, OutputStream stream) {
        this.target = target;
        this.beside = beside;
        this.stream = stream;
    }

    /** @throws InputException where nothing can be written there, or a file that holds something stands there */
    public static SafeOutput to(Path target) {
        isNew(target);
        return over(target);
    }

    /** @throws InputException where a file that holds something stands there */
    public static void isNew(Path target) {
        if (Files.isRegularFile(target) && !isEmpty(target)) {
            throw refused("YT-O006", target, "a file stands there already", "Name another file, or add --overwrite.");
        }
    }

    private static boolean isEmpty(Path target) {
        try {
            return Files.size(target) == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * In the place of whatever file stands there.
     *
     * @throws InputException where nothing can be written there
     */
    public static SafeOutput over(Path target) {
        if (Files.isDirectory(target)) {
            throw refused("YT-O001", target, "this is a folder", "Name a file in it.");
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) { // a device would be replaced by a file
            throw refused(
                    "YT-O005", target, "this is a device or a pipe, and no file", "Name a file, or leave --out away.");
        }
        Path folder = Optional.ofNullable(target.toAbsolutePath().getParent()).orElse(target.toAbsolutePath());
        if (!Files.isDirectory(folder)) {
            throw refused("YT-O002", target, "there is no folder `" + folder + "`", "Make it first.");
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw refused(
                    "YT-O003", target, "the file that stands there may not be written over", "Name another file.");
        }
        try {
            Path beside = Files.createTempFile(folder, ".ytterby-", ".part");
            return new SafeOutput(target, beside, new BufferedOutputStream(Files.newOutputStream(beside), 1 << 16));
        } catch (IOException e) {
            throw refused("YT-O003", target, "nothing can be written into `" + folder + "`", "Name another folder.");
        }
    }

    private static InputException refused(String id, Path target, String message, String advice) {
        return InputException.of(id, new Place(target.toString(), 0, 0), message, advice);
    }

    public OutputStream stream() {
        return stream;
    }

    /** Finishes the file and puts it in its place. */
    public void commit() throws IOException {
        stream.close();
        likeOthers();
        try {
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        }
        committed = true;
    }

    /** A temporary file is for its owner alone; the file that it becomes keeps the rights of the one it replaces. */
    private void likeOthers() throws IOException {
        if (beside.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(
                    beside,
                    Files.exists(target)
                            ? Files.getPosixFilePermissions(target)
                            : java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--"));
        }
    }

    @Override
    public void close() throws IOException {
        if (!committed) {
            try {
                stream.close();
            } finally {
                Files.deleteIfExists(beside);
            }
        }
    }
}
