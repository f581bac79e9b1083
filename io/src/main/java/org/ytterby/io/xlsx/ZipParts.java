package org.ytterby.io.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The parts of a workbook. The table of an archive stands at its end, so a stream is first laid down in a temporary file
 * that only its owner can read and that goes when this is closed.
 */
final class ZipParts implements Closeable {
    private static final long LARGEST = 512L << 20;
    private static final int MOST_PARTS = 20_000;
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private final String name;
    private final Path laidDown;
    private final ZipFile zip;

    private ZipParts(String name, Path laidDown, ZipFile zip) {
        this.name = name;
        this.laidDown = laidDown;
        this.zip = zip;
    }

    static ZipParts of(String name, InputStream in) {
        Path file = layDown(name, in);
        try {
            refuseOthers(name, file);
            ZipFile zip = open(name, file);
            if (zip.size() > MOST_PARTS) {
                zip.close();
                throw Refusal.tooMuch(name, zip.size() + " parts");
            }
            return new ZipParts(name, file, zip);
        } catch (IOException | RuntimeException e) {
            gone(file);
            throw e instanceof RuntimeException r ? r : Refusal.damaged(name, "it cannot be read");
        }
    }

    private static Path layDown(String name, InputStream in) {
        Path file;
        try {
            file = Files.createTempFile("ytterby-", ".xlsx");
        } catch (IOException e) {
            throw noRoom(name);
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[1 << 16];
            long count = 0;
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                count += n;
                if (count > LARGEST) {
                    throw Refusal.tooMuch(name, "the file itself is over " + (LARGEST >> 20) + " MB");
                }
                out.write(buffer, 0, n);
            }
            return file;
        } catch (IOException e) {
            gone(file);
            throw noRoom(name);
        } catch (RuntimeException e) {
            gone(file);
            throw e;
        }
    }

    private static RuntimeException noRoom(String name) {
        return Refusal.of(
                "YT-W001",
                name,
                "the workbook cannot be read into the folder for temporary files, `"
                        + System.getProperty("java.io.tmpdir") + "`",
                "Make room there, or name another folder: YTTERBY_JAVA_OPTS=-Djava.io.tmpdir=FOLDER.");
    }

    /** Formats of other kinds, each with what to do. */
    private static void refuseOthers(String name, Path file) throws IOException {
        byte[] head = new byte[4];
        int n;
        try (InputStream in = Files.newInputStream(file)) {
            n = in.readNBytes(head, 0, head.length);
        }
        if (n == 4 && (head[0] & 0xFF) == 0xD0 && (head[1] & 0xFF) == 0xCF) {
            if (holds(file, ENCRYPTED)) {
                throw Refusal.of(
                        "YT-W002",
                        name,
                        "the workbook is encrypted",
                        "Open it with its password, take the password away (File, Info, Protect workbook), and save it.");
            }
            throw Refusal.of(
                    "YT-W002", name, "this is a workbook of the old kind (xls), which is not read", "Save it as xlsx.");
        }
        if (n < 4 || head[0] != 'P' || head[1] != 'K') {
            throw Refusal.of(
                    "YT-W002",
                    name,
                    n == 0 ? "there is nothing in it" : "this is no workbook (xlsx)",
                    "If it is a table of text say --input-format csv.");
        }
    }

    private static boolean holds(Path file, byte[] sought) throws IOException {
        try (InputStream in = new java.io.BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            int matched = 0;
            for (int b = in.read(); b >= 0; b = in.read()) {
                matched = (byte) b == sought[matched] ? matched + 1 : (byte) b == sought[0] ? 1 : 0;
                if (matched == sought.length) {
                    return true;
                }
            }
            return false;
        }
    }

    private static ZipFile open(String name, Path file) {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (IOException | IllegalArgumentException e) {
            throw Refusal.damaged(name, "its table of contents is missing");
        }
    }

    boolean has(String part) {
        return entry(part).isPresent();
    }

    boolean hasUnder(String folder) {
        return zip.stream().anyMatch(e -> e.getName().startsWith(folder));
    }

    private Optional<ZipEntry> entry(String part) {
        return Optional.ofNullable(zip.getEntry(part))
                .or(() -> zip.stream()
                        .<ZipEntry>map(e -> e)
                        .filter(e -> e.getName().replace('\\', '/').equalsIgnoreCase(part))
                        .findFirst());
    }

    /** @throws org.ytterby.engine.doc.InputException where it is missing or cannot be unpacked */
    XmlPart xml(String part) {
        ZipEntry entry = entry(part).orElseThrow(() -> Refusal.damaged(name, "it lacks the part `" + part + "`"));
        try {
            InputStream in = zip.getInputStream(entry);
            return new XmlPart(name, part, new PartStream(name, part, entry.getCompressedSize(), in));
        } catch (IOException e) {
            throw Refusal.damaged(name, "the part `" + part + "` cannot be unpacked");
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            gone(laidDown);
        }
    }

    private static void gone(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }
}
