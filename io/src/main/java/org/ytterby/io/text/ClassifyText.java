package org.ytterby.io.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ytterby.engine.classify.CasNumber;
import org.ytterby.engine.classify.Clue;
import org.ytterby.engine.decide.Classification;
import org.ytterby.engine.decide.Truth;
import org.ytterby.engine.law.Corpus;

/** What goods may be, as text: a table of lines, or one line item by item with reasons. */
public final class ClassifyText {
    private static final int MOST_ITEMS = 12;
    private static final int STATE = 8;

    private final Speech speech;

    public ClassifyText(Corpus corpus, Style style) {
        this.speech = Speech.of(corpus, style);
    }

    /** A line of a file with what it may be. */
    public record Row(int line, Classification classification) {}

    /** One row a line, the counts before, and after it what the table does not say. */
    public String table(String file, List<Row> rows, int refused) {
        Page page = new Page(speech.style());
        Map<Classification.State, Long> counts = rows.stream()
                .collect(Collectors.groupingBy(r -> r.classification().state(), Collectors.counting()));
        page.line(
                speech.words()
                        .count(
                                "classify.counts",
                                rows.size(),
                                Columns.clean(file),
                                counts.getOrDefault(Classification.State.MATCHED, 0L),
                                counts.getOrDefault(Classification.State.OPEN, 0L),
                                counts.getOrDefault(Classification.State.NONE, 0L)),
                Ink.BOLD);
        if (refused > 0) {
            page.line(speech.words().count("check.refused", refused));
        }
        page.blank();
        int goods = speech.style().width() / 2 - 8;
        int items = speech.style().width() - goods - STATE - 11;
        page.line(
                Columns.fit(speech.say("table.line"), 5) + "  "
                        + Columns.fit(speech.say("fact.item.description"), goods) + "  "
                        + Columns.fit(speech.say("classify.state"), STATE) + "  " + speech.say("classify.suggested"),
                Ink.FAINT);
        rows.forEach(r -> page.line(row(r, goods, items)));
        page.blank();
        return page.para("", "", speech.say("classify.no-clearance")).toString();
    }

    private String row(Row row, int goods, int items) {
        Classification c = row.classification();
        String number = String.valueOf(row.line());
        return " ".repeat(Math.max(0, 5 - number.length())) + number + "  "
                + Columns.fit(
                        Columns.clean(
                                c.transaction().facts().text("item.description").orElse("")),
                        goods) + "  "
                + ink(c).on(Columns.fit(state(c), STATE), speech.style()) + "  "
                + Columns.cut(c.suggested().stream().map(s -> s.item().name()).collect(Collectors.joining(" ")), items);
    }

    private static Ink ink(Classification c) {
        return switch (c.state()) {
            case MATCHED -> Ink.STOP;
            case OPEN -> Ink.OPEN;
            case NONE -> Ink.PLAIN;
        };
    }

    private String state(Classification c) {
        return speech.say("classify.state." + c.state().name().toLowerCase(Locale.ROOT));
    }

    /** One line of goods in full. */
    public String whole(Classification c) {
        Page page = new Page(speech.style());
        String goods =
                Columns.clean(c.transaction().facts().text("item.description").orElse("?"));
        page.ends("", "  ", goods, c.transaction().on().toString(), Ink.BOLD);
        page.blank();
        page.para("  ", state(c).toUpperCase(Locale.ROOT) + "   ", ink(c), headline(c));
        items(c, page);
        list(
                page,
                "classify.conflicts",
                c.conflicts().stream().map(this::conflict).toList());
        list(page, "classify.absent", c.absent().stream().map(this::clue).toList());
        list(page, "classify.unknown", c.unknown().stream().map(this::number).toList());
        list(page, "classify.apart", c.apart().stream().map(this::clue).toList());
        list(
                page,
                "classify.excluded",
                c.excluded().stream().map(this::excluded).toList());
        list(
                page,
                "classify.questions",
                c.questions().stream().map(this::question).distinct().toList());
        page.blank();
        return page.para("  ", "  ", speech.say("classify.no-clearance")).toString();
    }

    private String headline(Classification c) {
        return switch (c.state()) {
            case MATCHED -> speech.say("classify.matched");
            case OPEN ->
                c.suggested().isEmpty()
                        ? speech.say("classify.unsettled")
                        : speech.words().count("classify.open", c.suggested().size());
            case NONE -> speech.say("classify.none");
        };
    }

