package org.ytterby.engine.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.doc.Problem;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.law.CorpusFolder;

/**
 * Everything that the loader refuses, not only the first: what is refused is cut out and the rest is read again. What is
 * then missed only because it was cut out is no problem of its own.
 */
final class Refusals {
    private static final int MOST_ROUNDS = 60;
    private static final String NOTHING_FOR_THE_REST = "YT-R007";
    static final String MISSING_KEY = "YT-D003";

    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> cutOut = new HashSet<>();
    private final Set<String> unread = new HashSet<>();
    private Map<String, Doc> files;
    private Optional<Corpus> corpus = Optional.empty();

    private Refusals(CorpusFolder folder) {
        this.files = asTheirPathsSay(folder.law());
        folder.problems().stream()
                .map(p -> p.place().file())
                .filter(f -> !f.isEmpty())
                .forEach(file -> {
                    cutOut.add(file);
                    cutOut.add(idOf(file));
                    unread.add(idOf(file));
                });
    }

    /** A wrong id is told once; whatever names the file means the one at this path. */
    private Map<String, Doc> asTheirPathsSay(Map<String, Doc> law) {
        Map<String, Doc> placed = new LinkedHashMap<>(law);
        law.forEach((path, doc) -> IdIsThePath.other(path, doc).ifPresent(id -> {
            unread.add(id.value());
            Map<String, Doc> entries = new LinkedHashMap<>(Look.entries(doc));
            entries.put("id", id);
            placed.put(path, new Doc.Table(doc.place(), entries));
        }));
        return placed;
    }

    /** Whether something is missed only because the file that would hold it could not be read, or bears another id. */
    boolean explains(String value) {
        return unread.stream().anyMatch(id -> value.equals(id) || value.startsWith(id + "/"));
    }

    static Refusals of(CorpusFolder folder) {
        Refusals refusals = new Refusals(folder);
        refusals.read();
        return refusals;
    }

    boolean allBearTheirIds() {
        return unread.isEmpty();
    }

    List<Problem> problems() {
        return problems;
    }

    Optional<Corpus> corpus() {
        return corpus;
    }

    private void read() {
        Set<String> regimes = regimes();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Doc law = new Doc.Table(Place.NOWHERE, files);
            // beside the whole: the usual ones alone may not need what another brings
            CompletableFuture<List<Problem>> usual = CompletableFuture.supplyAsync(() -> refusedAsUsual(law));
            try {
                Corpus whole = Corpus.fromFiles(law, regimes);
                if (usual.join().isEmpty()) {
                    corpus = Optional.of(whole);
                    return;
                }
                if (!take(usual.join())) {
                    return;
                }
            } catch (InputException e) {
                if (!take(e.problems())) {
                    return;
                }
            }
        }
    }

    private static List<Problem> refusedAsUsual(Doc law) {
        try {
            Corpus.fromFiles(law);
            return List.of();
        } catch (InputException e) {
            return e.problems();
        }
    }

    private Set<String> regimes() {
        return files.containsKey("regimes.yaml")
                ? Look.table(files.get("regimes.yaml"), "regimes").keySet()
                : Set.of();
    }

    /** @return whether something was cut out, so that another round can find more */
    private boolean take(List<Problem> found) {
        boolean progress = false;
        for (Problem problem : found) {
            if (!problems.contains(problem) && !followsFromACut(problem)) {
                problems.add(problem);
            }
            progress |= cut(problem.place());
        }
        return progress;
    }

    /** A missing key is missed where it was cut; what stands elsewhere is missed by its name. */
    private boolean followsFromACut(Problem problem) {
        String value = problem.value();
        if (value.isEmpty()) {
            return false;
        }
        if (problem.id().equals(NOTHING_FOR_THE_REST)) {
            return problems.stream().anyMatch(p -> p.place().file().startsWith("instruments/" + value + "/"));
        }
        String missed = problem.id().equals(MISSING_KEY) ? problem.place().file() + MISSING_KEY + value : value;
        return cutOut.stream().anyMatch(c -> concerns(c, missed));
    }

    private static boolean concerns(String cut, String value) {
        return value.equals(cut) || value.startsWith(cut + "/") || value.endsWith("/" + cut);
    }

    private boolean cut(Place place) {
        Doc file = files.get(place.file());
        if (file == null) {
            return false;
        }
        Map<String, Doc> left = new LinkedHashMap<>(files);
        Cut cut = Cut.of(file, place);
        cut.names().stream().filter(n -> !n.isEmpty()).forEach(name -> {
            cutOut.add(name);
            cutOut.add(place.file() + MISSING_KEY + name);
        });
        if (cut.left().isPresent()) {
            left.put(place.file(), cut.left().get());
        } else {
            left.remove(place.file());
            cutOut.add(place.file());
        }
        files = left;
        return true;
    }

    private static String idOf(String path) {
        String inRoom = path.substring(path.indexOf('/') + 1);
        return inRoom.replaceFirst("\\.yaml$", "").replace('/', '.');
    }
}
