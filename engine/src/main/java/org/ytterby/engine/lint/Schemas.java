package org.ytterby.engine.lint;

import java.util.Map;

/** Which schema of {@code schema/} a file of the corpus has: in the lint, in an editor and in the tests the same. */
public final class Schemas {
    private static final Map<String, String> ROOMS = Map.of(
            "calendars", "calendar",
            "events", "events",
            "instruments", "instrument",
            "items", "items",
            "vocabulary", "regime-words");
    private static final Map<String, String> FILES = Map.of(
            "vocabulary/facts.yaml", "facts",
            "vocabulary/answers.yaml", "answers",
            "vocabulary/designations.yaml", "designations",
            "vocabulary/glossary.yaml", "glossary",
            "vocabulary/sets.yaml", "sets",
            "items/forms.yaml", "forms");

    private Schemas() {}

    /** The name of the schema, without its ending; empty where the file has none. */
    public static String of(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.yaml$", "");
        if (FILES.containsKey(path)) {
            return FILES.get(path);
        }
        if (path.startsWith("knowledge/words/")) {
            return "words";
        }
        if (path.startsWith("knowledge/") || path.startsWith("observations/") || !path.contains("/")) {
            return name;
        }
        if (path.startsWith("lists/")) {
            return name.equals("lists") ? "lists" : path.contains("/status/") ? "status" : "notice";
        }
        if (path.startsWith("open-points/")) {
            return name.equals("notes") ? "notes" : "open-point";
        }
        return ROOMS.getOrDefault(path.substring(0, path.indexOf('/')), "");
    }
}
