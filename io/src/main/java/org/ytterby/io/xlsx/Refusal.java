package org.ytterby.io.xlsx;

import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;

/** What is wrong with a workbook as a whole. */
final class Refusal {
    private static final String SAVE_AGAIN =
            "Open it in a spreadsheet program, save it again as xlsx, and use that file.";

    private Refusal() {}

    static InputException of(String id, String file, String message, String advice) {
        return InputException.of(id, new Place(file, 0, 0), message, advice);
    }

    static InputException damaged(String file, String what) {
        return of("YT-W003", file, "the workbook is damaged or cut short: " + what, SAVE_AGAIN);
    }

    static InputException tooMuch(String file, String what) {
        return of(
                "YT-W004",
                file,
                "the workbook unpacks to more than any order book holds: " + what,
                "If it is a true book, split it, or save the sheet as CSV UTF-8.");
    }
}
