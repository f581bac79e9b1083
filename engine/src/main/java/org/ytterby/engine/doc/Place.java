package org.ytterby.engine.doc;

/**
 * Where something stands in an input: file, line and column, both counted from 1.
 *
 * <p>Line 0 means "the file as a whole". Immutable.
 */
public record Place(String file, int line, int column) {
    public static final Place NOWHERE = new Place("", 0, 0);

    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
