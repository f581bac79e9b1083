package org.ytterby.engine.facts;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ytterby.engine.classify.Lexicon;
import org.ytterby.engine.law.SuspectGrades;
import org.ytterby.engine.law.Vocabulary;

/** What goods are called, read for the elements that it names; not as what they are free of. They clear nothing. */
final class GoodsWords {
    private static final String NOT_FREE_OF = "(?<!free of )(?<!without )(?<!no )(?<!non-)";
    private static final String NOT_FREE = "(?![- ]?(?i:free|frei))";
    private static final String NOT_FREE_ZH = "(?<![无無非])(?<!不含)";

    private final String words;
    private final String folded;

    private final Set<String> numbered;

    private GoodsWords(String words, Set<String> numbered) {
        this.words = words;
        this.numbered = numbered;
        this.folded = words.toLowerCase(Locale.ROOT);
    }

    static GoodsWords of(Facts facts, Lexicon lexicon) {
        String words = facts.text("item.description").orElse("") + " "
                + facts.text("item.part").orElse("");
        Set<String> numbered = facts.text("item.cas").stream()
                .flatMap(n -> lexicon.read("CAS " + n).clues().stream())
                .flatMap(clue -> clue.elements().stream())
                .collect(Collectors.toSet());
        return new GoodsWords(words, numbered);
    }

    /** By name, {@code dysprosium}, {@code 镝}, or by the CAS number of what holds it. */
    boolean spellOut(Vocabulary.Element element) {
        return numbered.contains(element.symbol())
                || find(NOT_FREE_OF + "(?<![A-Za-z])(?i:", element.name().en(), ")" + NOT_FREE)
                || find(NOT_FREE_ZH, element.name().zh(), "");
    }

    /** By symbol or name. */
    boolean name(Vocabulary.Element element) {
        return spellOut(element) || find(NOT_FREE_OF + "(?<![A-Za-z])", element.symbol(), "(?![a-z])" + NOT_FREE);
    }

    boolean hold(SuspectGrades grades) {
        return grades.areIn(words);
    }

    /** A corpus need not name an element in every language; most words name none, so that no pattern is made for them. */
    private boolean find(String before, String name, String after) {
        return !name.isEmpty()
                && folded.contains(name.toLowerCase(Locale.ROOT))
                && Pattern.compile(before + Pattern.quote(name) + after)
                        .matcher(words)
                        .find();
    }
}
