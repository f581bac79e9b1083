package org.ytterby.io;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Fields;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.law.Bilingual;
import org.ytterby.engine.law.Corpus;

/** The sets that bills of materials are searched for, as the corpus names them; the first is the usual one. Immutable. */
public final class SoughtSets {
    private static final String FILE = "knowledge/tracing.yaml";

    private final Map<String, One> sets;

    private SoughtSets(Map<String, One> sets) {
        this.sets = sets;
    }

    /**
     * One set.
     *
     * @param elements a substance counts where it holds one of them
     * @param origin where it has to come from; empty: anywhere
     * @param floor the share of value from which the law asks for more
     * @param fills what a bill can tell a line: {@code content}, {@code whole}, {@code currency}, {@code technology} to the fact
     * @param basis what the law leaves open about the measure
     */
    public record One(
            String id,
            Bilingual name,
            Set<String> elements,
            Optional<String> origin,
            Optional<BigDecimal> floor,
            Map<String, String> fills,
            Optional<Bilingual> basis) {}

    /** @param files of the corpus; one without such sets searches for nothing of its own */
    public static SoughtSets of(Doc files, Corpus corpus) {
        Map<String, One> sets = new LinkedHashMap<>();
        Fields.asTable(files).get(FILE).ifPresent(doc -> {
            Fields file = Fields.of(doc).skip("confidence", "notes");
            for (Doc one : Fields.asRows(file.required("sets"))) {
                One set = one(Fields.of(one), corpus);
                sets.put(set.id(), set);
            }
            file.close();
        });
        return new SoughtSets(sets);
    }

    private static One one(Fields fields, Corpus corpus) {
        One set = new One(
                fields.text("id"),
                bilingual(fields.required("name")),
                new java.util.LinkedHashSet<>(fields.texts("elements")),
                fields.maybeText("origin"),
                fields.optional("floor").map(d -> floor(d, corpus)),
                fields.optional("fills").map(Fields::asTextMap).orElse(Map.of()),
                fields.optional("basis").map(SoughtSets::bilingual));
        fields.skip("items").close();
        return set;
    }

    private static Bilingual bilingual(Doc doc) {
        Map<String, String> said = Fields.asTextMap(doc);
        return new Bilingual(said.getOrDefault("en", ""), said.getOrDefault("zh", ""));
    }

    private static BigDecimal floor(Doc doc, Corpus corpus) {
        String id = Fields.asText(doc);
        return Optional.ofNullable(corpus.parameters().get(id))
                .map(p -> p.history().getLast().value())
                .orElseThrow(() -> InputException.of("YT-M070", doc.place(), "there is no figure `" + id + "`", ""));
    }

    public List<One> all() {
        return List.copyOf(sets.values());
    }

    /**
     * The set of this name, or the usual one.
     *
     * @throws InputException where there is none
     */
    public One find(Optional<String> id) {
        return id.map(sets::get)
                .or(() -> id.isEmpty() ? sets.values().stream().findFirst() : Optional.empty())
                .orElseThrow(() -> InputException.of(
                        "YT-M071",
                        Place.NOWHERE,
                        "there is no set `" + id.orElse("") + "` to search for",
                        "Known: " + String.join(", ", sets.keySet()) + "; or name elements."));
    }
}