    private void items(Classification c, Page page) {
        c.suggested().stream().limit(MOST_ITEMS).forEach(s -> {
            page.blank();
            String standing = s.rests() ? speech.say("paren", speech.say("classify.rests")) : "";
            String match = speech.say(s.truth() == Truth.YES ? "classify.is" : "classify.may");
            page.para(
                    "  ",
                    s.item().name() + "  ",
                    Ink.BOLD,
                    speech.words().of(s.item().title()) + standing);
            page.para("      ", "      ", match + reasons(s.reasons()));
            if (!s.missing().isEmpty() && s.truth() != Truth.YES) {
                page.para("      ", "      ", speech.say("classify.missing", missing(s.missing())));
            }
        });
        int more = c.suggested().size() - MOST_ITEMS;
        if (more > 0) {
            page.blank();
            page.para(
                    "  ",
                    "  ",
                    speech.say(
                            "classify.more",
                            more,
                            c.suggested().stream()
                                    .skip(MOST_ITEMS)
                                    .map(s -> s.item().name())
                                    .collect(Collectors.joining(", "))));
        }
    }

    private String reasons(List<Clue> clues) {
        return clues.stream().map(this::clue).distinct().collect(Collectors.joining(speech.say("list.semicolon")));
    }

    /** The word, what it suggests, and the entry of the lexicon that says so. */
    private String clue(Clue clue) {
        String named = values(clue.named(), "list.comma");
        String may = values(clue.may(), "list.or");
        List<String> parts = new ArrayList<>();
        if (!named.isEmpty()) {
            parts.add(named);
        }
        if (!may.isEmpty()) {
            parts.add(speech.say("classify.perhaps", may));
        }
        String says = Columns.clean(
                clue.says().getOrDefault(speech.words().language().name().toLowerCase(Locale.ROOT), ""));
        if (parts.isEmpty() && !says.isEmpty()) {
            parts.add(says);
        }
        String what = parts.isEmpty() ? "" : speech.say("list.colon") + String.join(speech.say("list.comma"), parts);
        return speech.say("classify.clue", Columns.cut(Columns.clean(clue.words()), 40), clue.entry()) + what;
    }

    private String values(Map<String, List<String>> values, String joint) {
        Map<String, String> said = new LinkedHashMap<>();
        values.forEach((key, list) -> said.put(
                key,
                list.stream()
                        .map(v ->
                                key.equals("item.elements") ? v : speech.facts().code(key, v))
                        .collect(Collectors.joining(speech.say(joint)))));
        return said.entrySet().stream()
                .map(e -> speech.facts().label(e.getKey()) + " " + e.getValue())
                .collect(Collectors.joining(speech.say("list.comma")));
    }

    private String missing(List<String> keys) {
        return keys.stream().map(this::label).collect(Collectors.joining(speech.say("list.comma")));
    }

    private String label(String key) {
        String composition = "item.composition.";
        return key.startsWith(composition)
                ? speech.say("classify.content", key.substring(composition.length()))
                : speech.facts().label(key);
    }

    private String question(String key) {
        Ask ask = key.startsWith("item.composition.")
                ? new Ask("item.composition", java.util.Optional.empty(), List.of(key.substring(17)), List.of())
                : new Ask(key, java.util.Optional.empty(), List.of(), List.of());
        return speech.asks().question(ask, new org.ytterby.engine.facts.Facts(Map.of())) + speech.say("paren", key);
    }

    private String conflict(Classification.Conflict c) {
        return speech.say(
                "classify.conflict",
                speech.facts().label(c.key()),
                codes(c.key(), c.said()),
                codes(c.key(), c.words()));
    }

    private String codes(String key, Iterable<String> codes) {
        List<String> said = new ArrayList<>();
        codes.forEach(c -> said.add(speech.facts().code(key, c)));
        return String.join(speech.say("list.or"), said);
    }

    private String number(CasNumber number) {
        return speech.say(
                number.valid() ? "classify.not-on-file" : "classify.no-number",
                Columns.cut(Columns.clean(number.text()), 40));
    }

    private String excluded(Classification.Excluded x) {
        return x.item().name() + " " + speech.words().of(x.item().title()) + speech.say("list.colon")
                + x.why().stream().map(this::label).collect(Collectors.joining(speech.say("list.comma")));
    }

    private void list(Page page, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            page.blank();
            page.line("  " + speech.say(title));
            lines.forEach(l -> page.para("  - ", "    ", l));
        }
    }
}
