package org.ytterby.io.text;

import java.util.List;
import java.util.Optional;
import org.ytterby.engine.decide.Engine;
import org.ytterby.io.Beside;
import org.ytterby.io.References;

/**
 * Answers as text: the head of a report, a table of its lines, and the whole answer to one line.
 *
 * <p>Not thread-safe; makes the same text for the same answers.
 */
public final class TextReport {
    private final Speech speech;
    private final HeadText head;
    private final TableText table;
    private final AnswerText answers;

    /** @param doer exporter, importer, end_user or carrier, whose duties alone are to be shown; empty: everybody's */
    public TextReport(Engine engine, Style style, Optional<String> doer) {
        this(engine, style, doer, Optional.empty(), Beside.NOTHING);
    }

    /**
     * @param pages where the pages of the law stand: each rule of a whole answer then names its page
     * @param beside practice and notes to show with a whole answer
     */
    public TextReport(Engine engine, Style style, Optional<String> doer, Optional<References> pages, Beside beside) {
        this.speech = Speech.of(engine.corpus(), style, pages);
        this.head = new HeadText(speech);
        this.table = new TableText(engine, speech);
        this.answers = new AnswerText(engine, speech, doer, beside);
    }

    /** @param refused how many lines could not be read */
    public String head(String file, List<Line> lines, int refused) {
        Tally tally = new Tally(speech);
        lines.forEach(tally::add);
        tally.refused(refused);
        return head.of(file, tally);
    }

    public String table(List<Line> lines) {
        return table.of(lines);
    }

    public String answer(Line line) {
        return answers.of(line);
    }
}
