package org.ytterby.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.ytterby.engine.decide.Answer;
import org.ytterby.engine.law.Corpus;
import org.ytterby.io.AnswerJson;
import org.ytterby.io.BookRow;
import org.ytterby.io.RowWriter;

/** For programs: every row as it is decided. */
final class MachineAnswers implements Answers {
    private final RowWriter<Answer> writer;

    private MachineAnswers(RowWriter<Answer> writer) {
        this.writer = writer;
    }

    static MachineAnswers of(boolean lines, Corpus corpus, Session session, Output output) {
        AnswerJson json = new AnswerJson(corpus, session.references(), session.beside());
        return new MachineAnswers(lines ? json.lines(output.stream()) : json.array(output.stream()));
    }

    @Override
    public void take(BookRow.Readable row, Answer answer) {
        try {
            writer.write(row, answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void take(BookRow.Refused row) {
        try {
            writer.write(row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void finish() {
        try {
            writer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
