package org.ytterby.io;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The encoding of a text, and how it was found.
 *
 * @param mark bytes at its beginning that only say so
 * @param note to the reader, where something is worth saying
 * @param doubt what else it could be; empty where there is no doubt
 */
record Encoding(Charset charset, int mark, Optional<Note> note, String doubt) {
    static final Encoding UTF_8 = new Encoding(StandardCharsets.UTF_8, 0, Optional.empty(), "");

    /** UTF-8, and nothing more to say of it. */
    boolean isPlain() {
        return charset.equals(StandardCharsets.UTF_8) && mark == 0 && note.isEmpty() && doubt.isEmpty();
    }

    /** @param charset of as much as is beyond doubt; the first character beyond it is refused with the doubt */
    static Encoding inDoubt(Charset charset, String doubt) {
        return new Encoding(charset, 0, Optional.empty(), doubt);
    }

    static Encoding certain(Charset charset, int mark, Optional<Note> note) {
        return new Encoding(charset, mark, note, "");
    }
}
