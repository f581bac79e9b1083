package org.ytterby.engine.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.ytterby.engine.classify.Clue.Bearing;
import org.ytterby.engine.classify.WordEntry.Role;

/** Says of each clue whether the text speaks of the goods: not where it says free of, in the style of, an empty drum of. */
final class Bearings {
    /** How far "without" reaches to the first thing it names, and from one thing of a list to the next. */
    private static final int REACH = 30;

    private static final int LONGEST_WORD = 20;
    private static final int LINK = 6;
    private static final int FAR = 80;
    private static final int LONGEST_LIST = 60;

    private static final Pattern FILLED = Pattern.compile(
            "[ :,]?((any|added|detectable|intentionally|intentional|the|other|further|all|free|de|du|des|d'|von|an|am|jegliche[sn]?) ?)*|[何任有添加]{0,3}");
    private static final Pattern LISTED =
            Pattern.compile("[ ,/&+、，]*|[ ,]*(and|or|nor|und|oder|et|ou|ni|no|sans|ohne|和|或|及|与)[ ]?");
    private static final Pattern LINKED = Pattern.compile("[ ]?[/&+、,][ ]?|  ?(and|und|et|or|oder|ou) |[和及与]");
    private static final Pattern CLAUSE = Pattern.compile("[^,;，；。()（）]*");
    /** {@code sous vide}, {@code not empty}, 真空, 航空. */
    private static final Pattern OTHERWISE_EMPTY =
            Pattern.compile("(^| )(sous|non|pas|not|never|nicht) $|[真航中太天时時低高防架悬懸抽排]$");

    /** Between "empty" and what is. */
    private static final Pattern OF_CONTAINERS = Pattern.compile("[的 ]?(铁|钢|铝|木|纸|玻璃|塑料?|胶|旧|吨|大|小)?");

    private static final Pattern BESIDE = Pattern.compile("[ ,:;(（，、]{0,3}(为|是|已)?");
    private static final Pattern NUMBERED = Pattern.compile(
            "(part|item|art|article|order|lot|cas|model|ref|cat|serial|batch|hs|type|grade|code|drawing|material|stock|product)[ .]?$");

    private final FoldedText text;
    private final List<Clue> clues;

    private Bearings(FoldedText text, List<Clue> clues) {
        this.text = text;
        this.clues = new ArrayList<>(clues);
    }

    static List<Clue> of(FoldedText text, List<Clue> clues, List<WordIndex.Hit> hits) {
        Bearings bearings = new Bearings(text, clues);
        if (bearings.isOfEmptyContainers(hits)) {
            bearings.clues.replaceAll(c -> c.bearing(Bearing.ASIDE));
            return bearings.clues;
        }
        for (WordIndex.Hit hit : hits) {
            if (is(hit, Role.ABSENT_AFTER)) {
                bearings.after(hit);
            } else if (is(hit, Role.ABSENT_BEFORE)) {
                bearings.before(hit, Bearing.ABSENT);
            } else if (is(hit, Role.LIKE_BEFORE)) {
                bearings.before(hit, Bearing.ASIDE);
            } else if (is(hit, Role.PURPOSE)) {
                bearings.purpose(hit);
            }
        }
        return bearings.clues;
    }

    private boolean isOfEmptyContainers(List<WordIndex.Hit> hits) {
        TreeMap<Integer, WordIndex.Hit> containers = new TreeMap<>();
        hits.stream().filter(h -> is(h, Role.CONTAINER)).forEach(h -> containers.put(h.from(), h));
        return hits.stream()
                .filter(e -> is(e, Role.EMPTY) && !isOtherwiseEmpty(e))
                .anyMatch(e -> containers.subMap(e.from() - REACH - LONGEST_WORD, e.to() + REACH + 1).values().stream()
                        .anyMatch(c -> isEmpty(e, c)));
    }

