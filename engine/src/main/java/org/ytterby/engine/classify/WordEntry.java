package org.ytterby.engine.classify;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One entry of the lexicon: words of one meaning, and what they suggest. Nothing here states a fact.
 *
 * @param words in any language, folded by {@link FoldedText}
 * @param patterns shapes of a whole token (grades, type numbers), as regular expressions over its folded form
 * @param codes first digits of tariff codes that suggest the same
 * @param follows what else brings it up: {@code item.kind=magnet}
 * @param suggests values of facts that the words name
 * @param may values of facts that the words leave possible and do not name
 * @param items items that only words can point at
 * @param topics what the text is about, for {@code needs} and {@code unless} of other entries
 * @param needs topics, or {@code fact=value}, that all have to be there too; {@code a|b}: one of them
 * @param unless topics, facts or {@code fact=value} of which none may be there
 * @param says why, for people
 */
public record WordEntry(
        String id,
        List<Word> words,
        List<String> patterns,
        List<String> codes,
        List<String> follows,
        Map<String, List<String>> suggests,
        Map<String, List<String>> may,
        List<String> items,
        List<String> topics,
        List<String> needs,
        List<String> unless,
        Optional<Role> role,
        Map<String, String> says) {

    private static final String DESIGNATION = "item.designation";
    private static final String ELEMENTS = "item.elements";

    /**
     * A word or phrase.
     *
     * @param cased how it has to be written where the case of letters matters ({@code =GaSe}: no gases); else empty
     * @param opensLeft whether other letters may stand before it ({@code *magnet}: Ringmagnet)
     * @param opensRight whether other letters may stand after it ({@code dysprosium*}: Dysprosiumoxid)
     */
    public record Word(String text, String cased, String language, boolean opensLeft, boolean opensRight) {}

    /** What a word does to the words beside it. */
    public enum Role {
        /** It is told apart: it looks like a word of the trade and is none. */
        INNOCENT,
        /** What follows is said to be absent: {@code free of}. */
        ABSENT_AFTER,
        /** What stands before is said to be absent: {@code -free}. */
        ABSENT_BEFORE,
        /** What stands before is only likened: {@code -style}. */
        LIKE_BEFORE,
        /** What follows says what the goods are for, and not what they are. */
        PURPOSE,
        /** What follows comes with the goods: plus. */
        ALONG,
        /** The same, where it is not said to be in them: and. */
        JOINED,
        /** The same of what stands beside it, before or behind: spare, loose. */
        SPARE,
        /** What follows is in the goods: with. */
        HOLDING,
        /** Not a word: kinds of things that are judged by themselves wherever they stand. */
        PART,
        /** Together with a container: nothing is in it any more. */
        EMPTY,
        CONTAINER
    }

    /** Whether shorter words inside one of its words say nothing of their own. */
    boolean covers() {
        boolean certain = needs.isEmpty() && unless.isEmpty();
        boolean saysWhatItIs = !(suggests.isEmpty() && may.isEmpty()) && !namesOnlyDesignations();
        return certain && saysWhatItIs;
    }

    /** Whether it says something, and not which elements are in it; a word for what something is not says that too. */
    boolean namesNoElement() {
        return role.isEmpty() && suggestsSomething() && !suggests.containsKey(ELEMENTS);
    }

    /** Whether it names an element and nothing else. */
    boolean namesOneElement() {
        return suggests.size() == 1
                && suggests.getOrDefault(ELEMENTS, List.of()).size() == 1;
    }

    /** Whether a token of its shape is a grade, and neither a formula nor a symbol with a number: Y30 of a ferrite. */
    boolean isGradeAlone() {
        return !patterns.isEmpty()
                && !suggests.isEmpty()
                && !suggests.containsKey(ELEMENTS)
                && !may.containsKey(ELEMENTS);
    }

    /** Whether it only looks like a word of the trade. */
    boolean isInnocent() {
        return role.filter(Role.INNOCENT::equals).isPresent();
    }

    private boolean namesOnlyDesignations() {
        return Stream.concat(suggests.keySet().stream(), may.keySet().stream()).allMatch(DESIGNATION::equals);
    }

    /** What says what a thing is gives way to a longer word; topics and pointers to items do not. */
    boolean isCovered() {
        return !(suggests.isEmpty() && may.isEmpty()) || role.isPresent();
    }

    /** Whether it brings up anything by itself. */
    boolean suggestsSomething() {
        return !(suggests.isEmpty() && may.isEmpty() && items.isEmpty());
    }
}
