package org.ytterby.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.doc.Problem;
import org.ytterby.io.InputFormat;
import org.ytterby.io.NameBooks;
import org.ytterby.io.NameRow;
import org.ytterby.io.Note;
import org.ytterby.io.PartyTable;
import org.ytterby.io.PartyWriter;
import org.ytterby.io.lists.ListMapping;
import org.ytterby.io.lists.Party;
import org.ytterby.io.lists.PartyColumns;
import org.ytterby.io.text.HeldFinding;
import org.ytterby.io.text.HeldText;
import org.ytterby.io.text.ProblemText;
import org.ytterby.io.text.ScreenText;
import org.ytterby.io.text.Style;

/** Screens the parties of a table, row by row; a batch of rows is in memory at a time. */
final class ScreenParties implements NameBooks.Taker {
    private static final int BATCH = 4_096;
    private static final int MOST_COMPLAINTS = 20;
    private static final int LONGEST_SHOWN = 60;
    private static final ScreenLists.Found NOTHING = new ScreenLists.Found(List.of(), 0, List.of(), Optional.empty());

    private final Session session;
    private final String name;
    private final ListMapping mapping;
    private final ScreenLists lists;
    private final Optional<ScreenHolders> holders;
    private final PartyJudge judge;
    private final PartyWriter writer;
    private final Progress progress;
    private final List<NameRow> batch = new ArrayList<>();
    private final Map<PartyWriter.State, Integer> counts = new EnumMap<>(PartyWriter.State.class);
    private Optional<PartyColumns> columns = Optional.empty();
    private int rows;
    private final HeldText heldText;
    private int complaints;

    ScreenParties(
            Session session,
            String name,
            ListMapping mapping,
            ScreenLists lists,
            Function<Party, ScreenLists.Found> finds,
            Optional<ScreenHolders> holders,
            PartyWriter writer) {
        this.session = session;
        this.name = name;
        this.mapping = mapping;
        this.lists = lists;
        this.judge = new PartyJudge(finds);
        this.holders = holders;
        this.writer = writer;
        this.progress = new Progress(session.terminal(), session.words());
        this.heldText = new HeldText(Style.plain(session.words().language()));
    }

    int run(Supplier<InputStream> source, InputFormat format) throws IOException {
        List<Note> notes = new NameBooks(
                        name,
                        source,
                        Layout.of(session),
                        h -> PartyColumns.isName(h, mapping),
                        h -> PartyColumns.isKnown(h, mapping))
                .each(format, this);
        flush();
        writer.close();
        progress.done();
        notes.forEach(session::remark);
        if (complaints > MOST_COMPLAINTS) {
            session.terminal()
                    .err()
                    .println(session.words().count("screen.more-complaints", complaints - MOST_COMPLAINTS));
        }
        session.terminal().err().println(summary());
        if (count(PartyWriter.State.AS_BEFORE) > 0) {
            session.terminal()
                    .err()
                    .println(session.words().count("screen.as-before", count(PartyWriter.State.AS_BEFORE)));
        }
        return count(PartyWriter.State.REFUSED) + count(PartyWriter.State.NO_NAME) > 0
                ? Exit.UNREADABLE
                : rows
                                > count(PartyWriter.State.NO_MATCH)
                                        + count(PartyWriter.State.CLEARED)
                                        + count(PartyWriter.State.AS_BEFORE)
                        ? Exit.BLOCKED
                        : Exit.FREE;
    }

    private int count(PartyWriter.State state) {
        return counts.getOrDefault(state, 0);
    }

    private String summary() {
        return session.words()
                .count(
                        "screen.summary",
                        rows,
                        count(PartyWriter.State.MATCH),
                        count(PartyWriter.State.REVIEW),
                        count(PartyWriter.State.HELD),
                        count(PartyWriter.State.HOLDERS_OPEN),
                        count(PartyWriter.State.CLEARED),
                        count(PartyWriter.State.NO_MATCH),
                        count(PartyWriter.State.NO_NAME),
                        count(PartyWriter.State.REFUSED));
    }

