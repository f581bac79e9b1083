package org.ytterby.engine.screen;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The stretches of a field that may be a name of their own: between commas and the like, and beside words such as {@code and} and
 * {@code of}, as in {@code Procurement Department of Acme Corporation} or {@code Attn: Mr. Keller, Acme Corporation}.
 */
final class FieldParts {
    private static final int LONGEST = 4_000;
    /** Names hold no more stretches than this. */
    private static final int MOST_TOGETHER = 9;

    private static final Pattern CUT = Pattern.compile(
            "[,，、;；:：|/／\\n()（）\\[\\]]|\\s[-–—]\\s|&|(?i:\\b(?:and|und|et|y|of|for|c/o|attn|via)\\b)|(?<=\\p{IsHan})[和及与](?=\\p{IsHan})");

    private FieldParts() {}

    /** Every stretch between two cuts, and neighbours together, the field itself left out. */
    static Set<String> of(String field) {
        Set<String> parts = new LinkedHashSet<>();
        if (field.length() > LONGEST) {
            return parts;
        }
        List<Integer> starts = new ArrayList<>(List.of(0));
        List<Integer> ends = new ArrayList<>();
        Matcher cut = CUT.matcher(field);
        while (cut.find()) {
            ends.add(cut.start());
            starts.add(cut.end());
        }
        ends.add(field.length());
        for (int from = 0; from < starts.size(); from++) {
            for (int to = from; to < Math.min(ends.size(), from + MOST_TOGETHER); to++) {
                if (to - from < ends.size() - 1) {
                    parts.add(field.substring(starts.get(from), ends.get(to)).strip());
                }
            }
        }
        parts.remove("");
        return parts;
    }
}
