package org.ytterby.engine.law;

import java.util.List;
import java.util.Set;

/** The rooms of a corpus folder, by path: what is law, what is kept beside it, what is nobody's. */
final class Room {
    /** Lists the files that have to be there; it is no law itself. */
    static final String CONTENTS = "contents.yaml";

    static final List<String> NEEDED = List.of(
            "calendars",
            "horizon.yaml",
            "instruments",
            "items/forms.yaml",
            "knowledge",
            "lists",
            "open-points",
            "vocabulary");

    private static final Set<String> LAW = Set.of(
            "calendars",
            CONTENTS,
            "corrections.yaml",
            "horizon.yaml",
            "instruments",
            "items",
            "knowledge",
            "lists",
            "open-points",
            "regimes.yaml",
            "vocabulary");
    private static final Set<String> BESIDE = Set.of("events", "lint.yaml", "observations", "text-only.yaml");
    private static final Set<String> OTHERS = Set.of("README.md", "pom.xml", "schema", "src", "target");
    private static final String TESTS = "src/test/resources";
    private static final String SCENARIOS = TESTS + "/scenarios";

    private Room() {}

    static boolean isLaw(String path) {
        return LAW.contains(first(path));
    }

    static boolean isBeside(String path) {
        return BESIDE.contains(first(path)) || isScenarios(path);
    }

    static boolean isOfCorpus(String path) {
        return isLaw(path) || isBeside(path);
    }

    /** Whether files of ours can stand in the folder or below it. */
    static boolean mayHold(String folder) {
        return isOfCorpus(folder) || (TESTS + "/").startsWith(folder + "/");
    }

    /** Whether it stands beside the rooms and is none of what belongs there. */
    static boolean isStray(String name) {
        return !name.startsWith(".") && !isOfCorpus(name) && !OTHERS.contains(name);
    }

    private static boolean isScenarios(String path) {
        return path.startsWith(SCENARIOS) && path.endsWith(".yaml") && path.indexOf('/', TESTS.length() + 1) < 0;
    }

    private static String first(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? path : path.substring(0, slash);
    }
}
