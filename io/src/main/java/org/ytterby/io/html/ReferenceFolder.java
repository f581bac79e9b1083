package org.ytterby.io.html;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;

/**
 * A folder of pages that appears whole or not at all: written beside its place and moved there. A folder that holds
 * anything but an earlier reference is refused.
 *
 * <p>Not thread-safe.
 */
public final class ReferenceFolder {
    private static final String MARK = "ytterby-reference.txt";

    private ReferenceFolder() {}

    /**
     * @param mark what the folder is, in a word or two: it makes the folder ours
     * @throws InputException where the place is taken by something else or cannot be written
     */
    public static void write(Path target, Map<String, String> pages, String mark) throws IOException {
        Path place = target.toAbsolutePath().normalize();
        Path parent = Optional.ofNullable(place.getParent())
                .orElseThrow(
                        () -> refused("YT-O012", target, "this is no place for a reference", "Name a new folder."));
        check(target, place, parent);
        Path beside = Files.createTempDirectory(parent, ".ytterby-reference-");
        try {
            fill(beside, pages, mark);
            exchange(beside, place, parent);
        } finally {
            delete(beside);
        }
    }

    private static void check(Path target, Path place, Path parent) throws IOException {
        if (!Files.isDirectory(parent) || !Files.isWritable(parent)) {
            throw refused("YT-O010", target, "there is no folder `" + parent + "` to write in", "Make it first.");
        }
        if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
            throw refused("YT-O011", target, "something else than a folder stands there", "Name another folder.");
        }
        if (!isEmpty(place) && !Files.isRegularFile(place.resolve(MARK), LinkOption.NOFOLLOW_LINKS)) {
            throw refused(
                    "YT-O011",
                    target,
                    "the folder holds files that are no reference of ours",
                    "Name a new or an empty folder.");
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    private static void fill(Path folder, Map<String, String> pages, String mark) throws IOException {
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Path file = folder.resolve(page.getKey()).normalize();
            if (!file.startsWith(folder)) {
                throw new IOException("a page outside its folder: " + page.getKey());
            }
            Files.createDirectories(Optional.ofNullable(file.getParent()).orElse(folder));
            Files.writeString(file, page.getValue(), StandardCharsets.UTF_8);
        }
        Files.writeString(folder.resolve(MARK), mark + "\n", StandardCharsets.UTF_8);
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, java.nio.file.attribute.PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    /** What stood there is moved aside, and back again where the new one cannot take its place. */
    private static void exchange(Path beside, Path place, Path parent) throws IOException {
        if (!Files.exists(place)) {
            Files.move(beside, place);
            return;
        }
        Path old = Files.createTempDirectory(parent, ".ytterby-old-").resolve("reference");
        Files.move(place, old);
        try {
            Files.move(beside, place);
        } catch (IOException e) {
            Files.move(old, place);
            throw e;
        } finally {
            delete(Optional.ofNullable(old.getParent()).orElse(old));
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }

    private static InputException refused(String id, Path target, String message, String advice) {
        return InputException.of(id, new Place(target.toString(), 0, 0), message, advice);
    }
}
