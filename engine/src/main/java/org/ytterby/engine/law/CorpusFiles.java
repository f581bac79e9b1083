package org.ytterby.engine.law;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Fields;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.doc.Problem;
import org.ytterby.engine.doc.Yaml;

/**
 * Reads the files of a corpus folder, in the order of their paths. A folder may be a copy cut short or made by somebody
 * who means ill: links, unknown kinds of files, too many and too long ones are refused, never passed over.
 */
final class CorpusFiles {
    static final String READABLE = "Check that it is there, and that you may read it.";
    private static final int MOST_FILES = 20_000;
    private static final String PRACTICE = "observations/practice.yaml";
    private static final String NOTES = "/notes.yaml";
    private static final String TEXT_ONLY = "text-only.yaml";
    private static final String OBSERVATIONS = "observations/";
    private static final String EVENTS = "events/";
    private static final String EXCEPTIONS = "lint.yaml";
    private static final String SCHEMAS = "schema";
    private static final int MOST_SCHEMAS = 100;
    private static final long MOST_BYTES = 256L * 1024 * 1024;
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    private final Path directory;
    private final Map<String, Path> found = new TreeMap<>();
    private final List<String> unread = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private Optional<Set<String>> contents = Optional.empty();
    private long bytes;

    private CorpusFiles(Path directory) {
        this.directory = directory;
    }

    /** The files that make up the law, as one document. What is only shown to people is left where it lies. */
    static Doc read(Path directory) {
        CorpusFiles files = new CorpusFiles(directory);
        files.walk();
        Map<String, Doc> law = files.parsed(Room::isLaw);
        files.lookForMissing(law);
        if (!files.problems.isEmpty()) {
            throw new InputException(files.problems);
        }
        return new Doc.Table(Place.NOWHERE, law);
    }

    /** Everything that can be read of the folder, with everything that is wrong with it. */
    static CorpusFolder folder(Path directory) {
        CorpusFiles files = new CorpusFiles(directory);
        files.walk();
        Map<String, Doc> law = files.parsed(Room::isLaw);
        files.lookForMissing(law);
        Map<String, Doc> beside = files.parsed(Room::isBeside);
        Map<String, Doc> schemas = files.schemas();
        return new CorpusFolder(law, beside, files.contents, files.unread, files.problems, schemas);
    }

    /** What each kind of file may hold, by name of file. */
    private Map<String, Doc> schemas() {
        Map<String, Doc> schemas = new TreeMap<>();
        Path room = directory.resolve(SCHEMAS);
        try (DirectoryStream<Path> all = Files.newDirectoryStream(room, "*.json")) {
            for (Path file : all) {
                if (schemas.size() < MOST_SCHEMAS && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    String name = file.getFileName().toString();
                    Parsed one = Parsed.of(Place.printable(SCHEMAS + "/" + name), file);
                    one.doc().ifPresent(doc -> schemas.put(name, doc));
                    problems.addAll(one.problems());
                }
            }
        } catch (IOException e) {
            return Map.of(); // a folder without schemas is a corpus all the same
        }
        return schemas;
    }

    private void walk() {
        try {
            Files.walkFileTree(directory, new Visitor());
        } catch (IOException e) {
            throw InputException.of("YT-C045", new Place(directory.toString(), 0, 0), "not readable", READABLE);
        }
    }

    /** A file, or what is wrong with it. */
    private record Parsed(String name, Optional<Doc> doc, List<Problem> problems) {
        static Parsed of(String name, Path file) {
            try {
                return new Parsed(name, Optional.of(Yaml.read(name, CorpusText.read(name, file))), List.of());
            } catch (InputException e) {
                return new Parsed(name, Optional.empty(), e.problems());
            }
        }
    }

    /** Each file stands for itself, so they are read side by side. */
    private Map<String, Doc> parsed(Predicate<String> chosen) {
        Map<String, Doc> docs = new TreeMap<>();
        List<Parsed> read = found.entrySet().parallelStream()
                .filter(e -> chosen.test(e.getKey()))
                .map(e -> Parsed.of(e.getKey(), e.getValue()))
                .toList();
        for (Parsed one : read) {
            one.doc().ifPresent(doc -> docs.put(one.name(), doc));
            problems.addAll(one.problems());
        }
        return docs;
    }

