package org.ytterby.engine.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Fields;

/**
 * A page on which texts of the corpus were read, the last day it was read, and what of it is about to change.
 *
 * @param url as recorded; a text that no page was read of says so here instead
 * @param of the instruments and notices that rest on it
 * @param changes the next day on which one of them changes by its own text or an open point
 */
public record ReadPage(String url, Optional<LocalDate> read, List<String> of, Optional<LocalDate> changes) {

    public ReadPage {
        of = List.copyOf(of);
    }

    /** The pages in the order in which to read them again: what changes soonest first, then what was read longest ago. */
    static List<ReadPage> of(Doc files, Corpus corpus, List<Coming> coming, LocalDate on) {
        Map<String, LocalDate> moving = moving(corpus, coming, on);
        Map<String, ReadPage> pages = new LinkedHashMap<>();
        Fields.asTable(files).entries().forEach((path, doc) -> {
            if (path.startsWith("instruments/") || path.startsWith("lists/")) {
                sources(doc, moving).forEach(p -> pages.merge(p.url(), p, ReadPage::with));
            }
        });
        return pages.values().stream()
                .sorted(Comparator.comparing((ReadPage p) -> p.changes().orElse(LocalDate.MAX))
                        .thenComparing(p -> p.read().orElse(LocalDate.MIN))
                        .thenComparing(ReadPage::url))
                .toList();
    }

    private static List<ReadPage> sources(Doc doc, Map<String, LocalDate> moving) {
        List<ReadPage> pages = new ArrayList<>();
        Doc.Table table = Fields.asTable(doc);
        String id = table.get("id").map(Fields::asText).orElse("");
        Optional<LocalDate> changes = Optional.ofNullable(moving.get(id));
        table.get("sources")
                .map(s -> Fields.asTable(s).entries().values())
                .ifPresent(all -> all.forEach(s -> {
                    if (s instanceof Doc.Table source && source.get("url").isPresent()) {
                        pages.add(new ReadPage(
                                Fields.asText(source.get("url").get()),
                                source.get("read").map(Fields::asDay),
                                List.of(id),
                                changes));
                    }
                }));
        return pages;
    }

    private ReadPage with(ReadPage other) {
        List<String> both = new ArrayList<>(of);
        other.of().stream().filter(id -> !both.contains(id)).forEach(both::add);
        Optional<LocalDate> latest =
                read.isEmpty() || other.read().filter(read.get()::isBefore).isPresent() ? other.read() : read;
        boolean sooner = changes.isEmpty()
                || other.changes().filter(changes.get()::isAfter).isPresent();
        return new ReadPage(url, latest, both, sooner ? other.changes() : changes);
    }

    /** What is about to change, and when; what hangs on a point that is open already changes today. */
    private static Map<String, LocalDate> moving(Corpus corpus, List<Coming> coming, LocalDate on) {
        Map<String, LocalDate> moving = new LinkedHashMap<>();
        coming.forEach(c -> {
            c.ids().forEach(id -> sooner(moving, id, c.day()));
            c.by().ifPresent(id -> sooner(moving, id, c.day()));
        });
        Set<String> open = new HashSet<>();
        corpus.points().values().stream()
                .filter(p -> p.from().filter(f -> !f.isAfter(on)).isPresent())
                .filter(p -> p.until().filter(on::isAfter).isEmpty())
                .filter(p -> p.settled().filter(s -> !s.published().isAfter(on)).isEmpty())
                .forEach(p -> open.add(p.id()));
        corpus.provisions()
                .forEach(p -> p.events().forEach(e -> hangs(e, p.instrument().id(), open, moving, on)));
        corpus.statusActs().forEach(a -> hangs(a.event(), a.notice(), open, moving, on));
        return moving;
    }

    private static void hangs(
            TimelineEvent event, String id, Set<String> open, Map<String, LocalDate> moving, LocalDate on) {
        if (event instanceof TimelineEvent.Suspended s
                && s.then().filter(open::contains).isPresent()) {
            sooner(moving, id, on);
            sooner(moving, s.by(), on);
        }
    }

    private static void sooner(Map<String, LocalDate> moving, String id, LocalDate day) {
        moving.merge(id, day, (a, b) -> a.isBefore(b) ? a : b);
    }
}
