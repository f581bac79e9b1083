package org.ytterby.io.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.ytterby.engine.decide.Answer;
import org.ytterby.engine.decide.Engine;

/** One row a line: goods and party, day, outcome, and the article that decides or what is missing. Keeps words, no answers. */
final class TableText {
    private static final int DAY = 10;
    private static final int MOST_OUTCOME = 23;
    private static final int MOST_BECAUSE = 28;
    private static final int GAPS = 8;

    private final Speech speech;
    private final Because because;
    private final List<Row> rows = new ArrayList<>();
    private boolean leans;
    private boolean isInHand;

    TableText(Engine engine, Speech speech) {
        this.speech = speech;
        this.because = new Because(engine, speech);
    }

    private record Row(String number, String goods, String to, String day, String outcome, Ink ink, String because) {}

    void add(Line line) {
        Answer a = line.answer();
        boolean leaning = speech.outcomes().leaningOn(a).isPresent();
        leans |= leaning;
        isInHand |= line.isInHand();
        String marks = (leaning ? "*" : "") + (line.isInHand() ? " ✓" : "");
        rows.add(new Row(
                String.valueOf(line.number()),
                Goods.described(line.facts()).orElse("?"),
                Goods.receiver(line.facts()),
                a.transaction().on().toString(),
                speech.outcomes().label(a) + marks,
                OutcomeWords.ink(a),
                Columns.cut(because.of(a, MOST_BECAUSE), MOST_BECAUSE)));
    }

    String text() {
        Row head = new Row(
                speech.say("table.line"),
                "",
                "",
                speech.say("table.day"),
                speech.say("table.outcome"),
                Ink.PLAIN,
                speech.say("table.because"));
        int number = widest(head, r -> Columns.of(r.number()), 9);
        int outcome = widest(head, r -> Columns.of(r.outcome()), MOST_OUTCOME);
        int because = widest(head, r -> Columns.of(r.because()), MOST_BECAUSE);
        int route = speech.style().width() - number - DAY - outcome - because - GAPS;
        Page page = new Page(speech.style());
        page.line(set(head, speech.say("table.route"), number, route, outcome, because), Ink.FAINT);
        rows.forEach(r -> page.line(set(r, route(r, route), number, route, outcome, because)));
        if (leans) {
            page.line(" ".repeat(number + 2) + speech.say("table.leans"));
        }
        if (isInHand) {
            page.line(" ".repeat(number + 2) + speech.say("table.in-hand"));
        }
        return page.toString();
    }

    private int widest(Row head, ToIntFunction<Row> width, int most) {
        int widest = Math.max(rows.stream().mapToInt(width).max().orElse(0), width.applyAsInt(head));
        return Math.min(widest, most);
    }

    private String set(Row row, String way, int number, int route, int outcome, int because) {
        String left = " ".repeat(Math.max(0, number - Columns.of(row.number())));
        return left + row.number() + "  " + Columns.fit(way, route) + "  " + Columns.fit(row.day(), DAY) + "  "
                + row.ink().on(Columns.fit(row.outcome(), outcome), speech.style()) + "  "
                + Columns.cut(row.because(), because);
    }

    /** The party is kept whole as far as it goes; the goods give way. */
    private static String route(Row row, int room) {
        String to = Columns.cut(row.to(), room * 3 / 5);
        return Columns.cut(row.goods(), room - Columns.of(to) - 3) + " → " + to;
    }
}
