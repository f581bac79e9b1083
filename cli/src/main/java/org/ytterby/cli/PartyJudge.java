package org.ytterby.cli;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.ytterby.io.lists.Party;

/**
 * Finds what parties may be, a batch at a time, on all cores. A party that came before is not judged again while it is
 * remembered; the memory is bounded. Not thread-safe.
 */
final class PartyJudge {
    private static final long MOST_REMEMBERED = 300_000;

    /** What an entry that was found holds in memory, beside a party that met none. */
    private static final int WEIGHT_OF_HIT = 10;

    private final Function<Party, ScreenLists.Found> lists;
    private final Map<Party, ScreenLists.Found> remembered = new LinkedHashMap<>(1 << 12, 0.75f, true);
    private long weight;

    PartyJudge(Function<Party, ScreenLists.Found> lists) {
        this.lists = lists;
    }

    /** What each of them may be. */
    Map<Party, ScreenLists.Found> judge(List<Party> parties) {
        Map<Party, ScreenLists.Found> found = new HashMap<>();
        Set<Party> unseen = new LinkedHashSet<>();
        for (Party party : parties) {
            ScreenLists.Found before = remembered.get(party);
            if (before == null) {
                unseen.add(party);
            } else {
                found.put(party, before);
            }
        }
        List<Party> asked = List.copyOf(unseen);
        List<ScreenLists.Found> answers = asked.parallelStream().map(lists).toList();
        for (int i = 0; i < asked.size(); i++) {
            found.put(asked.get(i), answers.get(i));
            remember(asked.get(i), answers.get(i));
        }
        return found;
    }

    private void remember(Party party, ScreenLists.Found found) {
        remembered.put(party, found);
        weight += weight(found);
        var eldest = remembered.entrySet().iterator();
        while (weight > MOST_REMEMBERED && eldest.hasNext()) {
            weight -= weight(eldest.next().getValue());
            eldest.remove();
        }
    }

    private static long weight(ScreenLists.Found found) {
        return 1 + (long) WEIGHT_OF_HIT * found.hits().size();
    }
}
