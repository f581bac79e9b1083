package org.ytterby.engine.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Fields;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Nearest;

/** Reads the list of our own mistakes, each with the day we learned of it. */
final class CorrectionsReader {
    private CorrectionsReader() {}

    /** @param known every id a correction can be about */
    static List<Correction> read(Doc doc, Set<String> known, Regimes regimes) {
        Fields file = Fields.of(doc);
        Map<String, Correction> corrections = new LinkedHashMap<>();
        for (Doc one : file.rows("corrections")) {
            Correction correction = correction(one, known, regimes);
            if (corrections.putIfAbsent(correction.id(), correction) != null) {
                throw InputException.of(
                        "YT-C040",
                        one.place(),
                        "the correction `" + correction.id() + "` stands twice",
                        "Every correction has its own id.");
            }
        }
        file.close();
        return new ArrayList<>(corrections.values());
    }

    private static Correction correction(Doc doc, Set<String> known, Regimes regimes) {
        Fields fields = Fields.of(doc).skip("note", "notes", "doubt");
        List<String> touches = new ArrayList<>();
        Doc named = fields.required("touches");
        for (Doc one : named instanceof Doc.Rows r ? r.items() : List.of(named)) {
            String id = Fields.asText(one);
            boolean notLoaded = regimes.others().stream().anyMatch(r -> id.startsWith(r.id() + "."));
            if (!known.contains(id) && !notLoaded) {
                throw InputException.of(
                        "YT-C041",
                        one.place(),
                        "unknown id `" + id + "`",
                        Nearest.of(id, known)
                                .map(k -> "Maybe `" + k + "`.")
                                .orElse("Name what was wrong: an instrument, a provision (instrument/paragraph), an"
                                        + " item (instrument/code), a notice, a listing or an open point."));
            }
            touches.add(id);
        }
        LocalDate learned = fields.day("learned");
        Correction correction = new Correction(
                fields.text("id"),
                learned,
                touches,
                Bilingual.read(fields.required("was")),
                Bilingual.read(fields.required("now")),
                fields.text("cite"),
                fields.optional("source").map(CorrectionsReader::source));
        fields.close();
        return correction;
    }

    private static String source(Doc doc) {
        if (doc instanceof Doc.Text text) {
            return text.value();
        }
        Fields fields = Fields.of(doc).skip("lang");
        String url = fields.text("url");
        fields.day("read");
        fields.close();
        return url;
    }
}
