package org.ytterby.io.letters;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.law.Headings;
import org.ytterby.io.AnswerCells;
import org.ytterby.io.BookRow;

/**
 * One row of an answered sheet under the sheet's own headings, however somebody wrote them again. What stands in other columns
 * belongs to the answer and can not be read.
 *
 * @param beside texts in other columns, by their headings
 */
record AnsweredRow(Place place, Map<String, String> texts, Map<String, String> beside) {
    static AnsweredRow of(String file, BookRow row) {
        Map<String, String> own = new LinkedHashMap<>();
        Sheet.columns().forEach(c -> own.put(Headings.fold(c), c));
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, String> beside = new LinkedHashMap<>();
        row.cells().forEach((heading, cell) -> {
            String text = plain(cell);
            String column = own.get(Headings.fold(heading));
            if (column != null && !texts.containsKey(column)) {
                texts.put(column, text);
            } else if (!text.isEmpty()) {
                beside.put(heading, text);
            }
        });
        return new AnsweredRow(new Place(file, row.line(), 0), texts, beside);
    }

    /** Spreadsheets write a mark before what is meant as text. */
    private static String plain(String cell) {
        String text = cell.strip();
        return text.startsWith("'") ? text.substring(1) : text;
    }

    String text(String column) {
        return texts.getOrDefault(column, "");
    }

    AnsweredSheets.Question question() {
        String lot = text("lot");
        return new AnsweredSheets.Question(String.join("\u001f", subject()), AnswerCells.meansUnknown(lot) ? "" : lot);
    }

    private List<String> subject() {
        return Sheet.SUBJECT.stream().map(this::text).toList();
    }

    /** @throws InputException where it asks something else than was sent out, or more stands there than was asked */
    void checkQuestion() {
        List<String> asked = Sheet.asked().stream().map(this::text).toList();
        if (!Marks.isStill(text(Sheet.MARK), subject(), asked)) {
            throw foreign();
        }
        beside.forEach((heading, words) -> {
            throw InputException.of(
                    "YT-Q008",
                    place,
                    "`" + words + "` stands in a column that is not of the sheet: `" + heading + "`",
                    "It may take back what the answer says. Ask what is meant, then take the words out.");
        });
    }

    InputException foreign() {
        return InputException.of(
                "YT-Q001",
                place,
                "this row asks something else than it did when the sheet was written",
                "Answer in the columns for answers and leave the others as they are.");
    }
}
