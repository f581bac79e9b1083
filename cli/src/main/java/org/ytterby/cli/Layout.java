package org.ytterby.cli;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ytterby.io.Reading;

/** What the command line says of how a book is laid out. */
final class Layout {
    private static final List<String> ENCODINGS =
            List.of("utf-8", "utf-16", "gbk", "gb18030", "big5", "shift-jis", "euc-kr", "windows-1252");

    private Layout() {}

    static Reading of(Session session) {
        return new Reading(
                session.text("sheet"), session.text("encoding").map(name -> encoding(session, name)), decimal(session));
    }

    static Optional<Reading.Decimal> decimal(Session session) {
        return session.choice("decimal", List.of("comma", "point"))
                .map(d -> Reading.Decimal.valueOf(d.toUpperCase(Locale.ROOT)));
    }

    private static Charset encoding(Session session, String name) {
        return Reading.encodingNamed(name)
                .orElseThrow(() -> session.refuse(
                        "YT-U004",
                        session.words().say("usage.no-choice", "encoding", name),
                        session.words().say("usage.no-choice.advice", String.join(", ", ENCODINGS))));
    }
}