    @Override
    public void headings(List<String> headings) {
        columns = Optional.of(new PartyColumns(headings, mapping));
        List<String> replaced = headings.stream().filter(PartyTable::isOwn).toList();
        if (!replaced.isEmpty()) {
            session.terminal().err().println(session.words().say("screen.replaced", String.join(", ", replaced)));
        }
        try {
            writer.headings(headings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void row(NameRow row) {
        batch.add(row);
        if (batch.size() == BATCH) {
            flush();
        }
    }

    private void flush() {
        PartyColumns known = columns.orElseThrow();
        List<Optional<PartyColumns.Read>> read = batch.stream()
                .map(r -> r instanceof NameRow.Readable readable
                        ? Optional.of(known.read(readable))
                        : Optional.<PartyColumns.Read>empty())
                .toList();
        Map<Party, ScreenLists.Found> found = judge.judge(read.stream()
                .flatMap(Optional::stream)
                .map(PartyColumns.Read::party)
                .toList());
        try {
            for (int i = 0; i < batch.size(); i++) {
                writer.write(screened(batch.get(i), read.get(i), found));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        rows += batch.size();
        batch.clear();
        progress.reached(rows);
    }

    private PartyWriter.Screened screened(
            NameRow row, Optional<PartyColumns.Read> read, Map<Party, ScreenLists.Found> found) {
        if (row instanceof NameRow.Refused bad) {
            complain(bad.problem());
            String says = new ProblemText(session.words()).message(bad.problem());
            return screened(row, PartyWriter.State.REFUSED, NOTHING, List.of(says));
        }
        PartyColumns.Read party = read.orElseThrow();
        ScreenLists.Found hits = found.getOrDefault(party.party(), NOTHING);
        List<String> says = new ArrayList<>();
        boolean byNumber = hits.isAsBefore() && !party.party().identifiers().isEmpty();
        if (hits.hits().isEmpty()
                && !byNumber
                && hits.nameless().size() >= party.party().names().size()) {
            says.add(session.words().say("screen.no-name-here"));
            complain(noName(row.place()));
            return screened(row, PartyWriter.State.NO_NAME, NOTHING, says);
        }
        hits.nameless().forEach(n -> says.add(session.words().say("screen.no-name", shown(n))));
        party.aside().forEach(a -> says.add(session.words().say("screen.aside", shown(a.heading()), shown(a.value()))));
        List<HeldFinding> held = holders.map(h -> h.of(party.party())).orElse(List.of());
        held.forEach(f -> says.add(heldText.of(f)));
        hits.was().filter(w -> !hits.isAsBefore()).ifPresent(was -> says.add(was(was)));
        PartyWriter.State state = hits.isAsBefore()
                ? PartyWriter.State.AS_BEFORE
                : PartyWriter.State.of(hits.hits(), held, lists.review());
        counts.merge(state, 1, Integer::sum);
        return new PartyWriter.Screened(row, state, hits.hits(), hits.near(), says, held);
    }

    private String was(List<ScreenText.Hit> hits) {
        String entries = hits.stream()
                .map(h -> h.match().name().text() + " (" + h.match().entry().id() + ")")
                .collect(Collectors.joining(session.words().say("list.comma")));
        return session.words().say(hits.isEmpty() ? "screen.was-none" : "screen.was", entries);
    }

    private static String shown(String text) {
        return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
    }

    private PartyWriter.Screened screened(
            NameRow row, PartyWriter.State state, ScreenLists.Found found, List<String> says) {
        counts.merge(state, 1, Integer::sum);
        return new PartyWriter.Screened(row, state, found.hits(), found.near(), says, List.of());
    }

    private static Problem noName(Place place) {
        return new Problem(
                "YT-N015",
                place,
                "no name stands here: the party was not screened",
                "A name has a letter or a digit, no more than 1,000 characters, and says who it is: `to order`, `same as consignee` and `our customer` name nobody.");
    }

    private void complain(Problem problem) {
        complaints++;
        if (complaints <= MOST_COMPLAINTS) {
            session.complain(List.of(problem));
        }
    }
}
