package org.ytterby.io.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ytterby.engine.facts.Facts;
import org.ytterby.engine.facts.Value;
import org.ytterby.engine.law.Vocabulary;

/**
 * The questions of a book that can be asked now, each once: lines that ask the same of the same party, goods or law share one. An open line is led
 * by the question that settles most of it.
 *
 * @param groups best first: by lines settled, then by lines led, then by lines that ask it at all
 * @param open how many lines are open
 */
record QuestionPlan(List<Group> groups, int open) {

    /**
     * One question.
     *
     * @param facts of the first line that asks it
     * @param leads lines that it leads
     * @param settlesLed how many of them any answer to it settles
     * @param settled lines that any answer to it settles
     * @param asked every line that asks it, the ones it leads included
     * @param value of the lines it leads, by currency
     * @param worth of the lines that ask it
     */
    record Group(
            Ask ask,
            Facts facts,
            List<Integer> leads,
            int settlesLed,
            List<Integer> settled,
            List<Integer> asked,
            Map<String, BigDecimal> value,
            Map<String, BigDecimal> worth) {

        int lines() {
            return leads.size();
        }

        int settles() {
            return settled.size();
        }
    }

    static QuestionPlan of(List<Line> lines, Vocabulary vocabulary) {
        Gathering gathering = new Gathering(vocabulary);
        lines.forEach(gathering::add);
        return gathering.plan();
    }

    /** Questions that lead some line. */
    List<Group> leading() {
        return groups.stream().filter(g -> !g.leads().isEmpty()).toList();
    }

    /** Takes line after line and lets each go again. Not thread-safe. */
    static final class Gathering {
        private final Vocabulary vocabulary;
        private final Map<String, Growing> byAsk = new LinkedHashMap<>();
        private int open;

        Gathering(Vocabulary vocabulary) {
            this.vocabulary = vocabulary;
        }

        void add(Line line) {
            if (!line.isOpen()) {
                return;
            }
            open++;
            Round round = Round.of(line.answer(), vocabulary);
            for (int i = 0; i < round.now().size(); i++) {
                Ask ask = round.now().get(i);
                byAsk.computeIfAbsent(ask.shared(), k -> new Growing(ask, line.facts()))
                        .add(line, ask, i == 0, ask.settles(round.all()));
            }
        }

        QuestionPlan plan() {
            List<Group> groups = byAsk.values().stream()
                    .map(Growing::group)
                    .sorted(Comparator.comparingInt(Group::settles)
                            .thenComparingInt(Group::lines)
                            .thenComparingInt(g -> g.asked().size())
                            .reversed())
                    .toList();
            return new QuestionPlan(groups, open);
        }
    }

    private static final class Growing {
        private final Facts facts;
        private final List<Integer> leads = new ArrayList<>();
        private final List<Integer> settled = new ArrayList<>();
        private final List<Integer> asked = new ArrayList<>();
        private final Map<String, BigDecimal> value = new TreeMap<>();
        private final Map<String, BigDecimal> worth = new TreeMap<>();
        private Ask ask;
        private int settlesLed;

        Growing(Ask ask, Facts facts) {
            this.ask = ask;
            this.facts = facts;
        }

        void add(Line line, Ask other, boolean leading, boolean settles) {
            ask = ask.parts().size() >= other.parts().size() ? ask : other;
            asked.add(line.number());
            sum(line, worth);
            if (leading) {
                leads.add(line.number());
                settlesLed += settles ? 1 : 0;
                sum(line, value);
            }
            if (settles) {
                settled.add(line.number());
            }
        }

        Group group() {
            return new Group(
                    ask, facts, List.copyOf(leads), settlesLed, List.copyOf(settled), List.copyOf(asked), value, worth);
        }

        private static void sum(Line line, Map<String, BigDecimal> sums) {
            String currency = line.facts().code("currency").orElse("");
            boolean known = !currency.isEmpty() && !currency.equals("other");
            if (known && line.facts().value("value").orElse(Value.UNKNOWN) instanceof Value.Number n && n.isExact()) {
                sums.merge(currency, n.low(), BigDecimal::add);
            }
        }
    }
}
