package org.ytterby.io.text;

import java.util.Optional;
import org.ytterby.engine.decide.Engine;
import org.ytterby.io.Beside;
import org.ytterby.io.References;

/**
 * Answers as text: the head of a report, a table of its lines, and the whole answer to one line.
 *
 * <p>Thread-safe; makes the same text for the same answers.
 */
public final class TextReport {
    private final Speech speech;
    private final Engine engine;
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
        this.engine = engine;
        this.answers = new AnswerText(engine, speech, doer, beside);
    }

    /** The head and the table of one book, to be gathered line after line. */
    public BookText book() {
        return new BookText(engine, speech);
    }

    public String answer(Line line) {
        return answers.of(line);
    }
}
