package org.ytterby.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.trace.Unit;

/** Cells of a bill that say nothing where they stand: a weight of what is only a share of the part above, a share of no alternative. */
final class IdleCells {
    /** What a part has and a substance in it has not. */
    private static final Set<String> OF_PARTS = Set.of(
            "yield",
            "scrap",
            "mass",
            "mass_g",
            "mass_per_metre",
            "contents",
            "complete",
            "processed_in",
            "technology",
            "alternative",
            "from",
            "until");

    /** By heading: the lines. */
    private final Map<String, List<Integer>> besideAShare = new LinkedHashMap<>();

    private final Map<String, List<Integer>> ofNoAlternative = new LinkedHashMap<>();

    /** @param heading of the column of a key */
    void look(int line, Map<String, Doc> row, UnaryOperator<String> heading) {
        boolean share = row.get("unit") instanceof Doc.Text unit
                && Unit.of(unit.value()).filter(Unit::isShare).isPresent();
        for (String key : row.keySet()) {
            if (share && OF_PARTS.contains(key)) {
                add(besideAShare, heading.apply(key), line);
            }
        }
        if (row.containsKey("share") && !row.containsKey("alternative")) {
            add(ofNoAlternative, heading.apply("share"), line);
        }
    }

    private static void add(Map<String, List<Integer>> lines, String heading, int line) {
        lines.computeIfAbsent(heading, k -> new ArrayList<>()).add(line);
    }

    List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        besideAShare.forEach(
                (heading, lines) -> notes.add(Note.of("bom-beside-share", heading, lines.getFirst(), lines.size())));
        ofNoAlternative.forEach(
                (heading, lines) -> notes.add(Note.of("bom-no-alternative", heading, lines.getFirst(), lines.size())));
        return notes;
    }
}
