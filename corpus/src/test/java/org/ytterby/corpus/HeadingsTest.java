package org.ytterby.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.law.Headings;

/** A heading means one thing, whatever the language of the book. */
class HeadingsTest {
    private static final List<String> LANGUAGES = List.of("en", "zh", "ja", "de", "ko", "fr");

    @Test
    void noHeadingMeansTwoThings() {
        Map<String, String> meanings = new HashMap<>();
        List<String> twice = new ArrayList<>();
        each((owner, language, heading) -> {
            String before = meanings.putIfAbsent(Headings.fold(heading), owner);
            if (before != null && !before.equals(owner)) {
                twice.add(heading + ": " + before + " and " + owner);
            }
        });

        assertThat(twice).isEmpty();
    }

    @Test
    void whatABookNeedsHasHeadingsInSixLanguages() {
        Map<String, Set<String>> languages = new HashMap<>();
        each((owner, language, heading) ->
                languages.computeIfAbsent(owner, o -> new TreeSet<>()).add(language));

        assertThat(List.of(
                        "facts.line_id",
                        "facts.quantity",
                        "facts.unit",
                        "facts.item.description",
                        "facts.item.part",
                        "facts.item.lot",
                        "facts.item.composition",
                        "facts.item.elements",
                        "facts.item.hs",
                        "facts.origin",
                        "facts.destination",
                        "facts.consignee.name",
                        "facts.end_user.name",
                        "facts.end_user.country",
                        "facts.end_use",
                        "facts.value",
                        "facts.currency",
                        "facts.licence.number",
                        "row.as_of"))
                .allSatisfy(owner -> assertThat(languages.get(owner)).as(owner).containsAll(LANGUAGES));
    }

    private interface Each {
        void heading(String owner, String language, String heading);
    }

    private static void each(Each each) {
        Doc.Table files = (Doc.Table) Corpus.shippedFiles();
        files.entries().forEach((file, doc) -> {
            if (file.startsWith("vocabulary/")) {
                walk("", doc, each);
            }
        });
    }

    private static void walk(String owner, Doc doc, Each each) {
        if (doc instanceof Doc.Table table) {
            table.entries().forEach((key, value) -> {
                if (key.equals("columns") && value instanceof Doc.Table columns) {
                    columns.entries()
                            .forEach((language, list) -> ((Doc.Rows) list)
                                    .items()
                                    .forEach(h -> each.heading(owner, language, ((Doc.Text) h).value())));
                } else {
                    walk(owner.isEmpty() ? key : owner + "." + key, value, each);
                }
            });
        }
    }
}
