package org.ytterby.engine.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Fields;
import org.ytterby.engine.doc.InputException;

/** Reads one open point of law. */
final class OpenPointReader {
    private static final String DATE = "DATE";

    private OpenPointReader() {}

    static OpenPoint read(Doc doc) {
        Fields fields = Fields.of(doc).skip("acts", "confidence", "notes", "doubt", "sources");
        Map<String, OpenPoint.Reading> readings = new LinkedHashMap<>();
        fields.entries("readings").forEach((id, reading) -> readings.put(id, reading(id, reading)));
        fields.entries("what-if")
                .values()
                .forEach(w -> Fields.of(w).skip("says", "takes").close());
        Optional<String> whatIf = fields.entries("what-if").keySet().stream()
                .filter(k -> k.endsWith(DATE))
                .map(k -> k.substring(0, k.length() - DATE.length()))
                .findFirst();
        List<OpenPoint.Evidence> evidence = new ArrayList<>();
        fields.rows("evidence").forEach(e -> evidence.add(evidence(e)));
        String id = fields.text("id");
        OpenPoint point = new OpenPoint(
                id,
                fields.texts("names"),
                Bilingual.read(fields.required("question")),
                fields.maybeDay("from"),
                fields.maybeDay("until"),
                readings,
                whatIf,
                fields.optional("look-for").map(Bilingual::read).orElse(Bilingual.NONE),
                evidence,
                fields.optional("settled").map(d -> settled(d, id, readings)),
                fields.text("assume", "yes").equals("yes"));
        fields.close();
        return point;
    }

    private static OpenPoint.Reading reading(String id, Doc doc) {
        Fields fields = Fields.of(doc).skip("then");
        Bilingual says = fields.optional("says").map(Bilingual::read).orElse(Bilingual.NONE);
        Optional<LocalDate> until = fields.optional("suspended-until")
                .map(d -> Fields.asText(d).equals("open") ? LocalDate.MAX : Fields.asDay(d));
        Map<String, String> means =
                fields.optional("means").map(Fields::asTextMap).orElse(Map.of());
        fields.close();
        return new OpenPoint.Reading(id, says, until, means);
    }

    private static OpenPoint.Settled settled(Doc doc, String id, Map<String, OpenPoint.Reading> readings) {
        Fields fields = Fields.of(doc).skip("source", "by", "confidence");
        Doc reading = fields.required("reading");
        if (!readings.containsKey(Fields.asText(reading))) {
            throw InputException.of(
                    "YT-C011",
                    reading.place(),
                    "`" + Fields.asText(reading) + "` is no reading of `" + id + "`",
                    "Its readings: " + String.join(", ", readings.keySet()) + ".");
        }
        OpenPoint.Settled settled =
                new OpenPoint.Settled(Fields.asText(reading), fields.day("published"), fields.text("cite"));
        fields.close();
        return settled;
    }

    private static OpenPoint.Evidence evidence(Doc doc) {
        Fields fields = Fields.of(doc).skip("by", "force", "source");
        OpenPoint.Evidence evidence = new OpenPoint.Evidence(
                fields.day("published"),
                fields.text("speaks-for", ""),
                fields.text("shown-as", ""),
                fields.optional("says").map(Bilingual::read).orElse(Bilingual.NONE));
        fields.close();
        return evidence;
    }
}
