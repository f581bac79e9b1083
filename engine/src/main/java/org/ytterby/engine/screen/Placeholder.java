package org.ytterby.engine.screen;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ytterby.engine.screen.word.CommonWords;
import org.ytterby.engine.screen.word.HanziVariants;
import org.ytterby.engine.screen.word.Letters;
import org.ytterby.engine.screen.word.Script;
import org.ytterby.engine.screen.word.Spelling;

/** Tells words that people write where a name should stand, such as "to be advised", "company B" and "new customer B in Germany". */
final class Placeholder {
    private static final int LONGEST = 8;

    /** Longer figures behind a firm's form are rather a name: {@code 1832 Ltd.} */
    private static final int LONGEST_FIGURE = 3;

    /** What a word may be in such a field. */
    private enum Part {
        NOBODY,
        SMALL,
        ROLE,
        BESIDE,
        ASKS,
        PLACE,
        COUNTRY,
        FIRM,
        MOCK,
        LETTER,
        FIGURE
    }

    private final Set<Part> seen = EnumSet.noneOf(Part.class);
    private int letters;
    private int countries;

    private Placeholder() {}

    /** Whether such words are all there is: with or without a place, and a part in a deal also with a mark or an adjective. */
    static boolean is(List<String> words) {
        List<String> folded = words.stream().map(HanziVariants::fold).toList();
        String joined = String.join("", folded);
        if (joined.length() < 2
                || CommonWords.isNobody(joined)
                || CommonWords.isCountry(joined)
                || folded.stream().allMatch(CommonWords::isNobody)) {
            return true;
        }
        Placeholder field = new Placeholder();
        return folded.stream().allMatch(field::take)
                && field.isOfNobody(folded.getLast().length() == 1, CommonWords.isCountry(folded.getFirst()));
    }

    /**
     * Whether the name stands for any that is not said, as in {@code XYZ Ltd.} and {@code Muster GmbH}. Some firms are called so;
     * their papers show it.
     */
    static boolean isStandIn(String name) {
        Spelling spelling = Spelling.of(name);
        long initials =
                Letters.words(name).stream().filter(w -> w.length() == 1).count();
        Placeholder field = new Placeholder();
        if (spelling.hasLegalForm()) {
            field.seen.add(Part.FIRM);
        }
        if (spelling.words().stream().anyMatch(CommonWords::isMock)) {
            field.seen.add(Part.MOCK);
        }
        return initials < 2 && spelling.words().stream().allMatch(field::takeOfAStandIn) && field.standsForAny();
    }

    /** @param beginsWithACountry as funds do: {@code Australia 2040 CI} */
    private boolean isOfNobody(boolean endsInALetter, boolean beginsWithACountry) {
        boolean marked = letters > 0 || has(Part.FIGURE);
        boolean bare = !has(Part.BESIDE) && !has(Part.PLACE);
        return letters < 2
                && (has(Part.ROLE)
                        || (has(Part.NOBODY) && !has(Part.BESIDE))
                        || (has(Part.FIRM) && (marked || endsInALetter) && !has(Part.PLACE))
                        || has(Part.ASKS)
                        || (countries > 1 && !marked && !has(Part.FIRM) && bare)
                        || (has(Part.SMALL) && has(Part.FIGURE) && bare && !beginsWithACountry));
    }

    private boolean standsForAny() {
        boolean marked = letters == 1 || has(Part.FIGURE);
        return letters < 2
                && (has(Part.MOCK) || (has(Part.ROLE) && marked) || (has(Part.FIRM) && (marked || has(Part.COUNTRY))));
    }

    private boolean has(Part part) {
        return seen.contains(part);
    }

    /** Whether the word may be part of one. */
    private boolean take(String word) {
        return (has(Part.ASKS) && CommonWords.isGivenName(word)) || add(parts(word));
    }

    private boolean takeOfAStandIn(String word) {
        if (CommonWords.isMock(word) || (has(Part.MOCK) && CommonWords.isGivenName(word))) {
            return true;
        }
        Set<Part> parts = parts(word);
        boolean figure = parts.contains(Part.FIGURE) && word.length() > LONGEST_FIGURE;
        boolean filler = parts.contains(Part.SMALL) && !parts.contains(Part.FIRM) && !parts.contains(Part.ROLE);
        boolean named =
                figure || (filler && !has(Part.MOCK)) || parts.contains(Part.PLACE) || parts.contains(Part.BESIDE);
        return !named && add(parts);
    }

    private boolean add(Set<Part> parts) {
        seen.addAll(parts);
        letters += parts.contains(Part.LETTER) ? 1 : 0;
        countries += parts.contains(Part.COUNTRY) ? 1 : 0;
        return !parts.isEmpty();
    }

    /** What a word may be; nothing where it is a word of its own. */
    private static Set<Part> parts(String word) {
        if (Script.hasNoWords(word)) {
            return ofRun(word);
        }
        int digits = word.length();
        while (digits > 0 && Character.isDigit(word.charAt(digits - 1))) {
            digits--;
        }
        String letters = word.substring(0, digits);
        Set<Part> parts = ofWord(letters);
        if (digits == word.length()) {
            return parts;
        }
        boolean marked = letters.isEmpty() || parts.contains(Part.ROLE) || parts.contains(Part.FIRM);
        parts.add(Part.FIGURE);
        return marked ? parts : Set.of();
    }

    private static Set<Part> ofWord(String word) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        put(parts, Part.NOBODY, CommonWords.namesNobody(word));
        put(parts, Part.SMALL, CommonWords.isNobody(word));
        put(parts, Part.ROLE, CommonWords.isRole(word));
        put(parts, Part.ASKS, CommonWords.isAsking(word));
        put(parts, Part.FIRM, CommonWords.isFirm(word));
        put(parts, Part.COUNTRY, CommonWords.isCountry(word));
        if (parts.isEmpty()) {
            put(parts, Part.PLACE, CommonWords.isPlace(word));
            put(parts, Part.BESIDE, CommonWords.isBesideRole(word));
            put(parts, Part.LETTER, word.length() == 1 || CommonWords.isMark(word));
        }
        return parts;
    }

    private static void put(Set<Part> parts, Part part, boolean is) {
        if (is) {
            parts.add(part);
        }
    }

    /** The words of which a run without blanks is made, however it is cut; what names no part in a deal counts as beside one. */
    private static Set<Part> ofRun(String run) {
        List<Set<Part>> reached = new ArrayList<>();
        for (int to = 0; to <= run.length(); to++) {
            Set<Part> here = EnumSet.noneOf(Part.class);
            for (int from = Math.max(0, to - LONGEST); from < to; from++) {
                Set<Part> word = ofRunWord(run.substring(from, to));
                if (!word.isEmpty() && (from == 0 || !reached.get(from).isEmpty())) {
                    here.addAll(word);
                    here.addAll(reached.get(from));
                }
            }
            reached.add(here);
        }
        return reached.getLast();
    }

    private static Set<Part> ofRunWord(String word) {
        Set<Part> parts = ofWord(word);
        if (CommonWords.isBesideRole(word)) {
            parts.add(Part.BESIDE);
        }
        if (word.length() == 1 && !CommonWords.isMark(word)) {
            parts.remove(Part.LETTER);
        }
        parts.remove(Part.PLACE);
        return parts;
    }
}
