package org.ytterby.engine.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Fields;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Problem;
import org.ytterby.engine.facts.Days;
import org.ytterby.engine.facts.DeclarationsReader;
import org.ytterby.engine.facts.Facts;
import org.ytterby.engine.facts.FactsReader;
import org.ytterby.engine.facts.Transaction;
import org.ytterby.engine.law.Corpus;

/** Reads scenario files: a list {@code scenarios}; every other top-level section is for people and may be left out. */
public final class ScenarioReader {
    private final FactsReader facts;
    private final DeclarationsReader declarations;

    public ScenarioReader(Corpus corpus) {
        this.facts = new FactsReader(corpus.vocabulary());
        this.declarations = new DeclarationsReader(corpus.vocabulary(), corpus.points());
    }

    /**
     * What a file holds: scenarios that can be run, and what is wrong with the others.
     *
     * @param refused problems of scenarios that could not be read; they are never counted as passed
     */
    public record Read(List<Scenario> scenarios, List<Problem> refused) {
        public Read {
            scenarios = List.copyOf(scenarios);
            refused = List.copyOf(refused);
        }
    }

    /** @throws InputException if the file holds no list of scenarios */
    public Read read(Doc file) {
        List<Scenario> scenarios = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Doc one : Fields.asRows(Fields.of(file).required("scenarios"))) {
            try {
                scenarios.add(scenario(one));
            } catch (InputException e) {
                problems.addAll(e.problems());
            }
        }
        return new Read(scenarios, problems);
    }

    private Scenario scenario(Doc doc) {
        Fields fields = Fields.of(doc);
        String id = fields.text("id");
        LocalDate on = Days.read(fields.required("as_of"));
        Optional<LocalDate> known = fields.optional("known_on").map(Days::read);
        Map<String, String> assume =
                fields.optional("assume").map(Fields::asTextMap).orElse(Map.of());
        Facts read = facts.read(fields.required("facts"));
        return new Scenario(
                id,
                new Transaction(
                        id,
                        read,
                        on,
                        known,
                        assume,
                        fields.optional("declarations").map(declarations::read).orElse(List.of())),
                expectation(fields.required("expect")));
    }

    private static Scenario.Expectation expectation(Doc doc) {
        Fields fields = Fields.of(doc).skip("why", "note");
        Scenario.Expected main = expected(fields);
        List<Scenario.Expected> alternatives = new ArrayList<>();
        fields.rows("alternatives").forEach(a -> alternatives.add(alternative(a)));
        Scenario.Expectation expectation = new Scenario.Expectation(
                main,
                alternatives,
                fields.optional("floor").map(ScenarioReader::alternative),
                fields.maybeText("licence_state"),
                set(fields, "provisions"),
                set(fields, "items"),
                set(fields, "suspended_items"),
                set(fields, "suspended_would_apply"),
                set(fields, "permits"),
                fields.rows("duties").stream().map(ScenarioReader::duty).toList(),
                fields.optional("missing").map(Fields::asTexts),
                set(fields, "warnings"));
        fields.close();
        return expectation;
    }

    private static Set<String> set(Fields fields, String key) {
        return new LinkedHashSet<>(fields.texts(key));
    }

    private static Scenario.Expected alternative(Doc doc) {
        return doc instanceof Doc.Text t
                ? new Scenario.Expected(t.value(), Optional.empty(), Optional.empty())
                : expected(Fields.of(doc));
    }

    private static Scenario.Expected expected(Fields fields) {
        return new Scenario.Expected(
                fields.text("outcome"), fields.maybeText("policy"), fields.maybeText("licence_type"));
    }

    private static Scenario.ExpectedDuty duty(Doc doc) {
        Fields fields = Fields.of(doc);
        Scenario.ExpectedDuty duty = new Scenario.ExpectedDuty(
                fields.text("kind"), fields.maybeText("by"), fields.maybeText("to"), fields.maybeText("due"), doc);
        fields.close();
        return duty;
    }
}
