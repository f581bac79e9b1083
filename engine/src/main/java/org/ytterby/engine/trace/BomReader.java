package org.ytterby.engine.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Fields;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.doc.Problem;
import org.ytterby.engine.law.ElementNames;

/**
 * Reads bills of materials from rows: indented by a level, or parent by parent. An article that is used more than once may
 * be described in one place or in all; where descriptions differ the bill is refused.
 *
 * <p>Immutable and thread-safe.
 */
public final class BomReader {
    private final ElementNames names;

    public BomReader(ElementNames names) {
        this.names = names;
    }

    /**
     * @param rows tables with the keys of the published schema
     * @throws InputException with everything that is wrong, each with its place
     */
    public Bom read(String name, List<Doc> rows) {
        return new Reading(name).bom(rows);
    }

    /**
     * What suppliers answered: rows that describe articles and say in no bill where these are used.
     *
     * @throws InputException with everything that is wrong
     */
    public List<Article> answers(String name, List<Doc> rows) {
        return List.copyOf(new Reading(name).described(rows).values());
    }

    /** One reading. */
    private final class Reading {
        private final String name;
        private final List<Problem> problems = new ArrayList<>();
        private final Map<String, Article> articles = new LinkedHashMap<>();
        private final Map<String, List<Content>> contents = new HashMap<>();
        private final Map<String, List<Use>> uses = new LinkedHashMap<>();
        /** Lines of an article's repeats, to be compared with those of its first place. */
        private final Map<String, Place> firstPlaces = new HashMap<>();

        private final List<BomRow> path = new ArrayList<>();
        private final Set<String> repeated = new LinkedHashSet<>();
        private final List<BomRow> heldByNothing = new ArrayList<>();
        private boolean indented;

        Reading(String name) {
            this.name = name;
        }

        Bom bom(List<Doc> rows) {
            indented = rows.stream().anyMatch(r -> Fields.asTable(r).entries().get("level") != null);
            rows.forEach(this::row);
            refuseLost();
            finish();
            return Bom.of(
                    name,
                    List.copyOf(articles.values()),
                    uses.values().stream().flatMap(List::stream).toList());
        }

        Map<String, Article> described(List<Doc> rows) {
            rows.forEach(doc -> read(doc, true).ifPresent(r -> {
                if (r.isContent() && path.isEmpty()) {
                    problem(
                            "YT-M030",
                            r.place(),
                            "a share of nothing: no part stands above it",
                            "Put it under the part that it is in.");
                } else if (r.isContent()) {
                    if (r.states()) {
                        content(path.getLast().part(), r);
                    }
                } else {
                    path.add(r);
                    describe(r);
                }
            }));
            finish();
            return articles;
        }

        /** So many of it, in nothing: its parent was forgotten, and the product would be traced without it. */
        private void refuseLost() {
            Set<String> used = new HashSet<>();
            uses.values().forEach(all -> all.forEach(u -> used.add(u.child())));
            long products =
                    articles.keySet().stream().filter(a -> !used.contains(a)).count();
            heldByNothing.stream()
                    .filter(r -> products > 1 && !used.contains(r.part()))
                    .forEach(r -> problem(
                            "YT-M095",
                            r.place(),
                            "`" + r.part() + "` has a quantity and no parent, beside another product",
                            "Name the part that it is in; the line of a product has no quantity, or 1."));
        }

        private void finish() {
            contents.forEach((id, more) -> {
                Article before = articles.get(id);
                if (before != null) {
                    List<Content> all = new ArrayList<>(before.contents());
                    all.addAll(more);
                    articles.put(id, before.with(all));
                }
            });
            if (!problems.isEmpty()) {
                throw new InputException(problems);
            }
        }

        /** @param answered whether the row is the word of whoever makes the thing */
        private Optional<BomRow> read(Doc doc, boolean answered) {
            try {
                return Optional.of(BomRow.of(Fields.of(doc), names, answered));
            } catch (InputException e) {
                problems.addAll(e.problems());
                return Optional.empty();
            }
        }

