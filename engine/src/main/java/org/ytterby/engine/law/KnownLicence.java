package org.ytterby.engine.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Fields;

/**
 * A general licence of others that is publicly known, and the last day it is said to run. Shown, never applied.
 *
 * @param doubt what is not known of it
 */
public record KnownLicence(
        String id, Bilingual what, LocalDate runsOut, LocalDate published, String source, Optional<Bilingual> doubt) {

    static List<KnownLicence> read(Optional<Doc> file) {
        List<KnownLicence> all = new ArrayList<>();
        file.ifPresent(doc -> {
            Fields fields = Fields.of(doc).skip("notes");
            fields.rows("licences").forEach(l -> all.add(licence(l)));
            fields.close();
        });
        return all;
    }

    private static KnownLicence licence(Doc doc) {
        Fields f = Fields.of(doc).skip("given", "cite", "confidence", "notes");
        Fields source = Fields.of(f.required("source")).skip("lang");
        source.day("read");
        KnownLicence licence = new KnownLicence(
                f.text("id"),
                Bilingual.read(f.required("what")),
                f.day("runs-out"),
                f.day("published"),
                source.text("url"),
                f.optional("doubt").map(Bilingual::read));
        source.close();
        f.close();
        return licence;
    }
}
