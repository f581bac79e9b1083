package org.ytterby.io.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ytterby.engine.law.AsOf;
import org.ytterby.engine.law.Bilingual.Language;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.law.Epoch;
import org.ytterby.engine.law.History;
import org.ytterby.engine.law.Instrument;
import org.ytterby.engine.law.Item;

/**
 * Which elements the entries name on a day, and in which texts.
 *
 * @param texts with entries that name some element, in the order of their publication
 * @param named by element
 * @param without entries that name no element: equipment, technology, things with a name of their own
 * @param names of the elements, by symbol
 */
public record ElementTable(
        LocalDate day, List<Text> texts, Map<String, List<Named>> named, long without, Map<String, String> names) {

    /** A text with entries that stand alike on the day. */
    public record Text(String id, String name, History.State state) {}

    /**
     * An element in a text.
     *
     * @param text its place among the texts
     * @param alone whether some entry asks for this element only; else all ask for others beside it
     */
    public record Named(int text, boolean alone) {}

    public static ElementTable of(Corpus corpus, AsOf asOf, Language language) {
        Speech speech = Speech.of(corpus, Style.plain(language));
        record Alike(Instrument instrument, History.State state) {}
        Map<Alike, Map<String, Boolean>> alike = new LinkedHashMap<>();
        long without = 0;
        for (Epoch.ListedItem listed : corpus.epoch(asOf).items().values()) {
            Item item = listed.item();
            History.State state = History.state(listed.listing());
            if (!asOf.knows(item.instrument().published())
                    || state == History.State.ENDED
                    || state == History.State.NOT_YET) {
                continue;
            }
            Set<String> elements = Naming.elements(listed.match());
            without += elements.isEmpty() ? 1 : 0;
            Map<String, Boolean> of = alike.computeIfAbsent(new Alike(item.instrument(), state), k -> new TreeMap<>());
            elements.forEach(e -> of.merge(e, elements.size() == 1, Boolean::logicalOr));
        }
        List<Text> texts = new ArrayList<>();
        Map<String, List<Named>> named = new TreeMap<>();
        Map<String, String> names = new HashMap<>();
        List<Map.Entry<Alike, Map<String, Boolean>>> inOrder = alike.entrySet().stream()
                .filter(e -> !e.getValue().isEmpty())
                .sorted(java.util.Comparator.comparing(
                        e -> e.getKey().instrument().published()))
                .toList();
        for (Map.Entry<Alike, Map<String, Boolean>> e : inOrder) {
            int place = texts.size();
            Instrument i = e.getKey().instrument();
            texts.add(new Text(i.id(), speech.law().name(i), e.getKey().state()));
            e.getValue().forEach((symbol, alone) -> {
                named.computeIfAbsent(symbol, k -> new ArrayList<>()).add(new Named(place, alone));
                names.put(symbol, speech.facts().element(symbol));
            });
        }
        return new ElementTable(asOf.on(), List.copyOf(texts), named, without, names);
    }

    public List<Named> of(String symbol) {
        return Optional.ofNullable(named.get(symbol)).orElse(List.of());
    }
}
