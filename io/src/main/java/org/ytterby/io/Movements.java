package org.ytterby.io;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.doc.Problem;
import org.ytterby.engine.facts.Days;
import org.ytterby.engine.facts.Declaration;
import org.ytterby.engine.facts.Facts;
import org.ytterby.engine.facts.FactsReader;
import org.ytterby.engine.facts.Stated;
import org.ytterby.engine.facts.Transaction;
import org.ytterby.engine.facts.Value;
import org.ytterby.engine.law.Vocabulary;

/** Makes movements of what the rows of one book say, and keeps equal values once. Not thread-safe; one for a book. */
final class Movements {
    /** Enough for the values that repeat; those that do not are not worth keeping. */
    private static final int MOST_KEPT = 20_000;

    private static final int MOST_NOTES = 20;

    private final FactsReader reader;
    private final BookOptions options;
    private final Map<Value, Stated> kept = new HashMap<>();
    private final Map<String, LocalDate> days = new HashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final List<Note> notes = new ArrayList<>();
    private int notesLeftOut;

    Movements(Vocabulary vocabulary, BookOptions options) {
        this.reader = new FactsReader(vocabulary);
        this.options = options;
    }

    /** What a row says of itself beside its facts. */
    record Said(
            Place place,
            Optional<String> id,
            Optional<Doc> on,
            Optional<Doc> knownOn,
            Map<String, String> assume,
            List<Declaration> declarations) {}

    /** @throws InputException with everything that is wrong with the row */
    Transaction of(Said said, Doc.Table table) {
        List<Problem> problems = new ArrayList<>();
        Facts facts = facts(table, problems);
        return of(said, facts, problems);
    }

    /**
     * The same from facts that were read before.
     *
     * @param found problems that were found in the row so far
     */
    Transaction of(Said said, Facts facts, List<Problem> found) {
        List<Problem> problems = new ArrayList<>(found);
        Optional<LocalDate> on = day(said.on(), problems).or(options::on);
        Optional<LocalDate> knownOn = day(said.knownOn(), problems).or(options::knownOn);
        if (on.isEmpty() && problems.size() == found.size()) {
            problems.add(
                    new Problem(
                            "YT-B010",
                            said.place(),
                            "no day is stated: the law differs from day to day",
                            "Fill in the column of the day (as_of, ship date, 日期), or give one for all lines: --on 2026-03-04."));
        }
        if (!problems.isEmpty() || on.isEmpty()) {
            throw new InputException(problems);
        }
        String id = said.id()
                .or(() -> facts.text("line_id"))
                .orElse("line " + said.place().line());
        seen(id, said.place().line());
        return new Transaction(id, facts, on.get(), knownOn, assume(said), declarations(said));
    }

    private Optional<LocalDate> day(Optional<Doc> doc, List<Problem> problems) {
        try {
            return doc.map(d -> d instanceof Doc.Text text ? day(text) : Days.read(d));
        } catch (InputException e) {
            problems.addAll(e.problems());
            return Optional.empty();
        }
    }

    private LocalDate day(Doc.Text text) {
        LocalDate before = days.get(text.value());
        if (before != null) {
            return before;
        }
        LocalDate day = Days.read(text);
        if (days.size() < MOST_KEPT) {
            days.put(text.value(), day);
        }
        return day;
    }

    private Facts facts(Doc.Table table, List<Problem> problems) {
        try {
            Map<String, Stated> shared = new LinkedHashMap<>();
            reader.read(table).stated().forEach((key, stated) -> shared.put(key, once(stated)));
            return new Facts(shared);
        } catch (InputException e) {
            problems.addAll(e.problems());
            return new Facts(Map.of());
        }
    }

    private Stated once(Stated stated) {
        if (kept.size() < MOST_KEPT) {
            Stated before = kept.putIfAbsent(stated.value(), stated);
            return before == null ? stated : before;
        }
        return kept.getOrDefault(stated.value(), stated);
    }

    private Map<String, String> assume(Said said) {
        if (said.assume().isEmpty()) {
            return options.assume();
        }
        Map<String, String> all = new TreeMap<>(options.assume());
        all.putAll(said.assume());
        return all;
    }

    private List<Declaration> declarations(Said said) {
        if (said.declarations().isEmpty()) {
            return options.declarations();
        }
        Map<String, Declaration> all = new LinkedHashMap<>();
        said.declarations().forEach(d -> all.put(d.id(), d));
        for (Declaration declaration : options.declarations()) {
            Declaration before = all.putIfAbsent(declaration.id(), declaration);
            if (before != null && !before.equals(declaration)) {
                throw InputException.of(
                        "YT-B011",
                        said.place(),
                        "the declaration `" + declaration.id()
                                + "` differs from the one of that id given for all lines",
                        "Every declaration has its own id.");
            }
        }
        return List.copyOf(all.values());
    }

    private void seen(String id, int line) {
        Integer before = lines.putIfAbsent(id, line);
        if (before != null) {
            note(Note.of("same-id", before, line, id));
        }
    }

    private void note(Note note) {
        if (notes.size() < MOST_NOTES) {
            notes.add(note);
        } else {
            notesLeftOut++;
        }
    }

    /** What is worth saying about the rows. */
    List<Note> notes() {
        List<Note> all = new ArrayList<>(notes);
        if (notesLeftOut > 0) {
            all.add(Note.of("same-ids", notesLeftOut));
        }
        return all;
    }
}
