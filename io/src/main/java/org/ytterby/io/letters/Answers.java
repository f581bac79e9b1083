package org.ytterby.io.letters;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ytterby.engine.law.Fact;
import org.ytterby.engine.law.Vocabulary;
import org.ytterby.io.text.Inquiry;

/** How an answer to a question is written, so that it can be read back; copied out whole it is no answer. */
final class Answers {
    private final Vocabulary vocabulary;

    Answers(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    String form(Inquiry.Wanted wanted) {
        if (!wanted.elements().isEmpty()) {
            List<String> two = wanted.elements().stream().limit(2).toList();
            return together(two, " 0.5") + " | " + together(two, " not detected 0.005");
        }
        Optional<Fact> fact = vocabulary.fact(wanted.key());
        return fact.map(Answers::form).orElse("");
    }

    private static String together(List<String> elements, String share) {
        return elements.stream().map(e -> e + share).collect(Collectors.joining("; "));
    }

    /** Each alone, and at the end how two are written: never all of them in a row, which reads as one answer. */
    private static String several(List<String> values) {
        String each = String.join(" | ", values);
        return values.size() < 2 ? each : each + " | " + values.get(0) + "; " + values.get(1);
    }

    private static String form(Fact fact) {
        return switch (fact.type()) {
            case YES_NO -> "yes | no | unknown";
            case CODE -> String.join(" | ", fact.values());
            case CODES -> fact.values().isEmpty() ? "Nd; Fe; B | Sm; Co" : several(fact.values());
            case COMPOSITION -> "Nd 30; Fe 66; B 1; Dy 0.5 | Nd 30; Fe 66; B 1; Dy not detected 0.005";
            case OWNERSHIP -> "none | Name = 30; Name = unknown";
            case TEXT, NUMBER, COUNTRY, DATE, PARTIES -> "";
        };
    }
}
