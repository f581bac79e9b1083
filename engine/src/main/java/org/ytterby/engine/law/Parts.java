package org.ytterby.engine.law;

import java.util.List;
import java.util.stream.Stream;

/** What a condition is made of. */
public final class Parts {
    private Parts() {}

    /** The conditions it is made of; a test is made of none. */
    public static List<Condition> of(Condition condition) {
        return switch (condition) {
            case Condition.All all -> all.of();
            case Condition.Any any -> any.of();
            case Condition.Not not -> List.of(not.of());
            case Condition.OneOf test -> List.of();
            case Condition.Holds test -> List.of();
            case Condition.AllWithin test -> List.of();
            case Condition.InRange test -> List.of();
            case Condition.Contains test -> List.of();
            case Condition.ShareOfValue test -> List.of();
            case Condition.Items test -> List.of();
            case Condition.Near test -> List.of();
            case Condition.PartyOn test -> List.of();
            case Condition.PartyHeld test -> List.of();
            case Condition.Reading test -> List.of();
            case Condition.DayTest test -> List.of();
            case Condition.IsStated test -> List.of();
        };
    }

    /** The tests at its leaves, what it negates left out. */
    public static Stream<Condition> affirmed(Condition condition) {
        if (condition instanceof Condition.Not) {
            return Stream.empty();
        }
        List<Condition> parts = of(condition);
        return parts.isEmpty() ? Stream.of(condition) : parts.stream().flatMap(Parts::affirmed);
    }
}
