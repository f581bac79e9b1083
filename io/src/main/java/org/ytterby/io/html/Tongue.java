package org.ytterby.io.html;

import java.util.List;
import org.ytterby.engine.law.Bilingual;

/** The language or languages that the pages are written in. */
public enum Tongue {
    EN("en"),
    ZH("zh"),
    BOTH("en");

    private final String code;

    Tongue(String code) {
        this.code = code;
    }

    /** The language of the page as a whole. */
    String code() {
        return code;
    }

    /** A text in one language. */
    record Said(String lang, String text) {}

    /** What is printed of a text: in the language of the page, else in the one there is. */
    List<Said> of(Bilingual text) {
        Said en = new Said("en", text.en());
        Said zh = new Said("zh-Hans", text.zh());
        boolean hasBoth =
                !en.text().isBlank() && !zh.text().isBlank() && !en.text().equals(zh.text());
        return switch (this) {
            case EN -> List.of(en.text().isBlank() ? zh : en);
            case ZH -> List.of(zh.text().isBlank() ? en : zh);
            case BOTH -> hasBoth ? List.of(en, zh) : List.of(en.text().isBlank() ? zh : en);
        };
    }
}
