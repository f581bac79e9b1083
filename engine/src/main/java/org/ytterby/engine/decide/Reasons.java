package org.ytterby.engine.decide;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.ytterby.engine.facts.PartyFinding;
import org.ytterby.engine.facts.Stated;
import org.ytterby.engine.law.Condition;
import org.ytterby.engine.law.PartyRole;

/**
 * Builds the tree that explains a condition on one case, when somebody wants to read it. Conditions that provisions share are
 * explained once. Not thread-safe.
 */
final class Reasons {
    private final Scene scene;
    private final Program program;
    private final @Nullable Reason[] built;
    private final Map<String, Said> said = new HashMap<>();
    private final Map<String, Said> elements = new HashMap<>();

    /** What is known of a fact or an element, and on whose word. */
    private record Said(String actual, String origin) {}

    Reasons(Scene scene) {
        this.scene = scene;
        this.program = scene.program();
        this.built = new @Nullable Reason[program.size()];
    }

    Reason of(Condition condition) {
        int number = program.numberOf(condition);
        return number < 0 ? build(condition, Truth.of(scene.of(condition)), Wording.of(condition)) : of(number);
    }

    private Reason of(int number) {
        Reason known = built[number];
        if (known == null) {
            known = numbered(number);
            built[number] = known;
        }
        return known;
    }

    private Reason numbered(int number) {
        Node node = program.node(number);
        Truth truth = Truth.of(scene.of(number));
        Wording asked = program.wording(number);
        return node.parts().length == 0
                ? build(node.condition(), truth, asked)
                : reason(asked, truth, NOTHING, parts(node.parts()));
    }

    private List<Reason> parts(int[] numbers) {
        Reason[] of = new Reason[numbers.length];
        for (int i = 0; i < of.length; i++) {
            of[i] = of(numbers[i]);
        }
        return List.of(of);
    }

    private Reason build(Condition condition, Truth truth, Wording asked) {
        return switch (condition) {
            case Condition.All all -> reason(asked, truth, NOTHING, parts(all.of()));
            case Condition.Any any -> reason(asked, truth, NOTHING, parts(any.of()));
            case Condition.Not not -> reason(asked, truth, NOTHING, parts(List.of(not.of())));
            case Condition.OneOf c -> leaf(asked, truth, fact(c.fact()));
            case Condition.Holds c -> leaf(asked, truth, fact(c.fact()));
            case Condition.AllWithin c -> leaf(asked, truth, fact(c.fact()));
            case Condition.InRange c -> leaf(asked, truth, fact(c.fact()));
            case Condition.Contains c -> leaf(asked, truth, element(c.element()));
            case Condition.ShareOfValue c -> share(truth, c);
            case Condition.Items c -> reason(asked, truth, NOTHING, items(c));
            case Condition.Near c -> leaf(asked, truth, NOTHING);
            case Condition.PartyOn c -> leaf(asked, truth, parties(c.as()));
            case Condition.PartyHeld c -> leaf(asked, truth, parties(c.as()));
            case Condition.Reading c -> leaf(asked, truth, reading(c));
            case Condition.DayTest c -> leaf(asked, truth, fact(c.fact()));
            case Condition.IsStated c -> leaf(asked, truth, fact(c.fact()));
        };
    }

    private static final Said NOTHING = new Said("", "");

    private static Reason leaf(Wording asked, Truth truth, Said said) {
        return reason(asked, truth, said, List.of());
    }

    private static Reason reason(Wording asked, Truth truth, Said said, List<Reason> parts) {
        return new Reason(asked.kind(), truth, asked.subject(), asked.expected(), said.actual(), said.origin(), parts);
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

    private List<Reason> parts(List<Condition> conditions) {
        return conditions.stream().map(this::of).toList();
    }

    private Said fact(String key) {
        return said.computeIfAbsent(key, k -> {
            Optional<Stated> stated = scene.closed().facts().get(k);
            return new Said(
                    stated.map(s -> Texts.of(s.value())).orElse(""),
                    stated.map(s -> Texts.of(s.origin())).orElse("unknown"));
        });
    }

    private Said element(String element) {
        return elements.computeIfAbsent(element, k -> {
            Elements.Known known = scene.elements().known(element);
            String actual = known.values().size() == 1
                    ? known.values().getFirst().toString()
                    : known.notDetected() ? "not detected" : "";
            String origin = scene.closed()
                    .facts()
                    .get("item.composition")
                    .or(() -> scene.closed().facts().get("item.elements"))
                    .map(s -> Texts.of(s.origin()))
                    .orElse("unknown");
            return new Said(actual, origin);
        });
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

    private List<Reason> items(Condition.Items c) {
        List<Reason> met = new ArrayList<>();
        for (int item : scene.itemTests().possible(c)) {
            Truth match = Truth.of(scene.of(program.match(item)));
            if (match != Truth.NO) {
                met.add(new Reason("item", match, program.name(item), "", "", "", List.of(of(program.match(item)))));
            }
        }
        return met;
    }

    private Said parties(Set<PartyRole> roles) {
        StringJoiner named = new StringJoiner(", ");
        for (PartyFinding party : scene.closed().parties()) {
            if (!Collections.disjoint(party.roles(), roles)) {
                named.add(party.name().orElse("?"));
            }
        }
        return new Said(named.toString(), "");
    }

    private Said reading(Condition.Reading c) {
        return Optional.ofNullable(scene.closed().readings().get(c.point()))
                .map(s -> new Said(s.reading(), s.by().isEmpty() ? "assumed" : "declared:" + s.by()))
                .orElse(new Said("", "open"));
    }
}
