package org.ytterby.engine.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ytterby.engine.facts.PartyFinding;
import org.ytterby.engine.facts.Stated;
import org.ytterby.engine.law.Condition;

/** Builds the tree that explains a condition on one case, when somebody wants to read it. */
final class Reasons {
    private final Scene scene;

    Reasons(Scene scene) {
        this.scene = scene;
    }

    Reason of(Condition condition) {
        Truth truth = Truth.of(scene.of(condition));
        return switch (condition) {
            case Condition.All all -> node("all", truth, all.of());
            case Condition.Any any -> node("any", truth, any.of());
            case Condition.Not not -> node("not", truth, List.of(not.of()));
            case Condition.OneOf c -> fact(truth, c.fact(), sorted(c.values()));
            case Condition.Holds c -> fact(truth, c.fact(), sorted(c.codes()));
            case Condition.AllWithin c -> fact(truth, c.fact(), "nothing but " + sorted(c.codes()));
            case Condition.InRange c -> fact(truth, c.fact(), c.range().toString());
            case Condition.Contains c -> contains(truth, c);
            case Condition.ShareOfValue c -> share(truth, c);
            case Condition.Items c -> items(truth, c);
            case Condition.Near c ->
                new Reason("near", truth, "item", String.valueOf(c.ids().size()), "", "", List.of());
            case Condition.PartyOn c ->
                party(truth, c.as().stream().map(r -> r.code()).collect(Collectors.toSet()), c.measures());
            case Condition.PartyHeld c ->
                party(truth, c.as().stream().map(r -> r.code()).collect(Collectors.toSet()), c.measures());
            case Condition.Reading c -> reading(truth, c);
            case Condition.DayTest c -> fact(truth, c.fact(), (c.after() ? "after " : "before ") + day(c.other()));
            case Condition.IsStated c -> fact(truth, c.fact(), "stated");
        };
    }

    /** The first test, from the top, that by itself makes the condition fail. */
    Optional<Reason> failure(Condition condition) {
        if (scene.of(condition) != Diagrams.FALSE) {
            return Optional.empty();
        }
        return switch (condition) {
            case Condition.All all -> first(all.of()).or(() -> Optional.of(of(condition)));
            case Condition.Any any -> any.of().isEmpty() ? Optional.of(of(condition)) : first(any.of());
            case Condition.Not not -> Optional.of(negated(not));
            case Condition.OneOf c -> Optional.of(of(c));
            case Condition.Holds c -> Optional.of(of(c));
            case Condition.AllWithin c -> Optional.of(of(c));
            case Condition.InRange c -> Optional.of(of(c));
            case Condition.Contains c -> Optional.of(of(c));
            case Condition.ShareOfValue c -> Optional.of(of(c));
            case Condition.Items c -> Optional.of(of(c));
            case Condition.Near c -> Optional.of(of(c));
            case Condition.PartyOn c -> Optional.of(of(c));
            case Condition.PartyHeld c -> Optional.of(of(c));
            case Condition.Reading c -> Optional.of(of(c));
            case Condition.DayTest c -> Optional.of(of(c));
            case Condition.IsStated c -> Optional.of(of(c));
        };
    }

    private Optional<Reason> first(List<Condition> parts) {
        Optional<Reason> first = Optional.empty();
        for (int i = 0; first.isEmpty() && i < parts.size(); i++) {
            first = failure(parts.get(i));
        }
        return first;
    }

    /** What should not be so and is. */
    private Reason negated(Condition.Not not) {
        Reason inner = of(not.of());
        return new Reason(
                "not",
                Truth.of(scene.of(not)),
                inner.subject(),
                "not " + inner.expected(),
                inner.actual(),
                inner.origin(),
                List.of(inner));
    }

    private Reason node(String kind, Truth truth, List<Condition> parts) {
        return new Reason(
                kind, truth, "", "", "", "", parts.stream().map(this::of).toList());
    }

    private Reason fact(Truth truth, String key, String expected) {
        Optional<Stated> stated = scene.closed().facts().get(key);
        return new Reason(
                "fact",
                truth,
                key,
                expected,
                stated.map(s -> Texts.of(s.value())).orElse(""),
                stated.map(s -> Texts.of(s.origin())).orElse("unknown"),
                List.of());
    }

    private Reason contains(Truth truth, Condition.Contains c) {
        Elements.Known known = scene.elements().known(c.element());
        String actual = known.values().size() == 1
                ? known.values().getFirst().toString()
                : known.notDetected() ? "not detected" : "";
        String origin = scene.closed()
                .facts()
                .get("item.composition")
                .or(() -> scene.closed().facts().get("item.elements"))
                .map(s -> Texts.of(s.origin()))
                .orElse("unknown");
        return new Reason(
                "contains",
                truth,
                c.element(),
                c.state().name().toLowerCase(java.util.Locale.ROOT) + " " + c.share(),
                actual,
                origin,
                List.of());
    }

    private Reason share(Truth truth, Condition.ShareOfValue c) {
        String floor = scene.epoch()
                .parameter(c.parameter())
                .map(java.math.BigDecimal::toPlainString)
                .orElse("");
        String actual = scene.closed()
                        .facts()
                        .value("controlled_material_value")
                        .map(Texts::of)
                        .orElse("?") + " of "
                + scene.closed().facts().value("value").map(Texts::of).orElse("?");
        return new Reason(
                "share-of-value",
                truth,
                "controlled_material_value",
                "at least " + floor + " of value",
                actual,
                "",
                List.of());
    }

    private Reason items(Truth truth, Condition.Items c) {
        List<Reason> met = new ArrayList<>();
        for (String id : c.ids()) {
            Truth match = Truth.of(scene.match(id));
            if (match != Truth.NO) {
                met.add(new Reason(
                        "item",
                        match,
                        scene.epoch().item(id).item().name(),
                        "",
                        "",
                        "",
                        List.of(of(scene.epoch().item(id).match()))));
            }
        }
        return new Reason("items", truth, "item", String.valueOf(c.ids().size()), "", "", met);
    }

    private Reason party(Truth truth, Set<String> roles, Set<String> measures) {
        String named = scene.closed().parties().stream()
                .filter(p -> p.roles().stream().anyMatch(r -> roles.contains(r.code())))
                .map(PartyFinding::name)
                .map(n -> n.orElse("?"))
                .collect(Collectors.joining(", "));
        return new Reason("party", truth, sorted(roles), sorted(measures), named, "", List.of());
    }

    private Reason reading(Truth truth, Condition.Reading c) {
        String read = Optional.ofNullable(scene.closed().readings().get(c.point()))
                .map(s -> s.reading())
                .orElse("");
        String by = Optional.ofNullable(scene.closed().readings().get(c.point()))
                .map(s -> s.by().isEmpty() ? "assumed" : "declared:" + s.by())
                .orElse("open");
        return new Reason("reading", truth, c.point(), sorted(c.readings()), read, by, List.of());
    }

    private static String day(Condition.DayRef ref) {
        return switch (ref) {
            case Condition.DayRef.OfFact f -> f.fact();
            case Condition.DayRef.OnDate d -> d.day().toString();
        };
    }

    private static String sorted(Set<String> values) {
        return String.join(", ", new TreeSet<>(values));
    }
}
