package org.ytterby.engine.screen.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ytterby.engine.screen.word.Table;

/** Writes the numbers of a name in figures: words, ordinals and Roman ones. */
final class NumberWords {
    private static final Map<String, Integer> WORDS = new HashMap<>();

    static {
        for (String line : Table.lines("match/number-words.txt")) {
            if (!Table.isSection(line)) {
                for (String pair : line.split(" ", -1)) {
                    int equals = pair.indexOf('=');
                    WORDS.put(pair.substring(0, equals), Integer.parseInt(pair.substring(equals + 1)));
                }
            }
        }
    }

    private NumberWords() {}

    /** The tokens with their numbers in figures; tens and ones side by side are one number. */
    static List<Token> inFigures(List<Token> tokens) {
        List<Token> figures = new ArrayList<>(tokens.size());
        int tens = 0;
        for (Token t : tokens) {
            int number = number(t);
            if (tens > 0 && number > 0 && number < 10) {
                Token ten = figures.removeLast();
                figures.add(t.asNumber(ten.written() + " " + t.written(), Integer.toString(tens + number)));
                tens = 0;
            } else {
                figures.add(number > 0 ? t.asNumber(t.written(), Integer.toString(number)) : t);
                tens = number >= 20 && number % 10 == 0 && t.role() != Role.NUMBER ? number : 0;
            }
        }
        return figures;
    }

    private static int number(Token t) {
        if (t.role() == Role.NUMBER) {
            return ordinal(t.letters());
        }
        if (t.isForm() || t.writing() != Writing.LATIN) {
            return 0;
        }
        return WORDS.getOrDefault(t.letters(), 0);
    }

    /** Of {@code 44th} 44; 0 of what is no ordinal. */
    private static int ordinal(String letters) {
        int end = letters.length() - 2;
        boolean is = end > 0
                && end < 4
                && (letters.endsWith("st")
                        || letters.endsWith("nd")
                        || letters.endsWith("rd")
                        || letters.endsWith("th"))
                && letters.chars().limit(end).allMatch(Character::isDigit);
        return is ? Integer.parseInt(letters.substring(0, end)) : 0;
    }
}
