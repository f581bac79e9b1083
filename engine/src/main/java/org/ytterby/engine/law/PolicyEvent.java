package org.ytterby.engine.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Fields;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Nearest;
import org.ytterby.engine.doc.Problem;

/**
 * Something that a government, a court or a firm did about rare earths or said of them: a record for reading, which decides no
 * answer. Immutable.
 *
 * @param when as it is known: a day, {@code 2025-04-04}, or a month, {@code 2010-09}
 * @param published the day on which it was first known, where that is another day
 * @param actor a country's code of two letters, or an organisation's
 * @param see ids of what is on file of it: instruments, notices
 * @param source empty: no page is on file, and the confidence is low
 */
public record PolicyEvent(
        String id,
        String when,
        Optional<LocalDate> published,
        String actor,
        Kind kind,
        Turn turn,
        Bilingual title,
        List<String> see,
        Optional<Page> source,
        Confidence confidence) {

    public PolicyEvent {
        see = List.copyOf(see);
    }

    public enum Kind {
        CONTROL_TIGHTENED,
        CONTROL_EASED,
        SUSPENSION,
        EXTENSION,
        LISTING,
        DELISTING,
        TARIFF_UP,
        TARIFF_DOWN,
        STATEMENT,
        TALKS,
        LEADERS_MEETING,
        COURT_RULING,
        SUPPLY_EVENT,
        SHUTDOWN,
        INVESTMENT
    }

    /** Which way the controls of the actor moved by it. */
    public enum Turn {
        TIGHTER,
        LOOSER,
        NONE
    }

    public enum Confidence {
        HIGH,
        MEDIUM,
        LOW
    }

    /** Where it was read, and on which day. */
    public record Page(String url, LocalDate read) {}

    /**
     * The events of a file.
     *
     * @throws InputException with everything in it that is not as it should be
     */
    public static List<PolicyEvent> all(Doc file) {
        List<PolicyEvent> events = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        Fields whole = Fields.of(file);
        for (Doc doc : whole.rows("events")) {
            try {
                PolicyEvent event = of(doc);
                if (!ids.add(event.id())) {
                    throw InputException.of(
                            "YT-C066",
                            doc.place(),
                            "`" + event.id() + "` is there twice",
                            "Give each event an id of its own.");
                }
                events.add(event);
            } catch (InputException e) {
                problems.addAll(e.problems());
            }
        }
        whole.close();
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        return List.copyOf(events);
    }

    private static PolicyEvent of(Doc doc) {
        Fields fields = Fields.of(doc);
        PolicyEvent event = new PolicyEvent(
                fields.text("id"),
                fields.optional("month")
                        .map(PolicyEvent::month)
                        .orElseGet(() -> fields.day("day").toString()),
                fields.maybeDay("published"),
                fields.text("actor"),
                word(Kind.values(), fields.required("kind")),
                word(Turn.values(), fields.required("turn")),
                Bilingual.read(fields.required("title")),
                fields.texts("see"),
                fields.optional("source").map(s -> page(Fields.of(s))),
                word(Confidence.values(), fields.required("confidence")));
        fields.close();
        if (event.source().isEmpty() && event.confidence() != Confidence.LOW) {
            throw InputException.of(
                    "YT-C068", doc.place(), "`source` is missing", "Name the page, or set `confidence: low`.");
        }
        return event;
    }

    private static String month(Doc doc) {
        String month = Fields.asText(doc);
        Fields.asDay(new Doc.Text(doc.place(), month + "-01"));
        return month;
    }

    private static Page page(Fields fields) {
        Page page = new Page(fields.text("url"), fields.day("read"));
        fields.close();
        return page;
    }

    private static <E extends Enum<E>> E word(E[] all, Doc doc) {
        String word = Fields.asText(doc);
        List<String> known = Stream.of(all).map(PolicyEvent::code).toList();
        int at = known.indexOf(word);
        if (at < 0) {
            String advice = Nearest.of(word, known)
                    .map(k -> "Maybe `" + k + "`.")
                    .orElse("Known here: " + String.join(", ", known) + ".");
            throw InputException.of("YT-C067", doc.place(), "`" + word + "` is not known here", advice);
        }
        return all[at];
    }

    /** A word as files and tables write it. */
    public static String code(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
