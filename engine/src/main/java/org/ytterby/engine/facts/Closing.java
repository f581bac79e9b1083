package org.ytterby.engine.facts;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ytterby.engine.law.Condition;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.law.Derivation;
import org.ytterby.engine.law.Epoch;
import org.ytterby.engine.law.Fact;

/**
 * Closes the facts of a movement: what is stated, then what valid declarations add, what follows from codes, and the
 * vocabulary's defaults. Conclusions of law are not facts and are not drawn here.
 */
public final class Closing {
    private static final Stated.Origin ASSUMED = new Stated.Origin.Assumed();

    private final Epoch epoch;
    private final Corpus corpus;

    public Closing(Epoch epoch) {
        this.epoch = epoch;
        this.corpus = epoch.corpus();
    }

    public ClosedCase close(Transaction transaction) {
        Set<String> warnings = new LinkedHashSet<>();
        Set<String> names = new LinkedHashSet<>();
        Declarations declarations = new Declarations(transaction, epoch);
        Facts facts = declarations.applied();
        warnings.addAll(declarations.warnings());
        for (Derivation derivation : corpus.derivations()) {
            if (follows(derivation, facts)) {
                boolean needed = !facts.is(derivation.fact(), derivation.value());
                facts = facts.with(
                        derivation.fact(),
                        new Value.Code(derivation.value()),
                        new Stated.Origin.Derived(derivation.codeFact()));
                if (needed) {
                    warnings.add(derivation.warning());
                    names.addAll(derivation.names());
                }
            }
        }
        Facts opened = new Doubted(epoch).opened(facts);
        if (!opened.equals(facts)) {
            warnings.add("stated_belied");
        }
        facts = withDefaults(withLicenceNumber(OtherUse.opened(opened)));
        if (holdsBareZero(transaction.facts())) {
            warnings.add("zero_without_report");
        }
        Map<String, ClosedCase.Settled> readings = new LinkedHashMap<>(declarations.readings());
        transaction.assume().forEach((point, reading) -> readings.put(point, new ClosedCase.Settled(reading, "")));
        Parties.Found parties = Parties.of(facts, epoch::identify, epoch::key, declarations.clearings());
        return new ClosedCase(
                transaction,
                facts,
                parties.parties(),
                parties.ifSure(),
                readings,
                warnings,
                declarations.used(),
                names,
                declarations.idleReadings());
    }

    private boolean follows(Derivation derivation, Facts facts) {
        LocalDate on = epoch.asOf().on();
        if (!epoch.asOf().knows(derivation.published())
                || on.isBefore(derivation.from())
                || on.isAfter(derivation.until())) {
            return false;
        }
        Optional<String> code = facts.text(derivation.codeFact());
        return code.isPresent() && derivation.codes().contains(digits(code.get()));
    }

    private static String digits(String code) {
        StringBuilder digits = new StringBuilder(code.length());
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            }
        }
        return digits.toString();
    }

    /** Defaults may rest on other facts and on defaults before them, so they are filled in the vocabulary's order. */
    private Facts withDefaults(Facts stated) {
        List<Otherwise> defaults =
                epoch.keptOfWords(Defaults.class, Defaults::of).inOrder();
        Map<String, Stated> unstated = LinkedHashMap.newLinkedHashMap(defaults.size() + 1);
        Facts soFar = stated.or(unstated);
        for (Otherwise fact : defaults) {
            if (soFar.get(fact.key()).isEmpty()) {
                fact.in(soFar).ifPresent(s -> unstated.put(fact.key(), s));
            }
        }
        licenceSeen(soFar).ifPresent(s -> unstated.put("licence.seen", s));
        return soFar;
    }

    /** What facts count as where nobody states them, made once for all cases. */
    private record Defaults(List<Otherwise> inOrder) {
        static Defaults of(Epoch epoch) {
            return new Defaults(epoch.corpus().vocabulary().defaulted().stream()
                    .map(Otherwise::of)
                    .toList());
        }
    }

    /** @param fixed what the fact counts as, where that rests on no other fact */
    private record Otherwise(String key, Fact.Default by, Optional<Stated> fixed) {
        static Otherwise of(Fact fact) {
            Optional<String> text = switch (fact.otherwise()) {
                case Fact.Default.None n -> Optional.empty();
                case Fact.Default.Value v -> Optional.of(v.value());
                case Fact.Default.SameAs same -> Optional.empty();
                case Fact.Default.When when -> Optional.of(when.value());
            };
            return new Otherwise(fact.key(), fact.otherwise(), text.map(t -> new Stated(literal(fact, t), ASSUMED)));
        }

        Optional<Stated> in(Facts facts) {
            return switch (by) {
                case Fact.Default.None n -> Optional.empty();
                case Fact.Default.Value v -> fixed;
                case Fact.Default.SameAs same ->
                    facts.value(same.key())
                            .filter(v -> !(v instanceof Value.Unknown))
                            .map(v -> new Stated(v, ASSUMED));
                case Fact.Default.When when ->
                    holds(when.condition(), facts)
                                    && when.unless()
                                            .filter(u -> holds(u, facts))
                                            .isEmpty()
                                    && when.unlessStated().stream().noneMatch(u -> isStated(u, facts))
                            ? fixed
                            : Optional.empty();
            };
        }
    }

    private static boolean holds(Condition.OneOf test, Facts facts) {
        return facts.code(test.fact()).filter(test.values()::contains).isPresent();
    }

    private static boolean isStated(String key, Facts facts) {
        return facts.value(key).filter(v -> !(v instanceof Value.Unknown)).isPresent();
    }

    private static Value literal(Fact fact, String text) {
        return switch (fact.type()) {
            case PARTIES -> new Value.Parties(List.of());
            case OWNERSHIP -> new Value.Ownership(List.of());
            case CODES -> new Value.Codes(text.isEmpty() ? Set.of() : Set.of(text), true);
            case CODE, YES_NO, COUNTRY -> new Value.Code(text);
            case TEXT, NUMBER, DATE, COMPOSITION -> new Value.Text(text);
        };
    }

    /** Words in place of a number, such as "applied for on 3 November 2026", say that there is none to be seen. */
    private static Facts withLicenceNumber(Facts facts) {
        boolean words = facts.text("licence.number")
                .filter(n -> !PaperNames.isNumber(n))
                .isPresent();
        return words ? facts.with("licence.seen", new Value.Code("no"), new Stated.Origin.Line()) : facts;
    }

    /** A licence counts as seen where its day or its number is stated. */
    private static Optional<Stated> licenceSeen(Facts facts) {
        if (facts.get("licence.seen").isPresent()) {
            return Optional.empty();
        }
        boolean seen = isStated("licence.obtained_on", facts) || isStated("licence.number", facts);
        return Optional.of(new Stated(new Value.Code(seen ? "yes" : "no"), ASSUMED));
    }

    private static boolean holdsBareZero(Facts facts) {
        return facts.value("item.composition").orElse(Value.UNKNOWN) instanceof Value.Composition composition
                && composition.constituents().stream()
                        .anyMatch(c -> c.amount() instanceof Value.Amount.Share s
                                && s.high().signum() == 0);
    }
}
