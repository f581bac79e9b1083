package org.ytterby.engine.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Fields;
import org.ytterby.engine.doc.Yaml;
import org.ytterby.engine.facts.Facts;
import org.ytterby.engine.facts.FactsReader;
import org.ytterby.engine.facts.Transaction;
import org.ytterby.engine.law.AsOf;
import org.ytterby.engine.law.Condition;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.law.Happenings;
import org.ytterby.engine.law.Instrument;
import org.ytterby.engine.law.Notice;
import org.ytterby.engine.law.Policy;
import org.ytterby.engine.law.TimelineEvent;
import org.ytterby.engine.law.Track;

/**
 * The table of days: for every event of every instrument with items and of every notice, what one case comes to on the day
 * before, of and after it, and on the day itself in the eyes of the day before it was published. The table was read against
 * the texts; a change of law changes lines of it, which is what a reviewer should see.
 */
class DaysTest {
    private static final Path TABLE = Path.of("src/test/resources/days.tsv");
    private static final String HEADING =
            "# of\tcase\tday\twhat\tthe day before\tthat day\tthe day after\tthat day, known the day before its publication";
    private static final Doc CASES = cases();
    private static final String GALLIUM =
            "kind: metal, elements: [Ga], composition_complete: 'yes', on_other_list: 'no', in_ordinary_licence_catalogue: 'no'";
    private static final String PLAIN =
            "kind: magnet, magnet_family: ferrite, elements: [Fe, O, Sr], composition_complete: 'yes', on_other_list: 'no',"
                    + " in_ordinary_licence_catalogue: 'no'";
    private final Corpus corpus = Shipped.corpus();
    private final Engine engine = Shipped.engine();
    private final Happenings happenings = new Happenings(corpus);
    private final FactsReader reader = new FactsReader(corpus.vocabulary());
    private final List<String> lines = new ArrayList<>(List.of(HEADING));

    @Test
    void everyEventIsAnsweredAsTheTableSays() throws IOException {
        corpus.instruments().values().stream()
                .filter(i -> corpus.items().values().stream()
                        .anyMatch(x -> x.instrument().id().equals(i.id())))
                .sorted(Comparator.comparing(Instrument::id))
                .forEach(this::instrument);
        corpus.notices().stream()
                .sorted(Comparator.comparing(Notice::id))
                .forEach(n -> happenings.histories(n).forEach(h -> alone(h).ifPresent(e -> notice(n, e))));
        if (Boolean.getBoolean("days.write")) {
            Files.write(TABLE, lines);
        }

        assertThat(lines).isEqualTo(Files.readAllLines(TABLE));
    }

    private void instrument(Instrument instrument) {
        boolean decides = corpus.items().values().stream()
                .filter(x -> x.instrument().id().equals(instrument.id()))
                .anyMatch(x -> !x.form().means().equals(Condition.FALSE));
        if (!decides) {
            lines.add(instrument.id() + "\t-\t-\tits items are recorded by name and decide nothing");
            return;
        }
        Facts facts = reader.read(Fields.asTable(CASES).get(instrument.id()).orElseThrow());
        add(instrument.id(), "of its own", facts, happenings.events(instrument.id()));
    }

    /** The measure of a notice shows best on a party of no other notice. */
    private Optional<Notice.Entry> alone(List<Notice.Entry> entries) {
        return entries.stream()
                .filter(e -> corpus.notices().stream()
                                .flatMap(n -> n.entries().stream())
                                .filter(o -> o.party().equals(e.party()))
                                .count()
                        == 1)
                .findFirst()
                .or(() -> entries.stream().findFirst());
    }

    private void notice(Notice notice, Notice.Entry entry) {
        boolean ofDualUse = entry.measures().stream().anyMatch(m -> m.startsWith("dual-use") || m.startsWith("watch"));
        String name =
                entry.name().en().isEmpty() ? entry.name().zh() : entry.name().en();
        String facts = """
                {movement: export_from_china, origin: CN, destination: %2$s,
                 end_user: {name: '%1$s', country: %2$s, military: 'no', identity_checked: 'yes'}, item: {%3$s}, end_use: [civil],
                 exporter_knowledge: [none], raises_japan_military_strength: 'no', declaration_on: 2026-01-05,
                 licence: {kind: general, number: G-1, seen: 'yes', obtained_on: 2024-06-01, valid_until: 2027-06-01,
                  lot_matches: 'yes', end_user_matches: 'yes', spent: 'no'}}
                """.formatted(
                        name.replace("'", "''"),
                        entry.country().isEmpty() ? "US" : entry.country(),
                        ofDualUse ? GALLIUM : PLAIN);
        add(notice.id(), entry.id(), reader.read(Yaml.read("case", facts)), happenings.events(notice, entry));
    }

    private void add(String of, String id, Facts facts, List<TimelineEvent> events) {
        for (Map.Entry<LocalDate, List<String>> day : happenings.of(events).entrySet()) {
            LocalDate on = day.getKey();
            LocalDate eve = events.stream()
                    .filter(e -> happenings.of(List.of(e)).containsKey(on))
                    .map(TimelineEvent::published)
                    .min(LocalDate::compareTo)
                    .orElseThrow()
                    .minusDays(1);
            lines.add(String.join(
                    "\t",
                    of,
                    id,
                    on.toString(),
                    String.join(", ", day.getValue()),
                    outcome(id, facts, on.minusDays(1), Optional.empty()),
                    outcome(id, facts, on, Optional.empty()),
                    outcome(id, facts, on.plusDays(1), Optional.empty()),
                    outcome(id, facts, on, Optional.of(eve))));
        }
    }

    private static Doc cases() {
        try {
            return Yaml.read("days-cases.yaml", Files.readString(Path.of("src/test/resources/days-cases.yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String outcome(String id, Facts facts, LocalDate on, Optional<LocalDate> known) {
        String standing = corpus.epoch(new AsOf(on, known))
                .standing(id)
                .map(s -> standing(s.track()) + ": ")
                .orElse("");
        return standing + outcome(engine.decide(new Transaction("", facts, on, known, Map.of(), List.of())));
    }

    private static String standing(Track track) {
        if (track.operates().equals(Condition.TRUE)) {
            return "stands";
        }
        if (!track.operates().equals(Condition.FALSE)) {
            return "stands or rests";
        }
        return track.ended() ? "ended" : track.commenced() ? "rests" : "not yet";
    }

    private static String outcome(Answer answer) {
        return switch (answer.determination()) {
            case Determination.LicenceRequired l ->
                "licence, " + l.policy().map(Policy::code).orElse("policy open") + held(answer);
            case Determination.Undetermined u -> "open, " + answer.missing().getFirst();
            case Determination.Prohibited p -> p.code();
            case Determination.Exempt e -> e.code();
            case Determination.NoLicenceRequired n -> n.code();
        };
    }

    private static String held(Answer answer) {
        return switch (answer.licenceState()) {
            case SATISFIED -> ", held";
            case NOT_SATISFIED -> ", not the one held";
            case NOT_HELD, CLAIMED_NOT_SEEN, NOT_STATED -> "";
        };
    }
}
