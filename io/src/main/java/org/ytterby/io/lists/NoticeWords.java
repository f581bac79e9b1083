package org.ytterby.io.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words of Chinese notices mean: lists, measures, countries, offices. A table of the product's. */
final class NoticeWords {
    static final NoticeWords TABLE = new NoticeWords();

    private final List<PublishedList> lists = new ArrayList<>();
    private final Map<String, Pattern> measures = new LinkedHashMap<>();
    private final Map<String, String> countries = new LinkedHashMap<>();
    private final Map<String, Pattern> sections = new LinkedHashMap<>();
    private final Map<String, Pattern> words = new LinkedHashMap<>();

    /**
     * A list that notices put parties on.
     *
     * @param entries what the ids of its entries begin with
     * @param notices what the names of its notices begin with
     * @param byDay its notices are told apart by their day, not by their number
     */
    record PublishedList(
            String id, String entries, String notices, boolean byDay, String issuer, String english, Pattern pattern) {}

    private NoticeWords() {
        try (InputStream in = Objects.requireNonNull(NoticeWords.class.getResourceAsStream("notice-words.txt"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .map(l -> l.split(" \\| ?", 5))
                    .forEach(this::take);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(String[] cells) {
        String value = cells[1].strip();
        switch (cells[0]) {
            case "list" -> {
                String[] ids = value.split(" ", -1);
                lists.add(new PublishedList(
                        ids[0],
                        ids[1],
                        ids[2],
                        ids[3].equals("day"),
                        cells[2].strip(),
                        cells[3].strip(),
                        Pattern.compile(cells[4].strip())));
            }
            case "measure" -> measures.put(value, Pattern.compile(cells[2].strip()));
            case "country" -> countries.put(cells[2].strip(), value);
            case "section" -> sections.put(value, Pattern.compile(cells[2].strip()));
            default -> words.put(cells[0], Pattern.compile(cells[2].strip()));
        }
    }

    private Pattern words(String kind) {
        return Objects.requireNonNull(words.get(kind), kind);
    }

    Optional<PublishedList> list(String text) {
        return lists.stream().filter(l -> l.pattern().matcher(text).find()).findFirst();
    }

    /** Measures of a line, in the order of the table. */
    List<String> measures(String line) {
        return measures.entrySet().stream()
                .filter(m -> m.getValue().matcher(line).find())
                .map(Map.Entry::getKey)
                .toList();
    }

    List<String> ordered(java.util.Collection<String> found) {
        return measures.keySet().stream().filter(found::contains).toList();
    }

    /** Country words with their codes. */
    Map<String, String> countries() {
        return countries;
    }

    /** Whether a heading is one of persons, or of bodies. */
    Optional<String> section(String heading) {
        return sections.entrySet().stream()
                .filter(s -> s.getValue().matcher(heading).matches())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Where a name begins that an office stands before; 0 where none does. */
    int afterOffice(String text) {
        Matcher office = words("office").matcher(text);
        int after = 0;
        while (office.find()) {
            after = office.end();
        }
        return after < text.length() ? after : 0;
    }

    boolean endsAsBody(String text) {
        return Pattern.compile("(?:" + words("body").pattern() + ")$")
                .matcher(text)
                .find();
    }

    boolean namesBody(String text) {
        return words("body").matcher(text).find();
    }

    /** Whether a text belongs to a list of decisions by day: those give their reasons first. */
    boolean isByDay(String title) {
        return list(title).filter(PublishedList::byDay).isPresent();
    }

    boolean isForm(String word) {
        return words("form").matcher(word).matches();
    }
}
