package org.ytterby.engine.screen;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds listed names near a given one: by words, as a whole, by runs of hanzi and by sound. Not changed after it is filled. */
final class NearNames {

    private final RareWords rareWords;
    private final WholeNames wholeNames;
    private final HanziRuns hanziRuns;
    private final Sounds sounds;

    NearNames(Collection<Listed> names) {
        this.rareWords = new RareWords(names);
        this.wholeNames = new WholeNames(names);
        this.hanziRuns = new HanziRuns(names);
        this.sounds = new Sounds(names);
    }

    /** One hit an entry, the surest; the surest hits first, then in the order of the list. */
    List<Hit> find(Spelling given) {
        Map<String, Found> best = new LinkedHashMap<>();
        Found.Sink sink = (listed, how, mine, theirs) -> best.merge(
                listed.name().entry(),
                new Found(listed, listed.hit(how, mine, theirs)),
                Found::surer);
        wholeNames.find(given, sink);
        sounds.find(given, sink);
        rareWords.find(given, sink);
        hanziRuns.find(given, sink);
        return best.values().stream().sorted().map(Found::hit).toList();
    }
}
