package org.ytterby.io.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ytterby.engine.law.Bilingual.Language;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.law.Fact;
import org.ytterby.io.CodeWords;
import org.ytterby.io.text.Words;
import org.ytterby.io.xlsx.CellOut;
import org.ytterby.io.xlsx.ColumnOut;
import org.ytterby.io.xlsx.SheetOut;
import org.ytterby.io.xlsx.WorkbookOut;

/** An order book to fill in: a column for each fact, a choice where its values are few, and a sheet that explains them. */
public final class TemplateWorkbook {
    private static final int MEANING = 60;

    private record Column(String heading, Optional<Fact> fact, List<String> choices) {}

    private final Words words;
    private final CodeWords codes = new CodeWords();
    private final List<Column> columns = new ArrayList<>();

    private TemplateWorkbook(Corpus corpus, Language language) {
        this.words = new Words(language);
        columns.add(new Column(words.say("template.day.heading"), Optional.empty(), List.of()));
        corpus.vocabulary()
                .facts()
                .values()
                .forEach(f -> columns.add(new Column(heading(f, language), Optional.of(f), choices(f))));
    }

    /** Writes the workbook and returns how many columns it has. The stream stays open. */
    public static int write(Corpus corpus, Language language, OutputStream out) throws IOException {
        TemplateWorkbook template = new TemplateWorkbook(corpus, language);
        template.write(out);
        return template.columns.size();
    }

    /** The first heading of the vocabulary in the language; English ones come first there, Chinese ones next. */
    private static String heading(Fact fact, Language language) {
        return fact.columns().stream()
                .filter(h -> (language == Language.ZH) == h.codePoints().anyMatch(Character::isIdeographic))
                .findFirst()
                .map(h -> h.substring(0, 1).toUpperCase(Locale.ROOT) + h.substring(1))
                .orElse(fact.key());
    }

    /** The values in words, as codes where words could mean two of them; nobody has to know. */
    private List<String> choices(Fact fact) {
        if (fact.values().isEmpty()) {
            return List.of();
        }
        List<String> choices = new ArrayList<>();
        for (String value : fact.values()) {
            choices.add(Optional.ofNullable(fact.valueTexts().get(value))
                    .map(words::of)
                    .filter(label -> codes.code(fact, label).equals(value))
                    .orElse(value));
        }
        choices.add(words.say("template.unknown"));
        return choices;
    }

    private void write(OutputStream out) throws IOException {
        WorkbookOut workbook = new WorkbookOut(out);
        workbook.sheet(
                        words.say("sheet.book"),
                        columns.stream().map(this::column).toList())
                .close();
        explain(workbook);
        List<Column> lists =
                columns.stream().filter(c -> !c.choices().isEmpty()).toList();
        try (SheetOut sheet = workbook.hidden(
                words.say("sheet.lists"),
                lists.stream().map(c -> ColumnOut.of(c.heading(), 20)).toList())) {
            int longest = lists.stream().mapToInt(c -> c.choices().size()).max().orElse(0);
            for (int i = 0; i < longest; i++) {
                int at = i;
                sheet.row(lists.stream()
                        .<CellOut>map(c ->
                                Cells.text(at < c.choices().size() ? c.choices().get(at) : ""))
                        .toList());
            }
        }
        workbook.close();
    }

    /** What is typed into a column of codes, names or days stays as it was typed. */
    private ColumnOut column(Column column) {
        boolean number = column.fact().map(Fact::type).equals(Optional.of(Fact.Type.NUMBER));
        Optional<ColumnOut.Choices> offered = Optional.empty();
        if (!column.choices().isEmpty()) {
            int before = (int) columns.subList(0, columns.indexOf(column)).stream()
                    .filter(c -> !c.choices().isEmpty())
                    .count();
            offered = Optional.of(new ColumnOut.Choices(
                    words.say("sheet.lists"), before + 1, column.choices().size()));
        }
        int width = Math.clamp(Cells.width(column.heading()) + 4L, 14, 30);
        return new ColumnOut(column.heading(), width, column.fact().isPresent() && !number, offered);
    }

    private void explain(WorkbookOut workbook) throws IOException {
        List<ColumnOut> headings = new ArrayList<>();
        for (String heading : words.say("template.headings").split("\\|", -1)) {
            headings.add(ColumnOut.of(heading, headings.isEmpty() ? 28 : MEANING));
        }
        try (Table how = new Table(workbook.sheet(words.say("sheet.how"), headings))) {
            for (Column c : columns) {
                how.row(
                        c.heading(),
                        c.fact().map(f -> words.of(f.means())).orElseGet(() -> words.say("template.day")),
                        c.choices().isEmpty()
                                ? c.fact().flatMap(Fact::unit).orElse("")
                                : String.join("; ", c.choices()),
                        example(c),
                        c.fact().map(f -> words.of(f.findOut())).orElse(""));
            }
        }
    }

    private String example(Column column) {
        return words.maybe("template.example." + column.fact().map(Fact::key).orElse("as_of"))
                .orElse("");
    }
}
