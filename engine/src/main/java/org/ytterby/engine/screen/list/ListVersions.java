package org.ytterby.engine.screen.list;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;

/**
 * Two versions of a list, compared entry by entry, by list and id. Where an entry stands in its file makes no difference.
 *
 * <p>An entry that is gone from a newer file was removed on that file's date, which is no legal date.
 */
public final class ListVersions {
    /** A newer version that lacks more of the last one than this, in hundredths, is not taken without a word. */
    public static final int MOST_GONE = 10;

    private static final int HUNDRED = 100;

    private ListVersions() {}

    /**
     * What a newer version changes. Immutable.
     *
     * @param changed as they are now
     * @param before how many entries the older version has
     */
    public record Changes(List<ListEntry> added, List<ListEntry> changed, List<ListEntry> gone, int before) {
        public Changes {
            added = List.copyOf(added);
            changed = List.copyOf(changed);
            gone = List.copyOf(gone);
        }

        /** Whether an entry of either version is one that came, went or changed. */
        public Predicate<ListEntry> touched() {
            Set<Key> keys = Stream.of(added, changed, gone)
                    .flatMap(List::stream)
                    .map(Key::of)
                    .collect(Collectors.toUnmodifiableSet());
            return e -> keys.contains(Key.of(e));
        }

        public boolean none() {
            return added.isEmpty() && changed.isEmpty() && gone.isEmpty();
        }

        /** Whether more than so many hundredths of the last version's entries are gone. */
        public boolean lacksMoreThan(int hundredths) {
            return (long) gone.size() * HUNDRED > (long) before * hundredths;
        }

        /**
         * Stops where a large part of the last version is gone: more often a file that was cut, or another file, than a mass
         * removal.
         *
         * @param mostGone in hundredths, for example {@link #MOST_GONE}
         * @throws InputException where more is gone; the message says how much and what to do
         */
        public void stopIfShrunk(String file, int mostGone) {
            if (lacksMoreThan(mostGone)) {
                throw InputException.of(
                        "YT-K040",
                        new Place(file, 0, 0),
                        "`" + gone.size() + "` of the `" + before
                                + "` entries of the last version are not in it, for example `"
                                + gone.getFirst().name() + "`",
                        "Is it whole, and the same list? If so, say that the loss is meant: --shrunk.");
            }
        }
    }

    /** @throws IllegalArgumentException where an entry stands twice in a version */
    public static Changes compare(List<ListEntry> older, List<ListEntry> newer) {
        Map<Key, ListEntry> before = keyed(older);
        Map<Key, ListEntry> now = keyed(newer);
        List<ListEntry> added = new ArrayList<>();
        List<ListEntry> changed = new ArrayList<>();
        now.forEach((key, entry) -> {
            Optional<ListEntry> was = Optional.ofNullable(before.get(key));
            if (was.isEmpty()) {
                added.add(entry);
            } else if (!placeless(was.get()).equals(placeless(entry))) {
                changed.add(entry);
            }
        });
        List<ListEntry> gone = before.entrySet().stream()
                .filter(e -> !now.containsKey(e.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return new Changes(added, changed, gone, before.size());
    }

    private record Key(String list, String id) {
        private static Key of(ListEntry entry) {
            return new Key(entry.list(), entry.id());
        }
    }

    private static Map<Key, ListEntry> keyed(List<ListEntry> entries) {
        Map<Key, ListEntry> keyed = new LinkedHashMap<>();
        for (ListEntry entry : entries) {
            if (keyed.put(Key.of(entry), entry) != null) {
                throw new IllegalArgumentException("entry " + entry.id() + " stands twice");
            }
        }
        return keyed;
    }

    /** The entry wherever it stands in its file. */
    public static ListEntry placeless(ListEntry e) {
        return new ListEntry(
                e.list(),
                e.id(),
                e.kind(),
                e.names(),
                e.countries(),
                e.born(),
                e.identifiers(),
                e.addresses(),
                e.listed(),
                e.programmes(),
                Place.NOWHERE);
    }
}