        private void row(Doc doc) {
            Optional<BomRow> read = read(doc, false);
            if (read.isEmpty()) {
                return;
            }
            BomRow row = read.get();
            Optional<String> parent = parent(row);
            if (row.isContent()) {
                parent.ifPresentOrElse(
                        p -> content(p, row),
                        () -> problem(
                                "YT-M030",
                                row.place(),
                                "a share of nothing: the line has no parent",
                                "Put it under the part that it is in."));
                return;
            }
            boolean again = articles.containsKey(row.part());
            describe(row);
            parent.ifPresent(p -> use(p, row));
            if (parent.isEmpty()
                    && !indented
                    && row.isQuantityStated()
                    && !row.quantity().equals(Optional.of(Span.ONE))) {
                heldByNothing.add(row);
            }
            if (again && row.level().isPresent()) {
                repeated.add(row.part());
            }
        }

        private Optional<String> parent(BomRow row) {
            if (row.level().isEmpty()) {
                if (indented && row.parent().isEmpty()) {
                    problem(
                            "YT-M072",
                            row.place(),
                            "the line has no level, and others have",
                            "Write how deep it is: 0 for a product, 1 for its parts, and so on.");
                }
                return row.parent();
            }
            int level = row.level().get();
            if (level > path.size() || (level > 0 && path.isEmpty())) {
                problem(
                        "YT-M031",
                        row.place(),
                        "the level jumps to `" + level + "` where at most `" + path.size() + "` can follow",
                        "Each line is at most one level deeper than the line above it.");
                return Optional.empty();
            }
            path.subList(level, path.size()).clear();
            Optional<String> parent =
                    level == 0 ? Optional.empty() : Optional.of(path.getLast().part());
            if (!row.isContent()) {
                path.add(row);
            }
            return parent;
        }

        private void content(String parent, BomRow row) {
            if (repeated.contains(parent)) {
                again(parent, row.content());
                return;
            }
            contents.computeIfAbsent(parent, k -> new ArrayList<>()).add(row.content());
        }

        /** A composition stands where its part was first described; elsewhere it may only be said again. */
        private void again(String parent, Content said) {
            boolean same = contents.getOrDefault(parent, List.of()).stream()
                    .anyMatch(c -> c.substance().equals(said.substance())
                            && c.fraction().equals(said.fraction())
                            && c.origin().equals(said.origin()));
            if (!same) {
                problem(
                        "YT-M073",
                        said.place(),
                        "`" + parent + "` holds `" + said.substance()
                                + "` here, and not so where it was first listed, at `" + firstPlaces.get(parent) + "`",
                        "State the composition where the part stands first.");
            }
        }

        private void describe(BomRow row) {
            Article article = row.article();
            Article before = articles.get(row.part());
            if (before == null) {
                articles.put(row.part(), article);
                firstPlaces.put(row.part(), row.place());
                return;
            }
            Merge merge = Merge.of(before, article, row.place().toString());
            if (merge.contradictions().isEmpty()) {
                articles.put(row.part(), merge.article());
            } else {
                Contradiction c = merge.contradictions().getFirst();
                problem(
                        "YT-M032",
                        row.place(),
                        "`" + row.part() + "` is described in two ways: `" + c.said() + "` here, `" + c.before()
                                + "` at `" + firstPlaces.get(row.part()) + "`",
                        "One part number means one thing; mend one line, or number the parts apart.");
            }
        }

        private void use(String parent, BomRow row) {
            Use use = row.use(parent);
            List<Use> lines = uses.computeIfAbsent(parent, k -> new ArrayList<>());
            boolean below = repeated.contains(parent);
            if (!below) {
                lines.add(use);
                return;
            }
            boolean same = lines.stream()
                    .anyMatch(u -> u.child().equals(use.child())
                            && u.quantity().equals(use.quantity())
                            && u.unit() == use.unit()
                            && u.position().equals(use.position()));
            if (!same) {
                problem(
                        "YT-M033",
                        row.place(),
                        "`" + parent + "` holds `" + use.child() + "` here, and not so where it was first listed, at `"
                                + firstPlaces.get(parent) + "`",
                        "The parts of one part number are the same everywhere.");
            }
        }

        private void problem(String id, Place place, String message, String advice) {
            problems.add(new Problem(id, place, message, advice));
        }
    }
}
