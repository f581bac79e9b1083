package org.ytterby.io.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of a sentence, and the piece of law it names, if it names one. Sentences made for pages carry the ids of what
 * they cite between control characters, which no text of others can hold: those are taken out of it on its way in.
 *
 * @param id of an instrument, a provision, an item, a notice or an open point
 */
public record Cited(String words, Optional<String> id) {
    private static final char BEGIN = '\u0001';
    private static final char SAYS = '\u0002';
    private static final char END = '\u0003';
    private static final Pattern MARKED =
            Pattern.compile(BEGIN + "([^\u0001-\u0003]*)" + SAYS + "([^\u0001-\u0003]*)" + END);

    /** The stretches of a sentence, in order. */
    public static List<Cited> in(String sentence) {
        List<Cited> parts = new ArrayList<>();
        Matcher m = MARKED.matcher(sentence);
        int from = 0;
        while (m.find()) {
            if (m.start() > from) {
                parts.add(new Cited(sentence.substring(from, m.start()), Optional.empty()));
            }
            parts.add(new Cited(m.group(2), Optional.of(m.group(1))));
            from = m.end();
        }
        if (from < sentence.length()) {
            parts.add(new Cited(sentence.substring(from), Optional.empty()));
        }
        return parts;
    }

    /** The sentence as it is read, without what it marks. */
    public static String plain(String sentence) {
        return MARKED.matcher(sentence).replaceAll("$2");
    }

    static String mark(String id, String words) {
        return BEGIN + id + SAYS + words + END;
    }
}
