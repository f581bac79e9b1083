package org.ytterby.io;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ytterby.engine.decide.Determination;
import org.ytterby.engine.decide.Outcome;
import org.ytterby.engine.law.Bilingual;
import org.ytterby.engine.law.Policy;
import org.ytterby.engine.law.Vocabulary;

/** The words of the contract for what an answer comes to. */
final class Outcomes {
    private Outcomes() {}

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** The policy of a licence that is due; undetermined where only the policy is open. */
    static Optional<String> policy(Determination determination) {
        return determination instanceof Determination.LicenceRequired licence
                ? Optional.of(licence.policy().map(Policy::code).orElse("undetermined"))
                : Optional.empty();
    }

    static Optional<String> licenceType(Determination determination) {
        return determination instanceof Determination.LicenceRequired licence
                ? licence.permits().stream().findFirst().map(p -> p.type().code())
                : Optional.empty();
    }

    /** The strictest outcome still possible. */
    static Outcome strictest(Determination determination) {
        return switch (determination) {
            case Determination.Prohibited p -> Outcome.PROHIBITED;
            case Determination.LicenceRequired licence ->
                of(licence.permits().stream()
                        .flatMap(p -> p.policies().stream())
                        .max(java.util.Comparator.naturalOrder())
                        .orElse(Policy.STANDARD));
            case Determination.Exempt e -> Outcome.EXEMPT_WITH_DUTIES;
            case Determination.NoLicenceRequired n -> Outcome.NO_LICENCE_REQUIRED;
            case Determination.Undetermined u -> u.strictest();
        };
    }

    private static Outcome of(Policy policy) {
        return switch (policy) {
            case STANDARD -> Outcome.LICENCE_STANDARD;
            case CASE_BY_CASE -> Outcome.LICENCE_CASE_BY_CASE;
            case PRESUMPTION_OF_DENIAL -> Outcome.LICENCE_PRESUMPTION_OF_DENIAL;
        };
    }

    /** What every answer says of its reach. */
    static List<Bilingual> notes(Vocabulary vocabulary) {
        return List.of("not_checked", "not_customs").stream()
                .flatMap(id -> vocabulary.word("scope-sentences." + id).stream())
                .map(Vocabulary.Word::label)
                .toList();
    }
}
