package org.ytterby.engine.law;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Fields;

/**
 * How far a corpus was read, seen from a day: what it leaves open, what starts and ends soon, what to read next.
 *
 * <p>Immutable. It decides nothing.
 *
 * @param on the day it is seen from
 * @param last the last day looked ahead to
 * @param open points that nothing had settled by that day, those that act first
 * @param pages all pages, in the order in which to read them again
 */
public record Outlook(
        LocalDate on,
        LocalDate last,
        LocalDate evidenceUntil,
        List<OpenPoint> open,
        List<Coming> coming,
        List<ReadPage> pages,
        List<KnownLicence> licences,
        List<Correction> corrections) {

    public Outlook {
        open = List.copyOf(open);
        coming = List.copyOf(coming);
        pages = List.copyOf(pages);
        licences = List.copyOf(licences);
        corrections = List.copyOf(corrections);
    }

    /** @param files the files the corpus was loaded from */
    public static Outlook of(Corpus corpus, Doc files, LocalDate on, int daysAhead) {
        LocalDate last = on.plusDays(daysAhead);
        List<KnownLicence> licences = KnownLicence.read(
                Optional.ofNullable(Fields.asTable(files).entries().get("knowledge/general-licences.yaml")));
        List<Coming> coming = ComingDays.between(corpus, licences, on, last);
        List<OpenPoint> open = corpus.points().values().stream()
                .filter(p -> p.settled().filter(s -> !s.published().isAfter(on)).isEmpty())
                .filter(p -> p.until().filter(on::isAfter).isEmpty())
                .sorted(Comparator.comparing((OpenPoint p) -> p.from().isEmpty())
                        .thenComparing(p -> p.from().orElse(LocalDate.MIN)))
                .toList();
        return new Outlook(
                on,
                last,
                corpus.evidenceUntil(),
                open,
                coming,
                ReadPage.of(files, corpus, coming, on),
                licences,
                corpus.corrections());
    }

    /** Days since the last day whose publications were read; negative before it. */
    public long age() {
        return ChronoUnit.DAYS.between(evidenceUntil, on);
    }
}