    private boolean isOtherwiseEmpty(WordIndex.Hit cue) {
        String before = text.folded().substring(Math.max(0, cue.from() - LONGEST_WORD), cue.from());
        return OTHERWISE_EMPTY.matcher(before).find();
    }

    /** {@code empty Dy2O3 drums}, 空桶, 桶(空): one character means it only where it stands at the container, not in 空运. */
    private boolean isEmpty(WordIndex.Hit cue, WordIndex.Hit container) {
        if (cue.to() - cue.from() > 1) {
            return gap(cue, container) <= REACH;
        }
        return container.from() >= cue.to()
                ? matches(OF_CONTAINERS, cue.to(), container.from())
                : container.to() <= cue.from() && matches(BESIDE, container.to(), cue.from());
    }

    private static int gap(WordIndex.Hit one, WordIndex.Hit other) {
        return Math.max(0, Math.max(one.from(), other.from()) - Math.min(one.to(), other.to()));
    }

    private static boolean is(WordIndex.Hit hit, Role role) {
        return hit.entry().role().filter(role::equals).isPresent();
    }

    private void after(WordIndex.Hit cue) {
        if (isNumberSign(cue)) {
            return;
        }
        int end = cue.to();
        boolean first = true;
        int last = Math.min(clues.size(), firstFrom(end) + LONGEST_LIST);
        for (int i = firstFrom(end); i < last && clues.get(i).from() - end <= REACH; i++) {
            Clue clue = clues.get(i);
            if (clue.from() >= end && reaches(end, clue.from(), first)) {
                clues.set(i, clue.bearing(Bearing.ABSENT));
                end = clue.to();
                first = false;
            } else if (clue.from() >= end) {
                return;
            } else if (clue.bearing() == Bearing.PRESENT && clue.from() >= cue.to()) {
                clues.set(i, clue.bearing(Bearing.ABSENT)); // lies over one that is absent
            }
        }
    }

    private void before(WordIndex.Hit cue, Bearing bearing) {
        int start = cue.from();
        boolean first = true;
        for (int i = firstFrom(start) - 1; i >= 0 && start - clues.get(i).from() <= FAR; i--) {
            Clue clue = clues.get(i);
            int gap = start - clue.to();
            boolean touches = first && gap >= 0 && gap <= 1 && isBlank(clue.to(), start);
            boolean linked = !first && gap >= 0 && gap <= LINK && matches(LINKED, clue.to(), start);
            boolean same = !first && clue.from() == start; // one word may tell of two things
            if (touches || linked || same) {
                clues.set(i, clue.bearing(bearing));
                start = clue.from();
                first = false;
            }
        }
    }

    /** A kind of thing that the goods are for is not what they are. */
    private void purpose(WordIndex.Hit cue) {
        for (int i = firstFrom(cue.to()); i < clues.size() && clues.get(i).from() - cue.to() <= FAR; i++) {
            Clue clue = clues.get(i);
            if (!matches(CLAUSE, cue.to(), clue.from())) {
                return;
            }
            clues.set(i, clue.aimed());
        }
    }

    /** "No." after "part" or "item" denies nothing. */
    private boolean isNumberSign(WordIndex.Hit cue) {
        if (!cue.word().equals("no")) {
            return false;
        }
        String before = text.folded().substring(Math.max(0, cue.from() - 12), cue.from());
        return NUMBERED.matcher(before).find() || text.folded().startsWith(".", cue.to());
    }

    /** The first clue that begins there or later. */
    private int firstFrom(int place) {
        int low = 0;
        int high = clues.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (clues.get(middle).from() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean reaches(int from, int to, boolean first) {
        return matches(first ? FILLED : LISTED, from, to);
    }

    private boolean isBlank(int from, int to) {
        return text.folded().substring(from, to).isBlank();
    }

    private boolean matches(Pattern pattern, int from, int to) {
        return pattern.matcher(text.folded().substring(from, to)).matches();
    }
}
