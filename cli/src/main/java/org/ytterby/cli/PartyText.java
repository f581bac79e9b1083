package org.ytterby.cli;

import java.util.List;
import org.ytterby.io.PartyWriter;
import org.ytterby.io.text.ScreenText;

/** For people: the parties that may be listed, and the rows that were not screened; the others are counted. */
final class PartyText implements PartyWriter {
    private final Output output;
    private final ScreenText text;
    private final double review;

    PartyText(Output output, ScreenText text, double review) {
        this.output = output;
        this.text = text;
        this.review = review;
    }

    @Override
    public void headings(List<String> headings) {
        // a table for programs has them; here every party stands for itself
    }

    @Override
    public void write(Screened s) {
        if (s.state() != State.NO_MATCH && s.state() != State.AS_BEFORE) {
            output.print(text.of(s.row(), s.state(), s.hits(), s.says(), review) + "\n");
        }
    }

    @Override
    public void close() {
        // the terminal stays open
    }
}
