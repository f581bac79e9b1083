package org.ytterby.io;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ytterby.io.text.HeldText;
import org.ytterby.io.text.ScreenText;

/**
 * The table of parties again, cells as they came, followed by what each may be. A party with several hits to show takes a row
 * for each.
 */
public final class PartyTable implements PartyWriter {
    /** The headings under which numbers stand. */
    public static final Set<String> NUMBERS = Set.of("score", "near");

    private static final List<String> OWN = List.of(
            "verdict",
            "score",
            "entry",
            "list",
            "list_name",
            "standing",
            "suspended_until",
            "forbids",
            "print",
            "near",
            "held",
            "why");

    private final TableOut.Begins begins;
    private final ScreenText text;
    private final double review;
    private final List<Integer> kept = new ArrayList<>();
    private Optional<TableOut> out = Optional.empty();

    public PartyTable(TableOut.Begins begins, ScreenText text, double review) {
        this.begins = begins;
        this.text = text;
        this.review = review;
    }

    /** Whether a column of an earlier run, or of another meaning, makes place for one of these. */
    public static boolean isOwn(String heading) {
        return OWN.contains(heading.strip().toLowerCase(Locale.ROOT));
    }

    @Override
    public void headings(List<String> headings) throws IOException {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            if (!isOwn(headings.get(i))) {
                kept.add(i);
                all.add(headings.get(i));
            }
        }
        all.addAll(OWN);
        out = Optional.of(begins.under(all));
    }

    @Override
    public void write(Screened s) throws IOException {
        if (s.hits().isEmpty()) {
            boolean screened = s.state() != State.NO_NAME && s.state() != State.REFUSED && s.state() != State.AS_BEFORE;
            String near = screened ? "0" : "";
            List<String> own = List.of(
                    s.state().code(),
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    near,
                    HeldText.codes(s.held()),
                    String.join(" ", s.says()));
            record(s.row(), own);
        }
        for (ScreenText.Hit hit : s.hits()) {
            record(s.row(), own(s, hit));
        }
    }

    private List<String> own(Screened s, ScreenText.Hit hit) {
        List<String> why = new ArrayList<>(List.of(text.why(hit.judged())));
        text.cleared(hit).ifPresent(why::add);
        why.addAll(s.says());
        return List.of(
                text.code(hit, review),
                ScreenText.number(hit.judged().score().probability()),
                hit.match().entry().id(),
                hit.match().entry().list(),
                hit.match().name().text(),
                hit.standing().code(),
                hit.standing().until().map(LocalDate::toString).orElse(""),
                text.brings(hit.standing()),
                hit.standing().print(),
                Integer.toString(s.near()),
                HeldText.codes(s.held()),
                String.join(" ", why));
    }

    /** A row whose cells could not be told apart stands whole in its first cell. */
    private void record(NameRow row, List<String> own) throws IOException {
        List<String> cells = new ArrayList<>();
        for (int place : kept) {
            cells.add(place < row.cells().size() ? row.cells().get(place) : "");
        }
        cells.addAll(own);
        out.orElseThrow().record(cells);
    }

    @Override
    public void close() throws IOException {
        if (out.isPresent()) {
            out.get().close();
        }
    }
}
