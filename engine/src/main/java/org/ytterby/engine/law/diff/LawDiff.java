package org.ytterby.engine.law.diff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Fields;
import org.ytterby.engine.law.Corpus;

/**
 * What changed in law from one corpus to another: not which lines of the files, but which instruments, provisions, days,
 * figures, items, parties and open points. A reworded title, note or source is no change of law and is only counted.
 *
 * <p>Immutable.
 *
 * @param before the corpus compared from
 * @param after the corpus compared to
 * @param changes by kind, then by id
 * @param reworded entries whose law is the same and whose texts are not
 */
public record LawDiff(State before, State after, List<Change> changes, int reworded) {
    /**
     * What one of the two is called.
     *
     * @param version of the regimes asked for, as every answer under it carries it
     */
    public record State(String version, LocalDate evidenceUntil) {}

    /** What has no day of law, or shows in the items that use it. */
    private static final Set<Change.Kind> UNDATED =
            Set.of(Change.Kind.HORIZON, Change.Kind.CORRECTION, Change.Kind.FORM);

    private static final Set<Change.Kind> MEANT = Set.of(Change.Kind.PROVISION, Change.Kind.ITEM);

    public LawDiff {
        changes = List.copyOf(changes);
    }

    /**
     * @param asked regimes whose version names the two; empty: the usual ones
     * @throws org.ytterby.engine.doc.InputException if one of the two is no law that can be loaded
     */
    public static LawDiff between(Doc before, Doc after, Set<String> asked) {
        Corpus a = Corpus.fromFiles(before, regimes(before));
        Corpus b = Corpus.fromFiles(after, regimes(after));
        Set<String> shared = new LinkedHashSet<>(a.items().keySet());
        shared.retainAll(b.items().keySet());
        return new Side(Entries.of(before), Entries.of(after), Meaning.of(a, shared), Meaning.of(b, shared))
                .diff(
                        new State(Corpus.version(before, asked), a.evidenceUntil()),
                        new State(Corpus.version(after, asked), b.evidenceUntil()));
    }

    /** Every regime on file is compared, asked for or not. */
    private static Set<String> regimes(Doc files) {
        return Optional.ofNullable(Fields.asTable(files).entries().get("regimes.yaml"))
                .map(d -> Fields.of(d).entries("regimes").keySet())
                .orElse(Set.of());
    }

    /** The first day whose law can be another; empty where that is any day, or where nothing changed. */
    public Optional<LocalDate> firstDay() {
        boolean anyDay = changes.stream().anyMatch(c -> c.from().isEmpty() && !isUndated(c));
        return anyDay
                ? Optional.empty()
                : changes.stream().flatMap(c -> c.from().stream()).min(Comparator.naturalOrder());
    }

    /** Nor has a text that comes or goes by itself: what it does stands in its parts, or at what it changes. */
    private static boolean isUndated(Change change) {
        return UNDATED.contains(change.kind())
                || (change.kind() == Change.Kind.INSTRUMENT && change.how() != Change.How.CHANGED);
    }

    private record Side(
            Map<String, Entry> before,
            Map<String, Entry> after,
            Map<String, String> meantBefore,
            Map<String, String> meantAfter) {

        LawDiff diff(State a, State b) {
            Set<String> keys = new LinkedHashSet<>(before.keySet());
            keys.addAll(after.keySet());
            ChangedDays days = ChangedDays.between(before, after);
            List<Change> changes = new ArrayList<>();
            int reworded = 0;
            for (String key : keys) {
                Optional<Entry> x = Optional.ofNullable(before.get(key));
                Optional<Entry> y = Optional.ofNullable(after.get(key));
                List<Change.Detail> details = details(key, x, y);
                if (x.isPresent() && y.isPresent() && details.isEmpty()) {
                    reworded +=
                            Canon.of(x.get().whole()).equals(Canon.of(y.get().whole())) ? 0 : 1;
                } else {
                    changes.add(days.change(x, y, details));
                }
            }
            changes.sort(Comparator.comparing(Change::kind).thenComparing(Change::id));
            return new LawDiff(a, b, changes, reworded);
        }

        /** Another spelling of the same condition is none; the same spelling may mean another thing through a set or a form. */
        private List<Change.Detail> details(String key, Optional<Entry> x, Optional<Entry> y) {
            if (x.isEmpty() || y.isEmpty()) {
                return whole(x, y);
            }
            List<Change.Detail> written =
                    Differences.between(x.get().law(), y.get().law());
            if (!MEANT.contains(x.get().kind())) {
                return written;
            }
            boolean same = String.valueOf(meantBefore.get(key)).equals(String.valueOf(meantAfter.get(key)));
            if (same) {
                return written.stream().filter(d -> !isMeant(d, x.get().kind())).toList();
            }
            return written.isEmpty()
                    ? List.of(new Change.Detail("through", Optional.empty(), Optional.empty()))
                    : written;
        }

        /** What is new is told by its parts, and so is what is gone. */
        private static List<Change.Detail> whole(Optional<Entry> x, Optional<Entry> y) {
            Doc law = y.or(() -> x).orElseThrow().law();
            if (!(law instanceof Doc.Table table)) {
                return List.of(detail("", law, y.isPresent()));
            }
            return table.entries().entrySet().stream()
                    .map(e -> detail(e.getKey(), e.getValue(), y.isPresent()))
                    .toList();
        }

        private static Change.Detail detail(String aspect, Doc doc, boolean come) {
            Optional<String> shown = Optional.of(Canon.shown(doc));
            return come
                    ? new Change.Detail(aspect, Optional.empty(), shown)
                    : new Change.Detail(aspect, shown, Optional.empty());
        }

        /** Aspects whose whole meaning is compared; the rest of an entry is compared as written. */
        private static boolean isMeant(Change.Detail detail, Change.Kind kind) {
            String first = detail.aspect().replaceFirst("\\..*", "");
            return kind == Change.Kind.PROVISION
                    ? Set.of("when", "then", "yields-to").contains(first)
                    : !Set.of("hs", "group", "cas", "hs-2026", "tariff-lines").contains(first);
        }
    }
}
