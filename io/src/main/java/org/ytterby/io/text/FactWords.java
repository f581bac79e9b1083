package org.ytterby.io.text;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ytterby.engine.facts.ClosedCase;
import org.ytterby.engine.facts.Facts;
import org.ytterby.engine.facts.Stated;
import org.ytterby.engine.facts.Value;
import org.ytterby.engine.law.Bilingual;
import org.ytterby.engine.law.Fact;
import org.ytterby.engine.law.Vocabulary;

/** Facts in words: what a fact is called, what it is said to be, and on whose word. */
final class FactWords {
    private final Vocabulary vocabulary;
    private final Words words;

    FactWords(Vocabulary vocabulary, Words words) {
        this.vocabulary = vocabulary;
        this.words = words;
    }

    /** A short name of the fact. */
    String label(String key) {
        return words.maybe("fact." + key)
                .orElseGet(() -> vocabulary
                        .fact(key)
                        .map(f -> words.of(f.means())
                                .replaceFirst("[;；(（].*$", "")
                                .strip())
                        .orElse(key));
    }

    /** Name, value and origin; empty where nothing is said. */
    Optional<String> said(String key, Facts facts) {
        return facts.get(key)
                .filter(s -> !(s.value() instanceof Value.Unknown))
                .map(s -> words.say("fact.said", label(key), value(key, s.value()), origin(s.origin())));
    }

    /** The same, where only the elements of a composition that are asked for matter. */
    Optional<String> held(Collection<String> symbols, ClosedCase closed) {
        Facts facts = closed.facts();
        Optional<Stated> composition = facts.get("item.composition");
        String shares = composition.map(Stated::value).orElse(Value.UNKNOWN) instanceof Value.Composition c
                ? c.constituents().stream()
                        .filter(x -> symbols.stream().anyMatch(s -> isOf(x.name(), s)))
                        .map(x -> x.name() + " " + amount(x.amount()))
                        .collect(Collectors.joining(", "))
                : "";
        if (!shares.isEmpty()) {
            return composition.map(s -> words.say("fact.holds", shares, origin(s.origin())));
        }
        Optional<Stated> elements = facts.get("item.elements");
        String named = elements.map(Stated::value).orElse(Value.UNKNOWN) instanceof Value.Codes c
                ? c.codes().stream().filter(symbols::contains).collect(Collectors.joining(", "))
                : "";
        return named.isEmpty()
                ? Optional.empty()
                : elements.map(s -> words.say("fact.holds", named, origin(s.origin())));
    }

    /** Whether a constituent is the element or a compound that is written with it. */
    private static boolean isOf(String constituent, String symbol) {
        int at = constituent.indexOf(symbol);
        int end = at + symbol.length();
        return at >= 0 && (end == constituent.length() || !Character.isLowerCase(constituent.charAt(end)));
    }

    String value(String key, Value value) {
        return switch (value) {
            case Value.Text t -> Columns.clean(t.text());
            case Value.Code c -> code(key, c.code());
            case Value.Codes c -> codes(key, c);
            case Value.Number n -> number(n.low(), n.high()) + unit(key);
            case Value.Day d -> d.day().toString();
            case Value.Composition c ->
                c.constituents().stream()
                        .map(x -> x.name() + " " + amount(x.amount()))
                        .collect(Collectors.joining(", "));
            case Value.Ownership o -> ownership(o);
            case Value.Parties p -> parties(p);
            case Value.Unknown u -> words.say("value.unknown");
        };
    }

    String code(String key, String code) {
        Optional<Bilingual> text = vocabulary
                .fact(key)
                .flatMap(f -> Optional.ofNullable(f.valueTexts().get(code)));
        return text.map(words::of)
                .filter(t -> !t.isBlank())
                .or(() -> words.maybe("value." + code))
                .orElse(code);
    }

    private String codes(String key, Value.Codes codes) {
        String none = vocabulary
                .fact(key)
                .flatMap(f -> Optional.ofNullable(f.valueTexts().get("none")))
                .map(words::of)
                .orElse(words.say("value.none"));
        String named = codes.codes().isEmpty() && codes.closed()
                ? none
                : codes.codes().stream().map(c -> code(key, c)).collect(Collectors.joining(words.say("list.comma")));
        String more = codes.closed() ? "" : words.say(named.isEmpty() ? "value.unknown" : "value.and-unknown");
        return named + more;
    }

    private String unit(String key) {
        return vocabulary
                .fact(key)
                .flatMap(Fact::unit)
                .map(u -> words.maybe("unit." + u.replace(' ', '-')).orElse(" " + u))
                .orElse("");
    }

    private String number(BigDecimal low, BigDecimal high) {
        return low.compareTo(high) == 0
                ? low.toPlainString()
                : words.say("value.range", low.toPlainString(), high.toPlainString());
    }

    private String amount(Value.Amount amount) {
        return switch (amount) {
            case Value.Amount.Share s -> number(s.low(), s.high()) + " %";
            case Value.Amount.Open o -> words.say("value.unknown");
            case Value.Amount.NotDetected n ->
                words.say("value.not-detected", n.limit().toPlainString(), report(n.report()));
        };
    }

    private String report(Value.TestReport report) {
        StringBuilder said = new StringBuilder();
        report.number().ifPresent(r -> said.append(words.say("value.report", Columns.clean(r))));
        Stream.of(report.method(), report.laboratory(), report.day().map(Object::toString))
                .flatMap(Optional::stream)
                .forEach(part -> said.append(words.say("list.comma")).append(Columns.clean(part)));
        return said.toString();
    }

    private String ownership(Value.Ownership ownership) {
        return ownership.stakes().isEmpty()
                ? words.say("value.no-owner")
                : ownership.stakes().stream()
                        .map(s -> Columns.clean(s.owner()) + " "
                                + s.percent().map(p -> p.toPlainString() + " %").orElse(words.say("value.unknown")))
                        .collect(Collectors.joining(words.say("list.comma")));
    }

    private String parties(Value.Parties parties) {
        return parties.parties().isEmpty()
                ? words.say("value.none")
                : parties.parties().stream()
                        .map(p -> p.name().map(Columns::clean).orElse("?") + words.say("paren", role(p.role())))
                        .collect(Collectors.joining(words.say("list.comma")));
    }

    String role(String code) {
        return words.maybe("role." + code).orElse(code);
    }

    String origin(Stated.Origin origin) {
        return switch (origin) {
            case Stated.Origin.Line l -> words.say("origin.stated");
            case Stated.Origin.Declared d -> words.say("origin.declared", d.declaration());
            case Stated.Origin.Derived d -> words.say("origin.derived", label(d.from()));
            case Stated.Origin.Traced t -> words.say("origin.traced", t.bill());
            case Stated.Origin.Assumed a -> words.say("origin.assumed");
        };
    }

    String element(String symbol) {
        return vocabulary.element(symbol).map(e -> words.of(e.name())).orElse(symbol);
    }
}
