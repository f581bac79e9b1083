package org.ytterby.engine.law;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Fields;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Nearest;

/** Reads what a condition asks of one fact of the vocabulary. */
final class FactTestReader {
    private static final String DAY_OF_THE_ACT = "as_of";
    private static final Set<String> RANGE_TESTS = Set.of("at-least", "at-most", "over", "under", "from", "to");

    private final Vocabulary vocabulary;
    private final NamedSets sets;

    FactTestReader(Vocabulary vocabulary, NamedSets sets) {
        this.vocabulary = vocabulary;
        this.sets = sets;
    }

    Condition read(String key, Doc value) {
        Fact fact = vocabulary.fact(key).orElseThrow(() -> unknown(key, value));
        return switch (fact.type()) {
            case CODE, YES_NO, COUNTRY -> oneOf(fact, value);
            case CODES -> codes(fact, value);
            case NUMBER -> new Condition.InRange(key, range(value));
            case DATE -> day(fact, value);
            case TEXT, OWNERSHIP, PARTIES, COMPOSITION -> stated(fact, value);
        };
    }

    private InputException unknown(String key, Doc at) {
        if (key.equals(DAY_OF_THE_ACT)) {
            return InputException.of(
                    "YT-C069",
                    at.place(),
                    "`" + key + "` is the day of the act, and no fact",
                    "Let the provision begin and end in the `timeline`: `commences`, `ends`.");
        }
        return InputException.of(
                "YT-C002",
                at.place(),
                "unknown fact `" + key + "`",
                Nearest.of(key, vocabulary.keys())
                        .map(k -> "Maybe `" + k + "`.")
                        .orElse("Facts stand in vocabulary/."));
    }

    private Condition stated(Fact fact, Doc value) {
        Fields fields = Fields.of(value);
        fields.required("stated");
        fields.close();
        return new Condition.IsStated(fact.key());
    }

    private Condition oneOf(Fact fact, Doc value) {
        if (value instanceof Doc.Table table) {
            Fields fields = Fields.of(table);
            Optional<Doc> stated = fields.optional("stated-as");
            if (stated.isPresent()) {
                fields.close();
                return new Condition.All(List.of(
                        new Condition.IsStated(fact.key()),
                        new Condition.OneOf(fact.key(), values(fact, stated.get()))));
            }
            Condition not = new Condition.Not(new Condition.OneOf(fact.key(), values(fact, fields.required("not"))));
            fields.close();
            return not;
        }
        return new Condition.OneOf(fact.key(), values(fact, value));
    }

    private Condition codes(Fact fact, Doc value) {
        Fields fields = Fields.of(value);
        Optional<Doc> any = fields.optional("any-of");
        Optional<Doc> within = fields.optional("all-within");
        fields.close();
        if (any.isPresent()) {
            return new Condition.Holds(fact.key(), values(fact, any.get()));
        }
        return new Condition.AllWithin(fact.key(), values(fact, within.orElseGet(() -> fields.required("any-of"))));
    }

    private Condition day(Fact fact, Doc value) {
        Fields fields = Fields.of(value);
        Optional<Doc> after = fields.optional("after");
        Optional<Doc> before = fields.optional("before");
        Optional<Doc> stated = fields.optional("stated");
        fields.close();
        if (stated.isPresent()) {
            return new Condition.IsStated(fact.key());
        }
        Doc other = after.or(() -> before).orElseGet(() -> fields.required("after"));
        return new Condition.DayTest(fact.key(), after.isPresent(), dayRef(other));
    }

    private Condition.DayRef dayRef(Doc other) {
        if (other instanceof Doc.Table table) {
            Fields fields = Fields.of(table);
            Doc fact = fields.required("fact");
            Doc months = fields.required("months");
            fields.close();
            return new Condition.DayRef.OfFact(
                    known(fact).orElseThrow(() -> unknown(Fields.asText(fact), fact)),
                    Fields.asNumber(months).intValue());
        }
        if (Fields.asText(other).equals(DAY_OF_THE_ACT)) {
            return new Condition.DayRef.OfMovement();
        }
        return known(other)
                .<Condition.DayRef>map(fact -> new Condition.DayRef.OfFact(fact, 0))
                .orElseGet(() -> new Condition.DayRef.OnDate(Fields.asDay(other)));
    }

    private Optional<String> known(Doc fact) {
        String text = Fields.asText(fact);
        return vocabulary.fact(text).map(f -> text);
    }

    private Set<String> values(Fact fact, Doc value) {
        Set<String> values = new HashSet<>();
        for (Doc one : sets.expanded(value)) {
            String text = Fields.asText(one);
            if (fact.isClosed() && !fact.values().contains(text)) {
                throw InputException.of(
                        "YT-C003",
                        one.place(),
                        "`" + text + "` is no value of `" + fact.key() + "`",
                        Nearest.of(text, fact.values())
                                .map(k -> "Maybe `" + k + "`.")
                                .orElse("Its values: " + String.join(", ", fact.values()) + "."));
            }
            values.add(text);
        }
        return values;
    }

    static Range range(Doc value) {
        Fields fields = Fields.of(value);
        Optional<BigDecimal> over = fields.optional("over").map(Fields::asNumber);
        Optional<BigDecimal> under = fields.optional("under").map(Fields::asNumber);
        Optional<BigDecimal> low =
                fields.optional("at-least").or(() -> fields.optional("from")).map(Fields::asNumber);
        Optional<BigDecimal> high =
                fields.optional("at-most").or(() -> fields.optional("to")).map(Fields::asNumber);
        RANGE_TESTS.forEach(fields::optional);
        fields.close();
        if (over.isEmpty() && under.isEmpty() && low.isEmpty() && high.isEmpty()) {
            fields.required("at-least");
        }
        return new Range(over.or(() -> low), over.isEmpty(), under.or(() -> high), under.isEmpty());
    }
}
