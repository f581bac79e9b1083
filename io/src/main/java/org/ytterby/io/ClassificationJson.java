package org.ytterby.io;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ytterby.engine.classify.CasNumber;
import org.ytterby.engine.classify.Clue;
import org.ytterby.engine.decide.Classification;
import org.ytterby.engine.law.Bilingual;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.law.Fact;
import org.ytterby.engine.law.OpenPoint;

/** Classifications as documents, {@code ytterby/classification/1}: one array, or one document a line. */
public final class ClassificationJson {
    static final String FORMAT = "ytterby/classification/1";
    private static final Bilingual NO_CLEARANCE = new Bilingual(
            "Words and codes only suggest. That nothing is suggested clears nothing.", "品名和编码仅作提示；未提示任何物项并不表示不受管制。");

    private final Corpus corpus;

    public ClassificationJson(Corpus corpus) {
        this.corpus = corpus;
    }

    /** All lines as one JSON array. */
    public RowWriter<Classification> array(OutputStream out) {
        return RowsJson.array(out, this::document);
    }

    /** One line's document a line. */
    public RowWriter<Classification> lines(OutputStream out) {
        return RowsJson.lines(out, this::document);
    }

    private void document(BookRow.Readable row, Classification c, JsonOut out) {
        out.table(() -> {
            out.text("format", FORMAT);
            out.number("line", row.line());
            out.text("id", c.transaction().id());
            out.text("description", c.transaction().facts().text("item.description"));
            out.text("state", c.state().name().toLowerCase(Locale.ROOT));
            out.texts(
                    "suggested",
                    c.suggested().stream().map(s -> s.item().name()).toList());
            out.rows("items", c.suggested(), s -> suggestion(s, out));
            out.rows("questions", c.questions(), key -> question(key, out));
            out.rows("conflicts", c.conflicts(), x -> conflict(x, out));
            out.rows("called_absent", c.absent(), clue -> clue(clue, out));
            out.rows("unknown_cas", c.unknown(), number -> number(number, out));
            out.rows("told_apart", c.apart(), clue -> clue(clue, out));
            out.rows("excluded", c.excluded(), x -> excluded(x, out));
            out.text("as_of", c.transaction().on().toString());
            out.text("known_on", c.transaction().knownOn());
            out.text("corpus", corpus.version());
            out.bilingual("says", NO_CLEARANCE);
        });
    }

    static void suggestion(Classification.Suggestion s, JsonOut out) {
        out.table(() -> {
            out.text("item", s.item().name());
            out.text("id", s.item().id());
            out.text("code", s.item().code());
            out.bilingual("name", s.item().title());
            out.text("match", s.truth().name().toLowerCase(Locale.ROOT));
            out.truth("listing_rests", s.rests());
            out.rows("because", s.reasons(), clue -> clue(clue, out));
            out.texts("missing", s.missing());
        });
    }

    private static void clue(Clue clue, JsonOut out) {
        out.table(() -> {
            out.text("words", clue.words());
            out.text("entry", clue.entry());
            out.table("suggests", () -> values(clue.named(), out));
            out.table("may", () -> values(clue.may(), out));
            out.table("says", () -> clue.says().forEach(out::text));
        });
    }

    private static void number(CasNumber number, JsonOut out) {
        out.table(() -> {
            out.text("number", number.text());
            out.truth("valid", number.valid());
        });
    }

    private static void values(Map<String, List<String>> values, JsonOut out) {
        values.forEach(out::texts);
    }

    private void question(String key, JsonOut out) {
        out.table(() -> {
            out.text("key", key);
            out.bilingual("ask", ask(key));
        });
    }

    private Bilingual ask(String key) {
        String base = key.startsWith("item.composition.") ? "item.composition" : key;
        return key.startsWith("open:")
                ? Optional.ofNullable(corpus.points().get(key.substring(5)))
                        .map(OpenPoint::question)
                        .orElse(Bilingual.NONE)
                : corpus.vocabulary().fact(base).map(Fact::ask).orElse(Bilingual.NONE);
    }

    private static void conflict(Classification.Conflict c, JsonOut out) {
        out.table(() -> {
            out.text("key", c.key());
            out.texts("stated", c.said());
            out.texts("words", c.words());
        });
    }

    private static void excluded(Classification.Excluded x, JsonOut out) {
        out.table(() -> {
            out.text("item", x.item().name());
            out.texts("kept_out_by", x.why());
        });
    }
}
