package org.ytterby.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ytterby.engine.decide.Answer;
import org.ytterby.engine.decide.Determination;
import org.ytterby.engine.decide.Engine;
import org.ytterby.io.BookRow;
import org.ytterby.io.HouseChecks;
import org.ytterby.io.References;
import org.ytterby.io.text.BookText;
import org.ytterby.io.text.Line;
import org.ytterby.io.text.Style;
import org.ytterby.io.text.TextReport;

/** For people: the head, the table, and the whole answer to the lines that need a look. */
final class TextAnswers implements Answers {
    private static final int MOST_TREES = 10;

    private final Session session;
    private final String book;
    private final HouseChecks house;
    private final Output output;
    private final boolean explained;
    private final Style style;
    private final TextReport report;
    private final BookText text;

    /** The lines whose whole answer may be shown: all where that is asked for, otherwise the most pressing. */
    private final List<Line> shown = new ArrayList<>();

    private Optional<Line> first = Optional.empty();
    private int lines;
    private int needing;
    private int refused;

    TextAnswers(Engine engine, Session session, String book, Optional<String> doer, HouseChecks house, Output output) {
        this.session = session;
        this.book = book;
        this.house = house;
        this.output = output;
        this.explained = session.has("explain");
        this.style = session.text("out").isPresent()
                ? Style.plain(session.words().language())
                : session.terminal().style(session.words().language());
        this.report = new TextReport(
                engine, style, doer, session.text("reference-base").map(References::at), session.beside());
        this.text = report.book();
    }

    @Override
    public void take(BookRow.Readable row, Answer answer) {
        Line line = new Line(row.line(), answer);
        text.add(line);
        if (lines == 0) {
            first = Optional.of(line);
        }
        lines++;
        needing += line.blocks() ? 1 : 0;
        if (explained || line.blocks()) {
            show(line);
        }
    }

    /** Open lines before prohibited ones before those that need a licence, and of those alike the first of the book. */
    private void show(Line line) {
        shown.add(line);
        if (!explained && shown.size() > MOST_TREES) {
            int least = MOST_TREES;
            for (int i = MOST_TREES; i >= 0; i--) {
                least = pressing(shown.get(i)) > pressing(shown.get(least)) ? i : least;
            }
            shown.remove(least);
        }
    }

    @Override
    public void take(BookRow.Refused row) {
        text.refuse();
        refused++;
    }

    @Override
    public void finish() {
        output.print(text.head(book));
        output.print(House.head(session, house, style));
        if (refused > 0) {
            output.print("\n  " + session.words().count("check.refused", refused) + "\n");
        }
        if (lines > 0) {
            output.print("\n" + text.table());
            trees();
        }
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

    private void trees() {
        if (!explained && lines == 1) {
            first.map(report::answer).ifPresent(tree -> output.print("\n" + tree));
            return;
        }
        if (!explained && !shown.isEmpty()) {
            String said = shown.size() == needing
                    ? session.words().count("check.trees", shown.size())
                    : session.words().say("check.trees-first", shown.size(), needing);
            output.print("\n" + said + "\n");
        }
        shown.parallelStream().map(report::answer).toList().forEach(tree -> output.print("\n" + tree));
    }
}
