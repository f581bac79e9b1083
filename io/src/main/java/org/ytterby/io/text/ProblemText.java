package org.ytterby.io.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ytterby.engine.doc.Problem;

/**
 * What is wrong with an input, and what to do: place, message, advice.
 *
 * <p>Problems are worded in English where they arise. Where the catalogue has a sentence for their id, it is used with the
 * values that stood in backticks; where it has none, the English one is shown rather than nothing.
 */
public final class ProblemText {
    private static final Pattern VALUE = Pattern.compile("`([^`]*)`");

    /** What stands behind the first colon of the English: a list, for example. */
    private static final String REST = "{:}";

    private final Words words;

    public ProblemText(Words words) {
        this.words = words;
    }

    public String of(Problem problem) {
        String place = problem.place().file().isEmpty()
                ? ""
                : Columns.clean(problem.place().toString()) + "  ";
        String advice = advice(problem);
        String head = place + problem.id() + "  " + Columns.clean(message(problem));
        return advice.isEmpty() ? head : head + "\n    " + Columns.clean(advice);
    }

    /** What is wrong, in one line. */
    public String message(Problem problem) {
        return said("problem." + problem.id(), problem.message());
    }

    /** What to do; empty where nothing better can be said. */
    public String advice(Problem problem) {
        if (problem.advice().startsWith("Maybe `")) {
            return said("problem.maybe", problem.advice());
        }
        return said("problem." + problem.id() + ".advice", problem.advice());
    }

    private String said(String key, String english) {
        List<String> values = new ArrayList<>();
        Matcher matcher = VALUE.matcher(english);
        while (matcher.find()) {
            values.add(matcher.group(1));
        }
        return words.maybe(key, values.toArray())
                .map(s -> english.contains(": ") ? s.replace(REST, english.substring(english.indexOf(": ") + 2)) : s)
                .filter(s -> !s.contains("{"))
                .orElse(english);
    }
}
