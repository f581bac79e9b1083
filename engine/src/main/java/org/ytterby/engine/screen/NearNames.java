package org.ytterby.engine.screen;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds listed names near a given one: by words, as a whole, by runs of hanzi and by sound. Not changed after it is filled. */
final class NearNames {

    /** A party that stands on several lists bears one name in all of them; the indices hold it once. */
    private final Map<Spelling, List<Listed>> bearers = new LinkedHashMap<>();

    private final RareWords rareWords;
    private final WholeNames wholeNames;
    private final HanziRuns hanziRuns;
    private final Sounds sounds;

    NearNames(Collection<Listed> names) {
        for (Listed listed : names) {
            bearers.computeIfAbsent(listed.spelling(), s -> new ArrayList<>(1)).add(listed);
        }
        List<Listed> once = new ArrayList<>(bearers.size());
        bearers.values().forEach(same -> once.add(mostOfficial(same)));
        this.rareWords = new RareWords(once);
        this.wholeNames = new WholeNames(once);
        this.hanziRuns = new HanziRuns(once);
        this.sounds = new Sounds(once);
    }

    private static Listed mostOfficial(List<Listed> same) {
        Listed best = same.getFirst();
        for (Listed listed : same) {
            best = listed.name().kind().compareTo(best.name().kind()) < 0 ? listed : best;
        }
        return best;
    }

    /** One hit an entry, the surest; the surest hits first, then in the order of the list. */
    List<Hit> find(Spelling given) {
        Map<String, Found> best = new LinkedHashMap<>();
        Found.Sink sink = (listed, how, mine, theirs) -> {
            for (Listed bearer : bearers.getOrDefault(listed.spelling(), List.of())) {
                best.merge(bearer.name().entry(), new Found(bearer, bearer.hit(how, mine, theirs)), Found::surer);
            }
        };
        wholeNames.find(given, sink);
        sounds.find(given, sink);
        rareWords.find(given, sink);
        hanziRuns.find(given, sink);
        return inOrder(best.values());
    }

    private static List<Hit> inOrder(Collection<Found> found) {
        List<Found> sorted = new ArrayList<>(found);
        sorted.sort(null);
        List<Hit> hits = new ArrayList<>(sorted.size());
        sorted.forEach(f -> hits.add(f.hit()));
        return hits;
    }
}
