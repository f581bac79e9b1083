package org.ytterby.io.html;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.law.Bilingual;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.law.Epochs;
import org.ytterby.engine.law.History;
import org.ytterby.engine.law.Item;
import org.ytterby.engine.law.Notice;
import org.ytterby.engine.law.PolicyEvent;
import org.ytterby.engine.law.Provision;
import org.ytterby.io.text.Citations;
import org.ytterby.io.text.Words;

/**
 * The corpus twice: as the law that decides, and as the files with all that people wrote beside it.
 *
 * @param corpus the law of every regime on file
 * @param version of the usual regimes, as answers print it
 * @param instruments file of each instrument by id, and so on
 * @param acts texts that later change a listing
 * @param measures what notices lay on parties, by word
 * @param record files of what decides nothing, by path
 */
record LawFiles(
        Corpus corpus,
        String version,
        Epochs epochs,
        Map<String, Doc> instruments,
        Map<String, Doc> items,
        Map<String, Doc> lists,
        Map<String, Doc> notices,
        Map<String, Doc> acts,
        Map<String, Doc> measures,
        Map<String, Doc> points,
        Map<String, Doc> notes,
        Map<String, Doc> terms,
        Map<String, Doc> papers,
        Map<String, Doc> authorities,
        Map<String, Doc> record,
        Citations english,
        Citations chinese) {

    static LawFiles of(Doc files, Doc record) {
        Corpus corpus = Corpus.fromFiles(files, regimes(files));
        Reading reading = new Reading();
        Trees.table(files).forEach(reading::file);
        return new LawFiles(
                corpus,
                Corpus.fromFiles(files).version(),
                new Epochs(corpus),
                sorted(reading.instruments),
                Collections.unmodifiableMap(reading.items),
                Collections.unmodifiableMap(reading.lists),
                sorted(reading.notices),
                sorted(reading.acts),
                Collections.unmodifiableMap(reading.measures),
                sorted(reading.points),
                sorted(reading.notes),
                Collections.unmodifiableMap(reading.terms),
                Collections.unmodifiableMap(reading.papers),
                Collections.unmodifiableMap(reading.authorities),
                Trees.table(record),
                new Citations(corpus, new Words(Bilingual.Language.EN)),
                new Citations(corpus, new Words(Bilingual.Language.ZH)));
    }

    /** Pages are made of every regime on file, whichever of them an answer asked for. */
    private static Set<String> regimes(Doc files) {
        return Trees.tableAt(Trees.in(Trees.table(files), "regimes.yaml"), "regimes")
                .keySet();
    }

    private static Map<String, Doc> sorted(Map<String, Doc> files) {
        return Collections.unmodifiableMap(new TreeMap<>(files));
    }

    /** Rules that are text only, and gaps. */
    Doc textOnly() {
        return Trees.in(record, "text-only.yaml");
    }

    /** Events of policy, in the order of the files. */
    List<PolicyEvent> events() {
        return record.entrySet().stream()
                .filter(file -> file.getKey().startsWith("events/"))
                .flatMap(file -> PolicyEvent.all(file.getValue()).stream())
                .toList();
    }

    /** A citation as each language writes it. */
    Bilingual cited(String cite) {
        return new Bilingual(english.say(cite), chinese.say(cite));
    }

    /** Observations of a kind: practice, supply. */
    Doc figures(String kind) {
        return Trees.in(record, "observations/" + kind + ".yaml");
    }

    History history() {
        return new History(corpus, epochs, Optional.empty());
    }

    List<Provision> provisionsOf(String instrument) {
        return corpus.provisions().stream()
                .filter(p -> p.instrument().id().equals(instrument))
                .toList();
    }

    List<Item> itemsOf(String instrument) {
        return corpus.items().values().stream()
                .filter(i -> i.instrument().id().equals(instrument))
                .toList();
    }

    List<Notice> noticesOf(String list) {
        return corpus.notices().stream().filter(n -> n.list().equals(list)).toList();
    }

    /** Every party with its listings. */
    Map<String, List<Notice.Entry>> parties() {
        return corpus.notices().stream()
                .flatMap(n -> n.entries().stream())
                .collect(Collectors.groupingBy(Notice.Entry::party, TreeMap::new, Collectors.toList()));
    }

    private static final class Reading {
        private final Map<String, Doc> instruments = new LinkedHashMap<>();
        private final Map<String, Doc> items = new LinkedHashMap<>();
        private final Map<String, Doc> lists = new LinkedHashMap<>();
        private final Map<String, Doc> notices = new LinkedHashMap<>();
        private final Map<String, Doc> acts = new LinkedHashMap<>();
        private final Map<String, Doc> measures = new LinkedHashMap<>();
        private final Map<String, Doc> points = new LinkedHashMap<>();
        private final Map<String, Doc> notes = new LinkedHashMap<>();
        private final Map<String, Doc> terms = new LinkedHashMap<>();
        private final Map<String, Doc> papers = new LinkedHashMap<>();
        private final Map<String, Doc> authorities = new LinkedHashMap<>();

        void file(String path, Doc doc) {
            String folder = path.contains("/") ? path.substring(0, path.indexOf('/')) : path;
            switch (folder) {
                case "instruments" -> instruments.put(Trees.textAt(doc, "id"), doc);
                case "items" -> items(doc);
                case "lists" -> list(doc);
                case "open-points" -> point(doc);
                case "vocabulary" -> vocabulary(path, doc);
                default -> {} // what is not shown in pages of its own
            }
        }

        private void items(Doc doc) {
            String instrument = Trees.textAt(doc, "instrument");
            Trees.tableAt(doc, "items").forEach((code, item) -> items.put(instrument + "/" + code, item));
        }

        private void list(Doc doc) {
            if (Trees.at(doc, "lists").isPresent()
                    || Trees.at(doc, "measures")
                            .filter(d -> d instanceof Doc.Table)
                            .isPresent()) {
                Trees.rowsAt(doc, "lists").forEach(l -> lists.put(Trees.textAt(l, "id"), l));
                measures.putAll(Trees.tableAt(doc, "measures"));
            } else if (Trees.at(doc, "acts").isPresent()) {
                acts.put(Trees.textAt(doc, "id"), doc);
            } else {
                notices.put(Trees.textAt(doc, "id"), doc);
            }
        }

        private void point(Doc doc) {
            if (Trees.at(doc, "readings").isPresent()) {
                points.put(Trees.textAt(doc, "id"), doc);
            } else {
                notes.putAll(Trees.tableAt(doc, "notes"));
            }
        }

        private void vocabulary(String path, Doc doc) {
            if (path.endsWith("/glossary.yaml")) {
                terms.putAll(Trees.tableAt(doc, "terms"));
                papers.putAll(Trees.tableAt(doc, "papers"));
            }
            authorities.putAll(Trees.tableAt(doc, "authorities"));
        }
    }
}
