package org.ytterby.io.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.doc.Problem;
import org.ytterby.engine.screen.Names;
import org.ytterby.engine.screen.own.Stake;
import org.ytterby.engine.screen.own.StakeGraph;
import org.ytterby.io.NameBooks;
import org.ytterby.io.NameRow;

/**
 * A table of stakes: owner, owned, share, and control where it is known. A file with a row that cannot be read is refused whole:
 * a stake that is missing would be a stake that is not seen.
 */
public final class StakeFile implements NameBooks.Taker {
    private static final Map<String, String> WORDS = words();
    private static final List<String> NEEDED = List.of("owner", "owned", "share");
    private static final Map<String, Boolean> YES_NO = Map.of(
            "yes", true, "y", true, "true", true, "是", true, "no", false, "n", false, "false", false, "否", false);

    private final String file;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, String> written = new LinkedHashMap<>();
    private final Set<String> ends = new HashSet<>();
    private final List<Stake> stakes = new ArrayList<>();
    private final Map<String, Place> pairs = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private boolean percent;

    /** @param file what messages call it */
    public StakeFile(String file) {
        this.file = file;
    }

    private static Map<String, String> words() {
        try (InputStream in = Objects.requireNonNull(StakeFile.class.getResourceAsStream("stakes.txt"))) {
            Map<String, String> known = new HashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.startsWith("#") && l.contains(":"))
                    .forEach(l -> {
                        for (String word : l.substring(l.indexOf(':') + 1).split(",", -1)) {
                            known.put(Rows.folded(word), l.substring(0, l.indexOf(':')));
                        }
                    });
            return Map.copyOf(known);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a column of this heading says anything of a stake. */
    public static boolean isKnown(String heading) {
        return !"nobody".equals(WORDS.getOrDefault(Rows.folded(heading), "nobody"));
    }

    /** What two writings of one holder share. */
    public static String key(String name) {
        String folded = Names.fold(name);
        return folded.isEmpty() ? name.strip() : folded;
    }

    @Override
    public void headings(List<String> headings) {
        for (int i = 0; i < headings.size(); i++) {
            String heading = headings.get(i);
            if (isKnown(heading)) {
                String field = WORDS.getOrDefault(Rows.folded(heading), "");
                places.putIfAbsent(field, i);
                percent |= field.equals("share") && (Rows.folded(heading).startsWith("per") || heading.contains("%"));
            }
        }
        for (String needed : NEEDED) {
            if (!places.containsKey(needed)) {
                throw InputException.of(
                        "YT-N020",
                        new Place(file, 0, 0),
                        "no column `" + needed + "`",
                        "Stakes need the columns owner, owned and share (60 %, 0.6, 25-50 %, or empty where unknown).");
            }
        }
    }

    @Override
    public void row(NameRow row) {
        switch (row) {
            case NameRow.Refused r -> problems.add(r.problem());
            case NameRow.Readable r -> stake(r);
        }
    }

    private String cell(NameRow row, String field) {
        Integer place = places.get(field);
        return place == null ? "" : row.cells().get(place).strip();
    }

    private void stake(NameRow.Readable row) {
        String owner = name(row, "owner");
        String owned = name(row, "owned");
        Optional<StakeShare> share = StakeShare.of(cell(row, "share"), percent);
        String said = cell(row, "control").toLowerCase(java.util.Locale.ROOT);
        Optional<Boolean> controls = Optional.ofNullable(YES_NO.get(said));
        if (share.isEmpty()) {
            refuse(
                    row,
                    "share",
                    "YT-N021",
                    "`" + cell(row, "share") + "` is no share",
                    "Write 60 %, 0.6, 25-50 %, > 25 %, or nothing where it is unknown.");
        } else if (controls.isEmpty() && !said.isEmpty()) {
            refuse(
                    row,
                    "control",
                    "YT-N022",
                    "`" + said + "` is neither yes nor no",
                    "Say yes or no, or nothing where it is unknown.");
        } else if (owner.isEmpty() || owned.isEmpty()) {
            String empty = owner.isEmpty() ? "owner" : "owned";
            refuse(row, empty, "YT-N023", "no name stands here", "A stake has an owner and a body that is owned.");
        } else if (pairs.putIfAbsent(owner + "\n" + owned, row.place()) != null) {
            refuse(
                    row,
                    "owner",
                    "YT-N024",
                    "the stake of `" + cell(row, "owner") + "` in `" + cell(row, "owned") + "` stands twice",
                    "Add the two, and leave one row.");
        } else {
            stakes.add(new Stake(owner, owned, share.get().low(), share.get().high(), controls));
        }
    }

    private String name(NameRow.Readable row, String field) {
        String text = cell(row, field);
        String key = key(text);
        if (!key.isEmpty()) {
            written.putIfAbsent(key, text);
            if ("nobody".equals(WORDS.get(Rows.folded(text)))) {
                ends.add(key);
            }
        }
        return key;
    }

    private void refuse(NameRow row, String field, String id, String message, String advice) {
        int column = 1 + Objects.requireNonNullElse(places.get(field), -1);
        problems.add(new Problem(id, row.place().at(column), message, advice));
    }

    /** @throws InputException with every row that cannot be read, and a body held by more than the whole */
    public StakeGraph graph() {
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        try {
            return StakeGraph.of(stakes, ends);
        } catch (IllegalArgumentException e) {
            throw InputException.of(
                    "YT-N025",
                    new Place(file, 0, 0),
                    "the stakes in `" + name(String.valueOf(e.getMessage())) + "` come to more than the whole",
                    "Correct them; write a range where a share is not certain.");
        }
    }

    /** A holder as the table first writes it. */
    public String name(String key) {
        return written.getOrDefault(key, key);
    }
}
