package org.ytterby.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ytterby.engine.decide.Answer;
import org.ytterby.engine.decide.Determination;
import org.ytterby.engine.decide.Engine;
import org.ytterby.io.BookRow;
import org.ytterby.io.HouseChecks;
import org.ytterby.io.References;
import org.ytterby.io.text.Line;
import org.ytterby.io.text.Style;
import org.ytterby.io.text.TextReport;

/** For people: the head, the table, and the whole answer to the lines that need a look. */
final class TextAnswers implements Answers {
    private static final int MOST_TREES = 10;

    private final Engine engine;
    private final Session session;
    private final String book;
    private final Optional<String> doer;
    private final HouseChecks house;
    private final Output output;
    private final List<Line> lines = new ArrayList<>();
    private int refused;

    TextAnswers(Engine engine, Session session, String book, Optional<String> doer, HouseChecks house, Output output) {
        this.engine = engine;
        this.session = session;
        this.book = book;
        this.doer = doer;
        this.house = house;
        this.output = output;
    }

    @Override
    public void take(BookRow.Readable row, Answer answer) {
        lines.add(new Line(row.line(), answer));
    }

    @Override
    public void take(BookRow.Refused row) {
        refused++;
    }

    @Override
    public void finish() {
        boolean toFile = session.text("out").isPresent();
        Style style = toFile
                ? Style.plain(session.words().language())
                : session.terminal().style(session.words().language());
        TextReport report = new TextReport(
                engine, style, doer, session.text("reference-base").map(References::at), session.beside());
        output.print(report.head(book, lines, refused));
        output.print(House.head(session, house, style));
        if (refused > 0) {
            output.print("\n  " + session.words().count("check.refused", refused) + "\n");
        }
        if (lines.isEmpty()) {
            return;
        }
        output.print("\n" + report.table(lines));
        trees(report);
    }

    /** Open lines before prohibited ones before those that need a licence; shown in the order of the book. */
    private static List<Line> mostPressing(List<Line> needing) {
        return needing.stream()
                .sorted(Comparator.comparingInt(TextAnswers::pressing))
                .limit(MOST_TREES)
                .sorted(Comparator.comparingInt(Line::number))
                .toList();
    }

    private static int pressing(Line line) {
        return switch (line.answer().determination()) {
            case Determination.Undetermined u -> 0;
            case Determination.Prohibited p -> 1;
            case Determination.LicenceRequired l -> 2;
            case Determination.Exempt e -> 3;
            case Determination.NoLicenceRequired n -> 4;
        };
    }

    private void trees(TextReport report) {
        boolean all = session.has("explain") || lines.size() == 1;
        List<Line> needing = all ? lines : lines.stream().filter(Line::blocks).toList();
        List<Line> shown = all ? needing : mostPressing(needing);
        if (!all && !shown.isEmpty()) {
            String said = shown.size() == needing.size()
                    ? session.words().count("check.trees", shown.size())
                    : session.words().say("check.trees-first", shown.size(), needing.size());
            output.print("\n" + said + "\n");
        }
        shown.parallelStream().map(report::answer).toList().forEach(text -> output.print("\n" + text));
    }
}
