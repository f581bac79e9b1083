package org.ytterby.engine.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.doc.Problem;
import org.ytterby.engine.doc.Yaml;

/**
 * Reads the YAML files that make up the law into one document, in the order of their paths. What is only shown to people
 * (events, observations) is left where it lies.
 */
final class CorpusFiles {
    private static final Set<String> FOLDERS = Set.of(
            "calendars",
            "instruments",
            "items",
            "knowledge",
            "lists",
            "open-points",
            "vocabulary",
            "horizon.yaml",
            "regimes.yaml",
            "corrections.yaml");

    private static final List<String> NEEDED = List.of(
            "calendars",
            "horizon.yaml",
            "instruments",
            "items/forms.yaml",
            "knowledge",
            "lists",
            "open-points",
            "vocabulary");

    private static final Set<String> BESIDE = Set.of("observations", "open-points");
    private static final String PRACTICE = "observations/practice.yaml";
    private static final String NOTES = "/notes.yaml";

    private CorpusFiles() {}

    static Doc read(Path directory) {
        Map<String, Doc> files = new TreeMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Path file : paths(directory, FOLDERS::contains)) {
            String name = directory.relativize(file).toString().replace('\\', '/');
            try {
                files.put(name, read(file, name));
            } catch (InputException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        refuseMissingRooms(files);
        return new Doc.Table(Place.NOWHERE, files);
    }

    /** What is shown beside answers and decides none: practice seen, notes on points without readings. */
    static Doc beside(Path directory) {
        Map<String, Doc> files = new TreeMap<>();
        for (Path file : paths(directory, BESIDE::contains)) {
            String name = directory.relativize(file).toString().replace('\\', '/');
            if (name.equals(PRACTICE) || name.endsWith(NOTES)) {
                files.put(name, read(file, name));
            }
        }
        return new Doc.Table(Place.NOWHERE, files);
    }

    private static Doc read(Path file, String name) {
        try {
            return Yaml.read(name, Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A copy cut short would answer as if the law in what is missing did not exist. */
    private static void refuseMissingRooms(Map<String, Doc> files) {
        List<Problem> missing = new ArrayList<>();
        for (String room : NEEDED) {
            if (files.keySet().stream().noneMatch(path -> path.equals(room) || path.startsWith(room + "/"))) {
                missing.add(new Problem(
                        "YT-C043",
                        new Place(room, 0, 0),
                        "the corpus lacks `" + room + "`",
                        "Copy the whole folder; what is missing would count as law that does not exist."));
            }
        }
        if (!missing.isEmpty()) {
            throw new InputException(missing);
        }
    }

    private static List<Path> paths(Path directory, Predicate<String> room) {
        try (Stream<Path> walk = Files.walk(directory)) {
            return walk.filter(Files::isRegularFile)
                    .filter(p -> p.toString().endsWith(".yaml"))
                    .filter(p -> room.test(directory.relativize(p).getName(0).toString()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
