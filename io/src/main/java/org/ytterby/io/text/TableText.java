package org.ytterby.io.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ytterby.engine.decide.Answer;
import org.ytterby.engine.decide.Determination;
import org.ytterby.engine.decide.Finding;
import org.ytterby.engine.decide.Truth;
import org.ytterby.engine.law.Effect;

/** One row a line: goods and party, day, outcome, and the article that decides or what is missing. */
final class TableText {
    private static final int NUMBER = 5;
    private static final int ROUTE = 34;
    private static final int DAY = 10;
    private static final int OUTCOME = 21;

    private final Speech speech;

    TableText(Speech speech) {
        this.speech = speech;
    }

    String of(List<Line> lines) {
        Page page = new Page(speech.style());
        page.line(
                row(
                        speech.say("table.line"),
                        speech.say("table.route"),
                        speech.say("table.day"),
                        speech.say("table.outcome"),
                        Ink.PLAIN,
                        speech.say("table.because")),
                Ink.FAINT);
        for (Line line : lines) {
            Answer a = line.answer();
            page.line(row(
                    String.valueOf(line.number()),
                    route(line),
                    a.transaction().on().toString(),
                    outcome(a),
                    OutcomeWords.ink(a),
                    because(a)));
        }
        return page.toString();
    }

    private String row(String number, String route, String day, String outcome, Ink ink, String because) {
        String left = " ".repeat(Math.max(0, NUMBER - Columns.of(number))) + number + "  " + Columns.fit(route, ROUTE)
                + "  " + Columns.fit(day, DAY) + "  ";
        int room = speech.style().width() - NUMBER - ROUTE - DAY - OUTCOME - 8;
        return left + ink.on(Columns.fit(outcome, OUTCOME), speech.style()) + "  " + Columns.cut(because, room);
    }

    /** The party is kept whole as far as it goes; the goods give way. */
    private static String route(Line line) {
        String to = Columns.cut(Goods.receiver(line.facts()), ROUTE * 3 / 5);
        String goods = Goods.described(line.facts()).orElse("?");
        return Columns.cut(goods, ROUTE - Columns.of(to) - 3) + " → " + to;
    }

    private String outcome(Answer answer) {
        String lean = speech.outcomes().leaningOn(answer).isPresent() ? "*" : "";
        return speech.outcomes().label(answer) + lean;
    }

    private String because(Answer answer) {
        if (!answer.missing().isEmpty()) {
            List<Ask> asks = Ask.of(answer, speech.corpus().vocabulary());
            String more = asks.size() > 1 ? " +" + (asks.size() - 1) : "";
            return "? " + speech.asks().brief(asks.getFirst()) + more;
        }
        return switch (answer.determination()) {
            case Determination.NoLicenceRequired n ->
                OutcomeWords.isByGuidance(answer) ? speech.say("table.guidance") : speech.say("table.nothing-applies");
            case Determination.Prohibited p -> deciding(answer);
            case Determination.LicenceRequired l -> deciding(answer);
            case Determination.Exempt e -> deciding(answer);
            case Determination.Undetermined u -> deciding(answer);
        };
    }

    private String deciding(Answer answer) {
        Set<String> cites = new LinkedHashSet<>();
        boolean exempt = answer.determination() instanceof Determination.Exempt;
        for (Finding f : Why.deciding(answer)) {
            boolean lifts = f.provision().effect() instanceof Effect.Exempt;
            if (exempt == lifts) {
                cites.add(speech.law().shortCite(f.provision()));
            }
        }
        String item = answer.items().stream()
                .filter(i -> i.match() == Truth.YES && i.active())
                .findFirst()
                .map(i -> i.item().code() + " · ")
                .orElse("");
        return item + cites.stream().findFirst().orElse("");
    }
}
