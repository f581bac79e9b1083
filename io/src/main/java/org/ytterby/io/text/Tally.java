package org.ytterby.io.text;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ytterby.engine.decide.Answer;
import org.ytterby.engine.facts.Declaration;

/** What the head of a report says of a book, gathered line after line; the answers themselves are let go. Not thread-safe. */
final class Tally {
    private final Speech speech;
    private final QuestionPlan.Gathering questions;
    private final Map<String, Integer> outcomes = new HashMap<>();
    private final Set<LocalDate> known = new TreeSet<>();
    private final Set<String> leanings = new TreeSet<>();
    private final Map<String, Signed> signed = new TreeMap<>();
    private int lines;
    private int refused;
    private int withKnownDay;
    private int guided;
    private int resting;
    private int pastHorizon;

    Tally(Speech speech) {
        this.speech = speech;
        this.questions = new QuestionPlan.Gathering(speech.corpus().vocabulary());
    }

    /** A declaration that decided lines rest on, the facts it gives them, and how many they are. */
    static final class Signed {
        private final Declaration declaration;
        private final Set<String> facts = new TreeSet<>();
        private int lines;

        Signed(Declaration declaration) {
            this.declaration = declaration;
        }

        Declaration declaration() {
            return declaration;
        }

        Set<String> facts() {
            return facts;
        }

        int lines() {
            return lines;
        }
    }

    void refused(int more) {
        refused += more;
    }

    void add(Line line) {
        Answer answer = line.answer();
        lines++;
        outcomes.merge(answer.determination().code(), 1, Integer::sum);
        Optional<LocalDate> day = answer.transaction().knownOn();
        day.ifPresent(known::add);
        withKnownDay += day.isPresent() ? 1 : 0;
        speech.outcomes().leaningOn(answer).ifPresent(leanings::add);
        boolean free = answer.determination().code().equals("no_licence_required");
        guided += free && OutcomeWords.isByGuidance(answer) ? 1 : 0;
        pastHorizon += answer.warnings().contains("past_evidence_horizon") ? 1 : 0;
        questions.add(line);
        Set<String> used = answer.closed().declarations();
        if (!line.isOpen() && !used.isEmpty()) {
            resting++;
            rest(answer, new HashSet<>(used));
        }
    }

    private void rest(Answer answer, Set<String> used) {
        Map<String, Set<String>> facts = Rests.on(answer, speech);
        for (Declaration d : answer.transaction().declarations()) {
            if (used.remove(d.id())) {
                Signed s = signed.computeIfAbsent(d.id(), k -> new Signed(d));
                s.lines++;
                s.facts.addAll(facts.getOrDefault(d.id(), Set.of()));
            }
        }
    }

    int lines() {
        return lines;
    }

    int refused() {
        return refused;
    }

    int of(String outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }

    int open() {
        return of("undetermined");
    }

    int guided() {
        return guided;
    }

    int resting() {
        return resting;
    }

    int pastHorizon() {
        return pastHorizon;
    }

    /** The days of knowledge that lines name. */
    Set<LocalDate> known() {
        return known;
    }

    boolean everyLineNamesItsKnownDay() {
        return withKnownDay == lines;
    }

    Set<String> leanings() {
        return leanings;
    }

    /** By id. */
    Map<String, Signed> signed() {
        return signed;
    }

    QuestionPlan plan() {
        return questions.plan();
    }
}
