package org.ytterby.engine.lint;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.law.CorpusFolder;

/**
 * What the rules look at: the files of a folder, and the law they make as far as it can be read.
 *
 * @param corpus with all regimes, without what the loader refuses; empty where nothing can be made of it
 * @param on the day of the look, for what grows old
 * @param refused files of which something was refused, so that not all of what they say is known
 */
record Subject(CorpusFolder folder, Optional<Corpus> corpus, LocalDate on, Set<String> refused) {

    /** Whether every file could be read, so that what is missed is missing. */
    boolean whole() {
        return folder.problems().isEmpty();
    }

    Map<String, Doc> instruments() {
        return chosen((path, doc) -> path.startsWith("instruments/"));
    }

    /** Files of items, without the forms. */
    Map<String, Doc> items() {
        return chosen((path, doc) -> path.startsWith("items/") && !path.equals("items/forms.yaml"));
    }

    Map<String, Doc> notices() {
        return chosen((path, doc) -> path.startsWith("lists/")
                && Look.at(doc, "acts").isEmpty()
                && Look.at(doc, "lists").isEmpty());
    }

    /** Texts that change the standing of a notice. */
    Map<String, Doc> statuses() {
        return chosen(
                (path, doc) -> path.startsWith("lists/") && Look.at(doc, "acts").isPresent());
    }

    /** Open points with readings. */
    Map<String, Doc> points() {
        return chosen((path, doc) ->
                path.startsWith("open-points/") && Look.at(doc, "readings").isPresent());
    }

    /** Files of scenarios; empty where the folder was given without them. */
    List<Doc> scenarios() {
        return folder.beside().entrySet().stream()
                .filter(e -> e.getKey().startsWith("src/"))
                .map(Map.Entry::getValue)
                .toList();
    }

    Optional<Doc> law(String path) {
        return Optional.ofNullable(folder.law().get(path));
    }

    Optional<Doc> beside(String path) {
        return Optional.ofNullable(folder.beside().get(path));
    }

    /** The day from which on nothing was read. */
    Optional<LocalDate> horizon() {
        return law("horizon.yaml").flatMap(h -> Look.day(h, "evidence-until"));
    }

    /** Where a provision is written; nowhere if it is not found. */
    Place provision(String id) {
        int slash = id.indexOf('/');
        return member(instruments(), "id", id.substring(0, slash), "provisions", id.substring(slash + 1));
    }

    Place item(String instrument, String code) {
        return member(items(), "instrument", instrument, "items", code);
    }

    private static Place member(Map<String, Doc> files, String key, String id, String section, String name) {
        return files.values().stream()
                .filter(doc -> Look.text(doc, key).equals(Optional.of(id)))
                .flatMap(doc -> Optional.ofNullable(Look.table(doc, section).get(name)).stream())
                .map(Doc::place)
                .findFirst()
                .orElse(Place.NOWHERE);
    }

    Map<String, Doc> chosen(BiPredicate<String, Doc> which) {
        Map<String, Doc> some = new LinkedHashMap<>();
        folder.law().forEach((path, doc) -> {
            if (which.test(path, doc)) {
                some.put(path, doc);
            }
        });
        return some;
    }
}
