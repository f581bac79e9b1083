package org.ytterby.engine.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Fields;

/** Reads which suffixes of magnet grades speak for heavy rare earths. */
final class SuspectGradesReader {
    private SuspectGradesReader() {}

    static SuspectGrades read(Map<String, Doc> files) {
        Doc doc = files.get("knowledge/magnet-grades.yaml");
        if (doc == null) {
            return SuspectGrades.NONE;
        }
        Fields file = Fields.of(doc)
                .skip("id", "family", "shape", "speaks-against")
                .skip("cured-by", "says", "neutral-says", "confidence");
        List<String> elements = file.texts("suggests");
        List<String> suspicious = file.rows("suspicious").stream()
                .map(SuspectGradesReader::suffix)
                .toList();
        file.rows("neutral").forEach(SuspectGradesReader::suffix);
        file.optional("digits").ifPresent(d -> Fields.of(d).skip("from", "to").close());
        List<String> words = new ArrayList<>();
        file.rows("also-speaks-against").forEach(row -> {
            Fields against = Fields.of(row).skip("because");
            Fields byLanguage = Fields.of(against.required("words"));
            against.entries("words").keySet().forEach(language -> words.addAll(byLanguage.texts(language)));
            against.close();
        });
        file.close();
        return new SuspectGrades(elements, suspicious, words);
    }

    private static String suffix(Doc doc) {
        Fields fields = Fields.of(doc).skip("stands-for", "strength");
        String suffix = fields.text("suffix");
        fields.close();
        return suffix;
    }
}
