package org.ytterby.engine.screen;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ytterby.engine.screen.ListedName.Kind;
import org.ytterby.engine.screen.list.EntryName;
import org.ytterby.engine.screen.list.ListEntry;
import org.ytterby.engine.screen.match.Matcher;
import org.ytterby.engine.screen.match.Meeting;
import org.ytterby.engine.screen.match.Near;
import org.ytterby.engine.screen.word.OneEdit;
import org.ytterby.engine.screen.word.Script;
import org.ytterby.engine.screen.word.Spelling;

/**
 * Finds listed names near a given one: those that share what is rare, whatever else stands beside it, and those that a
 * comparison word by word finds alike. Thread-safe.
 */
final class NearNames {
    private final WholeNames wholeNames;
    private final RareWords rareWords;
    private final LookAlikes lookAlikes;
    private final KanaNames kanaNames;
    private final Matcher matcher;
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final Set<String> people = new HashSet<>();

    private NearNames(List<Listed> names, Matcher matcher) {
        List<Listed> strong =
                names.stream().filter(l -> l.name().kind() != Kind.WEAK).toList();
        this.wholeNames = new WholeNames(strong);
        this.rareWords = new RareWords(strong);
        this.lookAlikes = new LookAlikes(strong);
        this.kanaNames = new KanaNames(strong);
        this.matcher = matcher;
        for (Listed listed : strong) {
            places.putIfAbsent(listed.name().entry(), listed.place());
            if (listed.personal()) {
                people.add(listed.name().name());
            }
        }
    }

    static NearNames of(List<Listed> names) {
        return new NearNames(names, Matcher.of(entries(names)));
    }

    static NearNames of(List<Listed> names, Matcher.Stored stored) {
        return new NearNames(names, Matcher.of(entries(names), stored));
    }

    Matcher.Stored stored() {
        return matcher.stored();
    }

    private static List<ListEntry> entries(List<Listed> names) {
        Map<String, List<EntryName>> byEntry = new LinkedHashMap<>();
        for (Listed listed : names) {
            boolean whole = listed.written().equals(listed.name().name());
            if (whole && listed.name().kind() != Kind.WEAK) {
                byEntry.computeIfAbsent(listed.name().entry(), e -> new ArrayList<>(2))
                        .add(new EntryName(listed.name().name(), EntryName.Kind.PRIMARY));
            }
        }
        List<ListEntry> entries = new ArrayList<>(byEntry.size());
        byEntry.forEach((id, own) -> entries.add(ListEntry.named("lists", id, ListEntry.Kind.UNKNOWN, own)));
        return entries;
    }

    /** One hit an entry, the surest; the surest hits first, then in the order of the list. */
    List<Hit> find(String name, Spelling given) {
        Map<String, Found> best = new LinkedHashMap<>();
        Found.Sink sink =
                (listed, how, mine, theirs) -> take(new Found(listed.place(), listed.hit(how, mine, theirs)), best);
        wholeNames.find(given, sink);
        rareWords.find(given, sink);
        lookAlikes.find(name, given, sink);
        kanaNames.find(name, sink);
        for (Near near : matcher.search().near(name, e -> !best.containsKey(e.id()))) {
            if (people.contains(near.name().text()) && wordsMet(near) < 2) {
                continue; // family names are shared
            }
            take(new Found(places.getOrDefault(near.entry().id(), 0), hit(near, given)), best);
        }
        return best.values().stream().sorted().map(Found::hit).toList();
    }

    private static int wordsMet(Near near) {
        return near.names().meetings().stream()
                .mapToInt(m -> m.listed().split(" ", -1).length)
                .sum();
    }

    private static void take(Found found, Map<String, Found> best) {
        best.merge(found.hit().entry(), found, Found::surer);
    }

    private static Hit hit(Near near, Spelling given) {
        String entry = near.entry().id();
        String name = near.name().text();
        String core = Spelling.of(name).core();
        boolean spoken = near.isRead() || (Script.hasNoWords(core) && near.isSpokenAlike());
        if (!spoken && OneEdit.differ(given.core(), core)) {
            return new Hit(entry, name, How.ONE_LETTER, new Hit.Meeting(given.core(), core));
        }
        List<Meeting> met = near.names().meetings();
        String mine = String.join(" ", met.stream().map(Meeting::given).toList());
        String theirs = String.join(" ", met.stream().map(Meeting::listed).toList());
        return new Hit(entry, name, spoken ? How.TRANSLITERATION : How.ALIKE, new Hit.Meeting(mine, theirs));
    }
}
