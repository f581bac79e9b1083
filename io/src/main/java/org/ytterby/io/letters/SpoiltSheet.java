package org.ytterby.io.letters;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.doc.Problem;
import org.ytterby.io.Note;

/** What somebody did to a sheet beside answering it, as the notes about its workbook tell. */
final class SpoiltSheet {
    private static final String STRUCK = "struck-out";
    private static final String COMMENTS = "comments";
    private static final String ABOVE = "headings-row";
    private static final String OTHER_SHEETS = "sheets-not-read";

    /** The sheet has its own headings, none of which creates a fact of a book. */
    private static final Set<String> OF_BOOKS = Set.of("column", STRUCK, COMMENTS, ABOVE, OTHER_SHEETS);

    private SpoiltSheet() {}

    static List<Note> worthSaying(List<Note> notes) {
        return notes.stream().filter(n -> !OF_BOOKS.contains(n.key())).toList();
    }

    /** An answer that was struck out is taken back, and one with a comment says more than can be read. */
    static Optional<Problem> problem(String name, List<Note> notes) {
        return notes.stream().flatMap(n -> problem(name, n).stream()).findFirst();
    }

    private static Optional<Problem> problem(String name, Note note) {
        return switch (note.key()) {
            case STRUCK ->
                Optional.of(new Problem(
                        "YT-Q009",
                        new Place(name, 0, 0),
                        "`" + note.values().getLast() + "` is struck out; no answer of the sheet counts",
                        "Empty what no longer holds, and take the line away from what does."));
            case COMMENTS ->
                Optional.of(new Problem(
                        "YT-Q010",
                        new Place(name, 0, 0),
                        "there are comments on its cells, which are not read; no answer of the sheet counts",
                        "Ask what is meant where a comment says more than the answer, then delete the comments."));
            case ABOVE ->
                Optional.of(new Problem(
                        "YT-Q013",
                        new Place(name, 0, 0),
                        "`" + said(note) + "` stands above the headings; no answer of the sheet counts",
                        "It may take back what the sheet says. Ask what is meant, then take the words out."));
            case OTHER_SHEETS ->
                Optional.of(new Problem(
                        "YT-Q014",
                        new Place(name, 0, 0),
                        "there are other sheets beside the answers: `" + said(note)
                                + "`; no answer of the sheet counts",
                        "They may take back what it says. Look at them, then save the answers without them."));
            default -> Optional.empty();
        };
    }

    /** What a note says last, as one value of a message. */
    private static String said(Note note) {
        return note.values().getLast().toString().replace("`", "");
    }
}
