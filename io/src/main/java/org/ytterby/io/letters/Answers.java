package org.ytterby.io.letters;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ytterby.engine.law.Fact;
import org.ytterby.engine.law.Vocabulary;
import org.ytterby.io.text.Inquiry;

/** How an answer to a question is written, so that it can be read back. */
final class Answers {
    private final Vocabulary vocabulary;

    Answers(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    String form(Inquiry.Wanted wanted) {
        if (!wanted.elements().isEmpty()) {
            String first = wanted.elements().getFirst();
            return wanted.elements().size() == 1
                    ? first + " 0.5 | " + first + " not detected 0.005"
                    : wanted.elements().stream()
                            .limit(2)
                            .map(e -> e.equals(first) ? e + " 0.5" : e + " not detected 0.005")
                            .collect(Collectors.joining("; "));
        }
        Optional<Fact> fact = vocabulary.fact(wanted.key());
        return fact.map(Answers::form).orElse("");
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
            case CODES -> fact.values().isEmpty() ? "Nd; Fe; B" : several(fact.values());
            case COMPOSITION -> "Nd 30; Fe 66; B 1; Dy not detected 0.005";
            case OWNERSHIP -> "none | Name = 30; Name = unknown";
            case TEXT, NUMBER, COUNTRY, DATE, PARTIES -> "";
        };
    }
}
