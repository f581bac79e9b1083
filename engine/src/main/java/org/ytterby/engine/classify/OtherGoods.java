package org.ytterby.engine.classify;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.ytterby.engine.classify.WordEntry.Role;

/**
 * Whether a text names other goods than those of a kind that is judged as a whole: a motor that comes with spare magnets, or what is
 * called a motor and described as magnets. What is in the goods is no other: a motor with magnets.
 *
 * @param parts the kinds that are judged by themselves, wherever they stand
 */
record OtherGoods(Set<String> parts) {
    private static final String KIND = "item.kind";
    private static final String FAMILY = "item.magnet_family";
    private static final Pattern SIDE_BY_SIDE = Pattern.compile("[ 用の的]*");
    private static final int REACH = 60;

    static OtherGoods of(List<WordEntry> entries) {
        Set<String> parts = new HashSet<>();
        for (WordEntry entry : entries) {
            if (is(entry, Role.PART)) {
                parts.addAll(entry.may().getOrDefault(KIND, List.of()));
            }
        }
        return new OtherGoods(parts);
    }

    private static boolean is(WordEntry entry, Role role) {
        return entry.role().filter(role::equals).isPresent();
    }

    boolean areNamed(String kind, Set<String> wholes, FoldedText text, List<Clue> clues, List<WordIndex.Hit> hits) {
        List<Clue> goods =
                clues.stream().filter(c -> c.counts() && !c.purpose()).toList();
        List<Clue> things = goods.stream()
                .filter(c -> c.named().containsKey(KIND) || c.named().containsKey(FAMILY))
                .toList();
        return hits.stream().anyMatch(h -> comeWith(h, kind, goods, hits))
                || isOfOther(kind, wholes, goods, things, hits)
                || endsOtherwise(kind, text, things);
    }

    /** "Plus magnets", "spare rotor", "2 kg powder besides"; also "magnets and motors", where nothing else was named before. */
    private static boolean comeWith(WordIndex.Hit cue, String kind, List<Clue> goods, List<WordIndex.Hit> hits) {
        boolean joined = is(cue.entry(), Role.JOINED) && cue.from() < head(hits);
        if (joined || is(cue.entry(), Role.ALONG) || is(cue.entry(), Role.SPARE)) {
            boolean spare = is(cue.entry(), Role.SPARE);
            return goods.stream()
                            .filter(c -> isApart(c, kind, cue.entry()))
                            .anyMatch(c -> isBehind(cue, c.from())
                                    || (isRightBefore(cue, c.to()) && (spare || isFirst(c, kind, goods))))
                    || hits.stream()
                            .anyMatch(h -> isBehind(cue, h.from())
                                    && cue.entry().topics().stream()
                                            .anyMatch(h.entry().topics()::contains));
        }
        return false;
    }

    /** Of a kind that the cue tells of, or of a listed element or family. */
    private static boolean isApart(Clue clue, String kind, WordEntry cue) {
        boolean counts = clue.named().containsKey(KIND)
                ? kinds(clue).stream().anyMatch(cue.may().getOrDefault(KIND, List.of())::contains)
                : clue.named().containsKey(FAMILY);
        return (counts || !clue.elements().isEmpty()) && !isOf(kind, clue);
    }

    private static boolean isBehind(WordIndex.Hit cue, int from) {
        return from >= cue.to() && from - cue.to() <= REACH;
    }

    private static boolean isRightBefore(WordIndex.Hit cue, int to) {
        return to <= cue.from() && cue.from() - to <= 1;
    }

    private static boolean isFirst(Clue clue, String kind, List<Clue> goods) {
        return goods.stream().noneMatch(g -> isOf(kind, g) && g.from() < clue.from());
    }

    /** No word of its head names the kind, and one names magnets, or another kind together with an element. */
    private boolean isOfOther(
            String kind, Set<String> wholes, List<Clue> goods, List<Clue> things, List<WordIndex.Hit> hits) {
        int head = head(hits);
        boolean elements =
                goods.stream().anyMatch(c -> c.from() < head && !c.elements().isEmpty());
        return things.stream().noneMatch(c -> isOf(kind, c) || kinds(c).stream().anyMatch(wholes::contains))
                && things.stream().anyMatch(c -> c.from() < head && (elements || isPart(c)));
    }

    /** Where the text begins to say what is in the goods. */
    private static int head(List<WordIndex.Hit> hits) {
        return hits.stream()
                .filter(h -> is(h.entry(), Role.HOLDING))
                .mapToInt(WordIndex.Hit::from)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** "Motor magnets": the last of two words side by side says what it is. */
    private boolean endsOtherwise(String kind, FoldedText text, List<Clue> things) {
        return things.stream()
                .filter(c -> isPart(c) && !isOf(kind, c))
                .anyMatch(c -> things.stream()
                                .anyMatch(t -> isOf(kind, t)
                                        && t.to() <= c.from()
                                        && SIDE_BY_SIDE
                                                .matcher(text.folded().substring(t.to(), c.from()))
                                                .matches())
                        && things.stream().noneMatch(t -> isOf(kind, t) && t.from() >= c.to()));
    }

    private boolean isPart(Clue clue) {
        return clue.named().containsKey(FAMILY) || kinds(clue).stream().anyMatch(parts::contains);
    }

    private static boolean isOf(String kind, Clue clue) {
        return kinds(clue).contains(kind)
                || clue.may().getOrDefault(KIND, List.of()).contains(kind);
    }

    private static List<String> kinds(Clue clue) {
        return clue.named().getOrDefault(KIND, List.of());
    }
}
