package org.ytterby.io.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.law.Instrument;

/** What instruments are called, and their paragraphs, articles and questions as they are cited in one language. Immutable. */
public final class Citations {
    /** Places that every language writes in the same way. */
    private static final String SECTION = "§";

    private static final Pattern YEAR_AND_NUMBER = Pattern.compile("(\\d{4})年第(\\d+)号");
    private static final Pattern LAST_BRACKET = Pattern.compile("\\(([^()]*)\\)$");
    private static final Pattern NESTED = Pattern.compile("(\\d+)\\((\\d+)\\)");
    private static final Pattern PLACE = Pattern.compile("(arts?\\.|paras?|Q)?\\s?(\\d[\\d, ()to]*)(?<![ ,])");

    private final Corpus corpus;
    private final Words words;

    public Citations(Corpus corpus, Words words) {
        this.corpus = corpus;
        this.words = words;
    }

    /** The name a practitioner uses: a number and year, a law's title. */
    String name(Instrument instrument) {
        Optional<Matcher> number =
                instrument.number().map(YEAR_AND_NUMBER::matcher).filter(Matcher::matches);
        if (number.isPresent()) {
            return words.say("law.number", number.get().group(1), number.get().group(2));
        }
        String title = words.of(instrument.title());
        return switch (words.language()) {
            case EN -> shortTitle(title);
            case ZH -> title.startsWith("《") ? title : "《" + title.replaceFirst("^中华人民共和国", "") + "》";
        };
    }

    /** What stands in brackets at the end of a title is what people say. */
    private static String shortTitle(String title) {
        Matcher bracket = LAST_BRACKET.matcher(title);
        return bracket.find() ? bracket.group(1) : title;
    }

    /** A place, as the corpus writes it: in English, with a grammar of few words. */
    public String say(String cite) {
        if (cite.startsWith(SECTION)) {
            return words.say("cite.section", cite);
        }
        Optional<String> phrases = words.maybe("cite.phrases");
        if (phrases.isEmpty()) {
            return cite.matches("\\d.*") ? words.say("cite.bare", cite) : cite;
        }
        String text = cite.replaceAll("Q(\\d+) to Q(\\d+)", "Q$1 to $2").replaceAll("(\\d)-(\\d)", "$1 to $2");
        List<Instrument> longestFirst = corpus.instruments().values().stream()
                .sorted((a, b) -> b.title().en().length() - a.title().en().length())
                .toList();
        for (Instrument i : longestFirst) {
            text = text.replace(shortTitle(i.title().en()), name(i));
        }
        for (String phrase : phrases.get().split("\\|", -1)) {
            String[] both = phrase.split("=", 2);
            text = text.replace(both[0], both[1]);
        }
        return numbers(text);
    }

    private String numbers(String text) {
        StringBuilder out = new StringBuilder();
        for (String part : text.split("; ", -1)) {
            Matcher m = PLACE.matcher(part);
            boolean named = part.contains("《") || part.contains("号");
            String place = named && !part.matches(".*(arts?\\.|paras?).*") ? part : m.replaceAll(this::placed);
            out.append(out.isEmpty() ? "" : "；").append(place.replaceAll("(?<=[》号条款 ]) (?=第)", ""));
        }
        return out.toString();
    }

    private String placed(MatchResult m) {
        String kind = m.group(1) == null ? "" : m.group(1);
        Matcher inner = NESTED.matcher(m.group(2).strip());
        if (inner.matches()) {
            String nested = kind.startsWith("art") ? "cite.article-paragraph" : "cite.paragraph-item";
            return Matcher.quoteReplacement(words.say(nested, inner.group(1), inner.group(2)));
        }
        String numbers = m.group(2).strip().replace(" to ", "至").replace(", ", "、");
        String key = kind.startsWith("art") ? "cite.article" : kind.equals("Q") ? "cite.question" : "cite.paragraph";
        return Matcher.quoteReplacement(words.say(key, numbers));
    }
}
