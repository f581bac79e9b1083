package org.ytterby.io;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Fields;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.law.Bilingual;

/** Reads what stands beside answers, strictly: an entry with an unknown key or a unit without words is refused. */
final class BesideReader {
    private static final List<String> GROUPS = List.of("times", "outcomes", "licences", "papers", "customs");
    private static final String PRACTICE = "observations/practice.yaml";

    private final Map<String, Bilingual> units = new HashMap<>();
    private final Map<String, Set<String>> areas = new HashMap<>();
    private final List<Observation> observations = new ArrayList<>();
    private final List<Beside.Note> notes = new ArrayList<>();

    private BesideReader() {}

    static Beside read(Doc files) {
        BesideReader reader = new BesideReader();
        Fields.asTable(files).entries().forEach((path, doc) -> {
            if (path.equals(PRACTICE)) {
                reader.practice(doc);
            } else {
                Fields.of(doc).entries("notes").forEach(reader::note);
            }
        });
        return new Beside(reader.observations, reader.notes, reader.areas);
    }

    private void practice(Doc doc) {
        Fields file = Fields.of(doc).skip("checked");
        file.entries("units").forEach((unit, words) -> units.put(unit, Bilingual.read(words)));
        file.entries("areas").forEach((area, of) -> areas.put(area, Set.copyOf(Fields.asTexts(of))));
        Doc about = file.required("about");
        for (String group : GROUPS) {
            file.rows(group).forEach(o -> observations.add(observation(group, o, about)));
        }
        file.optional("lead-times")
                .ifPresent(d -> Fields.of(d)
                        .rows("no-decision")
                        .forEach(o -> observations.add(observation("no-decision", o, about))));
        file.close();
    }

    private Observation observation(String group, Doc doc, Doc usual) {
        Fields f = Fields.of(doc).skip("see", "doubt");
        Fields about = Fields.of(f.optional("about").orElse(usual));
        List<String> instruments = about.texts("instruments");
        Map<String, Set<String>> facts = new HashMap<>();
        Fields.asTable(f.optional("about").orElse(usual)).entries().forEach((key, values) -> {
            if (!key.equals("instruments")) {
                facts.put(key, new HashSet<>(Fields.asTexts(values)));
            }
        });
        Fields period = Fields.of(f.required("period"));
        LocalDate from = period.day("from");
        Optional<LocalDate> to = period.maybeDay("to");
        period.close();
        Observation observation = new Observation(
                group,
                f.text("id"),
                Bilingual.read(f.required("what")),
                value(f.optional("value").or(() -> f.optional("share"))),
                f.optional("text").map(Bilingual::read).orElse(Bilingual.NONE),
                f.maybeText("n"),
                f.optional("who").map(Bilingual::read).orElse(Bilingual.NONE),
                f.maybeText("destination"),
                f.maybeText("province"),
                from,
                to,
                f.text("source"),
                f.day("read"),
                f.text("confidence"),
                instruments,
                facts);
        f.optional("share");
        f.close();
        return observation;
    }

    /** A number or a range with its unit; several counts with their words. */
    private Bilingual value(Optional<Doc> doc) {
        if (doc.isEmpty()) {
            return Bilingual.NONE;
        }
        Map<String, String> parts = new java.util.LinkedHashMap<>();
        Fields.asTable(doc.get()).entries().forEach((k, v) -> parts.put(k, String.join(", ", Fields.asTexts(v))));
        Bilingual unit = unit(doc.get(), Optional.ofNullable(parts.remove("unit")));
        String number = Optional.ofNullable(parts.remove("number"))
                .or(() -> Optional.ofNullable(parts.remove("amounts")))
                .orElseGet(() -> parts.containsKey("low") ? parts.remove("low") + "–" + parts.remove("high") : "");
        String more = parts.entrySet().stream()
                .map(e -> e.getKey() + " " + e.getValue())
                .collect(Collectors.joining(", "));
        return new Bilingual(
                (number + " " + unit.en() + " " + more).strip(), (number + unit.zh() + " " + more).strip());
    }

    private Bilingual unit(Doc doc, Optional<String> unit) {
        return unit.map(u -> Optional.ofNullable(units.get(u))
                        .orElseThrow(() -> InputException.of(
                                "YT-C066", doc.place(), "unknown unit `" + u + "`", "Give it words under `units`.")))
                .orElse(Bilingual.NONE);
    }

    private void note(String id, Doc doc) {
        Fields f = Fields.of(doc).skip("names");
        Fields belongs = Fields.of(f.required("belongs-to")).skip("at");
        Set<String> instruments = new HashSet<>(belongs.texts("also"));
        instruments.add(belongs.text("instrument"));
        notes.add(new Beside.Note(
                id, Bilingual.read(f.required("says")), instruments, Set.copyOf(belongs.texts("rules"))));
        belongs.close();
        f.close();
    }
}
