package org.ytterby.io.lists;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import org.ytterby.engine.doc.SnapshotReader;
import org.ytterby.engine.doc.SnapshotWriter;
import org.ytterby.engine.screen.list.ListEntry;
import org.ytterby.engine.screen.match.Matcher;

/**
 * Reads list files and makes the index of their names, and keeps both in a folder, so that the same files are read once. What is
 * kept holds sums of the files and of those beside them: with another byte anywhere, a file more or less, or another program
 * the files are read again, and so they are where what is kept is damaged. A folder that cannot be written to keeps nothing.
 * Thread-safe.
 */
public final class ListCache {
    /** Shorter lists are read as soon. */
    private static final int FEWEST = 1_000;

    private static final int MOST_KEPT = 6;
    private static final int BUFFER = 1 << 16;
    private static final String ENDING = ".lists";

    private final Optional<Path> folder;
    private final String program;

    /**
     * @param folder empty: nothing is kept
     * @param program which program it is: another one may read the same files otherwise
     */
    public ListCache(Optional<Path> folder, String program) {
        this.folder = folder.filter(f -> !program.isEmpty());
        this.program = program;
    }

    /** This program, by the archives it runs from; empty where it runs from folders of classes, which change under it. */
    public static String thisProgram() {
        return archive(ListCache.class)
                .flatMap(io -> archive(Matcher.class).map(engine -> io + " " + engine))
                .orElse("");
    }

    private static Optional<String> archive(Class<?> of) {
        try {
            Path path = Path.of(
                    of.getProtectionDomain().getCodeSource().getLocation().toURI());
            return Files.isRegularFile(path)
                    ? Optional.of(Files.size(path) + " " + Files.getLastModifiedTime(path))
                    : Optional.empty();
        } catch (IOException | URISyntaxException | SecurityException e) {
            return Optional.empty();
        }
    }

    /** Lists with a matcher over all of their entries, in the order of the files. */
    public record Read(List<ImportedList> lists, Matcher matcher) {
        public Read {
            lists = List.copyOf(lists);
        }

        public List<ListEntry> entries() {
            return ListCache.entries(lists);
        }
    }

    /**
     * Reads files whole.
     *
     * @throws org.ytterby.engine.doc.InputException where one is refused
     * @throws UncheckedIOException where one cannot be read
     */
    public Read read(List<Path> files) {
        if (folder.isEmpty()) {
            return imported(files, (file, name) -> {});
        }
        Path place = folder.get().resolve(key(files) + ENDING);
        CompletableFuture<Optional<Kept>> found = CompletableFuture.supplyAsync(() -> kept(place));
        List<String> digests = digests(files); // meanwhile
        return found.join()
                .filter(k -> k.of().digests().equals(digests) && isAsBefore(k.of().beside(), files))
                .map(Kept::read)
                .orElseGet(() -> readAndKeep(files, digests, place));
    }

    private Read readAndKeep(List<Path> files, List<String> digests, Path place) {
        List<CompiledLists.Beside> beside = Collections.synchronizedList(new ArrayList<>());
        Read read = imported(files, (list, name) -> beside.add(beside(list, name, files)));
        boolean changedMeanwhile = !digests(files).equals(digests) || !isAsBefore(beside, files);
        if (read.entries().size() >= FEWEST && !changedMeanwhile) {
            keep(
                    place,
                    new CompiledLists(
                            digests, beside, read.lists(), read.matcher().stored()));
        }
        return read;
    }

    /** Takes the place of a list and the name of a file beside it that is asked for. */
    private interface Asked {
        void take(int list, String name);
    }

    private static Read imported(List<Path> files, Asked asked) {
        List<ImportedList> lists = IntStream.range(0, files.size())
                .parallel()
                .mapToObj(i -> ListFiles.read(files.get(i), ListMapping.NONE, noting(files.get(i), i, asked)))
                .toList();
        return new Read(lists, Matcher.of(entries(lists)));
    }

    private static Siblings noting(Path file, int list, Asked asked) {
        return name -> {
            asked.take(list, name);
            return Siblings.beside(file).open(name);
        };
    }

    private static CompiledLists.Beside beside(int list, String name, List<Path> files) {
        Path file = files.get(list).resolveSibling(name);
        return new CompiledLists.Beside(list, name, Files.isRegularFile(file) ? digest(file) : "");
    }

    private static boolean isAsBefore(List<CompiledLists.Beside> beside, List<Path> files) {
        return beside.stream().allMatch(b -> beside(b.list(), b.name(), files).equals(b));
    }

    private static List<ListEntry> entries(List<ImportedList> lists) {
        return lists.stream().flatMap(l -> l.entries().stream()).toList();
    }

    private static List<String> digests(List<Path> files) {
        return files.parallelStream().map(ListCache::digest).toList();
    }

    /**
     * Its length and two sums of all of its bytes, which processors make as fast as they read. They show what happens by mistake;
     * two files made to have the same sums are no danger: who can write the file can write any list.
     */
    private static String digest(Path file) {
        CRC32C sum = new CRC32C();
        CRC32 other = new CRC32();
        long length = 0;
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = new byte[BUFFER];
            for (int n = in.read(bytes); n >= 0; n = in.read(bytes)) {
                sum.update(bytes, 0, n);
                other.update(bytes, 0, n);
                length += n;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return length + " " + Long.toHexString(sum.getValue()) + " " + Long.toHexString(other.getValue());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String key(List<Path> files) {
        List<String> parts = new ArrayList<>(List.of(program));
        files.forEach(f -> parts.add(f.toAbsolutePath().normalize().toString()));
        byte[] all = String.join("\0", parts).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(sha256().digest(all));
    }

    private record Kept(CompiledLists of, Read read) {}

    private static Optional<Kept> kept(Path place) {
        try {
            return Files.isRegularFile(place) ? whole(Files.readAllBytes(place)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<Kept> whole(byte[] bytes) throws IOException {
        if (bytes.length < Integer.BYTES || ByteBuffer.wrap(bytes).getInt() != sum(bytes)) {
            return Optional.empty();
        }
        CompiledLists kept = SnapshotReader.read(
                CompiledLists.class, new DataInputStream(new ByteArrayInputStream(bytes, Integer.BYTES, bytes.length)));
        return Optional.of(new Kept(kept, new Read(kept.lists(), Matcher.of(entries(kept.lists()), kept.index()))));
    }

    private static int sum(byte[] bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, Integer.BYTES, bytes.length - Integer.BYTES);
        return (int) sum.getValue();
    }

    private void keep(Path place, CompiledLists lists) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 22);
            out.write(new byte[Integer.BYTES]);
            SnapshotWriter.writeMany(lists, new DataOutputStream(out));
            byte[] bytes = out.toByteArray();
            ByteBuffer.wrap(bytes).putInt(sum(bytes));
            Path kept = Files.createDirectories(place.resolveSibling(""));
            Path begun = Files.createTempFile(kept, "begun", ENDING);
            Files.write(begun, bytes);
            Files.move(begun, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            prune(kept);
        } catch (IOException e) {
            // the next run reads the files again
        }
    }

    private static void prune(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> old = all.filter(f -> f.toString().endsWith(ENDING))
                    .sorted(Comparator.comparingLong((Path f) -> f.toFile().lastModified())
                            .reversed())
                    .skip(MOST_KEPT)
                    .toList();
            for (Path file : old) {
                Files.deleteIfExists(file);
            }
        }
    }
}
