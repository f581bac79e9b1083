package org.ytterby.io.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ytterby.engine.decide.Answer;
import org.ytterby.engine.decide.Determination;
import org.ytterby.engine.decide.Outcome;
import org.ytterby.engine.decide.Truth;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.law.OpenPoint;
import org.ytterby.engine.law.Policy;
import org.ytterby.engine.law.Vocabulary;

/** Outcomes in the words of the vocabulary, with what they lean on said first. */
final class OutcomeWords {
    private final Vocabulary vocabulary;
    private final Map<String, OpenPoint> points;
    private final Words words;

    OutcomeWords(Corpus corpus, Words words) {
        this.vocabulary = corpus.vocabulary();
        this.points = corpus.points();
        this.words = words;
    }

    /** The outcome in capitals. */
    String label(Answer answer) {
        return label("outcomes." + answer.determination().code());
    }

    /** What stands beside it: which permission and which review; by guidance only; between which two. */
    String detail(Answer answer) {
        return switch (answer.determination()) {
            case Determination.LicenceRequired l -> permits(l);
            case Determination.Undetermined u ->
                words.say("outcome.between", phrase(u.mildest()), phrase(u.strictest()));
            case Determination.NoLicenceRequired n ->
                isByGuidance(answer) ? words.say("outcome.guidance-only") : says("outcomes." + n.code());
            case Determination.Prohibited p -> says("outcomes." + p.code());
            case Determination.Exempt e -> says("outcomes." + e.code());
        };
    }

    private String permits(Determination.LicenceRequired licence) {
        List<String> parts = new ArrayList<>();
        for (Determination.Permit permit : licence.permits()) {
            String type = label("licence-types." + permit.type().code());
            if (parts.isEmpty()) {
                String policy =
                        label("policies." + licence.policy().map(Policy::code).orElse("undetermined"));
                parts.add(words.say("outcome.permit", type, policy));
            } else {
                parts.add(words.say(permit.due() == Truth.YES ? "outcome.also" : "outcome.maybe-also", type));
            }
        }
        return String.join(words.say("list.semicolon"), parts);
    }

    /** An outcome inside a sentence. */
    String phrase(Outcome outcome) {
        String label = sentence(label("outcomes." + outcome.code()));
        return outcome.policy()
                .map(p -> label + words.say("paren", label("policies." + p.code())))
                .orElse(label);
    }

    String phrase(Determination determination) {
        String label = sentence(label("outcomes." + determination.code()));
        return switch (determination) {
            case Determination.LicenceRequired l -> {
                String policy = label("policies." + l.policy().map(Policy::code).orElse("undetermined"));
                yield label + words.say("paren", policy);
            }
            case Determination.Undetermined u ->
                words.say("outcome.still-open", phrase(u.mildest()), phrase(u.strictest()));
            case Determination.Prohibited p -> label;
            case Determination.Exempt e -> label;
            case Determination.NoLicenceRequired n -> label;
        };
    }

    private static String sentence(String label) {
        return label.toLowerCase(Locale.ROOT);
    }

    /** What was taken for granted, for the head of the answer: assumed readings first, signed house readings next. */
    Optional<String> leaningOn(Answer answer) {
        String assumed = assumed(answer);
        String house = house(answer);
        List<String> leans = new ArrayList<>();
        if (!assumed.isEmpty()) {
            leans.add(words.say("outcome.assuming", assumed));
        }
        if (!house.isEmpty()) {
            leans.add(words.say("outcome.house", house));
        }
        return leans.isEmpty() ? Optional.empty() : Optional.of(String.join(words.say("list.semicolon"), leans));
    }

    /** Readings that this answer asked for, and every what-if: it moves the law itself. */
    private String assumed(Answer answer) {
        return answer.transaction().assume().entrySet().stream()
                .filter(e -> answer.readings().containsKey(e.getKey()) || isWhatIf(e.getKey(), e.getValue()))
                .map(e -> e.getKey() + " = " + e.getValue())
                .collect(Collectors.joining(", "));
    }

    private boolean isWhatIf(String point, String reading) {
        return Optional.ofNullable(points.get(point))
                .flatMap(OpenPoint::whatIf)
                .filter(reading::startsWith)
                .isPresent();
    }

    private String house(Answer answer) {
        return answer.readings().entrySet().stream()
                .filter(e -> !e.getValue().by().isEmpty())
                .map(e -> e.getKey() + " = " + e.getValue().reading()
                        + words.say("paren", e.getValue().by()))
                .collect(Collectors.joining(", "));
    }

    static boolean isByGuidance(Answer answer) {
        return answer.warnings().contains("guidance_relied_on");
    }

    static Ink ink(Answer answer) {
        return switch (answer.determination()) {
            case Determination.Prohibited p -> Ink.STOP;
            case Determination.LicenceRequired l -> Ink.ASK_FIRST;
            case Determination.Exempt e -> Ink.DUTIES;
            case Determination.NoLicenceRequired n -> Ink.GO;
            case Determination.Undetermined u -> Ink.OPEN;
        };
    }

    String label(String word) {
        return vocabulary.word(word).map(w -> words.of(w.label())).orElse(word);
    }

    String says(String word) {
        return vocabulary.word(word).map(w -> words.of(w.says())).orElse(word);
    }
}
