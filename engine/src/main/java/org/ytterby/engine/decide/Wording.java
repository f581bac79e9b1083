package org.ytterby.engine.decide;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ytterby.engine.law.Condition;
import org.ytterby.engine.law.PartyRole;

/**
 * What a condition asks for, in the words of a {@link Reason}; the same on every case.
 *
 * @param subject what is tested
 * @param expected what is asked for
 */
record Wording(String kind, String subject, String expected) {
    static Wording of(Condition condition) {
        return switch (condition) {
            case Condition.All all -> new Wording("all", "", "");
            case Condition.Any any -> new Wording("any", "", "");
            case Condition.Not not -> new Wording("not", "", "");
            case Condition.OneOf c -> fact(c.fact(), sorted(c.values()));
            case Condition.Holds c -> fact(c.fact(), sorted(c.codes()));
            case Condition.AllWithin c -> fact(c.fact(), "nothing but " + sorted(c.codes()));
            case Condition.InRange c -> fact(c.fact(), c.range().toString());
            case Condition.Contains c ->
                new Wording("contains", c.element(), c.state().name().toLowerCase(Locale.ROOT) + " " + c.share());
            case Condition.ShareOfValue c -> new Wording("share-of-value", "controlled_material_value", "");
            case Condition.Items c ->
                new Wording("items", "item", String.valueOf(c.ids().size()));
            case Condition.Near c ->
                new Wording("near", "item", String.valueOf(c.ids().size()));
            case Condition.PartyOn c -> party(c.as(), c.measures());
            case Condition.PartyHeld c -> party(c.as(), c.measures());
            case Condition.Reading c -> new Wording("reading", c.point(), sorted(c.readings()));
            case Condition.DayTest c -> fact(c.fact(), (c.after() ? "after " : "before ") + day(c.other()));
            case Condition.IsStated c -> fact(c.fact(), "stated");
        };
    }

    private static Wording fact(String key, String expected) {
        return new Wording("fact", key, expected);
    }

    private static Wording party(Set<PartyRole> roles, Set<String> measures) {
        return new Wording(
                "party", sorted(roles.stream().map(PartyRole::code).collect(Collectors.toSet())), sorted(measures));
    }

    private static String day(Condition.DayRef ref) {
        return switch (ref) {
            case Condition.DayRef.OfFact f -> f.months() == 0 ? f.fact() : f.fact() + " + " + f.months() + " months";
            case Condition.DayRef.OfMovement m -> "as_of";
            case Condition.DayRef.OnDate d -> d.day().toString();
        };
    }

    private static String sorted(Set<String> values) {
        return String.join(", ", new TreeSet<>(values));
    }
}
