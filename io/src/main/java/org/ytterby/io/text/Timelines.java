package org.ytterby.io.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ytterby.engine.law.Bilingual.Language;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.law.Effect;
import org.ytterby.engine.law.Epochs;
import org.ytterby.engine.law.History;
import org.ytterby.engine.law.Instrument;
import org.ytterby.engine.law.Item;
import org.ytterby.engine.law.Notice;
import org.ytterby.engine.law.OpenPoint;
import org.ytterby.engine.law.Provision;
import org.ytterby.engine.screen.Identity;

/** Makes timelines: of all that decides, of some paragraphs, of what names an element or holds an item, of a party. */
public final class Timelines {
    private final Corpus corpus;
    private final Speech speech;
    private final Epochs epochs;
    private final Optional<LocalDate> on;
    private final Optional<LocalDate> known;

    /**
     * @param on the day to mark; empty: none
     * @param known only what was published by then counts; empty: everything
     */
    public Timelines(Corpus corpus, Language language, Optional<LocalDate> on, Optional<LocalDate> known) {
        this.corpus = corpus;
        this.speech = Speech.of(corpus, Style.plain(language));
        this.epochs = new Epochs(corpus);
        this.on = on;
        this.known = known;
    }

    /** Everything that decides or lets go; duties alone and guidance are left out. */
    public Timeline all() {
        return of(
                speech.say("timeline.all"),
                corpus.provisions().stream()
                        .filter(p -> decides(p) && !p.isGuidance())
                        .toList(),
                List.of(),
                List.of());
    }

    /** Of the paragraphs that answers name. */
    public Timeline involved(Collection<String> provisions, List<LocalDate> days) {
        List<Provision> some = corpus.provisions().stream()
                .filter(p -> provisions.contains(p.id()))
                .toList();
        return of(speech.say("timeline.involved"), some, List.of(), days);
    }

    /** Of what an entry that names the element hangs on. */
    public Optional<Timeline> element(String symbol) {
        if (!corpus.vocabulary().isElement(symbol)) {
            return Optional.empty();
        }
        List<Item> items = corpus.items().values().stream()
                .filter(i -> Naming.elements(i.form()).contains(symbol))
                .toList();
        String name = speech.facts().element(symbol);
        return Optional.of(ofItems(speech.say("timeline.element", name, symbol), items));
    }

    /** @param code an item's id, its name, or its control code */
    public Optional<Timeline> item(String code) {
        List<Item> items = corpus.items().values().stream()
                .filter(i ->
                        i.id().equals(code) || i.name().equals(code) || i.code().equalsIgnoreCase(code))
                .toList();
        String titles = items.stream()
                .map(i -> i.code() + " " + speech.words().of(i.title()))
                .distinct()
                .collect(Collectors.joining(speech.say("list.semicolon")));
        return items.isEmpty() ? Optional.empty() : Optional.of(ofItems(titles, items));
    }

    /** Every listing that the name meets, or may meet; empty rows where it meets none. */
    public Timeline party(String name) {
        History history = new History(corpus, epochs, known);
        Identity identity = corpus.screener()
                .identify(name, e -> known.isEmpty() || published(e).stream().anyMatch(d -> !d.isAfter(known.get())));
        Set<String> entries = switch (identity) {
            case Identity.Clear c -> Set.of();
            case Identity.Is is ->
                is.hits().stream().map(h -> h.entry()).collect(Collectors.toCollection(LinkedHashSet::new));
            case Identity.MayBe may ->
                may.hits().stream().map(h -> h.entry()).collect(Collectors.toCollection(LinkedHashSet::new));
        };
        Set<String> parties = corpus.notices().stream()
                .flatMap(n -> n.entries().stream())
                .filter(e -> entries.contains(e.id()))
                .map(Notice.Entry::party)
                .collect(Collectors.toSet());
        List<Timeline.Row> rows = new ArrayList<>();
        for (Notice notice : corpus.notices()) {
            notice.entries().stream()
                    .filter(e -> parties.contains(e.party()))
                    .forEach(e -> rows.add(listing(notice, e, history)));
        }
        rows.removeIf(r -> r.stretches().isEmpty());
        rows.sort(Comparator.comparing(r -> r.stretches().getFirst().from()));
        String shown = Columns.clean(name);
        String title = identity instanceof Identity.MayBe
                ? speech.say("timeline.party-near", shown)
                : speech.say(rows.isEmpty() ? "timeline.party-none" : "timeline.party", shown);
        return new Timeline(title, rows, points(rows), corpus.evidenceUntil(), on, known, List.of());
    }

