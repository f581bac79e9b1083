package org.ytterby.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Fields;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.doc.Yaml;
import org.ytterby.engine.law.Corpus;

/** Every name that a corpus folder gives to something, and where: the other side of the index of facts. */
final class CorpusNames {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Doc NONE = new Doc.Table(Place.NOWHERE, Map.of());
    private static final List<String> SHOWN =
            List.of("events/cn.yaml", "text-only.yaml", "observations/practice.yaml", "observations/supply.yaml");

    private final Map<String, Set<String>> named = new HashMap<>();
    private final Map<String, Set<String>> days = new HashMap<>();
    private final Map<String, Set<String>> aliases = new HashMap<>();
    private final Map<String, String> reasons = new HashMap<>();
    private final Map<String, Doc> files = new TreeMap<>();

    CorpusNames(Path corpus) throws IOException {
        files.putAll(Fields.asTable(Corpus.files(corpus)).entries());
        for (String shown : SHOWN) {
            files.put(shown, Yaml.read(shown, Files.readString(corpus.resolve(shown), StandardCharsets.UTF_8)));
        }
        files.forEach((path, doc) -> walk(path, new ArrayList<>(), doc));
        files.values().forEach(this::dates);
        for (Doc rule : Fields.of(files.getOrDefault("text-only.yaml", NONE)).rows("rules")) {
            Fields fields = Fields.of(rule);
            reasons.put(fields.text("id"), Fields.of(fields.required("reason")).text("en"));
        }
    }

    /** Why a rule decides nothing and stands as text only. */
    String reason(String rule) {
        return reasons.getOrDefault(rule, "");
    }

    /** Where a name is given, shortest words first; empty: nowhere. */
    Set<String> places(String name) {
        return named.getOrDefault(name, Set.of());
    }

    /** Days that stand in the file of an instrument or a notice, or in a text that changes it. */
    Set<String> days(String name) {
        return days.getOrDefault(name, Set.of());
    }

    /** Names of a listing. */
    Set<String> aliases(String entry) {
        return aliases.getOrDefault(entry, Set.of());
    }

    private void add(String name, String place) {
        named.computeIfAbsent(name, k -> new TreeSet<>()).add(place);
    }

    private void walk(String file, List<String> path, Doc doc) {
        switch (doc) {
            case Doc.Table t ->
                t.entries().forEach((key, value) -> {
                    if (path.size() < 3) {
                        add(key, place(file, path));
                    }
                    List<String> deeper = new ArrayList<>(path);
                    deeper.add(key);
                    walk(file, deeper, value);
                });
            case Doc.Rows r -> r.items().forEach(i -> walk(file, path, i));
            case Doc.Text t -> {
                String key = path.isEmpty() ? "" : path.getLast();
                if (Set.of("names", "rules", "id", "party").contains(key)) {
                    add(t.value(), place(file, path));
                }
            }
            case Doc.Nothing n -> {}
        }
    }

    /** What holds the name, in a lawyer's words. */
    private static String place(String file, List<String> path) {
        String id = file.replaceFirst("^(instruments|items|open-points)/", "")
                .replaceFirst("\\.yaml$", "")
                .replace('/', '.');
        String second = path.size() > 1 ? path.get(1) : "";
        String first = path.isEmpty() ? "" : path.getFirst();
        if (file.startsWith("instruments/")) {
            return switch (first) {
                case "provisions" -> "provision " + id + "/" + second;
                case "timeline" -> "timeline of " + id;
                case "warnings" -> "warning of " + id;
                case "licence-tests" -> "licence test of " + id;
                case "derives" -> "conclusion of " + id;
                default -> "instrument " + id;
            };
        }
        if (file.startsWith("open-points/")) {
            return file.endsWith("notes.yaml") ? "note " + second : "open point " + id.replaceFirst("^cn\\.", "");
        }
        return switch (file) {
            case "items/forms.yaml" -> "words of items: " + first;
            case "lists/cn/lists.yaml" -> "measure of a list" + (second.isEmpty() ? "" : ": " + second);
            case "text-only.yaml" -> "text only";
            case "vocabulary/answers.yaml" -> "answers: " + first;
            default -> file.startsWith("items/") ? "item" : file;
        };
    }

    private void dates(Doc doc) {
        Map<String, Doc> entries = doc instanceof Doc.Table t ? t.entries() : Map.of();
        Set<String> all = new LinkedHashSet<>();
        if (entries.get("acts") instanceof Doc.Rows acts) {
            collect(doc, all);
            for (Doc act : acts.items()) {
                String notice = Fields.asText(Fields.of(act).required("notice"));
                byId(notice)
                        .forEach(n ->
                                days.computeIfAbsent(n, k -> new TreeSet<>()).addAll(all));
            }
            return;
        }
        if (entries.containsKey("names") && entries.containsKey("published")) {
            Map<String, Doc> own = new LinkedHashMap<>(entries);
            List.of("sources", "entries", "provisions", "notes").forEach(own::remove);
            own.values().forEach(v -> collect(v, all));
            Fields.asTexts(Fields.of(doc).required("names"))
                    .forEach(n -> days.computeIfAbsent(n, k -> new TreeSet<>()).addAll(all));
        }
        if (entries.get("entries") instanceof Doc.Rows rows) {
            rows.items().forEach(this::listing);
        }
    }

    private Set<String> byId(String notice) {
        for (Doc doc : files.values()) {
            Map<String, Doc> entries = doc instanceof Doc.Table t ? t.entries() : Map.of();
            if (entries.get("id") instanceof Doc.Text t && t.value().equals(notice)) {
                return new LinkedHashSet<>(Fields.asTexts(Fields.of(doc).required("names")));
            }
        }
        return Set.of();
    }

    private static void collect(Doc doc, Set<String> found) {
        switch (doc) {
            case Doc.Table t -> t.entries().values().forEach(v -> collect(v, found));
            case Doc.Rows r -> r.items().forEach(i -> collect(i, found));
            case Doc.Text t -> DAY.matcher(t.value()).results().forEach(m -> found.add(m.group()));
            case Doc.Nothing n -> {}
        }
    }

    private void listing(Doc entry) {
        Set<String> names = new TreeSet<>();
        collectNames(entry, names);
        aliases.put(Fields.of(entry).text("id"), names);
    }

    private static void collectNames(Doc entry, Set<String> names) {
        Fields.of(entry).rows("aliases").forEach(a -> names.add(Fields.of(a).text("name")));
        names.addAll(Fields.asTextMap(Fields.of(entry).required("name")).values());
    }
}
