package org.ytterby.engine.screen.list;

import java.util.List;

/** Refuses texts that say nothing. */
final class Blank {
    private Blank() {}

    static void refuse(String what, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a blank " + what);
        }
    }

    static List<String> refuse(String what, List<String> texts) {
        texts.forEach(text -> refuse(what, text));
        return List.copyOf(texts);
    }
}
