package org.ytterby.io.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ytterby.engine.facts.Declaration;
import org.ytterby.engine.law.Vocabulary;
import org.ytterby.io.CsvOut;
import org.ytterby.io.text.Inquiry;

/** The sheet that goes with a letter: a row a question, its subject, and empty cells for the answer and who signs it. */
final class Sheet {
    static final List<String> SUBJECT = List.of("about", "supplier", "part", "party", "country", "fact");
    static final List<String> ANSWER =
            List.of("answer", "lot", "report", "signed_by", "office", "firm", "signed_on", "valid_until");
    static final String NUMBER = "no";
    static final String MARK = "mark";

    /** Spreadsheets take a file for what it is only with this before it. */
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final List<Tongues> tongues;
    private final Answers answers;

    Sheet(Vocabulary vocabulary) {
        this.tongues = Tongues.ALL.stream().map(t -> new Tongues(t, vocabulary)).toList();
        this.answers = new Answers(vocabulary);
    }

    static List<String> columns() {
        List<String> columns = new ArrayList<>(List.of(NUMBER));
        columns.addAll(SUBJECT);
        columns.addAll(asked());
        columns.addAll(ANSWER);
        columns.add(MARK);
        return columns;
    }

    /** The question in each language, and how it is answered. */
    static List<String> asked() {
        return Stream.concat(Tongues.ALL.stream().map(t -> "question_" + t), Stream.of("answer_like_this"))
                .toList();
    }

    String of(Inquiry inquiry) {
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
        CsvOut csv = new CsvOut(text);
        csv.record(columns());
        int number = 1;
        for (Inquiry.Wanted wanted : inquiry.wanted()) {
            List<String> subject = subject(wanted);
            List<String> asked = new ArrayList<>(
                    tongues.stream().map(t -> t.question(wanted)).toList());
            asked.add(answers.form(wanted));
            List<String> cells = new ArrayList<>(List.of(String.valueOf(number++)));
            cells.addAll(subject);
            cells.addAll(asked);
            ANSWER.forEach(a -> cells.add(""));
            cells.add(Marks.of(subject, asked));
            csv.record(cells);
        }
        return text.toString();
    }

    private static List<String> subject(Inquiry.Wanted wanted) {
        return switch (wanted.about()) {
            case Declaration.About.Article a -> List.of("article", a.supplier(), a.part(), "", "", wanted.key());
            case Declaration.About.Party p -> List.of(p.role(), "", "", p.name(), p.country(), wanted.key());
            case Declaration.About.Self s -> List.of("", "", "", "", "", wanted.key());
            case Declaration.About.Listing l -> List.of("", "", "", "", "", wanted.key());
            case Declaration.About.HouseReading r -> List.of("", "", "", "", "", wanted.key());
        };
    }
}
