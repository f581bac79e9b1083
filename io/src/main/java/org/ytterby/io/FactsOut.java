package org.ytterby.io;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ytterby.engine.facts.Facts;
import org.ytterby.engine.facts.Stated;
import org.ytterby.engine.facts.Value;
import org.ytterby.engine.law.Vocabulary;

/** Writes facts so that reading them gives the same facts again: nested by key, in the order of the vocabulary. */
final class FactsOut {
    private static final String UNKNOWN = "unknown";

    private final Vocabulary vocabulary;
    private final JsonOut out;

    FactsOut(Vocabulary vocabulary, JsonOut out) {
        this.vocabulary = vocabulary;
        this.out = out;
    }

    private sealed interface Node {
        record Group(Map<String, Node> entries) implements Node {}

        record Leaf(String key, Value value) implements Node {}
    }

    /** What was stated, nested. */
    void nested(Facts facts) {
        Node.Group root = new Node.Group(new LinkedHashMap<>());
        inOrder(facts).forEach((key, stated) -> {
            String[] parts = key.split("\\.", -1);
            Node.Group group = root;
            for (int i = 0; i < parts.length - 1; i++) {
                Node inner = group.entries().computeIfAbsent(parts[i], p -> new Node.Group(new LinkedHashMap<>()));
                group = inner instanceof Node.Group g ? g : group;
            }
            group.entries().put(parts[parts.length - 1], new Node.Leaf(key, stated.value()));
        });
        write(root);
    }

    private void write(Node node) {
        switch (node) {
            case Node.Group group ->
                out.table(() -> group.entries().forEach((name, inner) -> {
                    out.name(name);
                    write(inner);
                }));
            case Node.Leaf leaf -> value(leaf.key(), leaf.value());
        }
    }

    /** Every fact that counted, with where it came from. */
    void closed(Facts facts) {
        out.table(() -> inOrder(facts)
                .forEach((key, stated) -> out.table(key, () -> {
                    out.name("value");
                    value(key, stated.value());
                    origin(stated.origin());
                })));
    }

    private Map<String, Stated> inOrder(Facts facts) {
        Map<String, Stated> sorted = new LinkedHashMap<>();
        facts.stated().entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, Stated>>comparingInt(e -> order(e.getKey()))
                        .thenComparing(Map.Entry::getKey))
                .forEach(e -> sorted.put(e.getKey(), e.getValue()));
        return sorted;
    }

    private int order(String key) {
        return vocabulary.fact(key).map(f -> f.order()).orElse(Integer.MAX_VALUE);
    }

    private void origin(Stated.Origin origin) {
        switch (origin) {
            case Stated.Origin.Line line -> out.text("origin", "stated");
            case Stated.Origin.Declared declared -> {
                out.text("origin", "declared");
                out.text("declaration", declared.declaration());
            }
            case Stated.Origin.Derived derived -> {
                out.text("origin", "derived");
                out.text("from", derived.from());
            }
            case Stated.Origin.Traced traced -> {
                out.text("origin", "traced");
                out.text("bill", traced.bill());
                out.text("ask", traced.supplier());
                out.text("about", traced.part());
            }
            case Stated.Origin.Assumed assumed -> out.text("origin", "assumed");
        }
    }

    void value(String key, Value value) {
        switch (value) {
            case Value.Text text -> out.text(text.text());
            case Value.Code code -> out.text(code.code());
            case Value.Codes codes -> codes(key, codes);
            case Value.Number number -> interval(number.low(), number.high());
            case Value.Day day -> out.text(day.day().toString());
            case Value.Composition composition ->
                out.table(() -> composition.constituents().forEach(c -> {
                    out.name(c.name());
                    amount(c.amount());
                }));
            case Value.Ownership ownership -> ownership(ownership);
            case Value.Parties parties -> out.rows(parties.parties(), this::party);
            case Value.Unknown unknown -> out.text(UNKNOWN);
        }
    }

    private void codes(String key, Value.Codes codes) {
        boolean none = codes.codes().isEmpty()
                && codes.closed()
                && vocabulary.fact(key).filter(f -> f.values().contains("none")).isPresent();
        List<String> texts = new java.util.ArrayList<>(none ? List.of("none") : codes.codes());
        if (!codes.closed()) {
            texts.add(UNKNOWN);
        }
        out.rows(texts, out::text);
    }

    private void interval(BigDecimal low, BigDecimal high) {
        if (low.compareTo(high) == 0 && low.scale() == high.scale()) {
            out.text(exact(low));
        } else {
            out.rows(List.of(low, high), n -> out.text(exact(n)));
        }
    }

    private void amount(Value.Amount amount) {
        switch (amount) {
            case Value.Amount.Share share -> interval(share.low(), share.high());
            case Value.Amount.Open open -> out.text(UNKNOWN);
            case Value.Amount.NotDetected result ->
                out.table(() -> {
                    out.text("not_detected", exact(result.limit()));
                    out.text("unit", "%");
                    result.lot().ifPresent(lot -> out.text("lot", lot));
                    result.report().number().ifPresent(number -> out.text("report", number));
                    result.report().method().ifPresent(method -> out.text("method", method));
                    result.report().laboratory().ifPresent(laboratory -> out.text("laboratory", laboratory));
                    result.report().day().ifPresent(day -> out.text("day", day.toString()));
                });
        }
    }

    private void ownership(Value.Ownership ownership) {
        out.rows(
                ownership.stakes(),
                stake -> out.table(() -> {
                    out.text("owner", stake.owner());
                    out.text("percent", percent(stake.percent()));
                    stake.heldBy().ifPresent(holder -> out.text("owner_held_by", holder));
                    if (stake.heldBy().isPresent() || stake.heldPercent().isPresent()) {
                        out.text("owner_held_percent", percent(stake.heldPercent()));
                    }
                }));
    }

    private void party(Value.OtherParty party) {
        out.table(() -> {
            out.text("role", party.role());
            party.name().ifPresent(name -> out.text("name", name));
            party.country().ifPresent(country -> out.text("country", country));
            party.ownership().ifPresent(ownership -> {
                out.name("ownership");
                ownership(ownership);
            });
        });
    }

    private static String percent(Optional<BigDecimal> percent) {
        return percent.map(FactsOut::exact).orElse(UNKNOWN);
    }

    /** In digits, with the scale it was stated with, so that it reads as the same number. */
    static String exact(BigDecimal number) {
        return number.scale() < 0 ? number.toString() : number.toPlainString();
    }
}
