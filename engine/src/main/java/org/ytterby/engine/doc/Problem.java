package org.ytterby.engine.doc;

/**
 * One thing that is wrong with an input, as a person should read it: what, where, and what to do.
 *
 * @param id stable id of the kind of problem, for example {@code YT-C003}
 * @param message one line in the words of the field, the offending value in backticks
 * @param advice what to do next; empty where nothing better can be said
 */
public record Problem(String id, Place place, String message, String advice) {
    /** The offending value, which stands first in backticks; empty where the message names none. */
    public String value() {
        int from = message.indexOf('`');
        int to = message.indexOf('`', from + 1);
        return from < 0 || to < 0 ? "" : message.substring(from + 1, to);
    }

    @Override
    public String toString() {
        String head = id + "  " + (place.file().isEmpty() ? "" : place + "  ") + message;
        return advice.isEmpty() ? head : head + System.lineSeparator() + "    " + advice;
    }
}
