package org.ytterby.io.lists;

import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;

/** What makes a list file unusable as a whole. */
final class Refused {
    private static final String AGAIN = "Fetch the file again from its publisher, whole.";

    private Refused() {}

    static InputException of(String id, Place place, String message, String advice) {
        return InputException.of(id, place, message, advice);
    }

    static InputException unknownFormat(String file) {
        return of(
                "YT-K001",
                new Place(file, 0, 0),
                "this is no list in a format that is read",
                "Formats stand in docs/guide/lists.md; a table needs a heading such as `name`, or a mapping.");
    }

    static InputException cut(Place place, String what) {
        return of("YT-K002", place, "the file is damaged or cut short: " + what, AGAIN);
    }

    static InputException harmful(Place place, String what) {
        return of("YT-K003", place, "no publisher writes such a file: " + what, "Do not trust it. " + AGAIN);
    }

    static InputException twice(Place place, String id, int firstLine) {
        return of(
                "YT-K004",
                place,
                "the entry `" + id + "` stands twice, first in line `" + firstLine + "`",
                "Every entry of a list has its own id. " + AGAIN);
    }

    static InputException companion(String file, String main) {
        return of(
                "YT-K005",
                new Place(file, 0, 0),
                "this file only adds names or addresses to another",
                "Name that one (`" + main + "`) and keep this one beside it.");
    }

    static InputException empty(String file) {
        return of("YT-K006", new Place(file, 0, 0), "no entry stands in it", AGAIN);
    }

    static InputException counts(String file, String stated, int read) {
        return of(
                "YT-K007",
                new Place(file, 0, 0),
                "it says that it holds `" + stated + "` entries, and `" + read + "` were read",
                AGAIN);
    }
}
