package org.ytterby.engine.decide.brute;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ytterby.engine.decide.Answer;
import org.ytterby.engine.decide.Determination;
import org.ytterby.engine.decide.Engine;
import org.ytterby.engine.decide.Outcome;
import org.ytterby.engine.decide.Toys;
import org.ytterby.engine.decide.Truth;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.doc.Yaml;
import org.ytterby.engine.facts.FactsReader;
import org.ytterby.engine.facts.Transaction;
import org.ytterby.engine.law.Corpus;

/** One law, one movement, two ways to answer: the engine, and trying every completion. */
final class Duel {
    static final int MOST_COMPLETIONS = 4000;

    private Duel() {}

    /** What an answer says, as far as it is claimed to be exact. */
    record Verdict(
            String code,
            String policy,
            String mildest,
            String strictest,
            Set<String> missing,
            Map<String, Boolean> permits,
            Optional<String> firstQuestion) {}

    record Outcomes(Verdict engine, Verdict brute, int completions, int leaves) {
        boolean agree() {
            return engine.equals(brute);
        }
    }

    static Corpus corpus(ToyLaw law) {
        return Toys.corpus(law.files());
    }

    static Transaction transaction(Corpus corpus, ToyCase toy) {
        Doc facts = toy.facts().isEmpty()
                ? new Doc.Table(Place.NOWHERE, new LinkedHashMap<>())
                : Yaml.read("facts", toy.yaml());
        return new Transaction(
                "toy",
                new FactsReader(corpus.vocabulary()).read(facts),
                toy.on(),
                toy.knownOn(),
                toy.assume(),
                List.of());
    }

    static Outcomes fight(ToyLaw law, ToyCase toy, Engine engine) {
        Corpus corpus = engine.corpus();
        BruteForce brute = new BruteForce(
                law,
                new BruteLeaves(law, toy, List.copyOf(corpus.vocabulary().keys()), ToyCaseGenerator.NEAR),
                MOST_COMPLETIONS);
        Answer answer = engine.decide(transaction(corpus, toy));
        Verdict ours = verdict(brute);
        return new Outcomes(
                verdict(answer, ours.firstQuestion().isPresent()), ours, brute.completions(), brute.leaves());
    }

    private static Outcome outcome(int strictness) {
        return Arrays.stream(Outcome.values())
                .filter(o -> o.strictness() == strictness)
                .findFirst()
                .orElseThrow();
    }

    private static Verdict verdict(BruteForce brute) {
        Outcome mildest = outcome(brute.mildest());
        Outcome strictest = outcome(brute.strictest());
        boolean licence = mildest.policy().isPresent() && strictest.policy().isPresent();
        boolean settled = mildest == strictest;
        String code = settled || licence ? mildest.code() : "undetermined";
        String policy = !licence ? "" : settled ? mildest.name() : "undetermined";
        Set<String> missing = brute.missing();
        boolean values = missing.contains("value") || missing.contains("controlled_material_value");
        return new Verdict(
                code,
                policy,
                mildest.name(),
                strictest.name(),
                missing,
                mildest == Outcome.PROHIBITED ? Map.of() : brute.permits(),
                values ? Optional.empty() : brute.firstQuestion());
    }

    private static Verdict verdict(Answer answer, boolean questions) {
        Outcome mildest = answer.mildest();
        Outcome strictest = answer.strictest();
        String policy = answer.determination() instanceof Determination.LicenceRequired l
                ? l.policy().map(p -> mildest.name()).orElse("undetermined")
                : "";
        Map<String, Boolean> permits = new TreeMap<>();
        answer.permits().forEach(p -> permits.put(p.type().code(), p.due() == Truth.YES));
        return new Verdict(
                answer.determination().code(),
                policy,
                mildest.name(),
                strictest.name(),
                new TreeSet<>(answer.missing()),
                permits,
                questions ? answer.missing().stream().findFirst() : Optional.empty());
    }

    /** The smallest law and case of the same kind that the two still answer differently. */
    static String shrunk(ToyLaw law, ToyCase toy) {
        ToyLaw smallLaw = law;
        ToyCase smallCase = toy;
        boolean smaller = true;
        while (smaller) {
            smaller = false;
            for (String fact : List.copyOf(smallCase.facts().keySet())) {
                if (differs(smallLaw, smallCase.without(fact))) {
                    smallCase = smallCase.without(fact);
                    smaller = true;
                }
            }
            for (ToyLaw candidate : Shrinking.of(smallLaw)) {
                if (!smaller && differs(candidate, smallCase)) {
                    smallLaw = candidate;
                    smaller = true;
                }
            }
        }
        return describe(smallLaw, smallCase);
    }

    private static boolean differs(ToyLaw law, ToyCase toy) {
        try {
            return !fight(law, toy, new Engine(corpus(law))).agree();
        } catch (BruteForce.TooMany e) {
            return false;
        } catch (RuntimeException e) {
            return false;
        }
    }

    /** Provisions that shrinking has emptied say nothing any more. */
    private static final String NEVER = "when: {any: []}";

    private static String describe(ToyLaw law, ToyCase toy) {
        Outcomes outcomes = fight(law, toy, new Engine(corpus(law)));
        List<String> text = new ArrayList<>();
        law.files().forEach((path, content) -> {
            if (!content.contains(NEVER)) {
                text.add("--- " + path + "\n" + content);
            }
        });
        text.add("--- facts, as of " + toy.on() + ", known on " + toy.knownOn() + ", assuming " + toy.assume() + "\n"
                + toy.yaml());
        text.add("engine:     " + outcomes.engine());
        text.add("definition: " + outcomes.brute());
        return String.join("\n", text);
    }
}
