package org.ytterby.io.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ytterby.engine.facts.Value;
import org.ytterby.engine.law.Vocabulary;

/**
 * Which answers settle most of the open lines: each open line stands under the question that settles most of it, and lines
 * that ask the same of the same party, goods or law share one.
 *
 * @param groups best first: by lines settled, then by lines touched
 */
record QuestionPlan(List<Group> groups, int open) {

    /**
     * @param settles lines that any answer to it settles
     * @param value of the lines, by currency
     */
    record Group(Ask ask, Line first, int lines, int settles, Map<String, BigDecimal> value) {}

    static QuestionPlan of(List<Line> lines, Vocabulary vocabulary) {
        Map<String, List<Line>> lineOf = new LinkedHashMap<>();
        Map<String, Ask> askOf = new LinkedHashMap<>();
        Map<String, Integer> settled = new LinkedHashMap<>();
        int open = 0;
        for (Line line : lines) {
            if (!line.isOpen()) {
                continue;
            }
            open++;
            List<Ask> asks = Ask.of(line.answer(), vocabulary);
            if (!asks.isEmpty()) {
                Ask ask = asks.getFirst();
                lineOf.computeIfAbsent(ask.shared(), k -> new ArrayList<>()).add(line);
                askOf.merge(
                        ask.shared(),
                        ask,
                        (a, b) -> a.parts().size() >= b.parts().size() ? a : b);
                settled.merge(ask.shared(), ask.settles(asks.size()) ? 1 : 0, Integer::sum);
            }
        }
        List<Group> groups = new ArrayList<>();
        lineOf.forEach((key, of) -> {
            Ask ask = askOf.get(key);
            if (ask != null) {
                groups.add(new Group(ask, of.getFirst(), of.size(), settled.getOrDefault(key, 0), value(of)));
            }
        });
        groups.sort(Comparator.comparingInt(Group::settles)
                .thenComparingInt(Group::lines)
                .reversed());
        return new QuestionPlan(List.copyOf(groups), open);
    }

    private static Map<String, BigDecimal> value(List<Line> lines) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        for (Line line : lines) {
            String currency = line.facts().code("currency").orElse("");
            boolean known = !currency.isEmpty() && !currency.equals("other");
            if (known && line.facts().value("value").orElse(Value.UNKNOWN) instanceof Value.Number n && n.isExact()) {
                sums.merge(currency, n.low(), BigDecimal::add);
            }
        }
        return sums;
    }
}
