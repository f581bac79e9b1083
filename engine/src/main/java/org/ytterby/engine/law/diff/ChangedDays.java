package org.ytterby.engine.law.diff;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.law.Bilingual;

/** Which days a change can touch: those it names itself, or else the first day of the instrument it belongs to. */
final class ChangedDays {
    private final Map<String, LocalDate> commences;
    private final Set<String> fresh;

    private ChangedDays(Map<String, LocalDate> commences, Set<String> fresh) {
        this.commences = commences;
        this.fresh = fresh;
    }

    static ChangedDays between(Map<String, Entry> before, Map<String, Entry> after) {
        Map<String, LocalDate> days = new HashMap<>(commencements(before));
        commencements(after).forEach((id, day) -> days.merge(id, day, ChangedDays::earlier));
        Set<String> fresh = new HashSet<>(instruments(after));
        fresh.removeAll(instruments(before));
        return new ChangedDays(days, fresh);
    }

    private static Set<String> instruments(Map<String, Entry> entries) {
        return entries.values().stream()
                .filter(e -> e.kind() == Change.Kind.INSTRUMENT)
                .map(Entry::id)
                .collect(Collectors.toSet());
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    /** The first day on which anything of an instrument commences, and on which a notice takes effect. */
    private static Map<String, LocalDate> commencements(Map<String, Entry> entries) {
        Map<String, LocalDate> days = new HashMap<>();
        for (Entry entry : entries.values()) {
            boolean commences = entry.kind() == Change.Kind.TIMELINE
                    && table(entry.whole()).get("commences").isPresent();
            boolean dated = commences || entry.kind() == Change.Kind.NOTICE;
            day(entry.whole(), "effective")
                    .filter(d -> dated)
                    .ifPresent(d -> days.merge(entry.holder(), d, ChangedDays::earlier));
        }
        return days;
    }

    Change change(Optional<Entry> before, Optional<Entry> after, List<Change.Detail> details) {
        Entry entry = after.or(() -> before).orElseThrow();
        Change.How how =
                before.isEmpty() ? Change.How.ADDED : after.isEmpty() ? Change.How.REMOVED : Change.How.CHANGED;
        Bilingual title = entry.title();
        return new Change(
                entry.kind(),
                how,
                entry.id(),
                entry.holder(),
                title,
                details,
                from(entry, how, details),
                day(entry.whole(), "published").or(() -> settled(entry)));
    }

    private Optional<LocalDate> from(Entry entry, Change.How how, List<Change.Detail> details) {
        return switch (entry.kind()) {
            case TIMELINE, STANDING ->
                how == Change.How.CHANGED
                                && details.stream()
                                        .allMatch(d -> isDay(d) && !d.aspect().endsWith("published"))
                        ? earliest(details)
                        : day(entry.whole(), "effective").or(() -> nested(entry.whole()));
            case INSTRUMENT, PROVISION, ITEM, ITEM_SET, PARAMETER, LICENCE_TEST, WARNING, DERIVATION, NOTICE, LISTING ->
                day(entry.whole(), "effective").or(() -> Optional.ofNullable(commences.get(entry.holder())));
            case POINT -> day(entry.whole(), "from");
            case VOCABULARY -> ofNewItems(details);
            case FORM, MEASURE, CALENDAR, KNOWLEDGE, HORIZON, CORRECTION -> Optional.empty();
        };
    }

    /** A set that only gains items of new instruments touches the days of those. */
    private Optional<LocalDate> ofNewItems(List<Change.Detail> details) {
        List<String> holders = details.stream()
                .filter(d -> d.before().isEmpty())
                .map(d -> d.after().orElse("").replaceFirst("/.*", ""))
                .filter(fresh::contains)
                .toList();
        boolean all = holders.size() == details.size() && commences.keySet().containsAll(holders);
        return all ? holders.stream().map(commences::get).min(LocalDate::compareTo) : Optional.empty();
    }

    private static boolean isDay(Change.Detail detail) {
        return Stream.of(detail.before(), detail.after())
                .flatMap(Optional::stream)
                .allMatch(v -> day(v).isPresent());
    }

    /** A last day that moves touches the days after the earlier of the two. */
    private static Optional<LocalDate> earliest(List<Change.Detail> details) {
        List<LocalDate> days = new ArrayList<>();
        for (Change.Detail d : details) {
            boolean last = d.aspect().endsWith("until");
            Stream.of(d.before(), d.after())
                    .flatMap(Optional::stream)
                    .flatMap(v -> day(v).stream())
                    .forEach(v -> days.add(last ? v.plusDays(1) : v));
        }
        return days.stream().min(LocalDate::compareTo);
    }

    private static Optional<LocalDate> settled(Entry entry) {
        return table(entry.whole()).get("settled").flatMap(s -> day(s, "published"));
    }

    /** {@code suspended: {effective: …}} of a status text. */
    private static Optional<LocalDate> nested(Doc doc) {
        return table(doc).entries().values().stream()
                .flatMap(d -> day(d, "effective").stream())
                .min(LocalDate::compareTo);
    }

    private static Optional<LocalDate> day(Doc doc, String key) {
        return table(doc).get(key).flatMap(d -> d instanceof Doc.Text t ? day(t.value()) : Optional.empty());
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Doc.Table table(Doc doc) {
        return doc instanceof Doc.Table t ? t : new Doc.Table(doc.place(), Map.of());
    }
}
