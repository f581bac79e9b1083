package org.ytterby.io;

import java.util.List;

/**
 * Something about an input that is worth saying and stops nothing: how it was read, what of it says nothing. Worded by
 * {@link org.ytterby.io.text.Words#of(Note)}. Immutable.
 *
 * @param key of the sentence, without the {@code note.} before it
 * @param values that the sentence names: texts, numbers, texts in both languages, other notes
 */
public record Note(String key, List<Object> values) {
    public Note {
        values = List.copyOf(values);
    }

    static Note of(String key, Object... values) {
        return new Note(key, List.of(values));
    }
}
