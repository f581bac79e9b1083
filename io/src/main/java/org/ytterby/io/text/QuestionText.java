package org.ytterby.io.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ytterby.engine.decide.Answer;
import org.ytterby.engine.decide.Engine;
import org.ytterby.engine.decide.Finding;
import org.ytterby.engine.law.Fact;

/** A question as a person is asked it: what, which rules it is for, how to find out, how to answer. Never what an answer leads to. */
public final class QuestionText {
    private static final String UNTOLD = "party_name_tells_nobody";
    private static final int MOST_RULES = 4;
    private static final int MOST_VALUES = 30;

    private final Engine engine;
    private final Speech speech;

    public QuestionText(Engine engine, Style style) {
        this.engine = engine;
        this.speech = Speech.of(engine.corpus(), style);
    }

    public String say(String key, Object... values) {
        return speech.say(key, values);
    }

    public String count(String key, long count) {
        return speech.words().count(key, count);
    }

    /** An outcome inside a sentence. */
    public String phrase(org.ytterby.engine.decide.Determination determination) {
        return speech.outcomes().phrase(determination);
    }

    public String label(String key) {
        return speech.facts().label(key);
    }

    /** @param number of the question in the dialogue */
    public String of(Ask ask, Answer answer, int number) {
        Page page = new Page(speech.style());
        page.para(
                number + "  ",
                "   ",
                speech.asks().question(ask, answer.closed().facts()));
        if (isOfAStatedName(ask, answer)) {
            page.para("   ", "   ", speech.outcomes().says("warnings." + UNTOLD));
        }
        List<String> rules = rules(ask, answer);
        if (!rules.isEmpty()) {
            page.para("   ", "   ", speech.say("ask.because", String.join(speech.say("list.semicolon"), rules)));
        }
        speech.asks().findOut(ask).ifPresent(f -> page.para("   ", "   ", f));
        page.para("   ", "   ", speech.say("ask.answer", form(ask)));
        return page.toString();
    }

    /** Who asks again for a name that stands there has to say why. */
    private static boolean isOfAStatedName(Ask ask, Answer answer) {
        return answer.warnings().contains(UNTOLD)
                && ask.key().endsWith(".name")
                && answer.closed().facts().text(ask.key()).isPresent();
    }

    /** The texts on which it has a bearing. */
    private List<String> rules(Ask ask, Answer answer) {
        var trees = engine.explanation(answer);
        Set<String> keys =
                Set.copyOf(ask.questions().stream().map(Answer.Question::key).toList());
        List<String> rules = answer.findings().stream()
                .filter(f -> f.kind() == Finding.Kind.COULD_APPLY && Weight.of(f) < 4)
                .filter(f -> Weight.asksFor(f, keys, trees))
                .map(f -> speech.law().shortCite(f.provision()))
                .distinct()
                .toList();
        List<String> shown = new ArrayList<>(rules.stream().limit(MOST_RULES).toList());
        if (rules.size() > MOST_RULES) {
            shown.add(speech.words().count("ask.more-rules", rules.size() - (long) MOST_RULES));
        }
        return shown;
    }

    private String form(Ask ask) {
        if (!ask.parts().isEmpty()) {
            String all = String.join(speech.say("list.comma"), ask.parts());
            return speech.say(
                    ask.parts().size() == 1 ? "ask.form.element" : "ask.form.elements",
                    ask.parts().getFirst(),
                    all);
        }
        Optional<Fact> fact = speech.corpus().vocabulary().fact(ask.key());
        return fact.map(this::form).orElse("");
    }

    private String form(Fact fact) {
        return switch (fact.type()) {
            case YES_NO -> speech.say("ask.form.yes-no");
            case CODE -> values(fact);
            case CODES -> fact.values().isEmpty() ? speech.say("ask.form.codes") : values(fact);
            case NUMBER -> speech.say("ask.form.number");
            case COUNTRY -> speech.say("ask.form.country");
            case DATE -> speech.say("ask.form.date");
            case COMPOSITION -> speech.say("ask.form.composition");
            case OWNERSHIP -> speech.say("ask.form.ownership");
            case TEXT -> speech.say("ask.form.text");
            case PARTIES -> speech.say("ask.form.parties");
        };
    }

    private String values(Fact fact) {
        List<String> values = fact.values().stream()
                .limit(MOST_VALUES)
                .map(v -> {
                    String word = speech.facts().code(fact.key(), v);
                    return word.equals(v) ? v : v + speech.say("paren", word);
                })
                .toList();
        String more = fact.values().size() > MOST_VALUES ? " …" : "";
        return String.join(" | ", values) + more;
    }
}
