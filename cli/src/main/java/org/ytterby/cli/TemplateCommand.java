package org.ytterby.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.ytterby.io.workbook.TemplateWorkbook;

/** Writes an order book to fill in. */
final class TemplateCommand implements Command {
    @Override
    public void describe(Options options) {
        options.value("out", "FILE");
        options.flag("overwrite");
    }

    @Override
    public int run(Session session) {
        String file = session.text("out")
                .orElseThrow(() -> session.refuse(
                        "YT-U011",
                        session.words().say("template.no-out"),
                        session.words().say("template.no-out.advice")));
        try (Output output = Output.of(session)) {
            int columns =
                    TemplateWorkbook.write(session.corpus(), session.words().language(), output.stream());
            output.finish();
            session.terminal().err().println(session.words().say("template.written", columns, file));
            return Exit.FREE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
