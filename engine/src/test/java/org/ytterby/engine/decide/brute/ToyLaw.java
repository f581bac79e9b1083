package org.ytterby.engine.decide.brute;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A made-up law: a handful of provisions with the items, open points and listed parties that they speak of. */
record ToyLaw(List<Provision> provisions, List<Item> items, List<ToyPoint> points, List<Entry> entries) {
    static final BigDecimal FLOOR = new BigDecimal("0.1");

    /** @param guidance official guidance: the day of its publication alone says whether it counts */
    record Provision(
            ToyTest when, ToyEffect effect, List<Integer> yieldsTo, ToyTime time, Optional<LocalDate> guidance) {}

    /** @param listedBy the provision whose timeline says from when the item is listed */
    record Item(
            String code,
            int listedBy,
            ToyTest means,
            Optional<Arguable> arguable,
            List<Ruling> rulings,
            Optional<ToyTest> near) {
        String id() {
            return "t.p" + listedBy + "/" + code;
        }
    }

    record Arguable(ToyTest when, Optional<ToyTest> undecided, Optional<ToyTest> despiteRuling) {}

    record Ruling(LocalDate published, ToyTest of) {}

    record Entry(String id, String name, String list, List<String> measures, ToyTime time) {}

    Map<String, ToyPoint> pointsById() {
        Map<String, ToyPoint> byId = new LinkedHashMap<>();
        points.forEach(p -> byId.put(p.id(), p));
        return byId;
    }

    Item item(String id) {
        return items.stream().filter(i -> i.id().equals(id)).findFirst().orElseThrow();
    }

    /** Every condition there is, in force or not. */
    void eachTest(Consumer<ToyTest> visit) {
        provisions.forEach(p -> p.when().eachPart(visit));
        items.forEach(i -> eachTest(i, visit));
    }

    static void eachTest(Item item, Consumer<ToyTest> visit) {
        item.means().eachPart(visit);
        item.near().ifPresent(t -> t.eachPart(visit));
        item.rulings().forEach(r -> r.of().eachPart(visit));
        item.arguable().ifPresent(a -> {
            a.when().eachPart(visit);
            a.undecided().ifPresent(t -> t.eachPart(visit));
            a.despiteRuling().ifPresent(t -> t.eachPart(visit));
        });
    }

    /** The files that say all this, path to text. */
    Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        for (int i = 0; i < provisions.size(); i++) {
            files.put("instruments/t/p" + i + ".yaml", instrument(i));
        }
        points.forEach(p -> files.put("open-points/" + p.id() + ".yaml", p.yaml()));
        List<LocalDate> rulings = rulingDays();
        for (int i = 0; i < rulings.size(); i++) {
            files.put(
                    "instruments/t/g" + i + ".yaml",
                    "id: t.g" + i + "\nkind: guidance\ntitle: {en: g}\npublished: " + rulings.get(i) + "\n");
        }
        if (!items.isEmpty()) {
            files.put(
                    "items/forms.yaml",
                    items.stream().map(i -> form(i, rulings)).collect(Collectors.joining("\n", "", "\n")));
            items.forEach(i -> files.put(
                    "items/cn/" + i.code() + ".yaml",
                    "instrument: t.p" + i.listedBy() + "\nlisted-by: \"1\"\nitems: {" + i.code() + ": {form: f-"
                            + i.code() + ", name: {en: " + i.code() + "}}}\n"));
        }
        entries.forEach(e -> files.put("lists/cn/" + e.id() + ".yaml", notice(e)));
        String acts = entries.stream().flatMap(e -> acts(e).stream()).collect(Collectors.joining());
        int act = 0;
        for (String one : acts.split("\n\n", -1)) {
            if (!one.isBlank()) {
                files.put("lists/cn/status/a" + act + ".yaml", "id: act" + act++ + "\n" + one + "\n");
            }
        }
        return files;
    }

    private List<LocalDate> rulingDays() {
        return items.stream()
                .flatMap(i -> i.rulings().stream())
                .map(Ruling::published)
                .distinct()
                .sorted()
                .toList();
    }

    private String instrument(int index) {
        Provision p = provisions.get(index);
        return "id: t.p" + index + "\nkind: " + (p.guidance().isPresent() ? "guidance" : "announcement")
                + "\ntitle: {en: p}\npublished: "
                + p.guidance().orElse(LocalDate.of(2019, 12, 1))
                + "\ntimeline: " + p.time().yaml("all")
                + "\nparameters: {floor: {history: [{value: " + FLOOR
                + ", effective: 2020-01-01, published: 2019-12-01}]}}"
                + "\nprovisions:\n  \"1\":\n    says: {en: s}\n    cite: \"1\"\n    when: "
                + p.when().yaml()
                + "\n    then: " + p.effect().yaml()
                + (p.yieldsTo().isEmpty() ? "" : "\n    yields-to: " + ToyEffect.ids(p.yieldsTo())) + "\n";
    }

    private static String form(Item item, List<LocalDate> rulings) {
        StringBuilder form = new StringBuilder("f-" + item.code() + ":\n  means: ")
                .append(item.means().yaml());
        item.arguable()
                .ifPresent(a -> form.append("\n  arguable: {when: ")
                        .append(a.when().yaml())
                        .append(a.undecided()
                                .map(t -> ", undecided: " + t.yaml())
                                .orElse(""))
                        .append(a.despiteRuling()
                                .map(t -> ", despite-ruling: " + t.yaml())
                                .orElse(""))
                        .append("}"));
        if (!item.rulings().isEmpty()) {
            form.append("\n  rulings: [")
                    .append(item.rulings().stream()
                            .map(r -> "{by: t.g" + rulings.indexOf(r.published()) + ", of: " + r.of().yaml() + "}")
                            .collect(Collectors.joining(", ")))
                    .append("]");
        }
        item.near().ifPresent(t -> form.append("\n  near: ").append(t.yaml()));
        return form.toString();
    }

    private static String notice(Entry entry) {
        ToyTime.Event listed = entry.time().events().getFirst();
        return "id: n-" + entry.id() + "\nlist: " + entry.list() + "\nmeasures: [" + String.join(", ", entry.measures())
                + "]\npublished: " + listed.published() + "\neffective: " + listed.effective()
                + "\ntitle: {en: n}\nentries: [{id: " + entry.id() + ", name: {en: \"" + entry.name() + "\"}}]\n";
    }

    private static List<String> acts(Entry entry) {
        List<String> acts = new ArrayList<>();
        for (ToyTime.Event event : entry.time().events()) {
            String head = "published: " + event.published() + "\nacts: [{notice: n-" + entry.id() + ", ";
            switch (event) {
                case ToyTime.Event.Commences c -> {}
                case ToyTime.Event.Ends e -> acts.add(head + "removed: {effective: " + e.effective() + "}}]\n\n");
                case ToyTime.Event.Suspended s ->
                    acts.add(head + "suspended: {effective: " + s.effective()
                            + s.until().map(u -> ", until: " + u).orElse("") + "}"
                            + s.then().map(p -> ", then: " + p).orElse("") + "}]\n\n");
            }
        }
        return acts;
    }
}
