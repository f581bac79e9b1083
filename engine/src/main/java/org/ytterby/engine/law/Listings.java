package org.ytterby.engine.law;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.ytterby.engine.screen.Identity;
import org.ytterby.engine.screen.Names;
import org.ytterby.engine.screen.Screener;

/**
 * The listed parties in a stretch of days between two changes: what each entry's notice lays on its party, who a name is
 * among the listings known by then, and what an unnamed party may bear. What was worked out once is kept.
 *
 * <p>Thread-safe.
 */
final class Listings {
    private static final int MOST_NAMES = 10_000;

    private final AsOf asOf;
    private final Screener screener;
    private final Map<String, Epoch.Standing> standings;
    private final Map<String, Identity> names = new ConcurrentHashMap<>();
    private final Map<String, Names.Key> keys = new ConcurrentHashMap<>();
    private final AtomicReference<Optional<List<Burden>>> burdens = new AtomicReference<>(Optional.empty());

    private Listings(AsOf asOf, Screener screener, Map<String, Epoch.Standing> standings) {
        this.asOf = asOf;
        this.screener = screener;
        this.standings = standings;
    }

    static Listings of(Corpus corpus, AsOf asOf) {
        Map<String, Epoch.Standing> standings = new HashMap<>();
        for (Notice notice : corpus.notices()) {
            List<StatusAct> acts = corpus.statusActs().stream()
                    .filter(a -> a.notice().equals(notice.id()))
                    .toList();
            TimelineEvent listed =
                    new TimelineEvent.Commences(List.of(), notice.effective(), notice.published(), List.of());
            Map<BitSet, Track> shared = new HashMap<>();
            Track untouched = track(listed, List.of(), asOf, corpus);
            for (Notice.Entry entry : notice.entries()) {
                BitSet own = own(acts, entry);
                Track track = own.isEmpty()
                        ? untouched
                        : shared.computeIfAbsent(own, k -> track(listed, chosen(acts, k), asOf, corpus));
                standings.put(entry.id(), new Epoch.Standing(notice, entry, track));
            }
        }
        return new Listings(asOf, corpus.screener(), standings);
    }

    /** Which of the texts are about the entry. */
    private static BitSet own(List<StatusAct> acts, Notice.Entry entry) {
        BitSet own = new BitSet();
        for (int i = 0; i < acts.size(); i++) {
            own.set(i, acts.get(i).isAbout(entry));
        }
        return own;
    }

    private static List<StatusAct> chosen(List<StatusAct> acts, BitSet which) {
        return which.stream().mapToObj(acts::get).toList();
    }

    private static Track track(TimelineEvent listed, List<StatusAct> acts, AsOf asOf, Corpus corpus) {
        List<TimelineEvent> events = new ArrayList<>(List.of(listed));
        acts.forEach(a -> events.add(a.event()));
        return Track.of(events, asOf, corpus.points(), Map.of());
    }

    Optional<Epoch.Standing> standing(String entry) {
        return Optional.ofNullable(standings.get(entry));
    }

    Iterable<Epoch.Standing> standings() {
        return standings.values();
    }

    Identity identify(String name) {
        Identity kept = names.get(name);
        if (kept != null) {
            return kept;
        }
        Identity identity = screener.identify(name, this::isPublished);
        if (names.size() < MOST_NAMES) {
            names.put(name, identity);
        }
        return identity;
    }

    Names.Key key(String name) {
        Names.Key kept = keys.get(name);
        if (kept != null) {
            return kept;
        }
        Names.Key key = Names.key(name);
        if (key.telling() != Names.Telling.SOMEBODY && isListed(key, name)) {
            key = new Names.Key(key.letters(), Names.Telling.SOMEBODY);
        }
        if (keys.size() < MOST_NAMES) {
            keys.put(name, key);
        }
        return key;
    }

    /** Whatever meets a list is somebody's name: {@code Leidos}. */
    private boolean isListed(Names.Key key, String name) {
        return !key.letters().isEmpty() && !(identify(name) instanceof Identity.Clear);
    }

    /** A listing nobody could know yet neither meets a name nor hides another. */
    private boolean isPublished(String entry) {
        return standing(entry).filter(s -> asOf.knows(s.notice().published())).isPresent();
    }

    List<Burden> burdens() {
        return burdens.get().orElseGet(() -> {
            List<Burden> found = Burden.among(standings());
            burdens.set(Optional.of(found));
            return found;
        });
    }
}
