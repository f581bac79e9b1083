package org.ytterby.io.text;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.ytterby.engine.decide.Answer;
import org.ytterby.engine.decide.Engine;

/** One row a line: goods and party, day, outcome, and the article that decides or what is missing. */
final class TableText {
    private static final int DAY = 10;
    private static final int MOST_OUTCOME = 23;
    private static final int MOST_BECAUSE = 28;
    private static final int GAPS = 8;

    private final Speech speech;
    private final Because because;

    TableText(Engine engine, Speech speech) {
        this.speech = speech;
        this.because = new Because(engine, speech);
    }

    private record Row(String number, Optional<Line> line, String day, String outcome, Ink ink, String because) {}

    String of(List<Line> lines) {
        Row head = new Row(
                speech.say("table.line"),
                Optional.empty(),
                speech.say("table.day"),
                speech.say("table.outcome"),
                Ink.PLAIN,
                speech.say("table.because"));
        List<Row> rows = lines.stream().map(this::row).toList();
        int number = widest(rows, head, r -> Columns.of(r.number()), 9);
        int outcome = widest(rows, head, r -> Columns.of(r.outcome()), MOST_OUTCOME);
        int because = widest(rows, head, r -> Columns.of(r.because()), MOST_BECAUSE);
        int route = speech.style().width() - number - DAY - outcome - because - GAPS;
        Page page = new Page(speech.style());
        page.line(set(head, number, route, outcome, because), Ink.FAINT);
        rows.forEach(r -> page.line(set(r, number, route, outcome, because)));
        if (lines.stream().anyMatch(l -> leans(l.answer()))) {
            page.line(" ".repeat(number + 2) + speech.say("table.leans"));
        }
        if (lines.stream().anyMatch(Line::isInHand)) {
            page.line(" ".repeat(number + 2) + speech.say("table.in-hand"));
        }
        return page.toString();
    }

    private static int widest(List<Row> rows, Row head, ToIntFunction<Row> width, int most) {
        int widest = Math.max(rows.stream().mapToInt(width).max().orElse(0), width.applyAsInt(head));
        return Math.min(widest, most);
    }

    private Row row(Line line) {
        Answer a = line.answer();
        String marks = (leans(a) ? "*" : "") + (line.isInHand() ? " ✓" : "");
        return new Row(
                String.valueOf(line.number()),
                Optional.of(line),
                a.transaction().on().toString(),
                speech.outcomes().label(a) + marks,
                OutcomeWords.ink(a),
                Columns.cut(because.of(a, MOST_BECAUSE), MOST_BECAUSE));
    }

    private String set(Row row, int number, int route, int outcome, int because) {
        String way = row.line().map(l -> route(l, route)).orElse(speech.say("table.route"));
        String left = " ".repeat(Math.max(0, number - Columns.of(row.number())));
        return left + row.number() + "  " + Columns.fit(way, route) + "  " + Columns.fit(row.day(), DAY) + "  "
                + row.ink().on(Columns.fit(row.outcome(), outcome), speech.style()) + "  "
                + Columns.cut(row.because(), because);
    }

    /** The party is kept whole as far as it goes; the goods give way. */
    private static String route(Line line, int room) {
        String to = Columns.cut(Goods.receiver(line.facts()), room * 3 / 5);
        String goods = Goods.described(line.facts()).orElse("?");
        return Columns.cut(goods, room - Columns.of(to) - 3) + " → " + to;
    }

    private boolean leans(Answer answer) {
        return speech.outcomes().leaningOn(answer).isPresent();
    }
}
