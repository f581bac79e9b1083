package org.ytterby.io.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ytterby.engine.facts.Facts;
import org.ytterby.engine.facts.Value;

/** What moves, and between whom, in the words of the papers. */
final class Goods {
    private Goods() {}

    static Optional<String> described(Facts facts) {
        Optional<String> description = text(facts, "item.description");
        Optional<String> part = text(facts, "item.part");
        return description.isPresent()
                ? description
                : part.or(() -> facts.code("item.kind")).or(() -> text(facts, "technology.carrier"));
    }

    /** Supplier and part name an article; where they are not given, its description does. */
    static Optional<String> article(Facts facts) {
        List<String> named = Stream.of("item.supplier", "item.part")
                .flatMap(k -> text(facts, k).stream())
                .toList();
        return named.isEmpty() ? described(facts) : Optional.of(String.join(" ", named));
    }

    /** Name and country: {@code Hanbit Motion (KR)}. */
    static Optional<String> party(Facts facts, String role) {
        Optional<String> country = facts.code(role + ".country");
        Optional<String> name = text(facts, role + ".name");
        return name.isPresent()
                ? name.map(n -> n + country.map(c -> " (" + c + ")").orElse(""))
                : country.map(c -> "(" + c + ")");
    }

    static Optional<String> otherParty(Facts facts, String key) {
        int index = Integer.parseInt(key.replaceAll("^other_parties\\[(\\d+)\\].*$", "$1"));
        return facts.value("other_parties").orElse(Value.UNKNOWN) instanceof Value.Parties p
                        && index < p.parties().size()
                ? p.parties().get(index).name().map(Columns::clean)
                : Optional.empty();
    }

    /** Who receives it, else where it goes. */
    static String receiver(Facts facts) {
        return party(facts, "end_user")
                .or(() -> party(facts, "consignee"))
                .or(() -> facts.code("destination"))
                .orElse("?");
    }

    static String route(Facts facts) {
        return described(facts).orElse("?") + " → " + receiver(facts);
    }

    private static Optional<String> text(Facts facts, String key) {
        return facts.text(key).map(Columns::clean).filter(t -> !t.isEmpty());
    }
}