    private List<LocalDate> published(String entry) {
        return corpus.notices().stream()
                .filter(n -> n.entries().stream().anyMatch(e -> e.id().equals(entry)))
                .map(Notice::published)
                .toList();
    }

    private Timeline.Row listing(Notice notice, Notice.Entry entry, History history) {
        String name = speech.words().of(entry.name());
        return new Timeline.Row(notice.id(), speech.words().of(notice.title()), name, history.of(notice, entry));
    }

    private Timeline ofItems(String title, List<Item> items) {
        Set<String> ids = items.stream().map(Item::id).collect(Collectors.toSet());
        Set<String> listings = items.stream().map(Item::listing).collect(Collectors.toSet());
        List<Provision> provisions = corpus.provisions().stream()
                .filter(p -> listings.contains(p.id())
                        || (decides(p) && p.items().stream().anyMatch(ids::contains)))
                .toList();
        return of(title, provisions, items, List.of());
    }

    private static boolean decides(Provision provision) {
        return switch (provision.effect()) {
            case Effect.Prohibit p -> true;
            case Effect.RequirePermit p -> true;
            case Effect.SetPolicy p -> true;
            case Effect.Exempt e -> true;
            case Effect.PermitInstead p -> true;
            case Effect.RestrictLicence r -> false;
            case Effect.Exclude e -> false;
            case Effect.DutiesOnly d -> false;
        };
    }

    /** Paragraphs of one text that stand alike share a row. */
    private Timeline of(String title, List<Provision> provisions, List<Item> items, List<LocalDate> days) {
        History history = new History(corpus, epochs, known);
        record Shared(Instrument instrument, List<History.Stretch> stretches) {}
        Map<Shared, List<Provision>> shared = new LinkedHashMap<>();
        for (Provision p : provisions) {
            List<History.Stretch> stretches = history.of(p);
            if (!stretches.isEmpty()) {
                shared.computeIfAbsent(new Shared(p.instrument(), stretches), k -> new ArrayList<>())
                        .add(p);
            }
        }
        List<Timeline.Row> rows = new ArrayList<>();
        shared.forEach((of, together) -> {
            long alike = shared.keySet().stream()
                    .filter(s -> s.instrument().equals(of.instrument()))
                    .count();
            String name = name(of.instrument(), together, alike);
            rows.add(new Timeline.Row(
                    together.getFirst().id(), name, says(name, of.instrument(), together, items), of.stretches()));
        });
        rows.sort(Comparator.comparing(r -> r.stretches().getFirst().from()));
        return new Timeline(title, rows, points(rows), corpus.evidenceUntil(), on, known, days);
    }

    /** With its paragraphs only where another row has others of the same text. */
    private String name(Instrument instrument, List<Provision> provisions, long rows) {
        return rows == 1
                ? speech.law().name(instrument)
                : speech.law().shortCite(provisions.getFirst())
                        + (provisions.size() > 1 ? speech.words().count("timeline.more", provisions.size() - 1L) : "");
    }

    /** The entries it is about, where some are asked for; else its title. */
    private String says(String name, Instrument instrument, List<Provision> provisions, List<Item> items) {
        List<String> codes = items.stream()
                .filter(i -> provisions.stream()
                        .anyMatch(p -> p.items().contains(i.id()) || i.listing().equals(p.id())))
                .map(Item::code)
                .distinct()
                .toList();
        String title = speech.words().of(instrument.title());
        return codes.isEmpty()
                ? title.equals(name) ? "" : title
                : String.join(", ", codes.stream().limit(6).toList())
                        + (codes.size() > 6 ? speech.words().count("timeline.more", codes.size() - 6L) : "");
    }

    /** The points on which rows hang, each with the days on which it acts. */
    private List<Timeline.Row> points(List<Timeline.Row> rows) {
        return rows.stream()
                .flatMap(r -> r.stretches().stream())
                .flatMap(s -> s.points().stream())
                .distinct()
                .map(corpus.points()::get)
                .flatMap(Stream::ofNullable)
                .map(this::point)
                .toList();
    }

    private Timeline.Row point(OpenPoint point) {
        History.Stretch acts = new History.Stretch(
                point.from().orElse(LocalDate.of(0, 1, 1)), point.until(), History.State.OPEN, List.of(point.id()));
        return new Timeline.Row(point.id(), point.id(), speech.words().of(point.question()), List.of(acts));
    }
}
