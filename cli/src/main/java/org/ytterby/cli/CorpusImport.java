package org.ytterby.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.ytterby.io.StrictText;
import org.ytterby.io.lists.NoticeImport;
import org.ytterby.io.text.ListText;
import org.ytterby.io.text.Words;

/** The text of a notice as a file of the corpus, for somebody to review: {@code corpus import NOTICE.md}. */
final class CorpusImport {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private CorpusImport() {}

    static int run(Session session) {
        Words words = session.words();
        String file = session.parameter(1)
                .orElseThrow(
                        () -> session.refuse("YT-U050", words.say("import.none"), words.say("import.none.advice")));
        LocalDate read = session.day("on").orElseGet(() -> LocalDate.now(CHINA)); // the day somebody opened the page
        String name = session.nameOf(file);
        NoticeImport.Written written =
                NoticeImport.of(name, text(session, file, name), session.corpusFiles(), read, session.text("url"));
        try (Output output = Output.of(session)) {
            output.print(written.yaml());
            output.finish();
        }
        tell(session, name, written);
        return Exit.FREE;
    }

    private static String text(Session session, String file, String name) {
        try (InputStream in = session.open(file)) {
            return StrictText.all(name, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Beside the file itself, so that it can be piped. */
    private static void tell(Session session, String name, NoticeImport.Written written) {
        Words words = session.words();
        PrintStream err = session.terminal().err();
        err.println(
                words.say("import.made", name, words.count("import.made.entries", written.entries()), written.path()));
        if (!written.unknown().isEmpty()) {
            err.println(words.say("import.unknown", String.join("; ", written.unknown())));
        }
        err.print(new ListText(words).remarks(written.remarks()));
        err.println(words.say("import.review"));
    }
}
