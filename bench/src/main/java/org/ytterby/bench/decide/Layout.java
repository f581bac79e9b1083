package org.ytterby.bench.decide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ytterby.engine.law.Condition;
import org.ytterby.engine.law.Epoch;
import org.ytterby.engine.law.Parts;

/**
 * The law of a day as rivals get it: provisions that have begun and not ended, all items, and a numbered place for each fact
 * that some condition asks for. What is more than a comparison (who a party is, who owns it, shares of value, days, what is
 * stated at all) is worked out beforehand and given to them as yes or no.
 */
final class Layout {
    /** The item's words of goods that are near it are no other item's. */
    record Near(String item, Condition near) {}

    final Epoch epoch;
    final List<Epoch.Rule> rules;
    final List<Epoch.ListedItem> items;
    final List<Near> near;
    final Map<String, Integer> codes = new LinkedHashMap<>();
    final Map<String, Integer> sets = new LinkedHashMap<>();
    final Map<String, Integer> numbers = new LinkedHashMap<>();
    final Map<String, Integer> elements = new LinkedHashMap<>();
    final Map<String, Integer> points = new LinkedHashMap<>();
    final Map<Condition, Integer> given = new LinkedHashMap<>();

    Layout(Epoch epoch) {
        this.epoch = epoch;
        this.rules = epoch.rules().stream()
                .filter(r -> (r.track().commenced() || r.track().startsOn().isPresent())
                        && !r.track().ended())
                .toList();
        this.items = List.copyOf(epoch.items().values());
        Set<String> asked = new LinkedHashSet<>();
        rules.forEach(r -> nearOf(r.provision().when(), asked));
        List<Near> nears = new ArrayList<>();
        for (String id : asked) {
            epoch.item(id).item().form().near().ifPresent(c -> nears.add(new Near(id, c)));
        }
        this.near = List.copyOf(nears);
        rules.forEach(r -> place(r.provision().when()));
        rules.forEach(r -> place(r.track().operates()));
        items.forEach(i -> place(i.match()));
        items.forEach(i -> place(i.listing().operates()));
        near.forEach(n -> place(n.near()));
    }

    private static void nearOf(Condition condition, Set<String> items) {
        if (condition instanceof Condition.Near n) {
            items.addAll(n.ids());
        }
        Parts.of(condition).forEach(c -> nearOf(c, items));
    }

    private void place(Condition condition) {
        switch (condition) {
            case Condition.OneOf c -> codes.putIfAbsent(c.fact(), codes.size());
            case Condition.Holds c -> sets.putIfAbsent(c.fact(), sets.size());
            case Condition.AllWithin c -> sets.putIfAbsent(c.fact(), sets.size());
            case Condition.InRange c -> numbers.putIfAbsent(c.fact(), numbers.size());
            case Condition.Contains c -> elements.putIfAbsent(c.element(), elements.size());
            case Condition.Reading c -> points.putIfAbsent(c.point(), points.size());
            case Condition.PartyOn c -> given.putIfAbsent(c, given.size());
            case Condition.PartyHeld c -> given.putIfAbsent(c, given.size());
            case Condition.DayTest c -> given.putIfAbsent(c, given.size());
            case Condition.IsStated c -> given.putIfAbsent(c, given.size());
            case Condition.ShareOfValue c -> given.putIfAbsent(c, given.size());
            case Condition.All c -> {}
            case Condition.Any c -> {}
            case Condition.Not c -> {}
            case Condition.Items c -> {}
            case Condition.Near c -> {}
        }
        Parts.of(condition).forEach(this::place);
    }

    static int at(Map<?, Integer> places, Object key) {
        Integer at = places.get(key);
        if (at == null) {
            throw new IllegalStateException("no place for " + key);
        }
        return at;
    }
}
