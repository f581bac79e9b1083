package org.ytterby.engine.decide;

import java.util.Optional;
import java.util.stream.Collectors;
import org.ytterby.engine.facts.Stated;
import org.ytterby.engine.facts.Value;

/** Values and origins in one fixed writing, for explanations and fingerprints. */
public final class Texts {
    private Texts() {}

    public static String of(Value value) {
        return switch (value) {
            case Value.Text t -> t.text();
            case Value.Code c -> c.code();
            case Value.Codes c ->
                (c.codes().isEmpty() && c.closed() ? "none" : String.join(", ", c.codes()))
                        + (c.closed() ? "" : ", unknown");
            case Value.Number n ->
                n.isExact()
                        ? n.low().toPlainString()
                        : n.low().toPlainString() + " to " + n.high().toPlainString();
            case Value.Day d -> d.day().toString();
            case Value.Composition c ->
                c.constituents().stream()
                        .map(x -> x.name() + " " + of(x.amount()))
                        .collect(Collectors.joining(", "));
            case Value.Ownership o ->
                o.stakes().isEmpty()
                        ? "no listed owner"
                        : o.stakes().stream().map(Texts::of).collect(Collectors.joining(", "));
            case Value.Parties p ->
                p.parties().stream()
                        .map(x -> x.role() + " " + x.name().orElse("?"))
                        .collect(Collectors.joining(", "));
            case Value.Unknown u -> "unknown";
        };
    }

    private static String of(Value.Amount amount) {
        return switch (amount) {
            case Value.Amount.Share s ->
                s.low().compareTo(s.high()) == 0
                        ? s.low().toPlainString() + " %"
                        : s.low().toPlainString() + " to " + s.high().toPlainString() + " %";
            case Value.Amount.Open o -> "unknown";
            case Value.Amount.NotDetected n ->
                "not detected (limit " + n.limit().toPlainString() + " %"
                        + n.report().number().map(r -> ", report " + r).orElse("") + ")";
        };
    }

    private static String of(Value.Stake stake) {
        Optional<String> chain = stake.heldBy()
                .map(h -> " (held by " + h + " "
                        + stake.heldPercent().map(p -> p.toPlainString() + " %").orElse("?") + ")");
        return stake.owner() + " "
                + stake.percent().map(p -> p.toPlainString() + " %").orElse("unknown") + chain.orElse("");
    }

    public static String of(Stated.Origin origin) {
        return switch (origin) {
            case Stated.Origin.Line l -> "stated";
            case Stated.Origin.Declared d -> "declared " + d.declaration();
            case Stated.Origin.Derived d -> "derived from " + d.from();
            case Stated.Origin.Traced t -> "traced " + t.bill();
            case Stated.Origin.Assumed a -> "assumed";
        };
    }
}