    /** What is shown beside answers and decides none: practice seen, notes on points without readings. */
    static Doc beside(Path directory) {
        return only(directory, n -> n.equals(PRACTICE) || n.endsWith(NOTES));
    }

    /** What was researched and decides nothing: rules that are text only, observations, events, exceptions from the lint. */
    static Doc record(Path directory) {
        return only(
                directory,
                n -> n.equals(TEXT_ONLY) || n.equals(EXCEPTIONS) || n.startsWith(OBSERVATIONS) || n.startsWith(EVENTS));
    }

    private static Doc only(Path directory, Predicate<String> wanted) {
        CorpusFiles files = new CorpusFiles(directory);
        files.walk();
        Map<String, Doc> docs = files.parsed(wanted);
        if (!files.problems.isEmpty()) {
            throw new InputException(files.problems);
        }
        return new Doc.Table(Place.NOWHERE, docs);
    }

    /** A copy cut short would answer as if the law in what is missing did not exist. */
    private void lookForMissing(Map<String, Doc> law) {
        for (String room : Room.NEEDED) {
            if (found.keySet().stream().noneMatch(path -> path.equals(room) || path.startsWith(room + "/"))) {
                problems.add(missing(room, new Place(room, 0, 0)));
            }
        }
        Optional.ofNullable(law.get(Room.CONTENTS)).ifPresent(this::holdToContents);
        law.remove(Room.CONTENTS);
    }

    private void holdToContents(Doc doc) {
        try {
            Fields fields = Fields.of(doc);
            Set<String> paths = new TreeSet<>();
            for (Doc named : Fields.asRows(fields.required("files"))) {
                paths.add(Fields.asText(named));
                if (!found.containsKey(Fields.asText(named))) {
                    problems.add(missing(Fields.asText(named), named.place()));
                }
            }
            fields.close();
            contents = Optional.of(paths);
        } catch (InputException e) {
            problems.addAll(e.problems());
        }
    }

    private static Problem missing(String what, Place place) {
        return new Problem(
                "YT-C043",
                place,
                "the corpus lacks `" + what + "`",
                "Copy the whole folder; what is missing would count as law that does not exist.");
    }

    private void take(Path path, BasicFileAttributes kind) {
        String name = directory.relativize(path).toString().replace('\\', '/');
        boolean inRoom = Room.isOfCorpus(name);
        if (!inRoom) {
            return;
        }
        if (!kind.isRegularFile()) {
            refuse(name, "YT-C058", "a link, or no file at all", "Put the file itself here: links are not followed.");
        } else if (!PLAIN.matcher(path.getFileName().toString()).matches()) {
            refuse(name, "YT-C046", "the name of this file is not plain", "Use letters, digits, `.`, `-` and `_`.");
        } else if (!name.endsWith(".yaml")) {
            unread.add(name);
            if (Room.isLaw(name)) {
                refuse(name, "YT-C047", "a file that nobody reads", "End its name in `.yaml`, or take it out.");
            }
        } else {
            found.put(name, path);
            bytes += kind.size();
        }
    }

    private void refuse(String name, String id, String message, String advice) {
        String where = name.isEmpty() ? directory.toString() : name; // the folder itself has no name in it
        problems.add(new Problem(id, new Place(Place.printable(where), 0, 0), message, advice));
    }

    /** Follows no link, and gives up on a folder that no corpus can be. */
    private final class Visitor extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes kind) {
            String name = directory.relativize(folder).toString().replace('\\', '/');
            if (folder.equals(directory) || Room.mayHold(name)) {
                return FileVisitResult.CONTINUE;
            }
            if (!name.contains("/") && Room.isStray(name)) {
                unread.add(name + "/");
            }
            return FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes kind) {
            if (file.getFileName().toString().startsWith(".")) {
                return FileVisitResult.CONTINUE; // what editors and systems leave behind
            }
            if (directory.equals(file.getParent())
                    && Room.isStray(file.getFileName().toString())) {
                unread.add(Place.printable(file.getFileName().toString()));
            }
            take(file, kind);
            if (found.size() > MOST_FILES || bytes > MOST_BYTES) {
                refuse("", "YT-C048", "more than a corpus can hold", "Name the folder of a corpus.");
                found.clear();
                return FileVisitResult.TERMINATE;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException why) {
            refuse(directory.relativize(file).toString(), "YT-C045", "not readable", READABLE);
            return FileVisitResult.CONTINUE;
        }
    }
}
