package org.ytterby.io;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ytterby.engine.decide.Answer;
import org.ytterby.engine.decide.Determination;
import org.ytterby.engine.decide.Finding;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.facts.Facts;
import org.ytterby.engine.facts.Value;
import org.ytterby.engine.law.Bilingual;

/**
 * What stands beside an answer and decides nothing: practice that was seen, and notes on questions of law that have no
 * readings. It is chosen by the answer and by the day of knowledge, and is no part of the answer's fingerprint.
 *
 * <p>Immutable.
 */
public final class Beside {
    public static final Beside NOTHING = new Beside(List.of(), List.of(), Map.of());

    /** What also comes up where no licence is due. */
    private static final Set<String> ALWAYS = Set.of("customs");

    private final List<Observation> observations;
    private final List<Note> notes;
    private final Map<String, Set<String>> areas;

    /**
     * A doubt about a rule that has no formal readings.
     *
     * @param instruments where it belongs
     * @param rules names of rules it speaks of
     */
    public record Note(String id, Bilingual says, Set<String> instruments, Set<String> rules) {
        public Note {
            instruments = Set.copyOf(instruments);
            rules = Set.copyOf(rules);
        }
    }

    Beside(List<Observation> observations, List<Note> notes, Map<String, Set<String>> areas) {
        this.observations = List.copyOf(observations);
        this.notes = List.copyOf(notes);
        this.areas = Map.copyOf(areas);
    }

    /** @throws org.ytterby.engine.doc.InputException with the place of what is not as it should be */
    public static Beside read(Doc files) {
        return BesideReader.read(files);
    }

    /** What was seen in cases like this one, those of its own destination first, then the latest. */
    public List<Observation> practice(Answer answer) {
        if (answer.determination() instanceof Determination.Prohibited) {
            return List.of();
        }
        boolean licence = !answer.permits().isEmpty();
        Facts facts = answer.closed().facts();
        List<Observation> found = new ArrayList<>();
        for (Observation o : observations) {
            boolean due = licence || ALWAYS.contains(o.group());
            if (due && isKnown(o, answer) && isThere(o, facts) && isAbout(o, answer, facts)) {
                found.add(o);
            }
        }
        found.sort(Comparator.comparing((Observation o) -> o.destination().isEmpty())
                .thenComparing(Observation::knowable, Comparator.reverseOrder())
                .thenComparing(Observation::id));
        return List.copyOf(found);
    }

    /** Doubts about rules that the answer weighed and that were met, or may be. */
    public List<Note> notes(Answer answer) {
        Set<String> instruments = weighed(answer);
        Set<String> rules = answer.findings().stream()
                .filter(f -> f.kind() != Finding.Kind.KEPT_OUT)
                .flatMap(f -> f.names().stream())
                .collect(Collectors.toSet());
        return notes.stream()
                .filter(n -> n.instruments().stream().anyMatch(instruments::contains))
                .filter(n -> n.rules().isEmpty() || n.rules().stream().anyMatch(rules::contains))
                .toList();
    }

    /** Its period began by the day of the act, and lay behind by the day of knowledge. */
    private static boolean isKnown(Observation o, Answer answer) {
        LocalDate on = answer.transaction().on();
        Optional<LocalDate> known = answer.transaction().knownOn();
        return !o.from().isAfter(on) && known.map(k -> !o.knowable().isAfter(k)).orElse(true);
    }

    private boolean isThere(Observation o, Facts facts) {
        Optional<String> destination = facts.code("destination");
        return o.destination()
                .map(d -> destination
                        .map(c -> c.equals(d) || areas.getOrDefault(d, Set.of()).contains(c))
                        .orElse(false))
                .orElse(true);
    }

    private static boolean isAbout(Observation o, Answer answer, Facts facts) {
        boolean text = o.instruments().isEmpty() || o.instruments().stream().anyMatch(weighed(answer)::contains);
        return text && o.facts().entrySet().stream().allMatch(e -> has(facts, e.getKey(), e.getValue()));
    }

    private static boolean has(Facts facts, String key, Set<String> values) {
        Value value = facts.value(key).orElse(Value.UNKNOWN);
        if (value instanceof Value.Code code) {
            return values.contains(code.code());
        }
        return value instanceof Value.Codes codes && codes.codes().stream().anyMatch(values::contains);
    }

    private static Set<String> weighed(Answer answer) {
        return answer.findings().stream()
                .filter(f -> f.kind() != Finding.Kind.KEPT_OUT)
                .map(f -> f.provision().instrument().id())
                .collect(Collectors.toSet());
    }
}
