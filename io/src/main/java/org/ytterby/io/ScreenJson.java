package org.ytterby.io;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ytterby.engine.law.Bilingual;
import org.ytterby.engine.law.Notice;
import org.ytterby.engine.screen.match.Feature;
import org.ytterby.engine.screen.match.Judged;
import org.ytterby.engine.screen.match.Meeting;
import org.ytterby.engine.screen.match.Said;
import org.ytterby.io.text.HeldFinding;
import org.ytterby.io.text.HeldText;
import org.ytterby.io.text.ScreenStanding;
import org.ytterby.io.text.ScreenText;

/** What screening found as documents, {@code ytterby/screening/1}: in one array, or one a line. Not thread-safe. */
public final class ScreenJson {
    static final String FORMAT = "ytterby/screening/1";

    private final OutputStream out;
    private final boolean lines;
    private JsonOut json;

    private ScreenJson(OutputStream out, boolean lines) {
        this.out = out;
        this.lines = lines;
        this.json = lines ? JsonOut.compact(out) : JsonOut.indented(out);
        if (!lines) {
            json.beginRows();
        }
    }

    /** One array. */
    public static ScreenJson array(OutputStream out) {
        return new ScreenJson(out, false);
    }

    /** A document a line. */
    public static ScreenJson lines(OutputStream out) {
        return new ScreenJson(out, true);
    }

    /** The entries that a name may be. */
    public void name(String name, String verdict, List<ScreenText.Hit> hits, List<HeldFinding> held, double review) {
        document(() -> {
            json.text("query", name);
            json.text("verdict", verdict);
            candidates(hits, review);
            json.rows("held", held, this::held);
        });
    }

    /**
     * A row of a table of parties, as it came, with the entries that its party may be.
     *
     * @param headings of the table
     * @param near how many entries reach the threshold, those that are not shown among them
     * @param says what is to be said of the row beside
     * @param held what rules on ownership say
     */
    public void party(
            NameRow row,
            List<String> headings,
            String verdict,
            List<ScreenText.Hit> hits,
            int near,
            List<String> says,
            List<HeldFinding> held,
            double review) {
        document(() -> {
            json.number("line", row.line());
            if (!row.place().sheet().isEmpty()) {
                json.text("sheet", row.place().sheet());
            }
            json.table("cells", () -> cells(row, headings));
            json.text("verdict", verdict);
            json.texts("says", says);
            json.number("near", near);
            candidates(hits, review);
            json.rows("held", held, this::held);
        });
    }

    private void cells(NameRow row, List<String> headings) {
        List<String> distinct = Headed.distinct(headings);
        for (int i = 0; i < row.cells().size(); i++) {
            json.text(
                    i < distinct.size() ? distinct.get(i) : "(column " + (i + 1) + ")",
                    row.cells().get(i));
        }
    }

    private void candidates(List<ScreenText.Hit> hits, double review) {
        json.rows(
                "candidates",
                hits,
                hit -> json.table(() -> {
                    json.text("list", hit.match().entry().list());
                    json.text("entry", hit.match().entry().id());
                    json.text("list_name", hit.match().name().text());
                    json.text("print", hit.standing().print());
                    judged(hit.judged(), review);
                    json.truth("cleared", hit.isCleared());
                    hit.clearing().ifPresent(this::clearing);
                    standing(hit.standing());
                }));
    }

    private void clearing(ScreenText.Clearing c) {
        json.table("clearing", () -> {
            json.text("declaration", c.declaration());
            json.text("by", c.by());
            json.text("until", c.until());
            json.text("because", c.because());
            json.texts("basis", c.basis());
            json.text("reopened", c.reopened());
        });
    }

    private void standing(ScreenStanding s) {
        json.text("standing", s.code());
        json.text("since", s.since());
        json.text("suspended_until", s.until());
        json.text("notice", s.notice().map(Notice::id));
        json.rows(
                "measures",
                s.measures(),
                m -> json.table(() -> {
                    json.text("measure", m.word());
                    json.bilingual("says", m.says());
                }));
        json.rows(
                "provisions",
                s.provisions(),
                p -> json.table(() -> {
                    json.text("id", p.id());
                    json.bilingual("instrument", p.instrument());
                    json.bilingual("cite", p.cite());
                    json.bilingual("says", p.says());
                    json.text("standing", p.state().name().toLowerCase(Locale.ROOT));
                    json.text("suspended_until", p.until());
                }));
    }

    private void held(HeldFinding f) {
        json.table(() -> {
            json.text("rule", f.rule().id());
            json.bilingual("is", new Bilingual(f.rule().en(), f.rule().zh()));
            json.text("cite", f.rule().cite());
            json.text("source", f.rule().source());
            json.text("read", f.rule().read().toString());
            json.text("confidence", f.rule().confidence().name().toLowerCase(Locale.ROOT));
            json.text("standing", f.state().name().toLowerCase(Locale.ROOT));
            json.text("suspended_until", f.until());
            json.text("verdict", HeldText.code(f));
            json.rows(
                    "readings",
                    f.readings(),
                    h -> json.table(() -> {
                        json.text("reading", h.rule().reading());
                        json.text("verdict", h.verdict().name().toLowerCase(Locale.ROOT));
                        json.text("least", share(h.low()));
                        json.text("most", share(h.high()));
                    }));
            json.rows(
                    "path",
                    f.path(),
                    s -> json.table(() -> {
                        json.text("owner", f.written().apply(s.owner()));
                        json.text("owned", f.written().apply(s.owned()));
                        json.text("least", s.low().toPlainString());
                        json.text("most", s.high().toPlainString());
                    }));
            json.rows(
                    "not_known",
                    f.open(),
                    o -> json.table(() -> {
                        json.text("what", o.what().name().toLowerCase(Locale.ROOT));
                        json.text("about", o.about().map(f.written()));
                    }));
        });
    }

    private static String share(double share) {
        return String.format(Locale.ROOT, "%.6f", share);
    }

    private void document(Runnable content) {
        json.table(() -> {
            json.text("format", FORMAT);
            content.run();
        });
        if (lines) {
            try {
                json.finish();
                out.write('\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            json = JsonOut.compact(out);
        }
    }

    /** A pair of a table; empty where nothing was compared. */
    public void pair(int line, String query, String listed, Optional<Judged> judged, double review, String why) {
        document(() -> {
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
        if (!lines) {
            json.endRows();
            json.finish();
            out.write('\n');
        }
        out.flush();
    }
}
