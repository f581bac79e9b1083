package org.ytterby.io;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ytterby.engine.law.Bilingual;
import org.ytterby.engine.screen.match.Feature;
import org.ytterby.engine.screen.match.Judged;
import org.ytterby.engine.screen.match.Meeting;
import org.ytterby.engine.screen.match.Said;
import org.ytterby.io.text.ScreenText;

/** What screening found as documents, {@code ytterby/screening/1}, in one array. Not thread-safe. */
public final class ScreenJson {
    static final String FORMAT = "ytterby/screening/1";

    private final JsonOut json;
    private final OutputStream out;

    public ScreenJson(OutputStream out) {
        this.out = out;
        this.json = JsonOut.indented(out);
        json.beginRows();
    }

    /** The entries that a name may be. */
    public void name(String name, List<ScreenText.Hit> hits, double review) {
        json.table(() -> {
            json.text("format", FORMAT);
            json.text("query", name);
            json.rows(
                    "candidates",
                    hits,
                    hit -> json.table(() -> {
                        json.text("list", hit.match().entry().list());
                        json.text("entry", hit.match().entry().id());
                        json.text("list_name", hit.match().name().text());
                        judged(hit.judged(), review);
                        hit.standing().ifPresent(s -> {
                            json.text("standing", s.state().name().toLowerCase(Locale.ROOT));
                            json.text("suspended_until", s.suspendedUntil());
                            json.texts(
                                    "measures",
                                    s.entry().measures().stream().sorted().toList());
                            json.text("notice", s.notice().id());
                        });
                    }));
        });
    }

    /** A pair of a table; empty where nothing was compared. */
    public void pair(int line, String query, String listed, Optional<Judged> judged, double review, String why) {
        json.table(() -> {
            json.text("format", FORMAT);
            json.number("line", line);
            json.text("query", query);
            json.text("list_name", listed);
            if (judged.isPresent()) {
                judged(judged.get(), review);
            } else {
                json.text("verdict", why);
            }
        });
    }

    private void judged(Judged judged, double review) {
        json.text("score", ScreenText.number(judged.score().probability()));
        json.text("evidence", String.format(Locale.ROOT, "%.4f", judged.score().evidence()));
        json.text("verdict", ScreenText.code(judged.score().verdict(review)));
        json.rows("met", judged.names().meetings(), this::meeting);
        json.texts("left_over_query", judged.names().leftGiven());
        json.texts("left_over_list", judged.names().leftListed());
        json.rows(
                "measures_of_names",
                List.of(Feature.values()),
                f -> json.table(() -> {
                    json.text("measure", f.name().toLowerCase(Locale.ROOT));
                    json.bilingual("is", new Bilingual(f.en(), f.zh()));
                    json.text(
                            "value",
                            String.format(
                                    Locale.ROOT, "%.3f", judged.names().values().get(f)));
                    json.text(
                            "adds",
                            String.format(
                                    Locale.ROOT, "%.3f", judged.names().adds().get(f)));
                }));
        json.rows("facts", judged.score().facts(), this::said);
    }

    private void meeting(Meeting m) {
        json.table(() -> {
            json.text("query", m.given());
            json.text("list", m.listed());
            json.text("how", m.way().name().toLowerCase(Locale.ROOT));
            json.text("likeness", String.format(Locale.ROOT, "%.3f", m.likeness()));
        });
    }

    private void said(Said s) {
        json.table(() -> {
            json.bilingual("says", new Bilingual(s.kind().en(), s.kind().zh()));
            json.text("adds", String.format(Locale.ROOT, "%.1f", s.adds()));
        });
    }

    public void finish() throws IOException {
        json.endRows();
        json.finish();
        out.write('\n');
        out.flush();
    }
}
