package org.ytterby.io.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ytterby.engine.law.AsOf;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.law.Instrument;
import org.ytterby.engine.law.OpenPoint;
import org.ytterby.engine.law.Provision;
import org.ytterby.engine.law.TimelineEvent;

/** How texts of law are named and cited, and since when a paragraph is in force. */
final class LawWords {
    /** Of rules without a beginning. */
    private static final int FIRST_YEAR = 1;

    private static final Pattern YEAR_AND_NUMBER = Pattern.compile("(\\d{4})年第(\\d+)号");

    private final Corpus corpus;
    private final Words words;
    private final boolean marked;
    private final Citations places;

    LawWords(Corpus corpus, Words words) {
        this(corpus, words, false);
    }

    /** @param marked whether what is cited is marked with its id, for pages that lead there */
    LawWords(Corpus corpus, Words words, boolean marked) {
        this.corpus = corpus;
        this.words = words;
        this.marked = marked;
        this.places = new Citations(corpus, words);
    }

    /** Words that name the piece of law of this id. */
    String mark(String id, String text) {
        return marked ? Cited.mark(id, text) : text;
    }

    /** The name a practitioner uses: a number and year, a law's title. */
    String name(Instrument instrument) {
        return places.name(instrument);
    }

    String name(String instrument) {
        return Optional.ofNullable(corpus.instruments().get(instrument))
                .map(this::name)
                .orElse(instrument);
    }

    /** The name, after whose law it is where several are asked. */
    private String named(Instrument instrument) {
        return regime(instrument)
                .map(r -> words.say("law.of", r, name(instrument)))
                .orElse(name(instrument));
    }

    private Optional<String> regime(Instrument instrument) {
        return corpus.regimes().isUsual()
                ? Optional.empty()
                : corpus.regimes().asked().stream()
                        .filter(r -> instrument.id().startsWith(r.id() + "."))
                        .map(r -> words.of(r.label()))
                        .findFirst();
    }

    /** Name and place: {@code No. 61/2025 1(3)}. */
    String cite(Provision provision) {
        return mark(provision.id(), words.say("law.cite", named(provision.instrument()), places.say(provision.cite())));
    }

    /** The first place only, for tables. */
    String shortCite(Provision provision) {
        return mark(
                provision.id(),
                words.say(
                        "law.cite",
                        named(provision.instrument()),
                        places.say(provision.cite().replaceFirst(";.*$", ""))));
    }

    /** Since when it is in force, or what keeps it from being so, on the day. */
    String status(Provision provision, AsOf asOf) {
        if (provision.isGuidance()) {
            return words.say("status.guidance", provision.instrument().published());
        }
        Optional<LocalDate> since =
                starts(provision, asOf).filter(d -> !d.isAfter(asOf.on())).min(Comparator.naturalOrder());
        if (since.filter(d -> d.getYear() == FIRST_YEAR).isPresent()) {
            return words.say("status.always");
        }
        if (since.isPresent()) {
            return words.say("status.since", since.get());
        }
        return starts(provision, asOf)
                .min(Comparator.naturalOrder())
                .map(d -> words.say("status.starts", d))
                .orElse(words.say("status.unknown"));
    }

    private static java.util.stream.Stream<LocalDate> starts(Provision provision, AsOf asOf) {
        return provision.events().stream()
                .filter(e -> e instanceof TimelineEvent.Commences && asOf.knows(e.published()))
                .map(TimelineEvent::effective);
    }

    /** Many announcements in few words: {@code Nos. 10, 18/2025}; other texts after them. */
    String together(Collection<Provision> provisions) {
        Map<Numbered, Map<Integer, String>> byYear = new TreeMap<>();
        Set<String> others = new LinkedHashSet<>();
        for (Provision p : provisions) {
            Optional<Matcher> number =
                    p.instrument().number().map(YEAR_AND_NUMBER::matcher).filter(Matcher::matches);
            if (number.isPresent()) {
                byYear.computeIfAbsent(
                                new Numbered(
                                        regime(p.instrument()).orElse(""),
                                        number.get().group(1)),
                                k -> new TreeMap<>())
                        .putIfAbsent(Integer.parseInt(number.get().group(2)), p.id());
            } else {
                others.add(isWide(p.instrument()) ? shortCite(p) : mark(p.id(), named(p.instrument())));
            }
        }
        List<String> texts = new ArrayList<>();
        byYear.forEach((of, numbers) -> texts.add(numbers(of, numbers)));
        texts.addAll(others);
        return String.join(words.say("list.semicolon"), texts);
    }

    /** Announcements of one year and, where several are asked, of one regime. */
    private record Numbered(String regime, String year) implements Comparable<Numbered> {
        @Override
        public int compareTo(Numbered other) {
            int byRegime = regime.compareTo(other.regime);
            return byRegime == 0 ? year.compareTo(other.year) : byRegime;
        }
    }

    private String numbers(Numbered of, Map<Integer, String> provisions) {
        List<String> numbers = provisions.entrySet().stream()
                .map(e -> mark(e.getValue(), String.valueOf(e.getKey())))
                .toList();
        String all = String.join(words.say("law.numbers.comma"), numbers);
        String text = words.say(numbers.size() == 1 ? "law.number" : "law.numbers", of.year(), all);
        return of.regime().isEmpty() ? text : words.say("law.of", of.regime(), text);
    }

    /** A law is wide and is named with its article; an announcement is named whole. */
    private static boolean isWide(Instrument instrument) {
        return switch (instrument.authority()) {
            case LAW, REGULATION -> true;
            case ANNOUNCEMENT, GUIDANCE, PRACTICE, POLITICAL_STATEMENT -> false;
        };
    }

    /** Where the law itself has since said how long it goes on. */
    private Optional<String> prolonged(TimelineEvent.Suspended s, String by, AsOf asOf) {
        return s.then()
                .flatMap(id -> Optional.ofNullable(corpus.points().get(id)))
                .flatMap(point -> point.fixed(asOf))
                .flatMap(OpenPoint.Reading::suspendedUntil)
                .map(until -> until.equals(LocalDate.MAX)
                        ? words.say("status.suspended", by, s.effective())
                        : words.say("status.suspension-prolonged", by, s.effective(), until));
    }

    /** By what a paragraph rests, and until when; after the last day that was named, what is known to follow, or that it is open. */
    String suspension(TimelineEvent.Suspended s, AsOf asOf) {
        String by = mark(s.by(), name(s.by()));
        if (s.until().filter(u -> asOf.on().isAfter(u)).isPresent()) {
            return prolonged(s, by, asOf)
                    .orElseGet(() -> words.say(
                            "status.suspension-open",
                            by,
                            s.effective(),
                            s.until().get()));
        }
        return s.until()
                .map(u -> words.say("status.suspended-until", by, s.effective(), u))
                .orElseGet(() -> words.say("status.suspended", by, s.effective()));
    }
}
