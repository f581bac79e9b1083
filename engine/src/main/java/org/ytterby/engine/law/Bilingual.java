package org.ytterby.engine.law;

import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Fields;

/** A text in English and Chinese. */
public record Bilingual(String en, String zh) {
    public static final Bilingual NONE = new Bilingual("", "");

    /** The languages answers are written in. */
    public enum Language {
        EN,
        ZH
    }

    /** The text in the language; in the other one where it is missing. */
    public String in(Language language) {
        return switch (language) {
            case EN -> en.isEmpty() ? zh : en;
            case ZH -> zh.isEmpty() ? en : zh;
        };
    }

    /** A text, or one in each language. */
    public static Bilingual read(Doc doc) {
        if (doc instanceof Doc.Text text) {
            return new Bilingual(text.value(), "");
        }
        Fields fields = Fields.of(doc).skip("ja", "de", "ko");
        Bilingual both = new Bilingual(fields.text("en", ""), fields.text("zh", ""));
        fields.close();
        return both;
    }
}
